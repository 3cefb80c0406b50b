import type { Store } from '../../store/store.ts'

// Slack sends an event again at once, after one minute and after five.
const claimSeconds = 15 * 60

/** True for the first delivery of an event, in whatever process it arrives. */
export function isFirstDelivery(store: Store, eventId: string | undefined): Promise<boolean> {
  if (eventId === undefined) return Promise.resolve(true)
  return store.claim(`slack:event:${eventId}`, { seconds: claimSeconds })
}

/** True for the first event that tells of this message: a mention arrives as `app_mention` and as `message`. */
export function isFirstOfMessage(
  store: Store,
  message: { team: string; channel: string; ts: string },
): Promise<boolean> {
  const { team, channel, ts } = message
  return store.claim(`slack:message:${team}:${channel}:${ts}`, { seconds: claimSeconds })
}
