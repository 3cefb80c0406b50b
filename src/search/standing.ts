import type { Locale } from '../locale/locale.ts'
import type { Posting, Role } from '../posting/posting.ts'

/** True while one may apply. */
export function isOpenAt({ availability, evergreen }: Posting, now: Date): boolean {
  const { archived, opens, closes } = availability
  return evergreen || (!archived && (!opens || opens.at <= now) && (!closes || closes.at >= now))
}

/** The roles of some postings: open before closed, newer before older. */
export function pairedRoles(postings: readonly Posting[], now: Date): ReadonlyMap<string, Role> {
  const found = new Map<string, { key: string; postings: { [L in Locale]?: Posting }; older: Posting[] }>()
  const best = (posting: Posting) => (isOpenAt(posting, now) ? 1e15 : 0) + (posting.date?.getTime() ?? 0)
  for (const posting of [...postings].sort((a, b) => best(b) - best(a))) {
    const role = found.get(posting.key) ?? { key: posting.key, postings: {}, older: [] }
    if (role.postings[posting.locale]) role.older.push(posting)
    else role.postings[posting.locale] = posting
    found.set(posting.key, role)
  }
  return found
}
