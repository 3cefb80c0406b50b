import { type Locale, otherLocale } from '../locale/locale.ts'
import { sentencesOf } from '../posting/facts/sentences.ts'
import type { Passage, Posting } from '../posting/posting.ts'
import { analyzerFor } from './analyzer.ts'
import type { PassageHit } from './catalogue.ts'
import type { LanguageIndex } from './language-index.ts'
import { inverseFrequency, longestQuestion } from './query.ts'
import { synonymsOf } from './synonyms.ts'

/** Below this share of the question, by what its words tell, a passage does not speak of it. */
const passageFloor = 0.4
/** A word that the posting does not hold at all may be a way of asking as well as what is asked. */
const absentShare = 0.35
/** A word of everyday speech may decide between passages, but finds none. */
const plainShare = 0.15
const synonymShare = 0.75
/** "Work" and "salary" may be what is asked, or only the way of asking. */
const askingShare = 1 / 3
/** A word of the heading counts for the passages under it, but less. */
const headingShare = 0.5
/** A passage of so many terms counts for half: the short one says it more directly. */
const halvingLength = 400
const most = 5
/** A passage up to so many characters is shown whole. */
const longPassage = 280

interface AskedWord {
  readonly alternatives: ReadonlyMap<string, number>
  readonly weight: number
  /** A passage may be found by this word alone. */
  readonly telling: boolean
}

/** The passages of one posting that the words speak of, best first, at most five; the words of its title do not count. */
export function findPassages(index: LanguageIndex, words: string, posting: Posting): PassageHit[] {
  const analyzer = analyzerFor(posting.locale)
  const asked = askedWords(index, words, posting)
  const passages = allPassages(posting).map(({ passage, heading }) => ({
    passage,
    terms: analyzer.terms(passage.text),
    above: new Set(analyzer.terms(heading)),
  }))
  const held = new Set(passages.flatMap(({ terms }) => terms))
  const all = asked.reduce(
    (sum, { alternatives, weight }) => sum + weight * (bestShare(alternatives, held) > 0 ? 1 : absentShare),
    0,
  )
  if (all === 0) return []
  return passages
    .map(({ passage, terms, above }) => ({ passage, ...scoreOf(terms, above, asked) }))
    .filter(({ found, telling }) => telling && found / all >= passageFloor)
    .map(({ passage, found, length }) => ({ passage, score: found / all / length }))
    .sort((a, b) => b.score - a.score || a.passage.line - b.passage.line)
    .slice(0, most)
    .map((hit) => ({
      ...hit,
      excerpt: excerptOf(hit.passage.text, (text) => scoreOf(analyzer.terms(text), none, asked).found),
    }))
}

const none: ReadonlySet<string> = new Set()

/** Of a long passage the sentence that says most of what is asked, and the one after it when both are short. */
function excerptOf(text: string, worth: (sentence: string) => number): string {
  if (text.length <= longPassage) return text
  const sentences = sentencesOf(text)
  const worths = sentences.map(worth)
  const best = worths.indexOf(Math.max(...worths))
  const [said = '', next = ''] = sentences.slice(best)
  const follows = next !== '' && said.length + next.length < longPassage
  const rest = best + (follows ? 2 : 1) < sentences.length
  return `${best > 0 ? '[…] ' : ''}${follows ? `${said} ${next}` : said}${rest ? ' […]' : ''}`
}

/** The body's passages, and the description where the body does not repeat it. */
function allPassages({ description, sections }: Posting): { passage: Passage; heading: string }[] {
  const body = sections.flatMap(({ heading, passages }) => passages.map((passage) => ({ passage, heading })))
  const repeated = description === '' || body.some(({ passage }) => passage.text.includes(description.slice(0, 60)))
  if (repeated) return body
  return [{ passage: { text: description, form: 'paragraph', line: 1, links: [] }, heading: '' }, ...body]
}

function askedWords(index: LanguageIndex, words: string, { title, key, facts, locale }: Posting): AskedWord[] {
  const analyzer = analyzerFor(locale)
  // What names the posting stands all over it: its title, the key that may hold a place, the place itself.
  const places = facts.place.flatMap(({ value }) => (value.kind === 'city' ? value.city : []))
  const ofTitle = new Set(analyzer.terms([title, key.replaceAll('-', ' '), ...places].join(' ')))
  const asked = bothReadings(words.slice(0, longestQuestion), locale)
  const besideTitle = asked.filter(([term]) => !ofTitle.has(term))
  return (besideTitle.length > 0 ? besideTitle : asked).map(([term, foreign]) => {
    const synonyms = [...synonymsOf(term).keys(), ...synonymsOf(foreign).keys()]
    const alternatives = new Map(synonyms.map((synonym) => [synonym, synonymShare])).set(term, 1)
    const tells = inverseFrequency(index.vocabulary.get(term)?.roles ?? 0, index.roles.size)
    const asks = analyzer.onlyAsks(term)
    const plain = !asks && analyzer.tellingTerms(term).length === 0
    return { alternatives, weight: tells * (asks ? askingShare : plain ? plainShare : 1), telling: !asks && !plain }
  })
}

/** Each term once, as the posting's language reads it and as the other does: the person may ask in either. */
function bothReadings(words: string, locale: Locale): (readonly [term: string, foreign: string])[] {
  const terms = analyzerFor(locale).terms(words)
  const foreign = analyzerFor(otherLocale(locale)).terms(words)
  const aligned = terms.length === foreign.length
  return [...new Map(terms.map((term, at) => [term, aligned ? (foreign[at] ?? term) : term]))]
}

function scoreOf(terms: readonly string[], above: ReadonlySet<string>, asked: readonly AskedWord[]) {
  const here = new Set(terms)
  let found = 0
  let telling = asked.every((word) => !word.telling)
  for (const { alternatives, weight, telling: tells } of asked) {
    const share = bestShare(alternatives, here)
    found += weight * Math.max(share, headingShare * bestShare(alternatives, above))
    telling ||= tells && share > 0
  }
  return { found, telling, length: 1 + terms.length / halvingLength }
}

function bestShare(alternatives: ReadonlyMap<string, number>, held: ReadonlySet<string>): number {
  let best = 0
  for (const [term, share] of alternatives) if (share > best && held.has(term)) best = share
  return best
}
