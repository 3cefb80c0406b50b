import { plain } from './inline.ts'

const atx = /^#{1,6}(?=\s|$)/
const setext = /^ {0,3}(?:=+|-{2,})\s*$/
/** What a term of a definition list says: `: $70,000` under `Salary`. */
export const definitionMark = /^ {0,3}:\s+(?=\S)/
/** A line that is all bold, or bold with a colon after, heads what follows: `**Duties:**`, `**In this role, you will**:`. */
const boldLine = /^(?:\*\*|__)(?!\s)(.{1,200}?)(?:\*\*|__)\s?:?$/
const italicLine = /^(?:\*|_)(?![\s*_])([^*_]{1,120}[?:])(?:\*|_)$/
/** `**EG-05 | Inuvik | Seasonal**` heads nothing: it says what the job is. */
const cells = /\s[|·•]\s.*\s[|·•]\s/
const attributes = /\{[#.][^{}]{0,200}\}$/
const longest = 200

/** The heading that a trimmed line is by itself, `undefined` when it is none. */
export function headingOfLine(line: string): string | undefined {
  const marks = atx.exec(line)?.[0]
  if (marks !== undefined) return titled(withoutClosing(line.slice(marks.length).trim().replace(attributes, '')))
  const bold = boldLine.exec(line)?.[1] ?? italicLine.exec(line)?.[1]
  return bold === undefined || bold.includes('**') || isSentence(bold) || cells.test(bold) ? undefined : titled(bold)
}

/** The heading that a trimmed line is because of the line under it. */
export function headingOverLine(line: string, under: string): string | undefined {
  const heads = setext.test(under) || definitionMark.test(under)
  return line !== '' && line.length <= longest && heads ? titled(line.replace(attributes, '')) : undefined
}

/** A bold line that ends like a sentence is one: `**We are not hiring at the moment.**` */
export function isBoldSentence(line: string): boolean {
  const bold = boldLine.exec(line)?.[1]
  return bold !== undefined && !bold.includes('**') && isSentence(bold)
}

function isSentence(text: string): boolean {
  return text.endsWith('.') && !text.endsWith('..')
}

function titled(markdown: string): string {
  return plain(markdown).slice(0, longest).replace(/ ?:$/, '')
}

/** `## Duties ##` says Duties, `## C#` says C#. */
function withoutClosing(title: string): string {
  let end = title.length
  while (title[end - 1] === '#') end -= 1
  return end === 0 || /\s/.test(title[end - 1] ?? '') ? title.slice(0, end).trim() : title
}
