import { en } from './format-en.ts'
import { fr } from './format-fr.ts'
import type { Bilingual, Locale } from './locale.ts'

/** A calendar day as in `2026-08-01`, and a time of that day in Pacific time, `23:59`. */
export interface DayAndTime {
  readonly day: string
  readonly time: string
}

export type Conjunction = 'and' | 'or'

/** How one language writes what is not a sentence: dates, amounts, lists, quotations. */
export interface Formats {
  readonly date: (day: string) => string
  readonly dateTime: (moment: DayAndTime) => string
  readonly until: (moment: DayAndTime) => string
  readonly number: (value: number) => string
  readonly money: (dollars: number) => string
  readonly percent: (share: number) => string
  readonly conjunctions: { readonly [C in Conjunction]: string }
  readonly quote: (text: string) => string
}

const formats: Bilingual<Formats> = { en, fr }

/** The day in words: `August 1, 2026`, `1er août 2026`. */
export function formatDate(day: string, locale: Locale): string {
  return formats[locale].date(day)
}

/**
 * The moment in words, with its time zone: `August 1, 2026, 11:59 p.m. Pacific time`, `le 1er août 2026 à 23 h 59, heure
 * du Pacifique`. The French one has its article.
 */
export function formatDateTime(moment: DayAndTime, locale: Locale): string {
  return formats[locale].dateTime(moment)
}

/** `until August 1, 2026, 11:59 p.m. Pacific time`, `jusqu’au 1er août 2026 à 23 h 59, heure du Pacifique`. */
export function formatUntil(moment: DayAndTime, locale: Locale): string {
  return formats[locale].until(moment)
}

/** A number with its thousands apart: `12,345.6`, `12 345,6`. */
export function formatNumber(value: number, locale: Locale): string {
  return formats[locale].number(value)
}

/** An amount in Canadian dollars, with cents only where there are some: `$101,234`, `101 234 $`. */
export function formatMoney(dollars: number, locale: Locale): string {
  return formats[locale].money(dollars)
}

/** A share of one as a percentage with at most one decimal: 0.8 is `80%`, `80 %`. */
export function formatPercent(share: number, locale: Locale): string {
  return formats[locale].percent(share)
}

/** `a, b and c`, `a, b et c`: neither language puts a comma before the last word (The Canadian Style, Le guide du rédacteur). */
export function formatList(
  items: readonly string[],
  locale: Locale,
  { conjunction = 'and' as Conjunction } = {},
): string {
  const last = items.at(-1) ?? ''
  const others = items.slice(0, -1).join(', ')
  return others === '' ? last : `${others} ${formats[locale].conjunctions[conjunction]} ${last}`
}

/** The text in the language's quotation marks: `“x”`, `« x »` with no-break spaces. */
export function formatQuote(text: string, locale: Locale): string {
  return formats[locale].quote(text)
}
