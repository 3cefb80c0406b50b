/** What Markdown of Adaptive Cards gives a meaning inside a line, and at its start. */
const inside = /[\\`*_[\]~<>]/g
const lineStart = /^(\s*)([#+-]|\d+(?=[.)]))/gm
/** Characters that turn text around or hide in it. */
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu

/** Text from postings and people for a TextBlock or a fact: shown as it is, never as Markdown or markup. */
export function escapeText(text: string): string {
  return plainText(text)
    .replace(inside, (character) => (character === '<' ? '&lt;' : character === '>' ? '&gt;' : `\\${character}`))
    .replace(lineStart, (_all, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    )
}

/** Text where no Markdown is read: titles of buttons, fallback, speech. */
export function plainText(text: string): string {
  return text.replace(unseen, '')
}
