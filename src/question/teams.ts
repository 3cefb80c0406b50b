import { locales } from '../locale/locale.ts'
import type { Role } from '../posting/posting.ts'
import { analyzerFor } from '../search/analyzer.ts'
import type { Catalogue } from '../search/catalogue.ts'

/** A name of which a team holds less than this is another's. */
const enough = 0.5

/** The keys of the roles whose team, or title, holds most of the name's words, in either language; empty when none holds half. */
export function rolesOfTeam(name: string, { roles }: Catalogue): ReadonlySet<string> {
  let best = enough
  let keys = new Set<string>()
  for (const role of roles.values()) {
    const share = shareHeld(name, role)
    if (share > best) keys = new Set()
    if (share >= best) keys.add(role.key)
    best = Math.max(best, share)
  }
  return keys
}

function shareHeld(name: string, { postings }: Role): number {
  return Math.max(
    ...locales.map((locale) => {
      const posting = postings[locale]
      const { terms, tellingTerms } = analyzerFor(locale)
      const wanted = tellingTerms(name)
      if (posting === undefined || wanted.length === 0) return 0
      const held = new Set(terms([posting.title, ...posting.facts.team.map(({ value }) => value)].join(' ')))
      return wanted.filter((term) => held.has(term)).length / wanted.length
    }),
  )
}
