import type { Past } from '../../admin/history.ts'
import type { State } from '../../admin/report.ts'
import type { Answer } from '../../answer/answer.ts'
import type { InsightsReport } from '../../insights/insights-report.ts'
import type { Locale } from '../../locale/locale.ts'
import type { PageMessages } from './messages/messages.ts'

/** All that the page shows. */
export interface PageData {
  readonly locale: Locale
  readonly messages: PageMessages
  readonly now: Date
  readonly state: State
  readonly reloads: readonly Past[]
  /** The reload, roll-back or check that was just asked for here. */
  readonly done: Past | undefined
  readonly insights: InsightsReport
  readonly filter: Filter
}

/** What of the questions is shown. */
export interface Filter {
  readonly days: number
  readonly intent: Answer['intent'] | undefined
}

/** Periods to choose from, in days. */
export const periods: readonly number[] = [7, 30, 90]

/** The kinds of question that ask for a posting. */
export const countedIntents = ['list', 'find', 'detail', 'apply', 'status', 'out_of_scope'] as const
