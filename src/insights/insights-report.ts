import type { Answer } from '../answer/answer.ts'
import type { Locale } from '../locale/locale.ts'
import type { AnswerOutcome } from '../metrics.ts'
import type { DayCount } from './day-counts.ts'
import type { SoughtTerm } from './sought-terms.ts'

/** The numbers of some days, for people and programs. */
export interface InsightsReport {
  /** The first and the last day, in Pacific time. */
  readonly from: string
  readonly to: string
  readonly questions: readonly QuestionCount[]
  /** How often each posting was shown, the most shown first. */
  readonly postings: readonly { readonly key: string; readonly shown: number }[]
  /** What found nothing, in all the time that is kept. */
  readonly terms: readonly SoughtTerm[]
}

export interface QuestionCount {
  readonly day: string
  readonly language: Locale
  readonly intent: Answer['intent']
  readonly outcome: AnswerOutcome
  readonly count: number
}

interface Counted {
  readonly today: string
  readonly days: number
  readonly counts: readonly DayCount[]
  readonly terms: readonly SoughtTerm[]
}

/** Adds up what all processes counted in the last days. */
export function reportOf({ today, days, counts, terms }: Counted): InsightsReport {
  const from = dayBefore(today, days - 1)
  const within = counts.filter(({ day }) => day >= from && day <= today)
  const asked = sums(
    within.flatMap(({ day, asked }) => Object.entries(asked).map(([what, count]) => [`${day} ${what}`, count])),
  )
  const shown = sums(within.flatMap(({ shown }) => Object.entries(shown)))
  return {
    from,
    to: today,
    questions: [...asked].sort(([a], [b]) => (a < b ? -1 : 1)).map(toQuestionCount),
    postings: [...shown]
      .map(([key, shown]) => ({ key, shown }))
      .sort((a, b) => b.shown - a.shown || (a.key < b.key ? -1 : 1)),
    terms,
  }
}

/** The day so many days before another. */
export function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
}

function toQuestionCount([what, count]: readonly [string, number]): QuestionCount {
  const [day, language, intent, outcome] = what.split(' ') as [string, Locale, Answer['intent'], AnswerOutcome]
  return { day, language, intent, outcome, count }
}

function sums(counts: readonly (readonly [string, number])[]): Map<string, number> {
  const all = new Map<string, number>()
  for (const [key, count] of counts) all.set(key, (all.get(key) ?? 0) + count)
  return all
}
