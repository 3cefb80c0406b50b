import { withoutPersonalInformation } from '../../question/personal-information.ts'

/** What a message event holds that matters here; Slack's many subtypes differ in the rest. */
export interface MessageEvent {
  readonly type: string
  readonly subtype?: string | undefined
  readonly user?: string | undefined
  readonly text?: string | undefined
  readonly ts?: string | undefined
  readonly thread_ts?: string | undefined
  readonly channel?: string | undefined
  readonly channel_type?: string | undefined
  readonly bot_id?: string | undefined
  readonly bot_profile?: unknown
  readonly edited?: unknown
  readonly hidden?: boolean | undefined
}

/** A message that a person wrote just now. */
export type PersonsMessage = MessageEvent & { readonly user: string; readonly ts: string; readonly channel: string }

/** The envelope that Slack sends an event in, as far as an answer needs it. */
export interface EventBody<E = MessageEvent> {
  readonly type: string
  readonly team_id?: string | undefined
  readonly enterprise_id?: string | undefined
  readonly is_enterprise_install?: boolean | undefined
  readonly api_app_id?: string | undefined
  readonly event_id?: string | undefined
  readonly authorizations?: readonly { readonly user_id?: string | undefined }[] | undefined
  readonly event: E
}

const plainSubtypes = new Set([undefined, 'file_share', 'thread_broadcast'])

// Slack's own bot writes as if it were a person.
const slackbot = 'USLACKBOT'

/** Written by a person just now: no edit, deletion, joining, other bot or message of our own. */
export function isFromPerson(event: MessageEvent, botUser: string | undefined): event is PersonsMessage {
  const { subtype, user, text = '', ts, channel, bot_id, bot_profile, edited, hidden } = event
  if (![user, text, ts, channel].every((value) => typeof value === 'string')) return false
  if (user === botUser || user === slackbot) return false
  return plainSubtypes.has(subtype) && bot_id === undefined && bot_profile === undefined && !edited && hidden !== true
}

/** The bot's own user, as the event names it. */
export function botUserIn({ authorizations }: EventBody<unknown>): string | undefined {
  return authorizations?.[0]?.user_id
}

/** Whether it has the shape that all that Slack sends has; the library would fail on anything else. */
export function isReadable(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return false
  const { type, event } = body as { type?: unknown; event?: { type?: unknown } | null }
  return type !== 'event_callback' || typeof event?.type === 'string'
}

/**
 * The event as a message from a person, in its envelope; `undefined` when it is anything else. `self` is the bot's user, for
 * an envelope that does not name it.
 */
export function messageIn(
  body: unknown,
  { self }: { readonly self?: string | undefined } = {},
): EventBody<PersonsMessage> | undefined {
  const envelope = body as EventBody
  const { type, event } = envelope
  if (type !== 'event_callback' || (event.type !== 'message' && event.type !== 'app_mention')) return undefined
  const named = botUserIn(envelope) !== undefined || self === undefined
  const whole = named ? envelope : { ...envelope, authorizations: [{ user_id: self }] }
  return isFromPerson(event, botUserIn(whole)) ? { ...whole, event } : undefined
}

// Slack's own limit is 40,000 characters; the bot reads far fewer.
const longestKept = 8000

/**
 * What of an event is kept until it is answered: nothing that answering it does not need, and no personal information, which
 * is never written anywhere.
 */
export function keptBody(body: EventBody<PersonsMessage>): EventBody<PersonsMessage> {
  const { type, team_id, enterprise_id, is_enterprise_install, api_app_id, event_id, authorizations } = body
  const { subtype, user, text, ts, thread_ts, channel, channel_type } = body.event
  return {
    type,
    team_id,
    enterprise_id,
    is_enterprise_install,
    api_app_id,
    event_id,
    authorizations,
    event: {
      type: body.event.type,
      subtype,
      user,
      text: text === undefined ? undefined : withoutPersonalInformation(text.slice(0, longestKept)).text,
      ts,
      thread_ts,
      channel,
      channel_type,
    },
  }
}
