import type { ChannelPause } from './channel-pause.ts'
import type { Log } from './log.ts'
import type { SlackMetrics } from './metrics.ts'
import { pause, type Timing } from './timing.ts'
import { type Trouble, troubleOf } from './trouble.ts'

/** `unsure`: it may have arrived, and nobody can tell. */
export type Sent = 'sent' | 'failed' | 'unsure'

/** One message on its way, whatever call carries it. */
export interface Delivery {
  /** For the log. */
  readonly what: 'message' | 'response' | 'view' | 'prompts' | 'preview' | 'channel'
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
  readonly log: Log
}

/** Sends until it has arrived, is refused or patience ends. After an unclear end it looks before it sends again. */
export async function send(tools: SendTools, delivery: Delivery): Promise<Sent> {
  const { sent, code } = await sendWith(tools, delivery)
  tools.metrics.sends.inc({ outcome: sent })
  // Otherwise nobody would know why people wait in vain: a scope that is missing, a token that was revoked.
  // `taken`: another process answers.
  if (sent !== 'sent' && code !== 'taken')
    tools.log.error({ what: delivery.what, outcome: sent, code }, 'Slack did not take an answer')
  return sent
}

interface Ended {
  readonly sent: Sent
  /** Slack's word for what was wrong last, or ours. */
  readonly code?: string
}

async function sendWith({ timing, pauses, metrics }: SendTools, delivery: Delivery): Promise<Ended> {
  const waits = [...timing.backOff]
  let patience = timing.patience
  if (delivery.doubtful) {
    const arrived = await delivery.arrived?.()
    if (arrived !== false) return arrived ? { sent: 'sent' } : { sent: 'unsure', code: 'unsure' }
  }
  for (;;) {
    await pauses.over(delivery.channel)
    const trouble = await attempt(delivery)
    if (trouble === undefined) return { sent: 'sent' }
    metrics.troubles.inc({ kind: trouble.kind })
    if (trouble.kind === 'refused') return { sent: 'failed', code: trouble.code }
    if (trouble.kind === 'limited') {
      patience -= trouble.wait
      if (patience < 0) return { sent: 'failed', code: trouble.kind }
      pauses.extend(delivery.channel, trouble.wait)
      continue
    }
    const wait = waits.shift()
    await pause(wait ?? timing.backOff.at(-1) ?? 0)
    if (trouble.kind === 'unsure' && delivery.arrived !== undefined) {
      const arrived = await delivery.arrived()
      if (arrived === true) return { sent: 'sent' }
      if (arrived === undefined) return { sent: 'unsure', code: trouble.kind }
    }
    if (wait === undefined) return { sent: 'failed', code: trouble.kind }
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
