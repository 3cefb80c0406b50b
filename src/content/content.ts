import { type Loaded, loadCatalogue } from '../load.ts'
import type { Site } from '../posting/site.ts'
import type { Catalogue } from '../search/catalogue.ts'

/** Where the postings come from. */
export interface Content {
  /** For a start: what was live last, if that is at hand, else what there is now. */
  first(): Promise<Loaded>
  /** What was live last, where that is kept beside what there is now, and can still be read. */
  last(): Promise<Loaded | undefined>
  /** What there is now. */
  newest(): Promise<Loaded>
  /** The same; `known` saves reading what did not change. */
  load(known: Loaded['files']): Promise<Loaded>
  /** Told which catalogue is live, so that a start finds its content again. */
  keep(catalogue: Catalogue): Promise<void>
}

/** The content folders of a site on this machine. */
export function folderContent(site: Site, now: () => Date): Content {
  const newest = () => loadCatalogue(site, { now: now() })
  return {
    first: newest,
    last: async () => undefined,
    newest,
    load: (known) => loadCatalogue(site, { now: now(), known }),
    async keep() {},
  }
}
