import { type Locale, locales } from '../locale/locale.ts'
import type { Judged } from './evaluate.ts'

interface Count {
  readonly right: number
  readonly all: number
}

/** The share that is right, in percent; 100 of none. */
export function percentRight(judged: readonly Judged[]): number {
  return percent(countRight(judged))
}

/** Scores by intent and language, the gap between languages, first postings and languages, as a table for a person. */
export function scoreTable(judged: readonly Judged[]): string {
  const intents = [...new Set(judged.map(({ question }) => question.expect.intent ?? 'any'))].sort()
  const rows = intents.map((intent) => row(intent, ofIntent(judged, intent)))
  const [english, french] = locales.map((locale) => percentRight(ofLanguage(judged, locale)))
  const first = judged.filter((each) => each.firstPostingRight !== undefined)
  return [
    cells('', [...locales, 'both']),
    ...rows,
    row('all', judged),
    `gap between languages: ${Math.abs((english ?? 0) - (french ?? 0)).toFixed(1)} points`,
    `first posting right (find, detail, apply, status): ${shown(count(first, (each) => each.firstPostingRight === true))}`,
    `language right: ${shown(count(judged, (each) => each.languageRight))}`,
  ].join('\n')
}

/** A line for each question that is not right, with every reason. */
export function failureList(judged: readonly Judged[]): string {
  return judged
    .filter(({ reasons }) => reasons.length > 0)
    .map(({ question: { id, text }, reasons }) => `${id}  ${JSON.stringify(text)}\n    ${reasons.join('\n    ')}`)
    .join('\n')
}

function row(name: string, judged: readonly Judged[]): string {
  return cells(name, [...locales.map((locale) => cell(ofLanguage(judged, locale))), cell(judged)])
}

function cell(judged: readonly Judged[]): string {
  return judged.length === 0 ? '-' : shown(countRight(judged))
}

function cells(name: string, values: readonly string[]): string {
  return [name.padEnd(13), ...values.map((value) => value.padStart(17))].join('').trimEnd()
}

function ofLanguage(judged: readonly Judged[], locale: Locale): readonly Judged[] {
  return judged.filter(({ question }) => question.expect.language === locale)
}

function ofIntent(judged: readonly Judged[], intent: string): readonly Judged[] {
  return judged.filter(({ question }) => (question.expect.intent ?? 'any') === intent)
}

function countRight(judged: readonly Judged[]): Count {
  return count(judged, ({ reasons }) => reasons.length === 0)
}

function count(judged: readonly Judged[], isRight: (each: Judged) => boolean): Count {
  return { right: judged.filter(isRight).length, all: judged.length }
}

function percent({ right, all }: Count): number {
  return all === 0 ? 100 : (right / all) * 100
}

function shown(counted: Count): string {
  return `${counted.right}/${counted.all} ${percent(counted).toFixed(1)} %`
}
