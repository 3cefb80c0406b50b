import type { Question } from '../question/question.ts'
import type { Hit, Search, SearchOptions } from '../search/catalogue.ts'
import type { Scene } from './draft.ts'

const looked = 10

/** Below this nothing of a posting is near. */
const somehowNear = 0.7

/**
 * The hits for the question's words, in the answer's language; the whole question when nothing of it is left. Where none
 * answers, the one that comes closest: that it was asked about a posting was told by more than the words that name it.
 */
export function lookUp(
  question: Question,
  { catalogue, now, reading }: Scene,
  options: Pick<SearchOptions, 'among'> = {},
): readonly Hit[] {
  const { subject } = question
  if (subject.kind !== 'words') return []
  const search = (words: string): Search => catalogue.search(words, { locale: reading, now, limit: looked, ...options })
  const named = search(subject.words)
  const found = named.terms.length > 0 || subject.whole === subject.words ? named : search(subject.whole)
  return found.hits.length > 0
    ? found.hits
    : found.rejected.filter(({ relevance }) => relevance >= somehowNear).slice(0, 1)
}
