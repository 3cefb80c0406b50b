import { escapeText } from './escape.ts'

/**
 * The text escaped and at most `longest` characters, cut where a sentence ends if it must be cut; then `after` (already
 * escaped, such as a link to the rest) follows an ellipsis.
 */
export function shorten(text: string, longest: number, { after = '' } = {}): string {
  const whole = escapeText(text)
  if (whole.length <= longest) return whole
  const tail = after === '' ? ' …' : ` … ${after}`
  return `${escapeText(atSentence(longestPrefix(text, longest - tail.length)))}${tail}`
}

/** By halving, because an escaped text is longer than what it stands for. */
function longestPrefix(text: string, longest: number): string {
  let fits = 0
  let tooLong = Math.min(text.length, longest + 1)
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1
    if (escapeText(text.slice(0, middle)).length <= longest) fits = middle
    else tooLong = middle
  }
  return text.slice(0, fits).replace(/[\uD800-\uDBFF]$/, '')
}

/** Up to the last sentence that ends in the second half, else the last word, else as it is. */
function atSentence(text: string): string {
  const ends = [...text.matchAll(/[.!?…][»”"’)]?(?=\s)/gu)].map(({ index, 0: end }) => index + end.length)
  const last = ends.at(-1)
  if (last !== undefined && last > text.length / 2) return text.slice(0, last)
  const space = text.lastIndexOf(' ')
  return space > text.length / 2 ? text.slice(0, space) : text
}
