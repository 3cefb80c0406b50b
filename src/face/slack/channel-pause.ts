import { pause } from './timing.ts'

/** When channels may be written to; none holds another up. */
export interface ChannelPause {
  /** Nothing is sent there for that many milliseconds. */
  extend(channel: string, milliseconds: number): void
  /** Resolves when the next message may go to the channel. */
  over(channel: string): Promise<void>
}

// Slack takes a message a second in each channel, "short bursts" aside (docs.slack.dev, "Rate limits").
const burst = 5
const mostChannels = 10_000

/** Keeps to one message in `pace` milliseconds in each channel, bursts aside, and to `Retry-After`. */
export function createChannelPause({ pace }: { readonly pace: number }): ChannelPause {
  const until = new Map<string, number>()
  const due = new Map<string, number>()

  /** How long to wait for one's turn, which is then taken. */
  function turn(channel: string): number {
    const now = performance.now()
    const at = Math.max(now, due.get(channel) ?? 0)
    due.delete(channel)
    due.set(channel, at + pace)
    const [oldest] = due.keys()
    if (due.size > mostChannels && oldest !== undefined) due.delete(oldest)
    return at - now - (burst - 1) * pace
  }

  return {
    extend(channel, milliseconds) {
      until.set(channel, Math.max(until.get(channel) ?? 0, performance.now() + milliseconds))
    },
    async over(channel) {
      const wait = turn(channel)
      if (wait > 0) await pause(Math.ceil(wait))
      for (;;) {
        const left = (until.get(channel) ?? 0) - performance.now()
        if (left <= 0) break
        await pause(Math.ceil(left))
      }
      until.delete(channel)
    },
  }
}
