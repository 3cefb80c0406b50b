import type { Block } from '../answer/answer.ts'
import type { Locale } from '../locale/locale.ts'
import type { LiveCatalogue } from './live-catalogue.ts'
import type { Report } from './report.ts'
import { reportToBlocks } from './report-text.ts'

/** What an admin is told in a chat: blocks as an answer has them, or a text. */
export type AdminReport = string | { readonly blocks: readonly Block[] }

/** What an admin may ask for in a chat; each gives the report. */
export interface AdminCommands {
  reload(actor: string, locale: Locale): Promise<AdminReport>
  /** A reload that takes also what loses many postings. */
  force(locale: Locale): Promise<AdminReport>
  status(locale: Locale): Promise<AdminReport>
  check(locale: Locale): Promise<AdminReport>
  /** Back to the postings before the last reload. */
  rollBack(locale: Locale): Promise<AdminReport>
}

/** The admin commands on a live catalogue. */
export function adminCommands(live: LiveCatalogue): AdminCommands {
  const told = (report: Report, locale: Locale) => ({ blocks: reportToBlocks(report, locale) })
  return {
    reload: async (_actor, locale) => told(await live.reload({ from: 'chat' }), locale),
    force: async (locale) => told(await live.reload({ from: 'chat', force: true }), locale),
    status: async (locale) => ({ blocks: reportToBlocks(live.report(), locale, { only: 'state' }) }),
    check: async (locale) => told(await live.check(), locale),
    rollBack: async (locale) => told(live.rollBack('chat'), locale),
  }
}
