/** Announcements within one process. A listener that throws does not keep the others from hearing. */
export interface Bulletin {
  announce(topic: string, message: unknown): void
  hear(topic: string, listener: (message: unknown) => void): () => void
}

/** A bulletin; each listener gets a copy of its own of what is announced. */
export function createBulletin(): Bulletin {
  const listeners = new Map<string, Set<(message: unknown) => void>>()
  return {
    announce(topic, message) {
      const json = JSON.stringify(message ?? null)
      for (const listener of listeners.get(topic) ?? []) queueMicrotask(() => listener(JSON.parse(json)))
    },
    hear(topic, listener) {
      const all = listeners.get(topic) ?? new Set()
      listeners.set(topic, all.add(listener))
      return () => all.delete(listener)
    },
  }
}
