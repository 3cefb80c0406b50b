import { appendKeys } from './append-key.ts'
import { createBulletin } from './bulletin.ts'
import { type Entry, pageOfEntries, type Store } from './store.ts'

interface Kept {
  readonly json: string
  readonly until: number
}

/** So that nothing grows without end: the oldest go first. */
const mostEntries = 100_000

/** A store in the memory of this process: gone with it, shared with nobody. `now` gives milliseconds. */
export function memoryStore({ now = Date.now }: { now?: () => number } = {}): Store {
  const entries = new Map<string, Kept>()
  const bulletin = createBulletin()
  const nextKey = appendKeys(now)
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
    async claim(key, { seconds, value = true }) {
      if (live(key) !== undefined) return false
      put(key, value, seconds)
      return true
    },
    async list(prefix, { after = '', limit = pageOfEntries } = {}) {
      const found: Entry[] = []
      for (const key of [...entries.keys()].filter((each) => each.startsWith(prefix) && each > after).sort()) {
        const entry = live(key)
        if (entry !== undefined) found.push({ key, value: JSON.parse(entry.json) })
        if (found.length >= limit) break
      }
      return found
    },
    async append(prefix, value, { seconds }) {
      const key = nextKey(prefix)
      put(key, value, seconds)
      return key
    },
    async announce(topic, message) {
      bulletin.announce(topic, message)
    },
    hear: bulletin.hear,
    async purge() {
      const before = entries.size
      forgetOver(entries, now())
      return before - entries.size
    },
    ready: () => true,
    async close() {
      entries.clear()
    },
  }
}

function forgetOver(entries: Map<string, Kept>, now: number): void {
  for (const [key, { until }] of entries) if (until <= now) entries.delete(key)
}

function makeRoom(entries: Map<string, Kept>, now: number): void {
  forgetOver(entries, now)
  for (const key of entries.keys()) {
    if (entries.size <= mostEntries) return
    entries.delete(key)
  }
}
