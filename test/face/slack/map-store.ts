import type { Store } from '../../../src/store/store.ts'

/** A store in a Map, with terms. */
export function mapStore({ now = Date.now }: { now?: () => number } = {}): Store & { readonly keys: () => string[] } {
  const kept = new Map<string, { readonly value: unknown; readonly until: number }>()
  const live = (key: string) => {
    const found = kept.get(key)
    return found !== undefined && found.until > now() ? found : undefined
  }
  return {
    keys: () => [...kept.keys()],
    read: async (key) => structuredClone(live(key)?.value),
    async write(key, value, { seconds }) {
      kept.set(key, { value: structuredClone(value), until: now() + seconds * 1000 })
    },
    async remove(key) {
      kept.delete(key)
    },
    async claim(key, { seconds }) {
      if (live(key) !== undefined) return false
      kept.set(key, { value: true, until: now() + seconds * 1000 })
      return true
    },
    async close() {},
  }
}
