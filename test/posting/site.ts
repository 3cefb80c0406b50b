import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { bilingual } from '../../src/locale/locale.ts'
import type { Site } from '../../src/posting/site.ts'

/** A site in a folder of its own with these files, by their path (`en/jobs/a.md`). */
export async function siteWith(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<{ site: Site; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'vocation-'))
  await Promise.all(['en', 'fr'].map((locale) => mkdir(join(folder, locale))))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return { site: siteIn(folder), folder }
}

/** The settings of a plain site in a folder. */
export function siteIn(folder: string, changes: Partial<Site> = {}): Site {
  const nothing = bilingual(() => undefined)
  return {
    name: { en: 'Test', fr: 'Essai' },
    languages: {
      en: { folder: join(folder, 'en'), baseUrl: 'https://digital.example/' },
      fr: { folder: join(folder, 'fr'), baseUrl: 'https://numerique.example/' },
    },
    postings: { layouts: ['job-posting'], types: [], folders: [] },
    evergreen: ['evergreen-job-posting'],
    frontMatter: {
      opens: ['openingDate'],
      closes: ['closingDate'],
      apply: ['applyLink'],
      form: ['formId'],
      noForm: ['formHidden'],
    },
    apply: nothing,
    contact: nothing,
    linkHosts: [],
    ...changes,
  }
}
