import { toJson } from './json.ts'
import { StoreError } from './store-error.ts'

/** Postgres carries less than 8,000 bytes, and some of them say who announces; what one store refuses, all refuse. */
const mostBytes = 7500

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
      const json = announced(topic, message)
      for (const listener of listeners.get(topic) ?? []) queueMicrotask(() => listener(JSON.parse(json)))
    },
    hear(topic, listener) {
      const all = listeners.get(topic) ?? new Set()
      listeners.set(topic, all.add(listener))
      return () => all.delete(listener)
    },
  }
}

/** The message as JSON; throws when it is more than every store can carry. */
export function announced(topic: string, message: unknown): string {
  const json = toJson(message)
  const bytes = Buffer.byteLength(JSON.stringify([topic, json]))
  if (bytes > mostBytes) throw new StoreError(tooLarge(topic, bytes))
  return json
}

function tooLarge(topic: string, bytes: number): string {
  return `Cannot announce "${topic}": it takes ${bytes} bytes of at most ${mostBytes}: write it under a key and announce the key`
}
