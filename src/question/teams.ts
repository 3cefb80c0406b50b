import { type Bilingual, bilingual, type Locale, locales } from '../locale/locale.ts'
import { analyzerFor } from '../search/analyzer.ts'
import type { Catalogue } from '../search/catalogue.ts'

/** A name of which a team holds less than this is another's. */
const enough = 0.5

type Held = ReadonlyMap<string, ReadonlySet<string>>

/** What the teams and titles of each role hold, analysed once for a catalogue, which never changes. */
const known = new WeakMap<Catalogue, Bilingual<Held>>()

/** The keys of the roles whose team, or title, holds most of the name's words, in either language; empty when none holds half. */
export function rolesOfTeam(name: string, catalogue: Catalogue): ReadonlySet<string> {
  const found = known.get(catalogue) ?? bilingual((locale) => heldIn(catalogue, locale))
  known.set(catalogue, found)
  let best = enough
  let keys = new Set<string>()
  for (const locale of locales) {
    const wanted = analyzerFor(locale).tellingTerms(name)
    if (wanted.length === 0) continue
    for (const [key, held] of found[locale]) {
      const share = wanted.filter((term) => held.has(term)).length / wanted.length
      if (share > best) keys = new Set()
      if (share >= best) keys.add(key)
      best = Math.max(best, share)
    }
  }
  return keys
}

function heldIn({ roles }: Catalogue, locale: Locale): Held {
  const { terms } = analyzerFor(locale)
  return new Map(
    [...roles.values()].flatMap(({ key, postings }) => {
      const posting = postings[locale]
      if (posting === undefined) return []
      return [
        [key, new Set(terms([posting.title, ...posting.facts.team.map(({ value }) => value)].join(' ')))] as const,
      ]
    }),
  )
}
