import { locales } from '../locale/locale.ts'
import type { Role } from '../posting/posting.ts'
import { analyzerFor } from '../search/analyzer.ts'
import type { Scene } from './draft.ts'

/** The keys of the roles whose team, or title, holds every word of the name, in either language. */
export function rolesOfTeam(name: string, { catalogue }: Pick<Scene, 'catalogue'>): ReadonlySet<string> {
  const named = (role: Role) =>
    locales.some((locale) => {
      const posting = role.postings[locale]
      if (posting === undefined) return false
      const { terms } = analyzerFor(locale)
      const wanted = terms(name)
      const held = new Set(terms([posting.title, ...posting.facts.team.map(({ value }) => value)].join(' ')))
      return wanted.length > 0 && wanted.every((term) => held.has(term))
    })
  return new Set([...catalogue.roles.values()].filter(named).map(({ key }) => key))
}
