import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import matter from 'gray-matter'
import { expect, test } from 'vitest'
import { type Bilingual, locales } from '../../src/locale/locale.ts'
import { hugoUrl } from '../../src/posting/hugo-url.ts'
import { hugoIsHere, listedLinks, withContent } from '../hugo/site.ts'

const corpus = ['../shared/corpus/content', '../../shared/corpus/content'].find((folder) => existsSync(folder)) ?? ''
const realUrls = { en: 'https://digital.canada.ca/', fr: 'https://numerique.canada.ca/' }
const sampleUrls = { en: 'https://digital.example/', fr: 'https://numerique.example/' }

test.skipIf(!hugoIsHere || corpus === '')(
  'hugoUrl() gives the permalink of `hugo list all` for every real page (skipped without hugo or the real pages)',
  () => {
    const { ours, hugo } = linksIn(corpus, realUrls)
    expect(ours.length).toBeGreaterThan(200)
    expect(ours).toEqual(hugo)
  },
)

test.skipIf(!hugoIsHere)(
  'hugoUrl() gives the permalink of `hugo list all` for every sample page (skipped without hugo)',
  () => {
    const { ours, hugo } = linksIn('content', sampleUrls)
    expect(ours.length).toBeGreaterThan(40)
    expect(ours).toEqual(hugo)
  },
)

/** Path and link of every page that Hugo lists, by us and by Hugo. */
function linksIn(folder: string, baseUrls: Bilingual<string>): { ours: string[][]; hugo: (string | undefined)[][] } {
  const links = listedLinks(withContent(folder), baseUrls)
  const pages = locales
    .flatMap((locale) => filesBelow(join(folder, locale)).map((path) => ({ locale, path })))
    .filter(({ locale, path }) => links.has(`${locale}/${path}`))
  return {
    ours: pages.map(({ locale, path }) => [path, ourLink(join(folder, locale, path), path, baseUrls[locale])]),
    hugo: pages.map(({ locale, path }) => [path, links.get(`${locale}/${path}`)]),
  }
}

function ourLink(file: string, path: string, baseUrl: string): string {
  return hugoUrl({ path, ...addressIn(file) }, baseUrl)
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(md|html)$/.test(name))
}

/** Pages that gray-matter cannot read say nothing of their address. */
function addressIn(file: string): { url?: unknown; slug?: unknown } {
  try {
    const { data } = matter(readFileSync(file, 'utf8'), {})
    return { url: data.url, slug: data.slug }
  } catch {
    return {}
  }
}
