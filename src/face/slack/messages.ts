import type { App, webApi } from '@slack/bolt'
import type { Store } from '../../store/store.ts'
import { answerInChannel } from './answer-in-channel.ts'
import { conversationIn, type Place } from './conversation-key.ts'
import type { Kept } from './inbox.ts'
import { incomingText, isToSomebodyElse } from './incoming-text.ts'
import type { Parts } from './parts.ts'
import { botUserIn, type EventBody, type PersonsMessage } from './question-event.ts'
import { isInThread, joinThread } from './threads.ts'

interface Arrived {
  readonly client: webApi.WebClient
  readonly event: PersonsMessage
  readonly key: string
  readonly team: string
}

/** Answers mentions in their thread, follow-ups in that thread, and direct messages; each once. */
export function answerMessages(app: App, parts: Parts): void {
  const listener = async ({ client, event, body, context }: ListenerArguments): Promise<void> => {
    const { questionKey: key } = context
    const kind = event.type === 'app_mention' ? 'mention' : 'message'
    if (key === undefined) parts.metrics.events.inc({ kind, outcome: 'ignored' })
    else {
      const team = context.teamId ?? body.team_id ?? ''
      await parts.work.run(async () => {
        const outcome = await answerKept(parts, { client, event, key, team })
        parts.metrics.events.inc({ kind, outcome })
      })
    }
  }
  app.event('app_mention', listener as never)
  app.event('message', listener as never)
}

interface ListenerArguments {
  readonly client: webApi.WebClient
  readonly event: PersonsMessage
  readonly body: { readonly team_id?: string }
  readonly context: { readonly teamId?: string; readonly questionKey?: string }
}

type Outcome = 'answered' | 'duplicate' | 'ignored' | 'failed'

/** Answers a question that stands in the inbox, unless another process has it. */
async function answerKept(parts: Parts, arrived: Arrived): Promise<Outcome> {
  const { inbox } = parts
  const kept = await inbox.hold(arrived.key)
  if (kept === undefined) return 'duplicate'
  try {
    const outcome = await answerMessage(parts, arrived, kept)
    if (outcome !== 'duplicate') await inbox.done(arrived.key)
    return outcome
  } finally {
    await inbox.leave(arrived.key)
  }
}

async function answerMessage(
  parts: Parts,
  { client, event, key, team }: Arrived,
  { outgoing }: Kept,
): Promise<Outcome> {
  const place = placeOf(event, team)
  const followUp = isFollowUp(event)
  // Before the answer, so that who reads it and asks on is heard.
  if (event.type === 'app_mention') await joinThread(parts.store, place)
  const sent = await answerInChannel(parts, {
    client,
    team,
    user: event.user,
    text: incomingText(event.text ?? ''),
    conversation: conversationIn(place),
    destination: { channel: event.channel, thread: place.thread, since: event.ts, key },
    // In a thread people also talk to each other: what is not about jobs is not for the bot.
    ...(followUp ? { worthSaying: ({ intent }) => intent !== 'out_of_scope' } : {}),
    already: outgoing,
    sending: (ready) => parts.inbox.sending(key, ready),
    ours: () => parts.inbox.holds(key),
  })
  if (sent === 'kept') return 'ignored'
  if (sent === 'taken') return 'duplicate'
  if (followUp) await joinThread(parts.store, place)
  return sent === 'sent' ? 'answered' : 'failed'
}

function placeOf({ channel, channel_type, thread_ts, ts }: PersonsMessage, team: string): Place {
  return { team, channel, thread: thread_ts ?? (channel_type === 'im' ? undefined : ts) }
}

function isFollowUp({ type, channel_type }: PersonsMessage): boolean {
  return type === 'message' && channel_type !== 'im'
}

/** Whether the message is for the bot: a mention, a direct message, or a reply in a thread it answered in. */
export async function isQuestion(store: Store, body: EventBody<PersonsMessage>): Promise<boolean> {
  const { event, team_id: team = '' } = body
  return !isFollowUp(event) || isReplyToUs(store, { event, botUser: botUserIn(body), place: placeOf(event, team) })
}

interface Reply {
  readonly event: PersonsMessage
  readonly botUser: string | undefined
  readonly place: Place
}

/** A reply in a thread where the bot answered, that neither mentions it (that is a mention) nor speaks to somebody else. */
async function isReplyToUs(store: Store, { event, botUser, place }: Reply): Promise<boolean> {
  const text = event.text ?? ''
  if (event.thread_ts === undefined || event.thread_ts === event.ts) return false
  if (botUser !== undefined && text.includes(`<@${botUser}`)) return false
  return !isToSomebodyElse(text, botUser) && isInThread(store, place)
}
