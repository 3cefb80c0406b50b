import { nearnessOf } from './nearness.ts'
import { type Reading, type Signs, signsIn } from './signs.ts'
import { wordingOf } from './wording.ts'

/** All that a text shows of what is asked: its signs, how near the best posting comes, and its words in quotation marks. */
export function shownBy(reading: Reading): { readonly shown: readonly string[]; readonly signs: Signs } {
  const signs = signsIn(reading)
  const words = wordingOf(reading.folded).map((each) => `"${each}"`)
  return { signs, shown: [...signs.has, ...nearnessOf(reading), ...words] }
}
