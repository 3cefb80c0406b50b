/**
 * Groups of the core public administration. Before 2021 IT was called CS, so both are one code here; the two letters alone
 * are words in both languages (it, as, is, en, ex), so a code needs its number.
 */
const groups =
  'ag|ai|ao|ap|ar|as|au|bi|ch|cr|cs|cx|ec|ed|eg|el|en|ex|fb|fi|fs|gs|gt|hp|hr|hs|im|is|it|lc|lp|ls|ma|md|mt|nu|om|op|pe|pg|pi|pm|po|ps|sp|sr|st|sv|sw|ti|tr|ut|vm|wp'
const joined = new RegExp(`(?<![\\p{L}\\p{N}])(${groups})(?:[-‐‑–]| ?-|- ?)?0?([1-9])(?![\\p{L}\\p{N}])`, 'gu')
const apart =
  /(?<![\p{L}\p{N}])(it|cs|ec|pm|pe|ti|cr) 0?([1-9])(?! ?(?:years?|yrs?|days?|months?|weeks?|ans?|mois|jours?|semaines?|%)|[\p{L}\p{N}])/gu
const zero = new RegExp(`(?<![\\p{L}\\p{N}])(${groups}) 0([1-9])(?![\\p{L}\\p{N}])`, 'gu')

/** Writes each classification of a folded text as one word: `it-03`, `it 3`, `it3` and `cs-03` become `it03`. */
export function joinCodes(folded: string): string {
  if (!/\d/.test(folded)) return folded
  const join = (_: string, group: string, level: string) =>
    ` ${group === 'cs' || group === 'ti' ? 'it' : group}0${level} `
  return folded.replace(joined, join).replace(zero, join).replace(apart, join)
}

/** True for a word made by `joinCodes`. */
export function isCode(word: string): boolean {
  return /^[a-z]{2}0[1-9]$/.test(word)
}
