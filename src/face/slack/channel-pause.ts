import { pause } from './timing.ts'

/** Channels that Slack asked to leave alone for a while; the others are not held up. */
export interface ChannelPause {
  /** Nothing is sent there for that many milliseconds. */
  extend(channel: string, milliseconds: number): void
  /** Resolves when the channel may be written to again. */
  over(channel: string): Promise<void>
}

/** Remembers `Retry-After` per channel. */
export function createChannelPause(): ChannelPause {
  const until = new Map<string, number>()
  return {
    extend(channel, milliseconds) {
      until.set(channel, Math.max(until.get(channel) ?? 0, performance.now() + milliseconds))
    },
    async over(channel) {
      for (;;) {
        const wait = (until.get(channel) ?? 0) - performance.now()
        if (wait <= 0) break
        await pause(Math.ceil(wait))
      }
      until.delete(channel)
    },
  }
}
