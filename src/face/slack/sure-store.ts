import type { Store } from '../../store/store.ts'
import { errorCode, type Log } from './log.ts'

// Enough for the events of a busy quarter of an hour; the oldest are forgotten first.
const mostClaims = 20_000

/**
 * A store that never rejects, for what an answer does not depend on: while it is away nothing is remembered, and a claim
 * counts within this process alone, so that a question is answered rather than lost.
 */
export function sureStore(store: Store, log: Log): Store {
  const claimed = new Set<string>()

  function isFirstHere(key: string): boolean {
    if (claimed.has(key)) return false
    claimed.add(key)
    const [oldest] = claimed
    if (claimed.size > mostClaims && oldest !== undefined) claimed.delete(oldest)
    return true
  }

  async function sure<T>(instead: T, task: () => Promise<T>): Promise<T> {
    try {
      return await task()
    } catch (error) {
      log.error({ code: errorCode(error) }, 'The store is away')
      return instead
    }
  }

  return {
    ...store,
    read: (key) => sure<unknown>(undefined, () => store.read(key)),
    write: (key, value, options) => sure(undefined, () => store.write(key, value, options)),
    remove: (key) => sure(undefined, () => store.remove(key)),
    async claim(key, options) {
      const first = await sure<boolean | undefined>(undefined, () => store.claim(key, options))
      return first ?? isFirstHere(key)
    },
  }
}
