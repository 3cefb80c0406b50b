import type { Replied } from '../bot.ts'
import { withoutPersonalInformation } from '../question/personal-information.ts'
import type { Catalogue } from '../search/catalogue.ts'
import { mayNamePerson } from './names.ts'

/** A longer question is a story: its words are not what somebody looked for. */
const mostTerms = 8
const mostWords = 40
/** Letters, as in `c#`, `node.js`; no digits, which could be a number of somebody's. */
const term = /^[\p{L}+#.]{3,30}$/u

interface Place {
  readonly catalogue: Catalogue
  readonly now: Date
}

/**
 * The terms of a question that no posting holds. None at all when personal information was taken out of it, or when what
 * is left of it looks like some: what may be somebody's name is no term, whoever else bears it.
 */
export function unknownTerms(
  { question: { subject }, answer: { language }, personal }: Replied,
  { catalogue, now }: Place,
): readonly string[] {
  if (personal || subject.kind !== 'words') return []
  if (withoutPersonalInformation(subject.whole).found.length > 0 || mayNamePerson(subject.whole)) return []
  const options = { locale: language, now, limit: 1 }
  const termsOf = (text: string) => catalogue.search(text, options).terms
  const isUnknown = (each: string) => {
    const { hits, rejected } = catalogue.search(each, options)
    return hits.length === 0 && rejected.length === 0
  }
  const terms = new Set(termsOf(subject.words))
  if (terms.size > mostTerms) return []
  const unknown = new Set([...terms].filter((each) => term.test(each) && isUnknown(each)))
  if (unknown.size === 0) return []
  const words = subject.whole.split(/[\s\u00a0]+/u)
  if (words.length > mostWords) return []
  const names = nameTerms(words, (word) => termsOf(word).filter((each) => unknown.has(each)))
  return [...unknown].filter((each) => !names.has(each))
}

/**
 * Of the unknown terms those that stand as names do: with a capital letter, or two in a row, as a first and a
 * last name stand.
 */
function nameTerms(words: readonly string[], unknownIn: (word: string) => readonly string[]): ReadonlySet<string> {
  const names = new Set<string>()
  let before: readonly string[] = []
  for (const word of words) {
    const found = unknownIn(word)
    if (/\p{Lu}/u.test(word) || found.length > 1) for (const each of found) names.add(each)
    if (before.length > 0 && found.length > 0) for (const each of [...before, ...found]) names.add(each)
    before = /[,;:.!?]$/u.test(word) ? [] : found
  }
  return names
}
