import type { Question } from '../question/question.ts'
import type { Hit, Search, SearchOptions } from '../search/catalogue.ts'
import type { Scene } from './draft.ts'

const looked = 10

/** The hits for the question's words, in the answer's language; the whole question when nothing of it is left. */
export function lookUp(
  question: Question,
  { catalogue, now, reading }: Scene,
  options: Pick<SearchOptions, 'among'> = {},
): readonly Hit[] {
  const { subject } = question
  if (subject.kind !== 'words') return []
  const search = (words: string): Search => catalogue.search(words, { locale: reading, now, limit: looked, ...options })
  const { hits, terms } = search(subject.words)
  return terms.length > 0 || subject.whole === subject.words ? hits : search(subject.whole).hits
}
