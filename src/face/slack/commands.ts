import type { App } from '@slack/bolt'
import { type Bilingual, type Locale, locales } from '../../locale/locale.ts'
import { plainQuestion, type Question } from '../../question/question.ts'
import { answerToOne } from './answer-to-one.ts'
import { conversationWith, personOf } from './conversation-key.ts'
import { incomingText } from './incoming-text.ts'
import type { Parts } from './parts.ts'

/** The command that asks in each language, without slash and prefix. */
const names: Bilingual<string> = { en: 'jobs', fr: 'emplois' }

/** The command that asks in that language, as a person types it. */
export function askCommand({ commandPrefix }: { readonly commandPrefix: string }, locale: Locale): string {
  return `/${commandPrefix}${names[locale]}`
}

const everythingOpen: Question = { ...plainQuestion('list'), filters: { status: 'open' } }

/** Answers `/jobs` and `/emplois`, to the person alone; a command without words lists what is open. */
export function answerCommands(app: App, parts: Parts): void {
  for (const language of locales) {
    app.command(askCommand(parts.settings, language), async ({ ack, command, client }) => {
      await ack()
      await parts.work.run(async () => {
        const { team_id: team, user_id: user, channel_id: channel } = command
        const text = incomingText(command.text ?? '')
        const content = text === '' ? { question: everythingOpen, language } : { text }
        const conversation = conversationWith(user, { team, channel })
        const sent = await answerToOne(parts, {
          client,
          team,
          user,
          responseUrl: command.response_url,
          kind: 'ephemeral',
          message: { conversation, person: personOf(team, user), language, content },
        })
        parts.metrics.events.inc({ kind: 'command', outcome: sent === 'sent' ? 'answered' : 'failed' })
      })
    })
  }
}
