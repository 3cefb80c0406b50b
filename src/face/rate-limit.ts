/** How much one client may ask: `burst` at once, and `perMinute` in the long run. */
export interface Rate {
  readonly perMinute: number
  readonly burst: number
}

export interface RateLimit {
  /** 0 when the client may go on; else the seconds it should wait. */
  take(client: string, now?: number): number
  /** The same, and nothing is taken. */
  wait(client: string, now?: number): number
  /** How many clients are remembered. */
  readonly size: () => number
}

interface Bucket {
  readonly tokens: number
  readonly at: number
}

/** More clients than this within a minute, and the one that was quiet longest is forgotten. */
const mostClients = 10_000

/**
 * A bucket of tokens for each client, in memory. A client whose bucket is full again is forgotten, so none is kept
 * longer than the time it takes to fill.
 */
export function rateLimit({ perMinute, burst }: Rate): RateLimit {
  const buckets = new Map<string, Bucket>()
  const perMillisecond = perMinute / 60_000
  const window = burst / perMillisecond
  let sweeping = false
  function forget(now: number): void {
    // Oldest first, because each use moves its client to the end.
    for (const [client, { at }] of buckets) {
      if (now - at < window && buckets.size <= mostClients) return
      buckets.delete(client)
    }
  }
  /** Forgets the last clients too, when nobody comes after them. */
  function sweepLater(): void {
    if (sweeping) return
    sweeping = true
    setTimeout(() => {
      sweeping = false
      forget(performance.now())
      if (buckets.size > 0) sweepLater()
    }, window).unref()
  }
  function leftOf(client: string, now: number): number {
    const { tokens, at } = buckets.get(client) ?? { tokens: burst, at: now }
    return Math.min(burst, tokens + (now - at) * perMillisecond)
  }
  const secondsWith = (left: number) => (left >= 1 ? 0 : Math.ceil((1 - left) / perMillisecond / 1000))
  return {
    size: () => buckets.size,
    wait: (client, now = performance.now()) => secondsWith(leftOf(client, now)),
    take(client, now = performance.now()) {
      const left = leftOf(client, now)
      const may = left >= 1
      buckets.delete(client)
      buckets.set(client, { tokens: may ? left - 1 : left, at: now })
      forget(now)
      sweepLater()
      return secondsWith(left)
    },
  }
}
