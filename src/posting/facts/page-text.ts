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
  /\bpool of (?:partially )?(?:qualified|assessed)\b.*\b(?:may|could|might|will)\b|\bbassin de (?:personnes|candidat\S*).{0,40}(?:qualifié|résultant).*\b(?:pourra|peut|sera)|sexual orientation|orientations? sexuelle/iu

/** Cuts a page into the sentences that facts are drawn from. */
export function pageText({ locale, title, description, sections }: Page): PageText {
  const titled = title.length > LONGEST_TITLE ? '' : title
  const body = sections.flatMap(({ heading, passages }) =>
    passages.flatMap(({ text, line }) =>
      cut(text, { line, heading: plainText(heading.slice(0, LONGEST_TITLE)), from: 'body' }),
    ),
  )
  const described = cut(description, { line: 1, heading: '', from: 'description' })
  return {
    locale,
    title: sentence(titled, { line: 1, heading: '', from: 'title' }),
    sentences: [...body, ...described],
  }
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
