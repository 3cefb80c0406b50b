import type { Passage, Posting } from '../posting/posting.ts'
import { analyzerFor } from './analyzer.ts'
import type { PassageHit } from './catalogue.ts'
import type { LanguageIndex } from './language-index.ts'
import { inverseFrequency } from './query.ts'
import { synonymsOf } from './synonyms.ts'

/** Below this share of the question, by what its words tell, a passage does not speak of it. */
const passageFloor = 0.4
const synonymWeight = 0.75
const most = 5
const longestQuestion = 400

interface Asked {
  readonly alternatives: ReadonlyMap<string, number>
  readonly weight: number
}

/** The passages of one posting that the words speak of, best first, at most five; the words of its title do not count. */
export function findPassages(index: LanguageIndex, words: string, posting: Posting): PassageHit[] {
  const analyzer = analyzerFor(posting.locale)
  const asked = wordsAsked(
    index,
    analyzer.terms(words.slice(0, longestQuestion)),
    new Set(analyzer.terms(posting.title)),
  )
  const all = asked.reduce((sum, { weight }) => sum + weight, 0)
  if (all === 0) return []
  return posting.sections
    .flatMap(({ heading, passages }) => passages.map((passage) => ({ passage, heading })))
    .map(({ passage, heading }) => ({ passage, score: scoreOf(passage, heading, asked) / all }))
    .filter(({ score }) => score >= passageFloor)
    .sort((a, b) => b.score - a.score || a.passage.line - b.passage.line)
    .slice(0, most)

  function scoreOf(passage: Passage, heading: string, questions: readonly Asked[]): number {
    const terms = analyzer.terms(passage.text)
    const here = new Set(terms)
    const above = new Set(analyzer.terms(heading))
    const length = 1 / (1 + terms.length / 400)
    return (
      length *
      questions.reduce((sum, { alternatives, weight }) => {
        const best = (held: ReadonlySet<string>) =>
          Math.max(0, ...[...alternatives].map(([term, share]) => (held.has(term) ? share : 0)))
        return sum + weight * Math.max(best(here), 0.5 * best(above))
      }, 0)
    )
  }
}

function wordsAsked(index: LanguageIndex, terms: readonly string[], title: ReadonlySet<string>): Asked[] {
  const distinct = [...new Set(terms)]
  const apart = distinct.filter((term) => !title.has(term))
  return (apart.length > 0 ? apart : distinct).map((term) => {
    const alternatives = new Map([[term, 1]])
    for (const synonym of synonymsOf(term)) if (!alternatives.has(synonym)) alternatives.set(synonym, synonymWeight)
    return { alternatives, weight: inverseFrequency(index.vocabulary.get(term)?.roles ?? 0, index.roles.size) }
  })
}
