import type { Locale } from '../locale/locale.ts'
import type { LiveCatalogue } from './live-catalogue.ts'
import { reportToText } from './report-text.ts'

/** What an admin may ask for in a chat; each gives the report as plain text. */
export interface AdminCommands {
  reload(actor: string, locale: Locale): Promise<string>
  status(locale: Locale): Promise<string>
  check(locale: Locale): Promise<string>
  /** Back to the postings before the last reload. */
  rollBack(locale: Locale): Promise<string>
}

/** The admin commands on a live catalogue. */
export function adminCommands(live: LiveCatalogue): AdminCommands {
  return {
    reload: async (_actor, locale) => reportToText(await live.reload({ from: 'chat' }), locale),
    status: async (locale) => reportToText(live.report(), locale, { only: 'state' }),
    check: async (locale) => reportToText(await live.check(), locale),
    rollBack: async (locale) => reportToText(live.rollBack('chat'), locale),
  }
}
