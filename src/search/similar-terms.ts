import type SearchableMap from 'minisearch/SearchableMap'
import type { Term } from './vocabulary.ts'

const most = 3
/** A prefix may begin very many words; so many are looked at. */
const mostLonger = 50

/**
 * What a term that the index does not hold may have been meant to be: with a letter or two wrong, or cut short. At most
 * three, each with a weight below 1.
 */
export function similarTerms(term: string, spellings: SearchableMap<Term>): ReadonlyMap<string, number> {
  if (term.length < 4 || term.length > 24) return new Map()
  const similar = [...swapped(term, spellings), ...misspelt(term, spellings), ...longer(term, spellings)]
  similar.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return new Map(similar.slice(0, most))
}

/** Two neighbouring letters the wrong way round. */
function swapped(term: string, spellings: SearchableMap<Term>): [string, number][] {
  return Array.from({ length: term.length - 2 }, (_, at) => swapAt(term, at + 1))
    .filter((candidate) => candidate !== term && spellings.has(candidate))
    .map((candidate) => [candidate, 0.8])
}

function swapAt(term: string, at: number): string {
  return term.slice(0, at) + term.charAt(at + 1) + term.charAt(at) + term.slice(at + 2)
}

/** The first letter is seldom wrong, and short words have too many neighbours. */
function misspelt(term: string, spellings: SearchableMap<Term>): [string, number][] {
  const distance = term.length < 8 ? 1 : 2
  return [...spellings.fuzzyGet(term, distance)]
    .filter(([candidate]) => candidate[0] === term[0])
    .map(([candidate, [{ titles }, letters]]) => [candidate, (titles > 0 ? 0.9 : 0.6) - 0.15 * letters])
}

function longer(term: string, spellings: SearchableMap<Term>): [string, number][] {
  const found: [string, number][] = []
  for (const [candidate, { titles }] of spellings.atPrefix(term)) {
    found.push([candidate, (titles > 0 ? 0.7 : 0.5) * (term.length / candidate.length)])
    if (found.length === mostLonger) break
  }
  return found
}

/** What a word may have been meant to be of the words in titles, by their spelling before stemming. */
export function misspeltTitleWords(
  word: string,
  {
    titleWords,
    vocabulary,
  }: { readonly titleWords: SearchableMap<string>; readonly vocabulary: ReadonlyMap<string, Term> },
): ReadonlyMap<string, number> {
  if (word.length < 6 || word.length > 24) return new Map()
  const near = [...titleWords.fuzzyGet(word, word.length < 9 ? 1 : 2)].filter(
    ([candidate, [term]]) => candidate[0] === word[0] && vocabulary.has(term),
  )
  near.sort(([, [, one]], [, [, two]]) => one - two)
  return new Map(near.slice(0, most).map(([, [term, letters]]) => [term, 0.9 - 0.15 * letters]))
}
