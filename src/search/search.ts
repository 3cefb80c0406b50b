import { statusAt } from '../posting/status.ts'
import type { Hit, Search, SearchOptions } from './catalogue.ts'
import type { LanguageIndex } from './language-index.ts'
import { type Query, readQuery } from './query.ts'
import { type Ranked, rank } from './rank.ts'

/** Below this a posting does not answer the question. Measured on questions that no posting answers. */
export const relevanceFloor = 2
const closedFactor = 0.9
const defaultLimit = 10

/** Searches one language's index. */
export function searchIndex(index: LanguageIndex, words: string, options: SearchOptions): Search {
  const { now, limit = defaultLimit, among } = options
  const query = readQuery(words, index)
  const hits = (among === undefined ? rankedAmongAll(query, index) : rank(query, index, ({ role }) => among(role)))
    .map(({ indexed: { role, posting }, ...found }): Hit => {
      const score = found.score * (statusAt(posting, now).status === 'open' ? 1 : closedFactor)
      return { role, posting, ...found, score }
    })
    .sort((a, b) => b.score - a.score || (a.role.key < b.role.key ? -1 : 1))
  return {
    hits: hits.filter(({ relevance }) => relevance >= relevanceFloor).slice(0, limit),
    rejected: hits.filter(({ relevance }) => relevance < relevanceFloor).slice(0, limit),
    terms: query.words.map(({ word }) => word),
    work: query.work,
  }
}

/** A query's ranking among all roles, kept while the query is: what is asked and the answer to it look up the same words. */
const ranked = new WeakMap<Query, readonly Ranked[]>()

function rankedAmongAll(query: Query, index: LanguageIndex): readonly Ranked[] {
  const known = ranked.get(query) ?? rank(query, index, () => true)
  ranked.set(query, known)
  return known
}
