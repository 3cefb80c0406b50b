import type { Locale } from '../locale/locale.ts'
import type { Topic } from '../posting/facts/facts.ts'
import type { Posting } from '../posting/posting.ts'
import { statusAt } from '../posting/status.ts'
import type { Block, PostingCard, ShownPosting } from './answer.ts'
import { factTexts } from './fact-text.ts'
import { messages } from './messages/all.ts'
import { statusText } from './status-text.ts'

/** What a card says of a posting: enough to choose, the rest behind its link. */
const cardTopics: readonly Topic[] = ['classification', 'languageProfile', 'place', 'tenure', 'salary']

interface CardOptions {
  readonly now: Date
  readonly locale: Locale
  /** Facts that the answer gives beside the card. */
  readonly without?: readonly string[]
}

/** A posting as every face shows it. */
export function cardOf(posting: Posting, { now, locale, without = [] }: CardOptions): PostingCard {
  return {
    key: posting.key,
    locale: posting.locale,
    title: posting.title,
    status: statusAt(posting, now).status,
    statusText: statusText(posting, { now, locale }).label,
    url: posting.url,
    linkText: messages[locale].card.read,
    summary: '',
    facts: factTexts(
      posting.facts,
      cardTopics.filter((topic) => !without.includes(topic)),
      locale,
    ),
  }
}

export function cardBlocks(postings: readonly Posting[], options: CardOptions): readonly Block[] {
  return postings.map((posting) => ({ kind: 'posting', posting: cardOf(posting, options) }))
}

export function shownPosting(posting: Posting, now: Date): ShownPosting {
  const { key, locale: language, title, url } = posting
  return { key, language, title, status: statusAt(posting, now).status, url }
}
