import type { Posting, Role } from '../../posting/posting.ts'
import type { Catalogue } from '../../search/catalogue.ts'

/** The roles somebody can apply to now, in the catalogue's order. */
export function openRoles(catalogue: Catalogue, now: Date): readonly Role[] {
  return [...catalogue.roles.values()].filter(({ postings: { en, fr } }) => isOpen(en, now) || isOpen(fr, now))
}

function isOpen(posting: Posting | undefined, now: Date): boolean {
  if (posting === undefined) return false
  const { archived, opens, closes } = posting.availability
  return !archived && (opens === undefined || opens.at <= now) && (closes === undefined || closes.at > now)
}
