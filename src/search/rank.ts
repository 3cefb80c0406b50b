import type { SearchResult } from 'minisearch'
import { agreement } from './agreement.ts'
import { bestParagraph } from './best-paragraph.ts'
import type { IndexedRole, LanguageIndex } from './language-index.ts'
import { inverseFrequency, type Query, termWeights } from './query.ts'
import { allFields, titleFields } from './role-document.ts'
import { isWorkTerm } from './work/lexicon.ts'

/** A role that holds words of the question, and how well it fits, apart from whether it is open. */
export interface Ranked {
  readonly indexed: IndexedRole
  readonly score: number
  readonly relevance: number
  readonly titleMatch: number
  readonly titleShare: number
  readonly matched: readonly string[]
}

/** What a term is worth where it stands. */
const boost = { title: 3, otherTitle: 2.5, work: 4, team: 1.5, headings: 1, description: 1.5, body: 1 }
/** What the rest is worth beside the text; half or double of any of them changes little. */
const titleWeight = 5
const namedWeight = 1.5
const paragraphWeight = 3
const excludedFactor = 0.4
/** So many are looked at closely; the rest cannot catch up. */
const closely = 20
/** A little more than one word that no other posting has makes a case: a life story is not held to every word of it. */
const telling = 1.2

/** The roles that hold words of the question, best first; ties by key. */
export function rank(query: Query, index: LanguageIndex, among: (indexed: IndexedRole) => boolean): Ranked[] {
  const asked = query.words.reduce((sum, { weight }) => sum + weight, 0)
  const enough = Math.min(asked, telling * inverseFrequency(0, index.roles.size))
  if (enough === 0) return []
  return candidates(query, index, among)
    .map((result) => {
      const indexed = index.roles.get(result.id as string) as IndexedRole
      const { titleMatch, titleShare, named, excluded } = agreement(query, indexed, index)
      const found = plainScore(result) + paragraphWeight * bestParagraph(query, indexed, index)
      const fit = found / enough + titleWeight * titleMatch + namedWeight * named
      const score = excluded ? fit * excludedFactor : fit
      const covered = Math.min(1, Math.max(named, coveredWeight(query, result) / enough))
      return {
        indexed,
        score,
        relevance: score * covered,
        titleMatch,
        titleShare,
        matched: matchedWords(query, result),
      }
    })
    .sort((a, b) => b.score - a.score || (a.indexed.role.key < b.indexed.role.key ? -1 : 1))
}

function candidates(query: Query, index: LanguageIndex, among: (indexed: IndexedRole) => boolean): SearchResult[] {
  const weights = termWeights(query)
  const terms = [...weights.keys()]
  const tooCommon = Math.max(20, index.roles.size / 5)
  const common = (term: string) => (index.vocabulary.get(term)?.roles ?? 0) > tooCommon * (weights.get(term) ?? 1)
  const options = { boost, boostTerm: (term: string) => weights.get(term) ?? 1 }
  return index.words
    .search(
      {
        combineWith: 'OR',
        queries: [
          { queries: terms.filter((term) => !common(term)), fields: [...allFields] },
          { queries: terms.filter(common), fields: [...titleFields, 'work'] },
        ],
      },
      { ...options, filter: ({ id }) => among(index.roles.get(id) as IndexedRole) },
    )
    .slice(0, closely)
}

/** MiniSearch multiplies a score by the number of terms found; taken back, as the synonyms of one word are many. */
function plainScore({ score, queryTerms }: SearchResult): number {
  return score / Math.max(1, queryTerms.length)
}

/** What the words found in a posting tell, in any of their forms. */
function coveredWeight({ words }: Query, { queryTerms }: SearchResult): number {
  return words.reduce((sum, { alternatives, weight }) => {
    const share = Math.max(0, ...queryTerms.map((term) => alternatives.get(term) ?? 0))
    return sum + weight * share
  }, 0)
}

/** The words found in a posting, in any of their forms; that it is of a kind of work that one tells of is less. */
function matchedWords({ words }: Query, { terms }: SearchResult): string[] {
  const found = terms.filter((term) => !isWorkTerm(term))
  return words.filter(({ alternatives }) => found.some((term) => alternatives.has(term))).map(({ word }) => word)
}
