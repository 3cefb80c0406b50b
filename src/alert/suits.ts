import { type Locale, locales } from '../locale/locale.ts'
import type { Role } from '../posting/posting.ts'
import { analyzerFor, type QuestionWord } from '../search/analyzer.ts'
import type { Catalogue, Hit } from '../search/catalogue.ts'
import { synonymsOf } from '../search/synonyms.ts'
import { isTool, tradeOf, withTrades } from './trades.ts'

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
export function suits({ role, relevance, matched }: Hit, words: string, { locale, catalogue }: SuitsOptions): boolean {
  const asked = analyzerFor(locale).question(withTrades(words)).words
  const title = titleOf(role)
  const told = titleTermsOf(catalogue)
  const story = asked.length > fewWords
  const trades = asked.flatMap(({ word }) => tradeOf(word) ?? [])
  const named = trades.filter((trade) => title.trades.has(trade)).length
  if (trades.length > 0 && named < (story ? 1 : trades.length)) return false
  if (story || (asked.length === 1 && relevance >= aboutIt)) return true
  return asked
    .filter(({ word }) => tradeOf(word) === undefined)
    .every((word) => {
      const means = meanings(word)
      const titled = !isTool(word.term) && means.some((term) => told.has(term))
      return titled ? means.some((term) => title.terms.has(term)) : matched.includes(word.word)
    })
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
    for (const word of analyzer.words(withTrades(posting.title))) {
      const trade = tradeOf(word)
      if (trade !== undefined) trades.add(trade)
    }
    const named = [posting.title, ...posting.facts.team.map(({ value }) => value)]
    for (const term of named.flatMap((text) => analyzer.terms(text))) terms.add(term)
  }
  return { trades, terms }
}

const termsOfTitles = new WeakMap<Catalogue, ReadonlySet<string>>()

/** All terms of all titles: what this site tells there. */
function titleTermsOf(catalogue: Catalogue): ReadonlySet<string> {
  const known = termsOfTitles.get(catalogue)
  if (known !== undefined) return known
  const found = new Set([...catalogue.roles.values()].flatMap((role) => [...titleOf(role).terms]))
  termsOfTitles.set(catalogue, found)
  return found
}

function meanings({ term, foreign }: QuestionWord): readonly string[] {
  return [term, foreign].flatMap((each) => [each, ...synonymsOf(each).keys()])
}
