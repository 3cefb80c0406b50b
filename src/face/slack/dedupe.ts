import type { Store } from '../../store/store.ts'

// Slack sends an event again at once, after one minute and after five.
const claimSeconds = 15 * 60

/** True for the first delivery of an event, in whatever process it arrives. */
export function isFirstDelivery(store: Store, eventId: string | undefined): Promise<boolean> {
  if (eventId === undefined) return Promise.resolve(true)
  return store.claim(`slack:event:${eventId}`, { seconds: claimSeconds })
}
