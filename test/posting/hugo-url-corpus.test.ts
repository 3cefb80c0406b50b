import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import matter from 'gray-matter'
import { expect, test } from 'vitest'
import { hugoUrl } from '../../src/posting/hugo-url.ts'
import { hugoIsHere, listedLinks, withContent } from '../hugo/site.ts'

const corpus = ['../shared/corpus/content', '../../shared/corpus/content'].find((folder) => existsSync(folder)) ?? ''
const baseUrls = { en: 'https://digital.canada.ca/', fr: 'https://numerique.canada.ca/' }

test.skipIf(!hugoIsHere || corpus === '')(
  'hugoUrl() gives the permalink of `hugo list all` for every real page (skipped without hugo or the real pages)',
  () => {
    const links = listedLinks(withContent(corpus), baseUrls)
    const pages = (['en', 'fr'] as const).flatMap((locale) =>
      filesBelow(join(corpus, locale)).map((path) => ({ locale, path, ...addressIn(join(corpus, locale, path)) })),
    )
    const published = pages.filter(({ locale, path }) => links.has(`${locale}/${path}`))
    expect(published.length).toBeGreaterThan(200)
    const ours = published.map((page) => [page.path, hugoUrl(page, baseUrls[page.locale])])
    expect(ours).toEqual(published.map(({ locale, path }) => [path, links.get(`${locale}/${path}`)]))
  },
)

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
