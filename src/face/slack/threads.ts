import type { Store } from '../../store/store.ts'
import { conversationIn, type Place } from './conversation-key.ts'

// A day after the last answer, what is said in a thread is no longer meant for the bot.
const threadSeconds = 24 * 60 * 60

/** Remembers that the bot answers in that thread, for a day from now. */
export function joinThread(store: Store, place: Place): Promise<void> {
  return store.write(`${conversationIn(place)}:joined`, true, { seconds: threadSeconds })
}

/** Whether the bot answered in that thread within the last day. */
export async function isInThread(store: Store, place: Place): Promise<boolean> {
  return place.thread !== undefined && (await store.read(`${conversationIn(place)}:joined`)) === true
}
