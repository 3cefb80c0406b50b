/** What Markdown of Adaptive Cards gives a meaning inside a line; `{{DATE(…)}}` is their own. */
const inside = /[\\`*_[\]~<>]|(?<=\{)\{|&(?=#?\w{1,31};)/g
/** What has a meaning at the start of a line: headings, lists, rules, tables, and space that would make it code. */
const lineStart = /^[ \t]*([#+\-=|:]|\d{1,9}(?=[.)]))?/gm
/** Characters that turn text around or hide in it, and controls but for the end of a line. */
const unseen = /(?!\n)\p{Cc}|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu

/** Text from postings and people for a TextBlock or a fact: shown as it is, never as Markdown or markup. */
export function escapeText(text: string): string {
  return plainText(text)
    .replace(inside, (character) => (character === '<' ? '&lt;' : character === '>' ? '&gt;' : `\\${character}`))
    .replace(lineStart, (_all, mark: string | undefined) =>
      mark === undefined ? '' : /\d/.test(mark) ? `${mark}\\` : `\\${mark}`,
    )
}

/** The same for a text of many lines in which an address may stand alone on one: it stays as it is. */
export function escapeLines(text: string): string {
  return text
    .split('\n')
    .map((line) => (/^https:\/\/[\w./%~-]+$/.test(line) ? line : escapeText(line)))
    .join('\n')
}

/** Text where no Markdown is read: titles of buttons, speech. */
export function plainText(text: string): string {
  return text.replace(/[\t\r\u2028\u2029]+/g, ' ').replace(unseen, '')
}
