import type { Locale } from '../../locale/locale.ts'
import type { Section } from '../posting.ts'
import { readableSentencesOf } from './sentences.ts'

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

/** A paragraph that ends in a colon heads the items after it; the items of a list of duties say nothing on the job's terms. */
function sentencesOfSection({ kind, heading, passages }: Section): readonly Sentence[] {
  let lead = ''
  return passages.flatMap(({ text, line, form }) => {
    if (form === 'paragraph') lead = /:\s*$/u.test(text) && text.length <= LONGEST_TITLE ? text : ''
    if (kind === 'duties' && form === 'item') return []
    const head = form === 'item' && lead !== '' ? lead : heading.slice(0, LONGEST_TITLE)
    return cellsOf(text).flatMap((cell) =>
      cut(cell.text, { line, heading: plainText(cell.label ?? head), from: 'body' }),
    )
  })
}

/** The cells of a row and what stands between dots; the first of two heads the other: "Salary | $70,000". */
function cellsOf(text: string): readonly { readonly text: string; readonly label?: string }[] {
  const cells = text.split(BETWEEN_CELLS).filter((cell) => cell !== '')
  const [label = '', value = ''] = cells
  const labelled = cells.length === 2 && text.includes('|') && label.length <= 60 && !/\d/.test(label)
  return labelled ? [{ text: value, label }] : cells.map((cell) => ({ text: cell }))
}

const BETWEEN_CELLS = /\s[|·•]\s/u

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
