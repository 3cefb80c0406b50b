import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from '../log.ts'
import type { Catalogue } from '../search/catalogue.ts'
import type { Store } from '../store/store.ts'
import { type Deliver, type Delivered, deliverAll } from './delivery.ts'
import { alertRound } from './round.ts'

export interface AlertParts {
  readonly store: Store
  readonly catalogue: () => Catalogue
  readonly now: () => Date
  readonly deliver: ReadonlyMap<string, Deliver>
  readonly logger: Pick<Logger, 'info' | 'warn'>
  /** Told what became of each message. */
  readonly told?: ((outcome: Delivered | 'late') => void) | undefined
  readonly timing?: Partial<AlertTiming>
}

/** In milliseconds. */
export interface AlertTiming {
  /** How often it is looked whether something has opened: postings also open because their day has come. */
  readonly round: number
  /** Between two messages, to whomever. Slack allows "several hundred" a minute in a workspace. */
  readonly pace: number
}

const usual: AlertTiming = { round: 60_000, pace: 250 }

/** The alerts at work: finds what has opened and writes to those who asked. */
export interface AlertWork {
  start(): void
  /** Looks now: after a reload. */
  look(): void
  /** Ends the message under way and sends no more; what is due waits in the store. */
  stop(): Promise<void>
}

/** Alerts for everybody whose face can write to them; several processes with one store share the work. */
export function createAlertWork({
  store,
  deliver,
  catalogue,
  now,
  logger,
  told = () => {},
  timing,
}: AlertParts): AlertWork {
  const { round, pace } = { ...usual, ...timing }
  let stopped = false
  let awake = new AbortController()
  let working: Promise<void> = Promise.resolve()
  let next = 0

  const parts = {
    store,
    catalogue,
    now,
    deliver,
    stopped: () => stopped,
    told,
    async pace() {
      const ahead = next - performance.now()
      next = Math.max(next, performance.now()) + pace
      if (ahead > 0) await wait(ahead)
    },
  }

  async function once(): Promise<void> {
    const noted = await alertRound({ store, catalogue: catalogue(), now: now() })
    const written = await deliverAll(parts)
    if (noted + written > 0) logger.info({ noted, written }, 'Wrote to people who asked to be told')
  }

  async function work(): Promise<void> {
    while (!stopped) {
      await once().catch((err: unknown) => logger.warn({ err }, 'The alerts could not be looked through'))
      if (stopped) return
      await wait(round, undefined, { signal: awake.signal, ref: false }).catch(() => {})
      awake = new AbortController()
    }
  }

  return {
    start() {
      if (deliver.size > 0) working = work()
    },
    look: () => awake.abort(),
    async stop() {
      stopped = true
      awake.abort()
      await working
    },
  }
}
