import type SearchableMap from 'minisearch/SearchableMap'
import type { Term } from './language-index.ts'

const most = 3

/**
 * What a term that the index does not hold may have been meant to be: with a letter or two wrong, or cut short. At most
 * three, each with a weight below 1.
 */
export function similarTerms(term: string, spellings: SearchableMap<Term>): ReadonlyMap<string, number> {
  const similar = [...misspelt(term, spellings), ...longer(term, spellings)]
  return new Map(similar.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most))
}

/** The first letter is seldom wrong, and short words have too many neighbours. */
function misspelt(term: string, spellings: SearchableMap<Term>): [string, number][] {
  if (term.length < 4 || term.length > 24) return []
  const distance = term.length < 8 ? 1 : 2
  return [...spellings.fuzzyGet(term, distance)]
    .filter(([candidate]) => candidate[0] === term[0])
    .map(([candidate, [{ titles }, letters]]) => [candidate, (titles > 0 ? 0.9 : 0.6) - 0.15 * letters])
}

function longer(term: string, spellings: SearchableMap<Term>): [string, number][] {
  if (term.length < 4 || term.length > 24) return []
  const found: [string, number][] = []
  for (const [candidate, { titles }] of spellings.atPrefix(term)) {
    found.push([candidate, (titles > 0 ? 0.7 : 0.5) * (term.length / candidate.length)])
    if (found.length === 50) break
  }
  return found
}
