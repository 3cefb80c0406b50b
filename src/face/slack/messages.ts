import type { App, webApi } from '@slack/bolt'
import { answerInChannel } from './answer-in-channel.ts'
import { conversationIn, type Place } from './conversation-key.ts'
import { isFirstDelivery, isFirstOfMessage } from './dedupe.ts'
import { incomingText, isToSomebodyElse } from './incoming-text.ts'
import type { Parts } from './parts.ts'
import { isInThread, joinThread } from './threads.ts'

/** What a message event holds that matters here; Slack's many subtypes differ in the rest. */
interface MessageEvent {
  readonly type: string
  readonly subtype?: string
  readonly user?: string
  readonly text?: string
  readonly ts?: string
  readonly thread_ts?: string
  readonly channel?: string
  readonly channel_type?: string
  readonly bot_id?: string
  readonly bot_profile?: unknown
  readonly edited?: unknown
  readonly hidden?: boolean
}

interface Arrived {
  readonly client: webApi.WebClient
  readonly event: MessageEvent & { readonly user: string; readonly ts: string; readonly channel: string }
  readonly eventId: string | undefined
  readonly team: string
  readonly botUser: string | undefined
}

/** Answers mentions in their thread, follow-ups in that thread, and direct messages; each once. */
export function answerMessages(app: App, parts: Parts): void {
  const listener =
    (kind: 'mention' | 'message') =>
    ({ client, event, body, context }: ListenerArguments): Promise<void> =>
      parts.work.run(async () => {
        const botUser = context.botUserId ?? body.authorizations?.[0]?.user_id
        const outcome = !isFromPerson(event, botUser)
          ? 'ignored'
          : await answerMessage(parts, kind, {
              client,
              event,
              eventId: body.event_id,
              team: context.teamId ?? body.team_id ?? '',
              botUser,
            })
        parts.metrics.events.inc({ kind, outcome })
      })
  app.event('app_mention', listener('mention') as never)
  app.event('message', listener('message') as never)
}

interface ListenerArguments {
  readonly client: webApi.WebClient
  readonly event: MessageEvent
  readonly body: {
    readonly event_id?: string
    readonly team_id?: string
    readonly authorizations?: readonly { readonly user_id?: string }[]
  }
  readonly context: { readonly botUserId?: string; readonly teamId?: string }
}

const plainSubtypes = new Set([undefined, 'file_share', 'thread_broadcast'])

/** Written by a person just now: no edit, deletion, joining, other bot or message of our own. */
function isFromPerson(event: MessageEvent, botUser: string | undefined): event is Arrived['event'] {
  const { subtype, user, ts, channel, bot_id, bot_profile, edited, hidden } = event
  if (typeof user !== 'string' || typeof ts !== 'string' || typeof channel !== 'string' || user === botUser)
    return false
  return plainSubtypes.has(subtype) && bot_id === undefined && bot_profile === undefined && !edited && hidden !== true
}

type Outcome = 'answered' | 'duplicate' | 'ignored' | 'failed'

async function answerMessage(parts: Parts, kind: 'mention' | 'message', arrived: Arrived): Promise<Outcome> {
  const { event, team } = arrived
  const direct = event.channel_type === 'im'
  const thread = event.thread_ts ?? (direct ? undefined : event.ts)
  const place = { team, channel: event.channel, thread }
  const followUp = kind === 'message' && !direct
  if (followUp && !(await isFollowUp(parts, arrived, place))) return 'ignored'
  if (!(await isFirst(parts, arrived))) return 'duplicate'
  // Before the answer, so that who reads it and asks on is heard.
  if (kind === 'mention') await joinThread(parts.store, place)
  const sent = await answerInChannel(parts, {
    client: arrived.client,
    team,
    user: event.user,
    text: incomingText(event.text ?? ''),
    conversation: conversationIn(place),
    destination: { channel: event.channel, thread, since: event.ts, key: `${event.channel}:${event.ts}` },
    // In a thread people also talk to each other: what is not about jobs is not for the bot.
    ...(followUp ? { worthSaying: ({ intent }) => intent !== 'out_of_scope' } : {}),
  })
  if (sent === 'kept') return 'ignored'
  if (followUp) await joinThread(parts.store, place)
  return sent === 'sent' ? 'answered' : 'failed'
}

/** A reply in a thread where the bot answered, that neither mentions it (that is a mention) nor speaks to somebody else. */
async function isFollowUp(parts: Parts, { event, botUser }: Arrived, place: Place): Promise<boolean> {
  const text = event.text ?? ''
  if (event.thread_ts === undefined || event.thread_ts === event.ts) return false
  if (botUser !== undefined && text.includes(`<@${botUser}`)) return false
  return !isToSomebodyElse(text, botUser) && (await isInThread(parts.store, place))
}

async function isFirst({ store }: Parts, { event, eventId, team }: Arrived): Promise<boolean> {
  if (!(await isFirstDelivery(store, eventId))) return false
  return isFirstOfMessage(store, { team, channel: event.channel, ts: event.ts })
}
