import type { Role } from '../../posting/posting.ts'
import { statusAt } from '../../posting/status.ts'
import type { Catalogue } from '../../search/catalogue.ts'

/** The roles somebody can apply to now, in the catalogue's order. */
export function openRoles(catalogue: Catalogue, now: Date): readonly Role[] {
  return [...catalogue.roles.values()].filter(({ postings: { en, fr } }) =>
    [en, fr].some((posting) => posting !== undefined && statusAt(posting, now).status === 'open'),
  )
}
