import type { Loaded } from '../load.ts'
import { locales } from '../locale/locale.ts'
import type { Catalogue } from '../search/catalogue.ts'
import { changesBetween, openCount, type Reason, type Report, stateOf } from './report.ts'

/** The catalogue that answers are given from, and how it is replaced. */
export interface LiveCatalogue {
  current(): Catalogue
  /**
   * Reads the content again beside the live catalogue and swaps in one step. What cannot be read, has no posting left or
   * loses more than half of the open ones in a language keeps the old one and says why; `force` insists on the last two. One reload
   * runs and at most one waits: whoever asks meanwhile gets the report of the one that waits. Never rejects.
   */
  reload(options?: ReloadOptions): Promise<Report>
  /** Back to the catalogue before, and forth again when asked twice. */
  rollBack(): Report
  /** What a reload would bring; swaps nothing. */
  check(): Promise<Report>
  report(): Report
}

export interface ReloadOptions {
  readonly force?: boolean
}

export interface LiveParts {
  readonly first: Loaded
  readonly load: (known: Loaded['files']) => Promise<Loaded>
  readonly now: () => Date
  /** Told of each report: for logs and metrics. */
  readonly onReport?: (report: Report) => void
}

/** A reload may lose this share of a language's open postings before somebody must insist. */
const mostLost = 0.5

const noChanges = { opened: [], closed: [], changed: [], gone: [] }

export function liveCatalogue({ first, load, now, onReport }: LiveParts): LiveCatalogue {
  let live = first
  let before: Loaded | undefined
  let running: Promise<Report> | undefined
  let waiting: Promise<Report> | undefined
  let insisted = false

  const tell = (report: Report): Report => {
    onReport?.(report)
    return report
  }
  const kept = (reason: Reason): Report => ({
    outcome: 'kept',
    reason,
    changes: noChanges,
    state: stateOf(live.catalogue, now()),
  })
  const swap = (next: Loaded, outcome: 'swapped' | 'rolled-back'): Report => {
    const changes = changesBetween(live.catalogue, next.catalogue, now())
    before = live
    live = next
    return { outcome, changes, state: stateOf(live.catalogue, now()) }
  }
  const once = async (force: boolean): Promise<Report> => {
    try {
      const next = await load(live.files)
      const reason = force ? undefined : reasonToKeep(live.catalogue, next.catalogue, now())
      if (reason !== undefined) return tell(kept(reason))
      if (next.catalogue.version !== live.catalogue.version) return tell(swap(next, 'swapped'))
      live = next
      return tell({ outcome: 'unchanged', changes: noChanges, state: stateOf(live.catalogue, now()) })
    } catch (error) {
      return tell(kept(unreadable(error)))
    }
  }
  const run = (force: boolean): Promise<Report> => {
    running = once(force).finally(() => {
      running = undefined
    })
    return running
  }
  return {
    current: () => live.catalogue,
    reload({ force = false } = {}) {
      if (running === undefined) return run(force)
      insisted ||= force
      waiting ??= running.then(() => {
        const forced = insisted
        waiting = undefined
        insisted = false
        return run(forced)
      })
      return waiting
    },
    rollBack() {
      return tell(before === undefined ? kept({ kind: 'nothing-before' }) : swap(before, 'rolled-back'))
    },
    async check() {
      try {
        const { catalogue } = await load(live.files)
        const changes = changesBetween(live.catalogue, catalogue, now())
        return { outcome: 'checked', changes, state: stateOf(catalogue, now()) }
      } catch (error) {
        return kept(unreadable(error))
      }
    },
    report: () => ({ outcome: 'unchanged', changes: noChanges, state: stateOf(live.catalogue, now()) }),
  }
}

function unreadable(error: unknown): Reason {
  return {
    kind: 'unreadable',
    message: error instanceof Error && 'code' in error ? String(error.code) : 'unknown error',
  }
}

function reasonToKeep(live: Catalogue, next: Catalogue, now: Date): Reason | undefined {
  if (next.roles.size === 0) return { kind: 'empty' }
  for (const locale of locales) {
    const [from, to] = [openCount(live, { locale, now }), openCount(next, { locale, now })]
    if (to < from * (1 - mostLost)) return { kind: 'shrunk', locale, from, to }
  }
  return undefined
}
