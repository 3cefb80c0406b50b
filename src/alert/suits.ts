import SearchableMap from 'minisearch/SearchableMap'
import { type Locale, locales } from '../locale/locale.ts'
import type { Role } from '../posting/posting.ts'
import { analyzerFor, type QuestionWord } from '../search/analyzer.ts'
import type { Catalogue, Hit } from '../search/catalogue.ts'
import { synonymsOf } from '../search/synonyms.ts'
import { isTool, tradeLike, tradeOf, withTrades } from './trades.ts'

export interface SuitsOptions {
  /** Of the words. */
  readonly locale: Locale
  readonly catalogue: Catalogue
}

/** From here on a posting is about a word, though its title is silent. */
const aboutIt = 8
/** More words than this are a story, not every word of which has to be true of a posting. */
const fewWords = 4

/**
 * Whether a posting that a search found is one to be told of. A search may show what is near, best first; a message out of
 * the blue must be what the person waits for. So the trade they name must be in the title, and so must what titles on this
 * site tell ("front-end", "senior"); a tool may stand in the text.
 */
export function suits({ role, relevance }: Hit, words: string, { locale, catalogue }: SuitsOptions): boolean {
  const asked = tellingWords(analyzerFor(locale).question(withTrades(words)).words)
  const title = titleOf(role)
  const all = allTitlesOf(catalogue)
  const story = asked.length > fewWords
  const trades = asked.flatMap(({ word }) => tradeMeant(word, all) ?? [])
  const named = trades.filter((trade) => title.trades.has(trade)).length
  if (trades.length > 0 && named < (story ? 1 : trades.length)) return false
  if (story || (asked.length === 1 && relevance >= aboutIt)) return true
  return asked
    .filter(({ word }) => tradeOf(word) === undefined)
    .every((word) => {
      const means = meanings(word)
      const titled = !isTool(word.term) && means.some((term) => all.terms.has(term))
      if (titled) return means.some((term) => title.terms.has(term))
      return means.some((term) => textOf(role).has(term)) || isLike(word, title)
    })
}

/** A word that no title of this site has may be misspelt. */
function tradeMeant(word: string, { trades }: Title): string | undefined {
  const trade = tradeOf(word)
  return trade === undefined || trades.has(trade) ? trade : (tradeLike(trade) ?? trade)
}

/** Whether the word is a misspelt one of the title. */
function isLike({ term }: QuestionWord, { terms }: Title): boolean {
  const spellings = SearchableMap.from([...terms].map((each) => [each, true] as const))
  return term.length > 4 && spellings.fuzzyGet(term, term.length < 8 ? 1 : 2).size > 0
}

/** Without the words of everyday speech, as long as others are left: "people", "knows". */
function tellingWords(words: readonly QuestionWord[]): readonly QuestionWord[] {
  const telling = words.filter(({ plain, word, term }) => !plain || isTool(term) || tradeOf(word) !== undefined)
  return telling.length > 0 ? telling : words
}

interface Title {
  readonly trades: ReadonlySet<string>
  readonly terms: ReadonlySet<string>
}

/** What the titles of a role say, in both languages; the team is as good as a title. */
function titleOf({ postings }: Role): Title {
  const trades = new Set<string>()
  const terms = new Set<string>()
  for (const locale of locales) {
    const posting = postings[locale]
    if (posting === undefined) continue
    const analyzer = analyzerFor(locale)
    for (const [word] of analyzer.spelled(withTrades(posting.title))) {
      const trade = tradeOf(word)
      if (trade !== undefined) trades.add(trade)
    }
    const named = [posting.title, ...posting.facts.team.map(({ value }) => value)]
    for (const term of named.flatMap((text) => analyzer.terms(text))) terms.add(term)
  }
  return { trades, terms }
}

const titlesOf = new WeakMap<Catalogue, Title>()

/** What all titles of the site say. */
function allTitlesOf(catalogue: Catalogue): Title {
  const known = titlesOf.get(catalogue)
  if (known !== undefined) return known
  const titles = [...catalogue.roles.values()].map(titleOf)
  const all = {
    trades: new Set(titles.flatMap(({ trades }) => [...trades])),
    terms: new Set(titles.flatMap(({ terms }) => [...terms])),
  }
  titlesOf.set(catalogue, all)
  return all
}

const texts = new WeakMap<Role, ReadonlySet<string>>()

/** The terms of a role's whole text, in both languages. */
function textOf(role: Role): ReadonlySet<string> {
  const known = texts.get(role)
  if (known !== undefined) return known
  const terms = locales.flatMap((locale) => {
    const posting = role.postings[locale]
    const passages = posting?.sections.flatMap((section) => section.passages.map(({ text }) => text)) ?? []
    const said = posting === undefined ? [] : [posting.title, posting.description, ...passages]
    return said.flatMap((text) => analyzerFor(locale).terms(text))
  })
  const text = new Set(terms)
  texts.set(role, text)
  return text
}

function meanings({ term, foreign }: QuestionWord): readonly string[] {
  return [term, foreign].flatMap((each) => [each, ...synonymsOf(each).keys()])
}
