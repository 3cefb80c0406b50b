import { sectionKind } from './headings/kind.ts'
import { inlineText, plain } from './inline.ts'
import type { Passage, Section } from './posting.ts'

const atx = /^ {0,3}#{1,6}(?:\s+(.*?))?(?:\s+#+)?\s*$/
const htmlHeading = /^\s*<h[1-6][^>]*>(.*?)<\/h[1-6]>\s*$/i
const underline = /^ {0,3}(?:=+|-{2,})\s*$/
/** A line that is all bold, or bold with a colon after, heads what follows: `**Duties:**`, `**In this role, you will**:`. */
const boldLine = /^(?:\*\*|__)(?!\s)(.{1,200}?)(?:\*\*|__)\s*:?\s*$/
const italicLine = /^(?:\*|_)(?![\s*_])([^*_]{1,120}[?:])(?:\*|_)\s*$/
const item = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+(.*)$/
const rule = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/
const fence = /^ {0,3}(?:```|~~~)/
const tableRule = /^\s*\|?[\s:|-]*-{3,}[\s:|-]*\|?\s*$/
const htmlOnly = /^\s*(?:<[^>]*>\s*)+$/
const definition = /^ {0,3}\[[^\]]+\]:\s*\S+/
const hidden = /<(script|style|template)\b[\s\S]{0,200000}?<\/\1>|<!--[\s\S]{0,200000}?-->/gi
const longestHeading = 200

/** A body's Markdown and HTML in sections; `firstLine` is the body's first line in the file. */
export function sectionsOf(body: string, { firstLine }: { firstLine: number }): readonly Section[] {
  const building = new Building(firstLine)
  const lines = body.replace(hidden, (found) => found.replace(/[^\n]/g, '')).split('\n')
  lines.forEach((line, index) => {
    building.add(line, index, lines[index + 1] ?? '')
  })
  return building.done()
}

/** What is read so far. A class, because its parts change together line by line. */
class Building {
  #sections: { heading: string; passages: Passage[] }[] = [{ heading: '', passages: [] }]
  #open: { lines: string[]; form: Passage['form']; line: number } | undefined
  #skipUnderline = false
  #firstLine: number

  constructor(firstLine: number) {
    this.#firstLine = firstLine
  }

  add(line: string, index: number, next: string): void {
    if (this.#skipUnderline) {
      this.#skipUnderline = false
      return
    }
    const heading = this.#open === undefined || !item.test(line) ? headingOf(line, next, this.#open?.form) : undefined
    if (heading !== undefined) this.#head(heading, next, line)
    else if (breaks(line)) this.#close()
    else this.#text(line, index + this.#firstLine)
  }

  done(): readonly Section[] {
    this.#close()
    return this.#sections
      .filter(({ heading, passages }) => heading !== '' || passages.length > 0)
      .flatMap(({ heading, passages }) => apart({ kind: sectionKind(heading), heading, passages }))
  }

  #head(heading: string, next: string, line: string): void {
    this.#close()
    this.#skipUnderline = underline.test(next) && !atx.test(line) && !boldLine.test(line.trim())
    this.#sections.push({ heading, passages: [] })
  }

  #text(line: string, at: number): void {
    const listed = item.exec(line)
    if (listed) {
      this.#close()
      this.#open = { lines: [listed[1] ?? ''], form: 'item', line: at }
    } else if (this.#open === undefined) {
      this.#open = { lines: [line], form: 'paragraph', line: at }
    } else {
      this.#open.lines.push(line)
    }
  }

  #close(): void {
    const open = this.#open
    this.#open = undefined
    if (open === undefined) return
    const { text, links } = inlineText(open.lines.join('\n'))
    if (text !== '') this.#sections.at(-1)?.passages.push({ text, form: open.form, line: open.line, links })
  }
}

/** What follows the list under "Duties" or "Qualifications" is about something else: who is welcome, how to apply. */
function apart(section: Section): readonly Section[] {
  const { kind, passages } = section
  const end = passages.findLastIndex(({ form }) => form === 'item') + 1
  if ((kind !== 'duties' && kind !== 'qualifications') || end === 0 || end === passages.length) return [section]
  return [
    { ...section, passages: passages.slice(0, end) },
    { kind: 'other', heading: '', passages: passages.slice(end) },
  ]
}

function headingOf(line: string, next: string, open: Passage['form'] | undefined): string | undefined {
  const found = atx.exec(line)?.[1] ?? htmlHeading.exec(line)?.[1]
  if (found !== undefined) return plain(found).slice(0, longestHeading).replace(/\s*:$/, '')
  const trimmed = line.trim()
  const bold = boldLine.exec(trimmed)?.[1] ?? italicLine.exec(trimmed)?.[1]
  if (bold !== undefined && !bold.includes('**')) return plain(bold).replace(/\s*:$/, '')
  const setext = open === undefined && trimmed !== '' && underline.test(next) && !item.test(line) && !rule.test(line)
  return setext && trimmed.length <= longestHeading ? plain(trimmed) : undefined
}

/** A line that ends the paragraph before it and says nothing itself. */
function breaks(line: string): boolean {
  return (
    line.trim() === '' ||
    rule.test(line) ||
    fence.test(line) ||
    tableRule.test(line) ||
    htmlOnly.test(line) ||
    definition.test(line)
  )
}
