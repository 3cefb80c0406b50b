import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from '../log.ts'
import type { Catalogue } from '../search/catalogue.ts'
import type { Store } from '../store/store.ts'
import { type Deliver, deliverAll, type Outcome } from './delivery.ts'
import { alertRound } from './round.ts'

export interface AlertParts {
  readonly store: Store
  readonly catalogue: () => Catalogue
  readonly now: () => Date
  readonly deliver: ReadonlyMap<string, Deliver>
  readonly logger: Pick<Logger, 'info' | 'warn'>
  /** Told what became of each message. */
  readonly told?: ((outcome: Outcome) => void) | undefined
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

/** A message still under way then is looked for by the next process before it is sent again. */
const stopMilliseconds = 5000

/** The alerts at work: finds what has opened and writes to those who asked. */
export interface AlertWork {
  start(): void
  /** Looks now: after a reload. */
  look(): void
  /** Ends the messages under way, within seconds, and sends no more; what is due waits in the store. */
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
  let found = new AbortController()
  let working: Promise<unknown> = Promise.resolve()
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

  async function find(): Promise<void> {
    const noted = await alertRound({ store, catalogue: catalogue(), now: now() })
    if (noted > 0) logger.info({ noted }, 'Postings opened that people asked to be told of')
  }

  async function write(): Promise<void> {
    const written = await deliverAll(parts)
    if (written > 0) logger.info({ written }, 'Wrote to people who asked to be told')
  }

  /** Writing to many takes long: what opens meanwhile is found all the same. */
  async function finding(): Promise<void> {
    while (!stopped) {
      await find().catch((err: unknown) => logger.warn({ err }, 'The alerts could not be looked through'))
      found.abort()
      await rest(awake.signal)
      awake = new AbortController()
    }
  }

  async function writing(): Promise<void> {
    while (!stopped) {
      found = new AbortController()
      await write().catch((err: unknown) => logger.warn({ err }, 'People who asked to be told could not be written to'))
      await rest(found.signal)
    }
  }

  async function rest(signal: AbortSignal): Promise<void> {
    if (!stopped) await wait(round, undefined, { signal, ref: false }).catch(() => {})
  }

  return {
    start() {
      if (deliver.size > 0) working = Promise.all([finding(), writing()])
    },
    look: () => awake.abort(),
    async stop() {
      stopped = true
      awake.abort()
      found.abort()
      await Promise.race([working, wait(stopMilliseconds, undefined, { ref: false })])
    },
  }
}
