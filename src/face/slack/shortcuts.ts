import type { App, types, webApi } from '@slack/bolt'
import { type Locale, localeOf } from '../../locale/locale.ts'
import { answerInChannel } from './answer-in-channel.ts'
import { answerToOne } from './answer-to-one.ts'
import { inLocaleOrBoth } from './content.ts'
import { conversationWith } from './conversation-key.ts'
import { incomingText } from './incoming-text.ts'
import type { Parts } from './parts.ts'
import type { SlackWords } from './words.ts'

/** The ids of the two shortcuts, as in the manifest. */
export const shortcutIds = { ask: 'ask_vocation', message: 'ask_about_message' } as const

/** The global shortcut opens a box to ask in, answered by direct message; the message shortcut takes the message as question. */
export function answerShortcuts(app: App, parts: Parts): void {
  openBox(app, parts)
  answerBox(app, parts)
  answerAboutMessage(app, parts)
}

function openBox(app: App, parts: Parts): void {
  app.shortcut({ callback_id: shortcutIds.ask, type: 'shortcut' }, async ({ ack, shortcut, client }) => {
    await ack()
    await parts.work.run(async () => {
      const { user } = shortcut
      const team = shortcut.team?.id ?? ''
      const locale = localeOf(await parts.people.locale(client, { team, user: user.id }))
      await client.views.open({ trigger_id: shortcut.trigger_id, view: box(locale) })
      parts.metrics.events.inc({ kind: 'shortcut', outcome: 'answered' })
    })
  })
}

function answerBox(app: App, parts: Parts): void {
  app.view(shortcutIds.ask, async ({ ack, body, view, client }) => {
    await ack()
    await parts.work.run(async () => {
      const team = body.team?.id ?? ''
      const user = body.user.id
      const since = String(Date.now() / 1000 - clockSlack)
      const sent = await answerInChannel(parts, {
        client,
        team,
        user,
        text: (view.state.values.question?.text?.value ?? '').trim(),
        conversation: conversationWith(user, { team, channel: 'box' }),
        destination: { channel: await conversationTo(client, user), since, key: view.id },
      })
      parts.metrics.events.inc({ kind: 'shortcut', outcome: sent === 'sent' ? 'answered' : 'failed' })
    })
  })
}

// Our clock and Slack's may differ by so many seconds.
const clockSlack = 60

/** The conversation with that person, which can be read back; where it cannot be opened, Slack still takes their id. */
async function conversationTo(client: webApi.WebClient, user: string): Promise<string> {
  const opened = await client.conversations.open({ users: user }).catch(() => undefined)
  return opened?.channel?.id ?? user
}

function answerAboutMessage(app: App, parts: Parts): void {
  app.shortcut({ callback_id: shortcutIds.message, type: 'message_action' }, async ({ ack, shortcut, client }) => {
    await ack()
    await parts.work.run(async () => {
      const team = shortcut.team?.id ?? ''
      const { user, channel, message, response_url: responseUrl } = shortcut
      const sent = await answerToOne(parts, {
        client,
        team,
        user: user.id,
        responseUrl,
        kind: 'ephemeral',
        message: {
          conversation: conversationWith(user.id, { team, channel: channel.id }),
          content: { text: incomingText(message.text ?? '') },
        },
      })
      parts.metrics.events.inc({ kind: 'shortcut', outcome: sent === 'sent' ? 'answered' : 'failed' })
    })
  })
}

// Slack takes 24 characters in a modal's title and buttons.
const modalText = 24

function box(locale: Locale | undefined): types.ModalView {
  const plain = (say: (words: SlackWords) => string, longest = modalText): types.PlainTextElement => ({
    type: 'plain_text',
    text: inLocaleOrBoth(say, locale).replace('\n', ' / ').slice(0, longest),
    emoji: false,
  })
  return {
    type: 'modal',
    callback_id: shortcutIds.ask,
    title: locale === undefined ? { type: 'plain_text', text: 'Vocation' } : plain((words) => words.modalTitle),
    submit: plain((words) => words.modalSubmit),
    close: plain((words) => words.modalClose),
    blocks: [
      {
        type: 'input',
        block_id: 'question',
        label: plain((words) => words.modalLabel, 200),
        element: { type: 'plain_text_input', action_id: 'text', multiline: false, max_length: 400 },
      },
    ],
  }
}
