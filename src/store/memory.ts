import { appendKeys } from './append-key.ts'
import { createBulletin } from './bulletin.ts'
import { toJson } from './json.ts'
import { compareKeys } from './key-order.ts'
import { fromKeyText, toKeyText } from './key-text.ts'
import { toMilliseconds } from './lifetime.ts'
import { type Entry, pageOfEntries, type Store } from './store.ts'
import { untilClosed } from './until-closed.ts'

interface Kept {
  readonly json: string
  readonly until: number
}

/** So that nothing grows without end: the oldest go first. */
const mostEntries = 100_000

/** A store in the memory of this process: gone with it, shared with nobody. `now` gives milliseconds. */
export function memoryStore({ now = Date.now }: { readonly now?: (() => number) | undefined } = {}): Store {
  const entries = new Map<string, Kept>()
  const bulletin = createBulletin()
  const nextKey = appendKeys(now)
  const live = (text: string) => {
    const entry = entries.get(text)
    if (entry !== undefined && entry.until > now()) return entry
    entries.delete(text)
    return undefined
  }
  const put = (text: string, value: unknown, seconds: number) => {
    entries.delete(text)
    entries.set(text, { json: toJson(value), until: now() + toMilliseconds(seconds) })
    if (entries.size > mostEntries) makeRoom(entries, now())
  }
  return untilClosed({
    async read(key) {
      const entry = live(toKeyText(key))
      return entry === undefined ? undefined : JSON.parse(entry.json)
    },
    async write(key, value, { seconds }) {
      put(toKeyText(key), value, seconds)
    },
    async remove(key) {
      entries.delete(toKeyText(key))
    },
    async claim(key, { seconds, value = true }) {
      const text = toKeyText(key)
      if (live(text) !== undefined) return false
      put(text, value, seconds)
      return true
    },
    async list(prefix, { after = '', limit = pageOfEntries } = {}) {
      const found: Entry[] = []
      for (const text of textsBehind(entries.keys(), toKeyText(prefix), toKeyText(after))) {
        const entry = live(text)
        if (entry !== undefined) found.push({ key: fromKeyText(text), value: JSON.parse(entry.json) })
        if (found.length >= limit) break
      }
      return found
    },
    async append(prefix, value, { seconds }) {
      const key = nextKey(prefix)
      put(toKeyText(key), value, seconds)
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
  })
}

function textsBehind(texts: Iterable<string>, prefix: string, after: string): readonly string[] {
  return [...texts].filter((text) => text.startsWith(prefix) && compareKeys(text, after) > 0).sort(compareKeys)
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
