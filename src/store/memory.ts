import type { Store } from './store.ts'

interface Kept {
  readonly json: string
  readonly until: number
}

/** More than a busy server holds; beyond it the oldest go, so that memory cannot grow without end. */
const mostKept = 100_000

/** A store that lives as long as the process, for one process. `now` is in milliseconds. */
export function memoryStore({ now = Date.now }: { now?: () => number } = {}): Store {
  const kept = new Map<string, Kept>()
  function live(key: string): Kept | undefined {
    const found = kept.get(key)
    if (found !== undefined && found.until > now()) return found
    kept.delete(key)
    return undefined
  }
  function keep(key: string, value: unknown, seconds: number): void {
    kept.delete(key)
    kept.set(key, { json: JSON.stringify(value), until: now() + seconds * 1000 })
    if (kept.size > mostKept) makeRoom(kept, now())
  }
  return {
    async read(key) {
      const found = live(key)
      return found === undefined ? undefined : JSON.parse(found.json)
    },
    async write(key, value, { seconds }) {
      keep(key, value, seconds)
    },
    async remove(key) {
      kept.delete(key)
    },
    async claim(key, { seconds }) {
      if (live(key) !== undefined) return false
      keep(key, true, seconds)
      return true
    },
    async close() {
      kept.clear()
    },
  }
}

/** Drops what has expired, and the oldest tenth when nothing has. */
function makeRoom(kept: Map<string, Kept>, now: number): void {
  for (const [key, { until }] of kept) if (until <= now) kept.delete(key)
  const surplus = kept.size - mostKept * 0.9
  if (kept.size > mostKept) for (const key of [...kept.keys()].slice(0, surplus)) kept.delete(key)
}
