import { type FileMemory, readPostings } from './posting/read.ts'
import { rolesOf } from './posting/roles.ts'
import type { Site } from './posting/site.ts'
import { buildCatalogue } from './search/build.ts'
import type { Catalogue } from './search/catalogue.ts'

/** Reads a site's postings into a catalogue, with everything that is wrong with its files. */
export async function openCatalogue(site: Site, now: Date, { known }: { known?: FileMemory } = {}): Promise<Catalogue> {
  const { postings, problems } = await readPostings(site, { known })
  const paired = rolesOf(postings, now)
  return buildCatalogue({ site, postings, roles: paired.roles, problems: [...problems, ...paired.problems], now })
}
