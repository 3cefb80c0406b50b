import { type Bilingual, otherLocale } from '../locale/locale.ts'
import { isKeyOfPath } from './key-of-path.ts'
import type { Draft } from './page.ts'
import type { Posting, Role } from './posting.ts'
import type { Problem } from './problem.ts'
import { statusAt } from './status.ts'

const names: Bilingual<string> = { en: 'English', fr: 'French' }

/** What is doubtful about a role: a language that is missing, twins that do not agree, several files for one language. */
export function doubtsAbout(role: Role, now: Date, drafts: readonly Draft[] = []): readonly Problem[] {
  return [...missingLanguage(role, drafts), ...disagreements(role, now), ...severalFiles(role)]
}

/** Postings that Hugo publishes at an address that another one has. */
export function sharedAddresses(postings: readonly Posting[]): readonly Problem[] {
  const first = new Map<string, Posting>()
  return postings.flatMap((posting) => {
    const other = first.get(posting.url)
    if (other !== undefined) return [warning(posting, `Hugo publishes it at the same address as ${other.path}`)]
    first.set(posting.url, posting)
    return []
  })
}

function missingLanguage({ key, postings: { en, fr } }: Role, drafts: readonly Draft[]): readonly Problem[] {
  const one = en ?? fr
  if (one === undefined || (en && fr)) return []
  const missing = otherLocale(one.locale)
  const draft = drafts.find((each) => each.key === key && each.locale === missing)
  if (draft !== undefined) {
    return [{ ...warning(one, `Its ${names[missing]} twin is a draft (${draft.path}): it is not shown`), missing }]
  }
  const message = isKeyOfPath(key)
    ? `It has no translationKey: give it and its ${names[missing]} twin the same one`
    : `There is no ${names[missing]} posting with the translationKey of this one (${JSON.stringify(key)})`
  return [{ ...warning(one, message), missing }]
}

function disagreements({ postings: { en, fr } }: Role, now: Date): readonly Problem[] {
  if (en === undefined || fr === undefined) return []
  const [english, french] = [statusAt(en, now).status, statusAt(fr, now).status]
  const [closes, ferme] = [en.availability.closes, fr.availability.closes]
  return [
    ...(english === french ? [] : [warning(fr, `It is ${french} but its English twin is ${english} (${en.path})`)]),
    ...(closes?.at.getTime() === ferme?.at.getTime()
      ? []
      : [warning(fr, `It closes ${day(ferme)} but its English twin closes ${day(closes)} (${en.path})`)]),
  ]
}

function day(closes: Posting['availability']['closes']): string {
  return closes === undefined ? 'on no date' : `on ${closes.day} at ${closes.time}`
}

function severalFiles({ key, postings, older }: Role): readonly Problem[] {
  // Those with one path have one address too, which is told.
  if (isKeyOfPath(key)) return []
  return older.map((posting) => {
    const preferred = postings[posting.locale]?.path
    const language = names[posting.locale]
    return warning(
      posting,
      `${preferred} has the same translationKey (${JSON.stringify(key)}) and is the ${language} one shown`,
    )
  })
}

function warning({ path }: Posting, message: string): Problem {
  return { path, line: 1, severity: 'warning', message }
}
