/** Control, direction, zero-width and tag characters: they move the cursor, colour, hide or turn text in a terminal. */
const unruly = /\p{Cc}|[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\udb40[\udc00-\udfff]/gu

/** The text as a terminal may show it: nothing in it but letters, spaces and line ends. */
export function escapeForTerminal(text: string): string {
  return text.replace(unruly, (character) => (character === '\n' ? character : character === '\t' ? ' ' : ''))
}
