import type { Posting, Role } from '../posting/posting.ts'
import type { Problem } from '../posting/problem.ts'
import { rolesOf } from '../posting/roles.ts'
import type { Site } from '../posting/site.ts'
import type { Catalogue } from './catalogue.ts'
import { buildLanguageIndex } from './language-index.ts'
import { findPassages } from './passages.ts'
import { searchIndex } from './search.ts'
import { findTitle } from './titled.ts'
import { versionOf } from './version.ts'

/** What a catalogue is made of. */
export interface CatalogueSource {
  readonly site: Site
  readonly postings: readonly Posting[]
  /** The postings by role; paired here when not given. */
  readonly roles?: ReadonlyMap<string, Role>
  readonly problems: readonly Problem[]
  readonly now: Date
}

/** Makes a catalogue with an index for each language, without holding up other work for longer than some 20 ms. */
export async function buildCatalogue(source: CatalogueSource): Promise<Catalogue> {
  const { site, postings, problems, now, roles = rolesOf(postings, now).roles } = source
  const indexes = { en: await buildLanguageIndex('en', roles), fr: await buildLanguageIndex('fr', roles) }
  return {
    version: await versionOf(postings),
    loadedAt: now,
    site,
    roles,
    problems,
    search: (words, options) => searchIndex(indexes[options.locale], words, options),
    titled: (words, { locale }) => findTitle(indexes[locale], words),
    passages: (words, posting) => findPassages(indexes[posting.locale], words, posting),
  }
}
