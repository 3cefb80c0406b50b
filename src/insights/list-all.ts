import { type Entry, pageOfEntries, type Store } from '../store/store.ts'

/** All entries whose keys begin so, page by page. */
export async function* listAll(store: Store, prefix: string): AsyncGenerator<Entry> {
  let after: string | undefined
  for (;;) {
    const page = await store.list(prefix, { after })
    yield* page
    if (page.length < pageOfEntries) return
    after = page.at(-1)?.key
  }
}
