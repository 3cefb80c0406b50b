import type { Answer, Block } from '../../answer/answer.ts'
import type { Bot } from '../../bot.ts'
import type { Locale } from '../../locale/locale.ts'
import type { Catalogue } from '../../search/catalogue.ts'
import type { Store } from '../../store/store.ts'
import type { Inbox } from './inbox.ts'
import type { Log } from './log.ts'
import type { People } from './people.ts'
import type { SendTools } from './send.ts'
import type { SlackSettings } from './settings.ts'
import type { Work } from './work.ts'

/** What an admin command says: a text, or blocks like an answer's. */
export type AdminReport = string | { readonly blocks: readonly Block[] }

/** What `/vocation` does for admins. */
export interface AdminCommands {
  /** `actor` is the Slack id of who asked. */
  reload(actor: string, locale: Locale): Promise<AdminReport>
  status(locale: Locale): Promise<AdminReport>
  check(locale: Locale): Promise<AdminReport>
  rollBack(locale: Locale): Promise<AdminReport>
}

/** What every listener of the Slack face works with. */
export interface Parts extends SendTools {
  readonly settings: SlackSettings
  readonly bot: Bot
  readonly store: Store
  readonly inbox: Inbox
  readonly catalogue: () => Catalogue | undefined
  readonly admin: AdminCommands | undefined
  readonly people: People
  readonly work: Work
  readonly log: Log
  readonly now: () => Date
  /** Told of each answer the bot gave, with how long it took. */
  readonly answered: (answer: Answer, options: { readonly seconds: number }) => void
}
