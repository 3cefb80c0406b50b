import { ContentError } from '../content/content-error.ts'
import type { Loaded } from '../load.ts'
import { locales } from '../locale/locale.ts'
import type { Catalogue } from '../search/catalogue.ts'
import { changesBetween, type Done, type Origin, openCount, type Reason, type Report, stateOf } from './report.ts'

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
  rollBack(from?: Origin): Report
  /** What a reload would bring; swaps nothing. */
  check(from?: Origin): Promise<Report>
  report(): Report
}

export interface ReloadOptions {
  readonly force?: boolean
  readonly from?: Origin
}

export interface LiveParts {
  readonly first: Loaded
  readonly load: (known: Loaded['files']) => Promise<Loaded>
  readonly now: () => Date
  /** Told of each report: for logs, metrics and the history. */
  readonly onReport?: (report: Report, done: Done) => void
}

/** A reload may lose this share of a language's open postings before somebody must insist. */
const mostLost = 0.5

const noChanges = { opened: [], closed: [], changed: [], gone: [] }

/** What somebody wants of a reload, and everybody who joined them. */
interface Wish {
  force: boolean
  readonly from: Set<Origin>
}

export function liveCatalogue({ first, load, now, onReport }: LiveParts): LiveCatalogue {
  let live = first
  let before: Loaded | undefined
  let running: Promise<Report> | undefined
  let waiting: { readonly wish: Wish; readonly report: Promise<Report> } | undefined

  const tell = (report: Report, from: Iterable<Origin>, since: number): Report => {
    const milliseconds = Math.round(performance.now() - since)
    onReport?.(report, { report, at: now(), from: [...from], milliseconds })
    return report
  }
  const unchanged = (): Report => ({ outcome: 'unchanged', changes: noChanges, state: stateOf(live.catalogue, now()) })
  const kept = (reason: Reason): Report => ({ ...unchanged(), outcome: 'kept', reason })
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
      if (reason !== undefined) return kept(reason)
      if (next.catalogue.version !== live.catalogue.version) return swap(next, 'swapped')
      live = next
      return unchanged()
    } catch (error) {
      return kept(unreadable(error))
    }
  }
  const run = ({ force, from }: Wish): Promise<Report> => {
    const since = performance.now()
    running = once(force)
      .then((report) => tell(report, from, since))
      .finally(() => {
        running = undefined
      })
    return running
  }
  const waitFor = (one: Promise<Report>, wish: Wish) => ({
    wish,
    report: one.then(() => {
      waiting = undefined
      return run(wish)
    }),
  })
  return {
    current: () => live.catalogue,
    reload({ force = false, from = 'signal' } = {}) {
      if (running === undefined) return run({ force, from: new Set([from]) })
      waiting ??= waitFor(running, { force: false, from: new Set() })
      waiting.wish.force ||= force
      waiting.wish.from.add(from)
      return waiting.report
    },
    rollBack(from = 'webhook') {
      const since = performance.now()
      return tell(before ? swap(before, 'rolled-back') : kept({ kind: 'nothing-before' }), [from], since)
    },
    async check(from = 'chat') {
      const since = performance.now()
      try {
        const { catalogue } = await load(live.files)
        const changes = changesBetween(live.catalogue, catalogue, now())
        return tell({ outcome: 'checked', changes, state: stateOf(catalogue, now()) }, [from], since)
      } catch (error) {
        return tell({ ...unchanged(), outcome: 'checked', reason: unreadable(error) }, [from], since)
      }
    },
    report: unchanged,
  }
}

function unreadable(error: unknown): Reason {
  if (error instanceof ContentError) return { kind: 'not-fetched', trouble: error.trouble, detail: error.detail }
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
