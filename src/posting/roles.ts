import { type Locale, otherLocale } from '../locale/locale.ts'
import type { Posting, Role } from './posting.ts'
import type { Problem } from './problem.ts'
import { statusAt } from './status.ts'

export interface Roles {
  readonly roles: ReadonlyMap<string, Role>
  readonly problems: readonly Problem[]
}

/** Pairs the postings that are each other's translation, open before closed and newer before older, and tells what is doubtful. */
export function rolesOf(postings: readonly Posting[], now: Date): Roles {
  const roles = new Map<string, Role>()
  for (const [key, sharing] of byKey(postings)) roles.set(key, roleOf(key, sharing, now))
  return { roles, problems: [...[...roles.values()].flatMap((role) => doubts(role, now)), ...sameAddress(postings)] }
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
  const ranked = [...sharing].sort(
    (one, two) => preference(two, now) - preference(one, now) || (one.path < two.path ? -1 : 1),
  )
  const best = (locale: Locale) => ranked.find((posting) => posting.locale === locale)
  const [en, fr] = [best('en'), best('fr')]
  return {
    key,
    postings: { ...(en && { en }), ...(fr && { fr }) },
    older: ranked.filter((posting) => posting !== en && posting !== fr),
  }
}

function preference(posting: Posting, now: Date): number {
  const open = statusAt(posting, now).status === 'open'
  return (open ? 1e15 : 0) + (posting.date?.getTime() ?? 0)
}

function doubts({ key, postings: { en, fr }, older }: Role, now: Date): readonly Problem[] {
  const warn = ({ path }: Posting, message: string): Problem => ({ path, line: 1, severity: 'warning', message })
  const named = JSON.stringify(key)
  const one = en ?? fr
  if (one === undefined) return []
  const alone =
    en === undefined || fr === undefined
      ? [
          {
            ...warn(
              one,
              `There is no ${names[otherLocale(one.locale)]} posting with the translationKey of this one (${named})`,
            ),
            missing: otherLocale(one.locale),
          },
        ]
      : []
  const status = (posting: Posting) => statusAt(posting, now).status
  const differ =
    en && fr && status(en) !== status(fr)
      ? [warn(fr, `It is ${status(fr)} but its English twin is ${status(en)} (${en.path})`)]
      : []
  const dates =
    en && fr && en.availability.closes?.at.getTime() !== fr.availability.closes?.at.getTime()
      ? [warn(fr, `Its closing date is not that of its English twin (${en.path})`)]
      : []
  return [
    ...alone,
    ...differ,
    ...dates,
    ...older.map((posting) =>
      warn(posting, `Another ${names[posting.locale]} posting has the same translationKey (${named}) and is preferred`),
    ),
  ]
}

const names = { en: 'English', fr: 'French' }

function sameAddress(postings: readonly Posting[]): readonly Problem[] {
  const first = new Map<string, Posting>()
  return postings.flatMap((posting): readonly Problem[] => {
    const other = first.get(posting.url)
    if (other === undefined) {
      first.set(posting.url, posting)
      return []
    }
    return [
      {
        path: posting.path,
        line: 1,
        severity: 'warning',
        message: `Hugo publishes it at the same address as ${other.path}`,
      },
    ]
  })
}
