import type { Role } from '../posting/posting.ts'
import { statusAt } from '../posting/status.ts'
import type { Hit, Search, SearchOptions } from './catalogue.ts'
import type { LanguageIndex } from './language-index.ts'
import { readQuery } from './query.ts'
import { rank } from './rank.ts'

/** Below this a posting does not answer the question. Measured on questions that no posting answers. */
export const relevanceFloor = 2
const closedFactor = 0.9
const defaultLimit = 10

/** Searches one language's index. */
export function searchIndex(index: LanguageIndex, words: string, options: SearchOptions): Search {
  const { now, limit = defaultLimit, among = everyRole } = options
  const query = readQuery(words, index)
  const hits = rank(query, index, ({ role }) => among(role))
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

function everyRole(_role: Role): boolean {
  return true
}
