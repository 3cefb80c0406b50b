import type { Store } from './store.ts'

const purgeMilliseconds = 10 * 60 * 1000

/**
 * The store, purged now and every ten minutes until it is closed. `onTrouble` is told when that fails; a store that is not
 * ready has its turn later.
 */
export function purging(store: Store, onTrouble: (error: unknown) => void): Store {
  let closed = false
  let busy = false

  async function purge(): Promise<void> {
    if (busy || !store.ready()) return
    busy = true
    try {
      await store.purge()
    } catch (error) {
      if (!closed) onTrouble(error)
    }
    busy = false
  }

  void purge()
  const timer = setInterval(purge, purgeMilliseconds).unref()
  return {
    ...store,
    close() {
      closed = true
      clearInterval(timer)
      return store.close()
    },
  }
}
