import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createHistory } from '../../src/admin/history.ts'
import { liveCatalogue } from '../../src/admin/live-catalogue.ts'
import { type Loaded, loadCatalogue } from '../../src/load.ts'
import { siteWith } from '../posting/site.ts'

export const now = () => new Date('2026-11-23T12:00:00Z')

/** A posting as a file. */
export function page(title: string, ...more: readonly string[]): string {
  const key = title.toLowerCase().replaceAll(' ', '-')
  const front = ['---', 'layout: job-posting', `title: "${title}"`, `translationKey: ${key}`, ...more, '---']
  return [...front, `The ${title} does what is needed.`, ''].join('\n')
}

export const four = {
  'en/a.md': page('Analyst'),
  'en/b.md': page('Baker'),
  'en/c.md': page('Clerk'),
  'en/d.md': page('Driver'),
}

/** A live catalogue on a folder of its own, with four postings unless others are given. */
export async function liveSite(files: Readonly<Record<string, string>> = four) {
  const { site, folder } = await siteWith(files)
  const history = createHistory()
  const load = (known?: Loaded['files']) => loadCatalogue(site, { now: now(), known })
  const live = liveCatalogue({ first: await load(), load, now, onReport: (_report, done) => history.note(done) })
  async function write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return { live, site, folder, history, write }
}
