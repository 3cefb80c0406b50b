import type { IndexedRole, LanguageIndex } from './language-index.ts'
import { inverseFrequency, type Query, type QueryWord } from './query.ts'

/** How a question and the titles of a role agree. */
export interface Agreement {
  /** 1 when the words are the title or its role, 0 when they share nothing. */
  readonly titleMatch: number
  /** The share of the question, by what its words tell, that one title holds. */
  readonly titleShare: number
  /** 1 when the question names the whole title, half that when it names its role. */
  readonly named: number
  /** The title has a term that the question excludes. */
  readonly excluded: boolean
}

/** A posting in the other language only is asked for in other words: there a synonym counts as the word itself. */
const lentToForeign = 3

/** A part of a title beside its role, such as a team, is less than the title. */
const otherPart = 0.6

/** Compares a question with the titles of a role in both languages, and takes the best. */
export function agreement(query: Query, { titles, posting }: IndexedRole, index: LanguageIndex): Agreement {
  const lent = posting.locale === index.locale ? 1 : lentToForeign
  let titleMatch = 0
  let titleShare = 0
  let named = 0
  for (const { whole, role, parts } of titles) {
    const wholly = compare(query, { title: whole, lent }, index)
    const asRole = compare(query, { title: role, lent }, index)
    const inParts = parts.map((part) => compare(query, { title: part, lent }, index).f1)
    titleMatch = Math.max(titleMatch, wholly.f1, asRole.f1, otherPart * Math.max(0, ...inParts))
    titleShare = Math.max(titleShare, wholly.recall)
    named = Math.max(named, wholly.precision > 0.99 ? 1 : asRole.precision > 0.99 ? 0.5 : 0)
  }
  const excluded = titles.some(({ whole }) => [...query.excluded].some((term) => whole.has(term)))
  return { titleMatch, titleShare, named, excluded }
}

interface Compared {
  readonly title: ReadonlySet<string>
  /** How many times a synonym counts. */
  readonly lent: number
}

function compare({ words }: Query, { title, lent }: Compared, index: LanguageIndex) {
  let asked = 0
  let found = 0
  const covered = new Map<string, number>()
  for (const word of words) {
    const alternative = bestAlternative(word, title)
    const best = alternative && { ...alternative, share: Math.min(1, alternative.share * lent) }
    asked += word.weight
    found += word.weight * (best?.share ?? 0)
    if (best) covered.set(best.term, Math.max(best.share, covered.get(best.term) ?? 0))
  }
  let said = 0
  let saidAndAsked = 0
  for (const term of title) {
    const weight = titleWeight(term, index)
    said += weight
    saidAndAsked += weight * (covered.get(term) ?? 0)
  }
  const recall = asked > 0 ? found / asked : 0
  const precision = said > 0 ? saidAndAsked / said : 0
  return { precision, recall, f1: recall + precision > 0 ? (2 * recall * precision) / (recall + precision) : 0 }
}

function bestAlternative({ alternatives }: QueryWord, title: ReadonlySet<string>) {
  let best: { readonly term: string; readonly share: number } | undefined
  for (const [term, share] of alternatives) if (title.has(term) && share > (best?.share ?? 0)) best = { term, share }
  return best
}

function titleWeight(term: string, { vocabulary, roles }: LanguageIndex): number {
  return inverseFrequency(vocabulary.get(term)?.titles ?? 0, roles.size)
}
