import type { ChannelPause } from './channel-pause.ts'
import type { SlackMetrics } from './metrics.ts'
import { pause, type Timing } from './timing.ts'
import { type Trouble, troubleOf } from './trouble.ts'

/** `unsure`: it may have arrived, and nobody can tell. */
export type Sent = 'sent' | 'failed' | 'unsure'

/** One message on its way, whatever call carries it. */
export interface Delivery {
  /** What Slack limits: a channel. */
  readonly channel: string
  /** Rejects with an error of the Web API client. */
  readonly attempt: () => Promise<unknown>
  /** Whether it arrived after all; absent when sending it twice does no harm, `undefined` when nobody can tell. */
  readonly arrived?: () => Promise<boolean | undefined>
  /** It may have been sent before. */
  readonly doubtful?: boolean
}

/** What sending needs. */
export interface SendTools {
  readonly timing: Timing
  readonly pauses: ChannelPause
  readonly metrics: SlackMetrics
}

/** Sends until it has arrived, is refused or patience ends. After an unclear end it looks before it sends again. */
export async function send({ timing, pauses, metrics }: SendTools, delivery: Delivery): Promise<Sent> {
  const waits = [...timing.backOff]
  let patience = timing.patience
  if (delivery.doubtful) {
    const arrived = await delivery.arrived?.()
    if (arrived !== false) return counted(metrics, arrived ? 'sent' : 'unsure')
  }
  for (;;) {
    await pauses.over(delivery.channel)
    const trouble = await attempt(delivery)
    if (trouble === undefined) return counted(metrics, 'sent')
    metrics.troubles.inc({ kind: trouble.kind })
    if (trouble.kind === 'refused') return counted(metrics, 'failed')
    if (trouble.kind === 'limited') {
      patience -= trouble.wait
      if (patience < 0) return counted(metrics, 'failed')
      pauses.extend(delivery.channel, trouble.wait)
      continue
    }
    const wait = waits.shift()
    await pause(wait ?? timing.backOff.at(-1) ?? 0)
    if (trouble.kind === 'unsure' && delivery.arrived !== undefined) {
      const arrived = await delivery.arrived()
      if (arrived === true) return counted(metrics, 'sent')
      if (arrived === undefined) return counted(metrics, 'unsure')
    }
    if (wait === undefined) return counted(metrics, 'failed')
  }
}

async function attempt({ attempt }: Delivery): Promise<Trouble | undefined> {
  try {
    await attempt()
    return undefined
  } catch (error) {
    return troubleOf(error)
  }
}

function counted(metrics: SlackMetrics, outcome: Sent): Sent {
  metrics.sends.inc({ outcome })
  return outcome
}
