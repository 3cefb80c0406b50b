import { type Reading, readPostings } from './posting/read.ts'
import { rolesOf } from './posting/roles.ts'
import type { Site } from './posting/site.ts'
import { stubsAmong } from './posting/stubs.ts'
import { buildCatalogue } from './search/build.ts'
import type { Catalogue } from './search/catalogue.ts'

export interface Loaded {
  readonly catalogue: Catalogue
  /** For reading only what changed the next time. */
  readonly files: Reading['files']
}

/** Reads a site's content and builds its catalogue. Rejects when the content folder itself cannot be read. */
export async function loadCatalogue(
  site: Site,
  { now, known }: { now: Date; known?: Reading['files'] | undefined },
): Promise<Loaded> {
  const { postings, drafts, problems, files } = await readPostings(site, { known })
  const { roles, problems: doubts } = rolesOf(postings, now, { drafts })
  const catalogue = await buildCatalogue({
    site,
    postings,
    roles,
    problems: [...problems, ...doubts, ...stubsAmong(postings)],
    now,
  })
  return { catalogue, files }
}
