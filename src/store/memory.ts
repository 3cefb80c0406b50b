import type { Store } from './store.ts'

interface Entry {
  readonly json: string
  readonly until: number
}

/** So that nothing grows without end: the oldest go first. */
const mostEntries = 100_000

/** A store in the memory of this process: gone with it, shared with nobody. `now` gives milliseconds. */
export function memoryStore({ now = Date.now }: { now?: () => number } = {}): Store {
  const entries = new Map<string, Entry>()
  const live = (key: string) => {
    const entry = entries.get(key)
    if (entry !== undefined && entry.until > now()) return entry
    entries.delete(key)
    return undefined
  }
  const put = (key: string, value: unknown, seconds: number) => {
    entries.delete(key)
    entries.set(key, { json: JSON.stringify(value), until: now() + seconds * 1000 })
    if (entries.size > mostEntries) makeRoom(entries, now())
  }
  return {
    async read(key) {
      const entry = live(key)
      return entry === undefined ? undefined : JSON.parse(entry.json)
    },
    async write(key, value, { seconds }) {
      put(key, value, seconds)
    },
    async remove(key) {
      entries.delete(key)
    },
    async claim(key, { seconds }) {
      if (live(key) !== undefined) return false
      put(key, true, seconds)
      return true
    },
    async close() {
      entries.clear()
    },
  }
}

function makeRoom(entries: Map<string, Entry>, now: number): void {
  for (const [key, { until }] of entries) if (until <= now) entries.delete(key)
  for (const key of entries.keys()) {
    if (entries.size <= mostEntries) return
    entries.delete(key)
  }
}
