const apostrophe = /[’‘ʼ`´]/
/** « l alerte », « s il y a »: the apostrophe is often left out. */
const elided = /(?<![\p{L}\p{N}'])([cdjlmnst]|qu|lorsqu) (?=[aeiouyh])/gu
const dash = /[‐‑‒–—―]/

/**
 * The text without accents and capitals, one kind of apostrophe, dash and space, and each letter where it was: what is found in it
 * can be cut out of the text itself.
 */
export function flat(text: string): string {
  const letters = Array.from({ length: text.length }, (_, at) => plain(text.charAt(at))).join('')
  return letters.replace(elided, "$1'")
}

function plain(letter: string): string {
  if (/\s/.test(letter)) return ' '
  if (apostrophe.test(letter)) return "'"
  if (dash.test(letter)) return '-'
  const bare = letter.normalize('NFD').charAt(0).toLowerCase()
  return bare.length === 1 ? bare : letter
}
