import type { App, BlockAction } from '@slack/bolt'
import { answerToOne } from './answer-to-one.ts'
import { questionOfButton } from './button-value.ts'
import { conversationIn, conversationWith } from './conversation-key.ts'
import type { Parts } from './parts.ts'

/** Answers buttons in place of the message they are in, and counts what people found helpful. */
export function answerButtons(app: App, parts: Parts): void {
  app.action({ type: 'block_actions' }, async ({ ack, body, action, client }) => {
    await ack()
    if (action.action_id === 'feedback') return countFeedback(parts, (action as { value?: unknown }).value)
    if (!action.action_id.startsWith('ask:')) return
    await parts.work.run(() => answerButton(parts, { client, body, value: (action as { value?: unknown }).value }))
  })
}

interface Press {
  readonly client: Parameters<typeof answerToOne>[1]['client']
  readonly body: BlockAction
  readonly value: unknown
}

async function answerButton(parts: Parts, { client, body, value }: Press): Promise<void> {
  const asked = questionOfButton(value)
  if (asked === undefined || typeof body.response_url !== 'string') {
    parts.metrics.events.inc({ kind: 'button', outcome: 'ignored' })
    return
  }
  const team = body.team?.id ?? body.user.team_id ?? ''
  const sent = await answerToOne(parts, {
    client,
    team,
    user: body.user.id,
    responseUrl: body.response_url,
    kind: 'replace',
    message: { conversation: conversationOf(body, team), content: asked },
  })
  parts.metrics.events.inc({ kind: 'button', outcome: sent === 'sent' ? 'answered' : 'failed' })
}

/** That of the message the button is in. */
function conversationOf(body: BlockAction, team: string): string {
  const container = body.container as { is_ephemeral?: boolean; thread_ts?: string; channel_id?: string }
  const channel = body.channel?.id ?? container.channel_id ?? ''
  if (container.is_ephemeral === true) return conversationWith(body.user.id, { team, channel })
  const message = body.message as { thread_ts?: string } | undefined
  return conversationIn({ team, channel, thread: container.thread_ts ?? message?.thread_ts })
}

const feedback = /^(yes|no):([a-z_]{1,20}):(en|fr)$/

function countFeedback({ metrics }: Parts, value: unknown): void {
  const [, helpful, intent, language] = feedback.exec(String(value)) ?? []
  if (helpful === undefined || intent === undefined || language === undefined) return
  metrics.feedback.inc({ helpful, intent, language })
}
