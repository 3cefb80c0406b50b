import type { Locale } from '../locale/locale.ts'
import { doubtsAbout, sharedAddresses } from './doubts.ts'
import type { Draft } from './page.ts'
import type { Posting, Role } from './posting.ts'
import type { Problem } from './problem.ts'
import { statusAt } from './status.ts'

export interface Roles {
  readonly roles: ReadonlyMap<string, Role>
  readonly problems: readonly Problem[]
}

/** Pairs the postings that are each other's translation, open before closed and newer before older, and tells what is doubtful. */
export function rolesOf(
  postings: readonly Posting[],
  now: Date,
  { drafts = [] }: { readonly drafts?: readonly Draft[] } = {},
): Roles {
  const roles = new Map(Array.from(byKey(postings), ([key, sharing]) => [key, roleOf(key, sharing, now)]))
  const doubts = Array.from(roles.values(), (role) => doubtsAbout(role, now, drafts))
  return { roles, problems: [...doubts.flat(), ...sharedAddresses(postings)] }
}

function byKey(postings: readonly Posting[]): ReadonlyMap<string, readonly Posting[]> {
  const found = new Map<string, Posting[]>()
  for (const posting of postings) {
    const sharing = found.get(posting.key)
    if (sharing) sharing.push(posting)
    else found.set(posting.key, [posting])
  }
  return found
}

function roleOf(key: string, sharing: readonly Posting[], now: Date): Role {
  const ranked = [...sharing].sort((one, two) => compare(one, two, now))
  const best = (locale: Locale) => ranked.find((posting) => posting.locale === locale)
  const [en, fr] = [best('en'), best('fr')]
  return {
    key,
    postings: { ...(en && { en }), ...(fr && { fr }) },
    older: ranked.filter((posting) => posting !== en && posting !== fr),
  }
}

/** Open first, then what was published later, then what closes later, then by path so that it is always the same one. */
function compare(one: Posting, two: Posting, now: Date): number {
  return (
    Number(isOpen(two, now)) - Number(isOpen(one, now)) ||
    newness(two, 'date') - newness(one, 'date') ||
    newness(two, 'closes') - newness(one, 'closes') ||
    (one.path < two.path ? -1 : 1)
  )
}

function isOpen(posting: Posting, now: Date): boolean {
  return statusAt(posting, now).status === 'open'
}

function newness({ date, availability }: Posting, by: 'date' | 'closes'): number {
  return (by === 'date' ? date : availability.closes?.at)?.getTime() ?? 0
}
