import { z } from 'zod'
import type { Logger } from '../log.ts'
import type { Store } from '../store/store.ts'
import type { LiveCatalogue } from './live-catalogue.ts'
import type { Report } from './report.ts'

export interface ReplicaParts {
  readonly store: Store
  readonly live: LiveCatalogue
  readonly logger: Pick<Logger, 'info' | 'warn'>
  /** Milliseconds between two looks at the store, for announcements that were missed. */
  readonly rescan?: number
}

/** Keeps the processes that share a store on the same catalogue. */
export interface Replicas {
  /** Tells the others what this process reloaded or rolled back to. */
  tell(report: Report): void
  stop(): void
}

const topic = 'catalogue'
const key = 'catalogue'
const schema = z.object({ version: z.string(), outcome: z.enum(['swapped', 'rolled-back']) })
// A day after a reload every process has read the content again, or was started after it.
const seconds = 24 * 60 * 60

/** A reload in one process is told to all; who misses it (a lost connection) sees it in the store within a minute. */
export function shareReloads({ store, live, logger, rescan = 60_000 }: ReplicaParts): Replicas {
  /** The version this process told of or followed last: what it has heard, it does not tell again. */
  let known: string | undefined
  const stopHearing = store.hear(topic, (message) => void follow(message))
  const timer = setInterval(() => void look(), rescan).unref()

  async function look(): Promise<void> {
    const wanted = await store.read(key).catch(() => undefined)
    if (wanted !== undefined) await follow(wanted)
  }

  async function follow(message: unknown): Promise<void> {
    const { data } = schema.safeParse(message)
    if (data === undefined || data.version === known) return
    known = data.version
    if (data.version === live.current().version) return
    // Somebody was asked already whether the content is doubtful.
    const report =
      data.outcome === 'rolled-back' ? live.rollBack('replica') : await live.reload({ force: true, from: 'replica' })
    const fields = { wanted: data.version, version: report.state.version, outcome: report.outcome }
    if (report.state.version === data.version) logger.info(fields, 'Reloaded because another process did')
    else logger.warn(fields, 'Another process has other content')
  }

  return {
    tell({ outcome, state: { version } }) {
      if ((outcome !== 'swapped' && outcome !== 'rolled-back') || version === known) return
      known = version
      const message = { version, outcome }
      store
        .write(key, message, { seconds })
        .then(() => store.announce(topic, message))
        .catch((err: unknown) => logger.warn({ err }, 'The other processes could not be told of the reload'))
    },
    stop() {
      stopHearing()
      clearInterval(timer)
    },
  }
}
