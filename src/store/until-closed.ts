import type { Store } from './store.ts'
import { StoreError } from './store-error.ts'

/** The store, which rejects everything once it is closed; closing twice is closing once. */
export function untilClosed(store: Store): Store {
  let closing: Promise<void> | undefined

  function whileOpen<Given extends unknown[], Result>(method: (...given: Given) => Promise<Result>) {
    return async (...given: Given): Promise<Result> => {
      if (closing) throw new StoreError('Cannot use the store: it is closed')
      return method(...given)
    }
  }

  return {
    read: whileOpen(store.read),
    write: whileOpen(store.write),
    remove: whileOpen(store.remove),
    claim: whileOpen(store.claim),
    list: whileOpen(store.list),
    append: whileOpen(store.append),
    announce: whileOpen(store.announce),
    hear: store.hear,
    purge: whileOpen(store.purge),
    ready: () => closing === undefined && store.ready(),
    close: () => (closing ??= store.close()),
  }
}
