import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import type { Bilingual } from '../../src/locale/locale.ts'

/** A page to be written: path relative to its content folder, and the lines of its front matter. */
export interface TestPage {
  readonly path: string
  readonly frontMatter?: string
}

/** More of `config.json`, in place of what it says anyway. */
export type HugoSettings = Readonly<Record<string, unknown>>

/** Puts content into the site's folder. */
export type Fill = (site: string) => void

const template = '{{ with .File }}{{ .Path }}{{ end }}\t{{ .Permalink }}'

/** True when the `hugo` command is here. */
export const hugoIsHere: boolean = (() => {
  try {
    execFileSync('hugo', ['version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

/** Permalinks by source path (`en/jobs/x.md`), as `hugo list all` gives them: no section pages. */
export function listedLinks(
  fill: Fill,
  baseUrls: Bilingual<string>,
  settings: HugoSettings = {},
): ReadonlyMap<string, string> {
  return inSite(fill, baseUrls, listed, settings)
}

/** The files that Hugo publishes (`en/jobs/x/index.html`), each with its source path, a tab and its permalink. */
export function publishedFiles(fill: Fill, baseUrls: Bilingual<string>): ReadonlyMap<string, string> {
  return inSite(fill, baseUrls, built)
}

/** Writes English pages. */
export function withPages(pages: readonly TestPage[]): Fill {
  return (site) => {
    for (const { path, frontMatter = '' } of pages) {
      const file = join(site, 'content/en', path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, `---\ntitle: A page\n${frontMatter}\n---\nText.\n`)
    }
  }
}

/** Takes over a content folder with an `en` and a `fr` in it. */
export function withContent(folder: string): Fill {
  return (site) => cpSync(folder, join(site, 'content'), { recursive: true })
}

function inSite<T>(fill: Fill, baseUrls: Bilingual<string>, ask: (site: string) => T, more: HugoSettings = {}): T {
  const site = mkdtempSync(join(tmpdir(), 'vocation-hugo-'))
  try {
    writeSettings(site, baseUrls, more)
    fill(site)
    return ask(site)
  } finally {
    rmSync(site, { recursive: true, force: true })
  }
}

function writeSettings(site: string, baseUrls: Bilingual<string>, more: HugoSettings): void {
  for (const folder of ['content/en', 'content/fr', 'layouts/_default'])
    mkdirSync(join(site, folder), { recursive: true })
  for (const name of ['single', 'list']) writeFileSync(join(site, `layouts/_default/${name}.html`), template)
  const languages = Object.entries(baseUrls).map(([name, baseURL]) => [
    name,
    { baseURL, contentDir: `content/${name}` },
  ])
  const settings = {
    baseURL: baseUrls.en,
    disableKinds: ['taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404'],
    languages: Object.fromEntries(languages),
    ...more,
  }
  writeFileSync(join(site, 'config.json'), JSON.stringify(settings))
}

function listed(site: string): Map<string, string> {
  const rows = parseCsv(execFileSync('hugo', ['list', 'all'], { cwd: site, encoding: 'utf8', maxBuffer: 2 ** 26 }))
  return new Map(rows.slice(1).map((row) => [(row[0] ?? '').replace(/^content\//, ''), row.at(-1) ?? '']))
}

function built(site: string): Map<string, string> {
  execFileSync('hugo', ['--quiet', '--buildDrafts', '--buildFuture', '--buildExpired'], { cwd: site, stdio: 'pipe' })
  const folder = join(site, 'public')
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  return new Map(files.map((file) => [relative(folder, file), readFileSync(file, 'utf8')]))
}

/** Rows of comma-separated values, some in double quotes with doubled quotes inside. */
function parseCsv(text: string): string[][] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), cell))
}

function cell(match: RegExpMatchArray): string {
  return match[1]?.replaceAll('""', '"') ?? match[2] ?? ''
}
