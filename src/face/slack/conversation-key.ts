import { createHash } from 'node:crypto'

/** Where something is said in Slack. */
export interface Place {
  readonly team: string
  readonly channel: string
  /** The first message of the thread; absent outside of threads. */
  readonly thread?: string | undefined
}

/** The key of a conversation everybody in that place takes part in. */
export function conversationIn({ team, channel, thread }: Place): string {
  return `slack:${team}:${channel}${thread === undefined ? '' : `:${thread}`}`
}

/** The key of a conversation between the bot and one person in a channel, seen by nobody else. It does not name the person. */
export function conversationWith(person: string, { team, channel }: Place): string {
  return `slack:${digest(team, channel, person)}`
}

/** The same words give the same 22 characters; the words cannot be read back from them. */
export function digest(...words: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(words)).digest('base64url').slice(0, 22)
}
