import { ContentError } from '../content/content-error.ts'
import type { Loaded } from '../load.ts'
import { type Locale, locales } from '../locale/locale.ts'
import type { Catalogue } from '../search/catalogue.ts'
import { oneWaits } from './one-waits.ts'
import { changesBetween, type Done, type Origin, openPostings, type Reason, type Report, stateOf } from './report.ts'

/** The catalogue that answers are given from, and how it is replaced. */
export interface LiveCatalogue {
  current(): Catalogue
  /**
   * Reads the content again beside the live catalogue and swaps in one step. What cannot be read, has no posting left or
   * loses too many of the open ones in a language keeps the old one and says why; `force` insists on the last two. One
   * reload runs and at most one waits: whoever asks meanwhile gets the report of the one that waits. Never rejects.
   */
  reload(options?: ReloadOptions): Promise<Report>
  /** Back to the catalogue before, and forth again when asked twice. */
  rollBack(from?: Origin): Report
  /** What a reload would bring; swaps nothing. One runs and at most one waits, here too. */
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

/**
 * So many of a language's open postings may go missing (their files gone or unreadable), and so many be open no longer for
 * whatever reason, before somebody must insist. A folder that is half copied loses half; a posting that says itself that it
 * is closed is believed, as long as it is not most of them.
 */
const most = { missing: 1 / 3, lost: 1 / 2 }

const noChanges = { opened: [], closed: [], changed: [], gone: [] }

/** What those want who asked for a reload. */
interface Wish {
  readonly force: boolean
  readonly from: readonly Origin[]
}

export function liveCatalogue({ first, load, now, onReport }: LiveParts): LiveCatalogue {
  let live = first
  let before: Loaded | undefined

  const tell = (report: Report, from: readonly Origin[], since: number): Report => {
    const milliseconds = Math.round(performance.now() - since)
    onReport?.(report, { report, at: now(), from, milliseconds })
    return report
  }
  const unchanged = (): Report => ({ outcome: 'unchanged', changes: noChanges, state: stateOf(live.catalogue, now()) })
  const kept = (reason: Reason): Report => ({ ...unchanged(), outcome: 'kept', reason })
  /** With the problems of what was refused: they are why. */
  const refused = (reason: Reason, { problems }: Catalogue): Report => {
    const report = kept(reason)
    return { ...report, state: { ...report.state, problems } }
  }
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
      if (reason !== undefined) return refused(reason, next.catalogue)
      if (next.catalogue.version !== live.catalogue.version) return swap(next, 'swapped')
      live = next
      return unchanged()
    } catch (error) {
      return kept(unreadable(error))
    }
  }
  const reload = oneWaits<Wish, Report>({
    async work({ force, from }) {
      const since = performance.now()
      return tell(await once(force), from, since)
    },
    join: (one, other) => ({ force: one.force || other.force, from: joined(one.from, other.from) }),
  })
  const check = oneWaits<readonly Origin[], Report>({
    async work(from) {
      const since = performance.now()
      return tell(await compared(), from, since)
    },
    join: joined,
  })
  async function compared(): Promise<Report> {
    try {
      const { catalogue } = await load(live.files)
      const changes = changesBetween(live.catalogue, catalogue, now())
      return { outcome: 'checked', changes, state: stateOf(catalogue, now()) }
    } catch (error) {
      return { ...unchanged(), outcome: 'checked', reason: unreadable(error) }
    }
  }
  return {
    current: () => live.catalogue,
    reload: ({ force = false, from = 'signal' } = {}) => reload({ force, from: [from] }),
    rollBack(from = 'webhook') {
      const since = performance.now()
      return tell(before ? swap(before, 'rolled-back') : kept({ kind: 'nothing-before' }), [from], since)
    },
    check: (from = 'chat') => check([from]),
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

function joined(some: readonly Origin[], more: readonly Origin[]): readonly Origin[] {
  return [...new Set([...some, ...more])]
}

function reasonToKeep(live: Catalogue, next: Catalogue, now: Date): Reason | undefined {
  if (next.roles.size === 0) return { kind: 'empty' }
  for (const locale of locales) {
    const before = openPostings(live, { locale, now })
    const from = before.length
    const to = openPostings(next, { locale, now }).length
    const still = postingsIn(next, locale)
    const left = before.filter(({ key, path }) => still.has(key) || still.has(path)).length
    const none = from > 0 && still.size === 0
    if (none || tooMany(from - left, from, most.missing)) return { kind: 'shrunk', locale, from, to: left }
    if (tooMany(from - to, from, most.lost)) return { kind: 'shrunk', locale, from, to }
  }
  return undefined
}

/** The keys and paths of a language's postings: one that has another key or another place is not missing. */
function postingsIn({ roles }: Catalogue, locale: Locale): ReadonlySet<string> {
  return new Set([...roles].flatMap(([key, { postings }]) => (postings[locale] ? [key, postings[locale].path] : [])))
}

/** One posting comes and goes, whatever its share. */
function tooMany(lost: number, of: number, share: number): boolean {
  return lost > 1 && lost > of * share
}
