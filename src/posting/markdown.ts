import { definitionMark, headingOfLine, headingOverLine, isBoldSentence } from './heading-line.ts'
import { sectionKind } from './headings/kind.ts'
import { withoutHidden } from './hidden.ts'
import { blockLines } from './html-blocks.ts'
import { type Definitions, inlineText } from './inline.ts'
import type { Passage, Section } from './posting.ts'

const item = /^\s*(?:[-*+•·▪◦‣–]|\d{1,3}[.)])\s+(.*)$/
const quote = /^\s{0,3}(?:>\s?)+/
const rule = /^(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/
const fence = /^(?:```|~~~)/
const tableRule = /^[\s:|-]*$/
const tableRow = /^\|.*\|$/
const definition = /^ {0,3}\[(?!\^)([^[\]]{1,200})\]:\s{0,9}<?([^\s<>]+)>?/

const longestTitle = 200

/** A body's Markdown and HTML in sections; `firstLine` is the body's first line in the file. */
export function sectionsOf(body: string, { firstLine }: { firstLine: number }): readonly Section[] {
  const lines = withoutHidden(body).split('\n')
  const building = new Building(definitionsIn(lines))
  lines.forEach((line, index) => {
    const unquoted = unquote(line)
    const under = unquote(lines[index + 1] ?? '')
    const parts = blockLines(unquoted)
    parts.forEach((part, nth) => {
      building.add(part, nth === parts.length - 1 ? under : '', index + firstLine)
    })
  })
  return building.done()
}

function unquote(line: string): string {
  return line.includes('>') ? line.replace(quote, '') : line
}

function definitionsIn(lines: readonly string[]): Definitions {
  const found = lines.map((line) => (line.includes(']:') ? definition.exec(line) : null))
  return new Map(found.flatMap((each) => (each === null ? [] : [[(each[1] ?? '').toLowerCase(), each[2] ?? '']])))
}

/** What is read so far. A class, because its parts change together line by line. */
class Building {
  #sections: { heading: string; passages: Passage[] }[] = [{ heading: '', passages: [] }]
  #open: { lines: string[]; form: Passage['form']; line: number } | undefined
  #skipped = ''
  #fenced = false
  /** After `<h2>` whose text is on the next line. */
  #titleNext = false
  /** After `--- | ---`, where rows need no bars at their ends. */
  #inTable = false
  #definitions: Definitions

  constructor(definitions: Definitions) {
    this.#definitions = definitions
  }

  add(line: string, under: string, at: number): void {
    const trimmed = line.trim()
    const skipped = this.#skipped
    this.#skipped = ''
    if (skipped !== '' && line === skipped) return
    if (fence.test(trimmed)) this.#fenced = !this.#fenced
    if (trimmed === '') this.#titleNext = this.#inTable = false
    if (trimmed === '' && this.#awaitsText()) return
    if (trimmed === '' || fence.test(trimmed)) this.#close()
    else if (this.#fenced) this.#text(trimmed, at)
    else this.#block(line, under, at)
  }

  done(): readonly Section[] {
    this.#close()
    return this.#sections
      .filter(({ heading, passages }) => heading !== '' || passages.length > 0)
      .flatMap(({ heading, passages }) => apart({ kind: sectionKind(heading), heading, passages }))
  }

  /** `<li>` or `<h2>` with its text on the next line. */
  #awaitsText(): boolean {
    return this.#open?.form === 'item' && this.#open.lines.every((line) => line.trim() === '')
  }

  #block(given: string, under: string, at: number): void {
    const line = given.replace(definitionMark, '')
    const trimmed = line.trim()
    if (line !== given) this.#close()
    const heading =
      this.#titleNext && trimmed.length <= longestTitle ? headingOfLine(`# ${trimmed}`) : headingOfLine(trimmed)
    this.#titleNext = heading === ''
    if (heading !== undefined) this.#head(heading)
    else if (breaks(trimmed)) this.#break(trimmed)
    else if (this.#isInside(line, under) || !this.#headOver(trimmed, under)) {
      if (isBoldSentence(trimmed)) this.#head('')
      this.#text(line, at)
      if (this.#isRow(trimmed)) this.#close()
    }
  }

  #break(line: string): void {
    this.#close()
    this.#inTable = line.includes('|')
  }

  #isInside(line: string, under: string): boolean {
    return (this.#open !== undefined && !definitionMark.test(under)) || item.test(line)
  }

  #isRow(line: string): boolean {
    return tableRow.test(line) || (this.#inTable && line.includes('|'))
  }

  #headOver(line: string, under: string): boolean {
    const heading = headingOverLine(line, under)
    if (heading === undefined) return false
    this.#head(heading)
    if (!definitionMark.test(under)) this.#skipped = under
    return true
  }

  #head(heading: string): void {
    this.#close()
    this.#sections.push({ heading, passages: [] })
  }

  #text(line: string, at: number): void {
    const listed = item.exec(line)
    const row = this.#isRow(line.trim())
    if (listed || row || beginsLabelled(line, this.#open)) this.#close()
    if (listed) this.#open = { lines: [listed[1] ?? ''], form: 'item', line: at }
    else if (this.#open) this.#open.lines.push(line)
    else this.#open = { lines: [row ? line.trim().replace(/^\||\|$/g, '') : line], form: 'paragraph', line: at }
  }

  #close(): void {
    const open = this.#open
    this.#open = undefined
    if (open === undefined) return
    const { text, links } = inlineText(open.lines.join('\n'), { definitions: this.#definitions })
    const words = text.replace(/^\| ?/, '')
    if (words !== '') this.#sections.at(-1)?.passages.push({ text: words, form: open.form, line: open.line, links })
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

/** `**Salary:** $70,000` and « Lieu : Ottawa », line under line, are no one paragraph. */
function beginsLabelled(line: string, open: { lines: readonly string[]; form: Passage['form'] } | undefined): boolean {
  const before = open?.form === 'paragraph' ? open.lines.at(-1)?.trim() : undefined
  if (before === undefined || !labelled.test(line.trim())) return false
  return /^(?:\*\*|__|<)/.test(line.trim()) || labelled.test(before) || before.length <= longestHeader
}

/** "Attention: Human Resources" is a line of an address. */
const labelled =
  /^(?:\*\*|__|<(?:strong|b)>)?(?!Att(?:entio)?n)\p{Lu}[^:*_|]{1,40}(?:\*\*|__)?\s?:(?:\*\*|__|<\/(?:strong|b)>)?(?:\s|$)/u
/** A line so short is no part of running text. */
const longestHeader = 60

/** A trimmed line that ends the paragraph before it and says nothing itself. */
function breaks(line: string): boolean {
  return rule.test(line) || (line.includes('--') && tableRule.test(line)) || definition.test(line)
}
