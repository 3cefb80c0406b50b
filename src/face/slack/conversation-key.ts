import { createHash } from 'node:crypto'
import type { Person } from '../../alert/alert.ts'

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

/** The person to the bot: a key that does not name them, and where they are written to when they ask for it. */
export function personOf(team: string, user: string): Person {
  return { key: digest('slack', team, user), address: { face: 'slack', to: { team, user } } }
}

/** The same words give the same 22 characters; the words cannot be read back from them. */
export function digest(...words: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(words)).digest('base64url').slice(0, 22)
}
