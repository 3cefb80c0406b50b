import type { Locale } from '../locale/locale.ts'
import { otherLocale } from '../locale/locale.ts'
import type { Posting, Role } from '../posting/posting.ts'
import { statusAt } from '../posting/status.ts'
import type { Catalogue } from '../search/catalogue.ts'
import type { Scene } from './draft.ts'

/** The role's posting in a language, else the only one there is. */
export function postingOf(role: Role, locale: Locale): Posting | undefined {
  return role.postings[locale] ?? role.postings[otherLocale(locale)]
}

/** The postings of these roles in the answer's language, those that still exist. */
export function postingsOf(keys: readonly string[], { catalogue, locale }: Scene): readonly Posting[] {
  return keys.flatMap((key) => {
    const role = catalogue.roles.get(key)
    return (role && postingOf(role, locale)) ?? []
  })
}

export function isOpen(posting: Posting, now: Date): boolean {
  return statusAt(posting, now).status === 'open'
}

/** Sorted once for each catalogue, which never changes. */
const sorted = new WeakMap<Catalogue, Map<Locale, readonly Posting[]>>()

/** One posting a role: those in the answer's language first, then the newest, then by title. */
export function allPostings({ catalogue, locale }: Scene): readonly Posting[] {
  const known = sorted.get(catalogue) ?? new Map<Locale, readonly Posting[]>()
  sorted.set(catalogue, known)
  const found = known.get(locale) ?? sortedPostings(catalogue, locale)
  known.set(locale, found)
  return found
}

function sortedPostings(catalogue: Catalogue, locale: Locale): readonly Posting[] {
  const foreign = (posting: Posting) => Number(posting.locale !== locale)
  const { compare } = new Intl.Collator(locale)
  const newer = (one: Posting, two: Posting) => (two.date?.getTime() ?? 0) - (one.date?.getTime() ?? 0)
  return [...catalogue.roles.values()]
    .flatMap((role) => postingOf(role, locale) ?? [])
    .sort((one, two) => foreign(one) - foreign(two) || newer(one, two) || compare(one.title, two.title))
}

/** The open postings for which one applies to a job: not the evergreen ones. */
export function openPostings(scene: Scene): readonly Posting[] {
  return allPostings(scene).filter((posting) => !posting.evergreen && isOpen(posting, scene.now))
}

/** The posting for those whom no other one fits, when the site has one. */
export function evergreenPosting(scene: Scene): Posting | undefined {
  return allPostings(scene).find(
    ({ evergreen, ...posting }) => evergreen && isOpen({ evergreen, ...posting }, scene.now),
  )
}
