import { join } from 'node:path'
import { bilingual } from '../locale/locale.ts'
import type { Site } from '../posting/site.ts'

/** The settings of a plain site in a folder. */
export function benchSite(folder: string): Site {
  return {
    name: bilingual(() => 'Bench'),
    languages: bilingual((locale) => ({ folder: join(folder, locale), baseUrl: `https://${locale}.example/` })),
    postings: { layouts: ['job-posting'], types: [], folders: [] },
    evergreen: [],
    frontMatter: { opens: [], closes: [], apply: [], form: [], noForm: [] },
    apply: bilingual(() => undefined),
    contact: bilingual(() => undefined),
    linkHosts: [],
  }
}
