import type { SearchResult } from 'minisearch'
import { agreement } from './agreement.ts'
import { bestParagraph } from './best-paragraph.ts'
import { allFields, type IndexedRole, type LanguageIndex, titleFields } from './language-index.ts'
import type { Query } from './query.ts'

/** A role that holds words of the question, and how well it fits, apart from whether it is open. */
export interface Ranked {
  readonly indexed: IndexedRole
  readonly relevance: number
  readonly titleMatch: number
  readonly matched: readonly string[]
}

/** What a term is worth where it stands. */
const boost = { title: 3, otherTitle: 2.5, team: 1.5, headings: 1, description: 1.5, body: 1 }
const titleShare = 4
const namedShare = 1.5
const paragraphShare = 2
const excludedFactor = 0.4
/** So many are looked at closely; the rest cannot catch up. */
const closely = 50

/** The roles that hold words of the question, best first; ties by key. */
export function rank(query: Query, index: LanguageIndex, among: (indexed: IndexedRole) => boolean): Ranked[] {
  const all = query.words.reduce((sum, { weight }) => sum + weight, 0)
  if (all === 0) return []
  return candidates(query, index, among)
    .map((result) => {
      const indexed = index.roles.get(result.id as string) as IndexedRole
      const { titleMatch, named, excluded } = agreement(query, indexed, index)
      const found = result.score / all + titleShare * titleMatch + namedShare * named
      const relevance = found + paragraphShare * bestParagraph(query, indexed, index)
      return {
        indexed,
        relevance: relevance * (excluded ? excludedFactor : 1),
        titleMatch,
        matched: matchedWords(query, result),
      }
    })
    .sort((a, b) => b.relevance - a.relevance || (a.indexed.role.key < b.indexed.role.key ? -1 : 1))
}

function candidates(query: Query, index: LanguageIndex, among: (indexed: IndexedRole) => boolean): SearchResult[] {
  const weights = termWeights(query)
  const terms = [...weights.keys()]
  const tooCommon = Math.max(20, index.roles.size / 5)
  const common = (term: string) => (index.vocabulary.get(term)?.roles ?? 0) > tooCommon
  const options = { boost, boostTerm: (term: string) => weights.get(term) ?? 1 }
  return index.words
    .search(
      {
        combineWith: 'OR',
        queries: [
          { queries: terms.filter((term) => !common(term)), fields: [...allFields] },
          { queries: terms.filter(common), fields: [...titleFields] },
        ],
      },
      { ...options, filter: ({ id }) => among(index.roles.get(id) as IndexedRole) },
    )
    .slice(0, closely)
}

function termWeights({ words }: Query): Map<string, number> {
  const weights = new Map<string, number>()
  for (const { alternatives } of words) {
    for (const [term, weight] of alternatives) weights.set(term, Math.max(weight, weights.get(term) ?? 0))
  }
  return weights
}

function matchedWords({ words }: Query, { terms }: SearchResult): string[] {
  return words.filter(({ alternatives }) => terms.some((term) => alternatives.has(term))).map(({ word }) => word)
}
