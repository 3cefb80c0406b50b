import { fold } from '../locale/fold.ts'
import type { Locale } from '../locale/locale.ts'
import { analyzerFor } from '../search/analyzer.ts'
import type { Cues } from './cues/cues.ts'
import { en } from './cues/en.ts'
import { cut } from './cues/match.ts'

const none: readonly string[] = []
const ordinals = en.ordinals.map((_phrases, position) => (cues: Cues) => cues.ordinals[position] ?? none)

/**
 * The words that tell which passage of a posting is asked about: the question without the posting's own title, which
 * stands all over it, and without the turns of phrase of asking.
 */
export function passageWords(text: string, { titles, locale }: { titles: readonly string[]; locale: Locale }): string {
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
    ...ordinals,
  )
  return asked
    .split(' ')
    .filter((word) => {
      const found = terms(word)
      return found.length === 0 || !found.every((term) => title.has(term))
    })
    .join(' ')
}
