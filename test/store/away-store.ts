import { memoryStore } from '../../src/store/memory.ts'
import type { Store } from '../../src/store/store.ts'

/** A store that nobody can reach. */
export function awayStore(): Store {
  const away = () => Promise.reject(new Error('away'))
  const methods = { read: away, write: away, remove: away, claim: away, list: away, append: away, announce: away }
  return { ...memoryStore(), ...methods, purge: away, ready: () => false, close: async () => {} }
}
