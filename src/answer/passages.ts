import { fold } from '../locale/fold.ts'
import { locales } from '../locale/locale.ts'
import type { Posting } from '../posting/posting.ts'
import { match, type Pick } from '../question/cues/match.ts'
import { passageWords } from '../question/passage-words.ts'
import type { PassageHit } from '../search/catalogue.ts'
import type { Scene } from './draft.ts'
import { mattersAsked } from './matters.ts'

/**
 * The passages of a posting that the person's words speak of, best first: before all others those that speak of the matter
 * alone ("on call" of "would I be on call at weekends"). None when a button was pressed.
 */
export function passagesAsked(
  posting: Posting,
  { catalogue, words, reading }: Scene,
  { without = [] }: { without?: readonly Pick[] } = {},
): readonly PassageHit[] {
  if (words === '') return []
  const role = catalogue.roles.get(posting.key)
  const titles = locales.flatMap((locale) => role?.postings[locale]?.title ?? [])
  const asked = catalogue.passages(passageWords(words, { titles, locale: reading, without }), posting)
  const matter = match(fold(words), (cues) => cues.other)
  const first = [...mattersAsked(words, posting), ...(matter === undefined ? [] : catalogue.passages(matter, posting))]
  const said: string[] = []
  return [...first, ...asked].filter(({ excerpt }) => {
    const plain = excerpt.replaceAll('[…]', '').trim()
    const isNew = !said.some((other) => other.includes(plain) || plain.includes(other))
    if (isNew) said.push(plain)
    return isNew
  })
}
