import type { AdminCommands } from '../../admin/commands.ts'
import type { Answer } from '../../answer/answer.ts'
import type { Bot } from '../../bot.ts'
import type { Catalogue } from '../../search/catalogue.ts'
import type { Store } from '../../store/store.ts'
import type { Inbox } from './inbox.ts'
import type { Log } from './log.ts'
import type { People } from './people.ts'
import type { SendTools } from './send.ts'
import type { SlackSettings } from './settings.ts'
import type { Work } from './work.ts'

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
