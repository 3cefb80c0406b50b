import { fold } from '../locale/fold.ts'
import type { Locale } from '../locale/locale.ts'
import { analyzerFor } from '../search/analyzer.ts'
import { cut, type Pick } from './cues/match.ts'
import { ordinalPicks } from './cues/picks.ts'

export interface PassageWordsOptions {
  /** Of the posting, in both languages. */
  readonly titles: readonly string[]
  readonly locale: Locale
  /** Phrases that are no part of what is looked for. */
  readonly without: readonly Pick[]
}

/**
 * The words that tell which passage of a posting is asked about: the question without the posting's own title, which
 * stands all over it, and without the turns of phrase of asking.
 */
export function passageWords(text: string, { titles, locale, without }: PassageWordsOptions): string {
  const { terms } = analyzerFor(locale)
  const title = new Set(titles.flatMap((words) => terms(words)))
  const asked = cut(
    fold(text),
    (cues) => cues.greeting,
    (cues) => cues.tell,
    (cues) => cues.oneJobWord,
    (cues) => cues.ask,
    (cues) => cues.filler,
    (cues) => cues.back,
    ...ordinalPicks,
    ...without,
  )
  return asked
    .split(' ')
    .filter((word) => {
      const found = terms(word)
      return found.length === 0 || !found.every((term) => title.has(term))
    })
    .join(' ')
}
