import type { App, BlockAction } from '@slack/bolt'
import { answerToOne } from './answer-to-one.ts'
import { questionOfButton } from './button-value.ts'
import { conversationIn, conversationWith, digest } from './conversation-key.ts'
import type { Parts } from './parts.ts'

/** Answers buttons in place of the message they are in, and counts what people found helpful. */
export function answerButtons(app: App, parts: Parts): void {
  const isFirst = firstTimes()
  app.action({ type: 'block_actions' }, async ({ ack, body, action, client }) => {
    await ack()
    if (action.action_id === 'feedback') {
      if (isFirst(judgementOf(body))) countFeedback(parts, (action as { value?: unknown }).value)
      return
    }
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

/** Who judges which message; it never leaves the process. */
function judgementOf({ user, channel, container }: BlockAction): string {
  return digest(user.id, channel?.id ?? '', String((container as { message_ts?: unknown }).message_ts))
}

const mostJudgements = 5000

/** Tells the first time of each word from the later ones, for the last 5,000 words. */
function firstTimes(): (word: string) => boolean {
  const seen = new Set<string>()
  return (word) => {
    if (seen.has(word)) return false
    seen.add(word)
    const [oldest] = seen
    if (seen.size > mostJudgements && oldest !== undefined) seen.delete(oldest)
    return true
  }
}

const feedback = /^(yes|no):([a-z_]{1,20}):(en|fr)$/

function countFeedback({ metrics }: Parts, value: unknown): void {
  const [, helpful, intent, language] = feedback.exec(String(value)) ?? []
  if (helpful === undefined || intent === undefined || language === undefined) return
  metrics.feedback.inc({ helpful, intent, language })
}
