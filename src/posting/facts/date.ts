import { fold } from '../../locale/fold.ts'
import type { Bilingual, Locale } from '../../locale/locale.ts'

/** A calendar date in a sentence. */
export interface WrittenDate {
  /** `2026-08-01`; not yet known to exist. */
  readonly day: string
  readonly index: number
  readonly end: number
}

const MONTHS = {
  en: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  fr: ['jan', 'fev', 'mar', 'avr', 'mai', 'juin', 'juil', 'aou', 'sep', 'oct', 'nov', 'dec'],
} satisfies Bilingual<readonly string[]>

const NAME = {
  en: '(?<month>jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)',
  fr: '(?<month>janv(?:ier|\\.)?|f[ée]vr?(?:ier|\\.)?|mars|avr(?:il|\\.)?|mai|juin|juil(?:let|\\.|l\\.)?|ao[uû]t|sept(?:embre|\\.)?|oct(?:obre|\\.)?|nov(?:embre|\\.)?|d[ée]c(?:embre|\\.)?)',
} satisfies Bilingual<string>

const ISO = '(?<year>\\d{4})[-/](?<number>\\d{2})[-/](?<day>\\d{2})'

const DATES = {
  en: [
    `${NAME.en} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})`,
    `(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${NAME.en},? (?<year>\\d{4})`,
    ISO,
  ],
  fr: [`(?<day>1 ?er|\\d{1,2}) ${NAME.fr},? (?<year>\\d{4})`, ISO],
} satisfies Bilingual<readonly string[]>

const patterns = {
  en: DATES.en.map((source) => new RegExp(`(?<![\\p{L}\\p{N}/-])${source}(?![\\p{L}\\p{N}/-])`, 'giu')),
  fr: DATES.fr.map((source) => new RegExp(`(?<![\\p{L}\\p{N}/-])${source}(?![\\p{L}\\p{N}/-])`, 'giu')),
} satisfies Bilingual<readonly RegExp[]>

const yearless = {
  en: [
    `${NAME.en} (?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|,? \\d{4})`,
    `(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${NAME.en}(?!,? \\d)`,
  ].map((source) => new RegExp(`(?<![\\p{L}\\p{N}/-])${source}(?![\\p{L}\\p{N}/-])`, 'giu')),
  fr: [`(?<day>1 ?er|\\d{1,2}) ${NAME.fr}(?!,? \\d{4})`].map(
    (source) => new RegExp(`(?<![\\p{L}\\p{N}/-])${source}(?![\\p{L}\\p{N}/-])`, 'giu'),
  ),
} satisfies Bilingual<readonly RegExp[]>

/** The dates of a sentence that have a year, in order. */
export function datesIn(plain: string, locale: Locale): readonly WrittenDate[] {
  return /\d{4}/.test(plain) ? datesBy(patterns[locale], plain, locale) : []
}

/** The dates of a sentence that have no year, as dates of a given one. */
export function datesOfYear(year: string, plain: string, locale: Locale): readonly WrittenDate[] {
  return datesBy(yearless[locale], plain, locale).map((date) => ({ ...date, day: year + date.day }))
}

function datesBy(written: readonly RegExp[], plain: string, locale: Locale): readonly WrittenDate[] {
  return written
    .flatMap((pattern) => [...plain.matchAll(pattern)].map((match) => writtenDate(match, locale)))
    .toSorted((a, b) => a.index - b.index)
}

function writtenDate(match: RegExpExecArray, locale: Locale): WrittenDate {
  const { year = '', number, month = '', day = '' } = match.groups ?? {}
  const named = MONTHS[locale].findIndex((start) => fold(month).startsWith(start)) + 1
  const parts = [year, number ?? String(named).padStart(2, '0'), String(Number.parseInt(day, 10)).padStart(2, '0')]
  return { day: parts.join('-'), index: match.index, end: match.index + match[0].length }
}
