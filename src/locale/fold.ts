const marks = /\p{M}+/gu
const apostrophes = /[’‘ʼ`´]/g
const dashes = /[‐‑‒–—―]/g
const spaces = /[\s\u00a0\u2000-\u200b\u202f\ufeff]+/g

/**
 * The text as it is compared: lower case, without accents, ligatures written out, one kind of apostrophe, dash and space.
 * "Développeuse d’Ottawa" gives "developpeuse d'ottawa".
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .replace(apostrophes, "'")
    .replace(dashes, '-')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(spaces, ' ')
    .trim()
}
