import { analyzerFor, type QuestionWord } from './analyzer.ts'
import type { LanguageIndex } from './language-index.ts'
import { misspeltTitleWords, similarTerms } from './similar-terms.ts'
import { synonymsOf } from './synonyms.ts'
import { type Told, workTold } from './work/lexicon.ts'

/** A question as one index reads it. */
export interface Query {
  readonly words: readonly QueryWord[]
  /** Terms that a title must rather not have. */
  readonly excluded: ReadonlySet<string>
  readonly work: WorkTold
}

export interface QueryWord {
  /** As typed, folded. */
  readonly word: string
  /** What counts as this word, from 1 for the word itself down. */
  readonly alternatives: ReadonlyMap<string, number>
  /** 1, or less for a word of everyday speech. */
  readonly share: number
  /** How much the word tells postings apart: 0.2 where nearly all hold it, the logarithm of their number where none does. */
  readonly weight: number
}

/** A word the site never uses is read as its synonyms. */
const onlySynonymShare = 0.7
/** A word of everyday speech tells so much of what another would, unless a title holds it. */
const plainShare = 0.25
/** Of a longer question only so many characters are read. */
export const longestQuestion = 400

/** The texts read last with an index: to answer one question the same words are looked up more than once. */
const readLast = new WeakMap<LanguageIndex, Map<string, Query>>()
const remembered = 4

/** Reads a question with the chain of the index, and looks up what counts as each of its words. */
export function readQuery(text: string, index: LanguageIndex): Query {
  const read = text.slice(0, longestQuestion)
  const last = readLast.get(index) ?? new Map<string, Query>()
  readLast.set(index, last)
  const known = last.get(read)
  if (known !== undefined) return known
  const query = readAnew(read, index)
  last.set(read, query)
  const [oldest] = last.keys()
  if (last.size > remembered && oldest !== undefined) last.delete(oldest)
  return query
}

function readAnew(read: string, index: LanguageIndex): Query {
  const question = analyzerFor(index.locale).question(read)
  const told = workTold(read)
  const families = workOf(told, index)
  return {
    words: question.words.map((word) => withWork(queryWord(word, index), families.get(word.word))),
    excluded: new Set(question.excluded),
    work: workOfWords(told, families),
  }
}

/** A word that tells of a family of work counts as it so much: less where postings hold the word itself. */
const toldShare = { known: 0.55, unknown: 0.9 }

/** Whether the words tell of work, and of some that a posting here is of. */
export type WorkTold = 'none' | 'here' | 'elsewhere'

/** The families of work that each word tells of, alone or with others, with its share. */
function workOf(
  told: readonly Told[],
  { vocabulary }: LanguageIndex,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const byWord = new Map<string, Map<string, number>>()
  for (const { term, words, weight } of told) {
    if (!vocabulary.has(term)) continue
    for (const word of words) {
      const known = byWord.get(word) ?? new Map<string, number>()
      byWord.set(word, known.set(term, Math.max(weight, known.get(term) ?? 0)))
    }
  }
  return byWord
}

/** By most of the words that tell of work: a welder on pipelines is a welder. */
function workOfWords(told: readonly Told[], here: ReadonlyMap<string, unknown>): WorkTold {
  const words = new Set(told.flatMap((each) => each.words))
  if (words.size === 0) return 'none'
  const known = [...words].filter((word) => here.has(word)).length
  return known * 2 > words.size ? 'here' : 'elsewhere'
}

function withWork(word: QueryWord, told: ReadonlyMap<string, number> | undefined): QueryWord {
  if (told === undefined) return word
  const share = word.alternatives.size > 0 ? toldShare.known : toldShare.unknown
  const families = [...told].map(([term, weight]) => [term, weight * share] as const)
  return {
    ...word,
    share: 1,
    weight: word.weight / word.share,
    alternatives: new Map([...families, ...word.alternatives]),
  }
}

function queryWord({ word, term, foreign, plain }: QuestionWord, index: LanguageIndex): QueryWord {
  const meant = new Map(
    [term, foreign].filter((candidate) => index.vocabulary.has(candidate)).map((known) => [known, 1]),
  )
  const synonyms = knownSynonyms([term, foreign], index)
  if (meant.size === 0 && synonyms.size === 0) {
    for (const [similar, share] of similarTerms(term, index.spellings)) meant.set(similar, share)
    // A stem of a misspelt word need not be like the stem of the word.
    if (meant.size === 0) for (const [similar, share] of misspeltTitleWords(word, index)) meant.set(similar, share)
    for (const [synonym, share] of knownSynonyms(meant.keys(), index)) synonyms.set(synonym, share)
  }
  const alternatives = new Map(meant)
  for (const [synonym, share] of synonyms) {
    if (!meant.has(synonym)) alternatives.set(synonym, meant.size > 0 ? share : Math.max(share, onlySynonymShare))
  }
  const known = meant.size > 0 ? meant : alternatives
  const share = plain && !inTitle(known.keys(), index) ? plainShare : 1
  return { word, alternatives, share, weight: share * tellingWeight(known.keys(), index) }
}

function inTitle(terms: Iterable<string>, { vocabulary }: LanguageIndex): boolean {
  return [...terms].some((term) => (vocabulary.get(term)?.titles ?? 0) > 0)
}

function knownSynonyms(terms: Iterable<string>, { vocabulary }: LanguageIndex): Map<string, number> {
  const known = [...terms].flatMap((term) => [...synonymsOf(term)]).filter(([synonym]) => vocabulary.has(synonym))
  return new Map(known.sort((a, b) => a[1] - b[1]))
}

function tellingWeight(terms: Iterable<string>, { vocabulary, roles }: LanguageIndex): number {
  const holders = Math.max(0, ...[...terms].map((term) => vocabulary.get(term)?.roles ?? 0))
  return inverseFrequency(holders, roles.size)
}

/** How much a word tells that `holders` of `all` have; the same formula as MiniSearch's. */
export function inverseFrequency(holders: number, all: number): number {
  return Math.log(1 + (all - holders + 0.5) / (holders + 0.5))
}

/** Every term that counts as some word of the question, with its share. */
export function termWeights({ words }: Query): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const { alternatives, share } of words) {
    for (const [term, weight] of alternatives) weights.set(term, Math.max(share * weight, weights.get(term) ?? 0))
  }
  return weights
}
