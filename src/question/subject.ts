import { fold } from '../locale/fold.ts'
import type { Locale } from '../locale/locale.ts'
import { analyzerFor } from '../search/analyzer.ts'
import type { Catalogue } from '../search/catalogue.ts'
import type { Cues } from './cues/cues.ts'
import { en } from './cues/en.ts'
import { cut, match } from './cues/match.ts'
import { aspectPicks } from './cues/picks.ts'
import { conditionsCut } from './filters.ts'
import type { Question, Subject } from './question.ts'
import { writtenOut } from './shorthand.ts'

/** What a follow-up may point back to. */
export interface Before {
  /** Keys of the roles shown last, in the order shown. */
  readonly shown: readonly string[]
  /** Keys of the roles that "more" would show. */
  readonly rest: readonly string[]
  /** Keys of the list shown last: "the second one" counts in it, also after one of it was asked about. */
  readonly list?: readonly string[] | undefined
  /** What was answered last. */
  readonly last?: Question | undefined
}

export interface SubjectOptions {
  readonly locale: Locale
  readonly catalogue: Catalogue
  readonly now: Date
  readonly before: Before
}

/** Turns of phrase that never name a posting. */
const phrases: readonly ((cues: Cues) => readonly string[])[] = [
  (cues) => cues.greeting,
  (cues) => cues.thanks,
  (cues) => cues.apply,
  (cues) => cues.status,
  (cues) => cues.seek,
  (cues) => cues.tell,
  (cues) => cues.aspects.eligibility,
  (cues) => cues.aspects.clearance,
  ...aspectPicks,
  (cues) => cues.other,
  (cues) => cues.jobs,
  (cues) => cues.back,
  (cues) => cues.filler,
  (cues) => cues.ask,
]

/** The words that name the posting a question is about: the question without its turns of phrase and what it leaves out. */
export function subjectWords(folded: string): string {
  return cut(folded, (cues) => cues.except, ...phrases)
}

/** The words of one who looks for something: what they do and like is kept, also where it sounds like a fact asked for. */
export function searchWords(folded: string): string {
  return cut(folded, ...seeking)
}

const seeking: readonly ((cues: Cues) => readonly string[])[] = [
  (cues) => cues.except,
  (cues) => cues.greeting,
  (cues) => cues.thanks,
  (cues) => cues.seek,
  (cues) => cues.conditions.remote,
  (cues) => cues.conditions.open,
  (cues) => cues.conditions.english,
  (cues) => cues.conditions.french,
  (cues) => cues.jobs,
  (cues) => cues.filler,
]

/** The words that carry meaning: neither small words nor turns of phrase. */
export function termsOf(words: string, locale: Locale): readonly string[] {
  return analyzerFor(locale)
    .terms(words)
    .filter((term) => /[\p{L}\p{N}]{2}/u.test(term))
}

/** Those of them that are not everyday speech. */
export function tellingTerms(words: string, locale: Locale): readonly string[] {
  return analyzerFor(locale)
    .tellingTerms(words)
    .filter((term) => /[\p{L}\p{N}]{2}/u.test(term))
}

/** What a question is about, given what was shown before. */
export function subjectOf(text: string, options: SubjectOptions): Subject {
  const folded = writtenOut(fold(text))
  const words = quotedIn(text) ?? subjectWords(folded)
  // "Is it remote?" names a condition, and so no posting.
  const telling = options.before.shown.length > 0 ? conditionsCut(words) : words
  const named =
    tellingTerms(telling, options.locale).length > 0 || options.catalogue.titled(words, options)?.named === true
  return (
    byOrdinal(folded, options.before) ??
    (named ? amongShown(words, options) : pointingBack(options.before)) ??
    (named ? { kind: 'words', words, whole: text } : { kind: 'none' })
  )
}

const quotation = /«\s*([^»]{3,150}?)\s*»|“([^”]{3,150})”|"([^"]{3,150})"/u

/** A title in quotation marks is the subject, whatever surrounds it. */
export function quotedIn(text: string): string | undefined {
  const found = quotation.exec(text)
  return found?.[1] ?? found?.[2] ?? found?.[3]
}

/** The one of a list that "the second one" names. */
export function byOrdinal(folded: string, { shown: now, list = [] }: Before): Subject | undefined {
  const shown = now.length < 2 ? list : now
  if (shown.length < 2) return undefined
  const last = en.ordinals.length - 1
  for (let position = 0; position <= last; position++) {
    if (match(folded, (cues) => cues.ordinals[position] ?? []) !== undefined) {
      const key = position === last ? shown.at(-1) : shown[position]
      return key === undefined ? undefined : { kind: 'roles', keys: [key] }
    }
  }
  return undefined
}

function pointingBack({ shown }: Before): Subject | undefined {
  const [first] = shown
  return first === undefined ? undefined : { kind: 'roles', keys: [first] }
}

/** So much more like the words another title must be to be meant. */
const clearlyMore = 0.1

/** "The platform one" means one of those shown, unless another posting's title is named. */
function amongShown(words: string, { locale, catalogue, now, before }: SubjectOptions): Subject | undefined {
  if (before.shown.length === 0) return undefined
  const shown = new Set([...before.shown, ...(before.list ?? [])])
  const [within] = catalogue.search(words, {
    locale,
    now,
    limit: 1,
    among: ({ key }) => shown.has(key),
  }).hits
  if (within === undefined) return undefined
  const [anywhere] = catalogue.search(words, { locale, now, limit: 1 }).hits
  const named =
    anywhere !== undefined &&
    anywhere.role.key !== within.role.key &&
    anywhere.titleMatch > within.titleMatch + clearlyMore
  return named ? undefined : { kind: 'roles', keys: [within.role.key] }
}

/** Whether the text points to something said before. */
export function pointsBack(folded: string): boolean {
  return match(folded, (cues) => cues.back) !== undefined
}
