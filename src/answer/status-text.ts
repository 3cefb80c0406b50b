import type { Locale } from '../locale/locale.ts'
import type { Posting } from '../posting/posting.ts'
import { statusAt } from '../posting/status.ts'
import { deadlineText, untilText } from './deadline-text.ts'
import { messages } from './messages/all.ts'

export interface StatusText {
  /** For a card. */
  readonly label: string
  /** As an answer to "is it still open?". */
  readonly sentence: string
}

/** What is said of a posting's status at a moment, in a language. */
export function statusText(posting: Posting, { now, locale }: { now: Date; locale: Locale }): StatusText {
  const { card, status } = messages[locale]
  const { opens, closes } = posting.availability
  const { title } = posting
  const { reason } = statusAt(posting, now)
  const when = reason === 'upcoming' ? opens : closes
  const moment = when === undefined ? undefined : deadlineText(when, locale)
  switch (reason) {
    case 'open':
      return closes === undefined
        ? { label: card.open, sentence: status.open(title) }
        : {
            label: card.openUntil(untilText(closes, locale)),
            sentence: status.openUntil(title, untilText(closes, locale)),
          }
    case 'evergreen':
      return { label: card.evergreen, sentence: status.evergreen(title) }
    case 'archived':
      return { label: card.closed, sentence: status.closed(title) }
    case 'past':
      return moment === undefined
        ? { label: card.closed, sentence: status.closed(title) }
        : { label: card.closedSince(moment), sentence: status.closedSince(title, moment) }
    case 'upcoming':
      return moment === undefined
        ? { label: card.closed, sentence: status.closed(title) }
        : { label: card.upcoming(moment), sentence: status.upcoming(title, moment) }
  }
}
