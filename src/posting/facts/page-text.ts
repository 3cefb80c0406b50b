import type { Locale } from '../../locale/locale.ts'
import { sectionKind } from '../headings/kind.ts'
import type { Section } from '../posting.ts'
import { readableSentencesOf } from './sentences.ts'
import { type Cell, Table } from './table.ts'

/** What facts are drawn from. */
export interface Page {
  readonly locale: Locale
  readonly title: string
  readonly description: string
  readonly sections: readonly Section[]
}

/** A page cut into sentences, the body's first. */
export interface PageText {
  readonly locale: Locale
  readonly title: Sentence
  readonly sentences: readonly Sentence[]
}

/** A sentence and where it stands. */
export interface Sentence {
  /** As it stands in the posting. */
  readonly text: string
  /** The same for matching: apostrophes, hyphens and spaces made plain. */
  readonly plain: string
  /** Of its section, made plain: "Salary", « Lieu de travail ». */
  readonly heading: string
  readonly from: 'title' | 'body' | 'description'
  readonly line: number
}

/** A longer title is not one. */
const LONGEST_TITLE = 300

/** Equal-opportunity lists and notes on a pool speak of other people and other positions. */
const ASIDE =
  /\bpool of\b.*\b(?:may|could|might)\b.*\b(?:similar|other|var(?:y|ying|ious))\b|\bbassin de\b.*\b(?:pourrai(?:t|ent)|peut|peuvent)\b.*(?:semblable|similaire|poste similaire|vari)|sexual orientation|orientations? sexuelle/iu

/** Cuts a page into the sentences that facts are drawn from. */
export function pageText({ locale, title, description, sections }: Page): PageText {
  const titled = title.length > LONGEST_TITLE ? '' : title
  const body = sections.flatMap(sentencesOfSection)
  const described = cut(description, { line: 1, heading: '', from: 'description' })
  return {
    locale,
    title: sentence(titled, { line: 1, heading: '', from: 'title' }),
    sentences: [...body, ...described],
  }
}

/** Said of the position, wherever it stands: "Bilingual (in government terms, ‘BBB’)". */
const PROFILED = /bilingu.{0,60}(?<![\p{L}\d])[ABC]{3}(?![\p{L}\d])/iu

/** A paragraph that ends in a colon heads the items after it; the items of a list of duties say nothing on the job's terms. */
function sentencesOfSection({ kind, heading, passages }: Section): readonly Sentence[] {
  let lead = ''
  const table = new Table()
  const headed = tellingHeading(kind, heading) ? [heading] : []
  const first = headed.flatMap((text) => cut(text, { line: passages[0]?.line ?? 1, heading: '', from: 'body' }))
  const rest = passages.flatMap(({ text, line, form }) => {
    if (form === 'paragraph') lead = /:\s*$/u.test(text) && text.length <= LONGEST_TITLE ? text : ''
    if (kind === 'duties' && form === 'item' && !PROFILED.test(text)) return []
    const head = form === 'item' && lead !== '' ? lead : heading.slice(0, LONGEST_TITLE)
    return table.cellsOf(text).flatMap((cell) => sentencesOfCell(cell, { line, heading: head }))
  })
  return [...first, ...rest]
}

/** "Seasonal position (May to September), Inuvik (Northwest Territories)" tells, "Who we are (and are not)" does not. */
function tellingHeading(kind: Section['kind'], heading: string): boolean {
  return kind === 'other' && heading.length >= 30 && /[,(]/u.test(heading) && !/[:?]$/u.test(heading)
}

/** After a sentence that is a label, it heads the others: "Salary. $62,144 to $75,000". */
function sentencesOfCell(
  { text, label }: Cell,
  { line, heading }: { readonly line: number; readonly heading: string },
): readonly Sentence[] {
  const sentences = cut(text, { line, heading: plainText(label ?? heading), from: 'body' })
  const [first, ...others] = sentences
  const leads = first !== undefined && others.length > 0 && isLabelSentence(first.text)
  return leads ? [first, ...others.map((each) => ({ ...each, heading: first.plain.replace(/\.$/u, '') }))] : sentences
}

/** "Who can apply." and « Lieu de travail. », as headings inside a paragraph. */
export function isLabelSentence(text: string): boolean {
  return /^\p{Lu}[^.:;,!?\d]{2,40}\.$/u.test(text) && ['conditions', 'apply'].includes(sectionKind(text.slice(0, -1)))
}

function cut(text: string, place: Omit<Sentence, 'text' | 'plain'>): readonly Sentence[] {
  return readableSentencesOf(text)
    .map((each) => sentence(each, place))
    .filter(({ plain }) => !ASIDE.test(plain))
}

function sentence(text: string, place: Omit<Sentence, 'text' | 'plain'>): Sentence {
  return { ...place, text, plain: plainText(text) }
}

/** The text with straight apostrophes, plain hyphens and plain spaces, composed. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[’ʼ‘]/g, "'")
    .replace(/[\u00a0\u202f\u2007\u2009]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
}
