import matter from 'gray-matter'
import { describe, expect, test } from 'vitest'
import { hugoUrl } from '../../src/posting/hugo-url.ts'
import { addresses, nastyNames, oddValues, otherFiles, randomNames, sections, slugs } from '../hugo/names.ts'
import { hugoIsHere, listedLinks, publishedFiles, type TestPage, withPages } from '../hugo/site.ts'

const baseUrls = { en: 'https://digital.example/', fr: 'https://numerique.example/' }

/** The pages whose link differs from Hugo's; `undefined` in place of Hugo's when it did not publish the page. */
function differences(pages: readonly TestPage[], links: ReadonlyMap<string, string>): unknown[] {
  return pages
    .map((page) => ({ ...page, hugo: links.get(`en/${page.path}`), ours: ours(page) }))
    .filter(({ hugo, ours }) => hugo !== ours)
}

function ours({ path, frontMatter = '' }: TestPage): string {
  const { data } = matter(`---\n${frontMatter}\n---\n`, {})
  return hugoUrl({ path, url: data.url, slug: data.slug }, baseUrls.en)
}

function pagesNamed(paths: readonly string[]): TestPage[] {
  return paths.map((path) => ({ path }))
}

function pagesSaying(lines: readonly string[], folder: string): TestPage[] {
  return lines.map((frontMatter, number) => ({ path: `${folder}/p${number}.md`, frontMatter }))
}

describe.skipIf(!hugoIsHere)('hugoUrl() beside the real Hugo (skipped where there is no hugo command)', () => {
  test('hugoUrl() gives the permalink of `hugo list all` for every odd file name', () => {
    const pages = pagesNamed([...nastyNames, ...otherFiles])
    const links = listedLinks(withPages(pages), baseUrls)
    expect(differences(pages, links)).toEqual([])
  })

  test('hugoUrl() gives the permalink of `hugo list all` for 400 names put together at random', () => {
    const pages = pagesNamed(randomNames(400))
    const links = listedLinks(withPages(pages), baseUrls)
    expect(links.size).toBeGreaterThan(300)
    expect(differences(pages, links)).toEqual([])
  })

  test('hugoUrl() gives the permalink of `hugo list all` for every url and slug', () => {
    const pages = [...pagesSaying(addresses, 'u'), ...pagesSaying(oddValues, 'o'), ...pagesSaying(slugs, 's')]
    const links = listedLinks(withPages(pages), baseUrls)
    expect(differences(pages, links)).toEqual([])
  })

  test('hugoUrl() gives the permalink that Hugo writes into section pages', () => {
    const files = publishedFiles(withPages(sections), baseUrls)
    const links = new Map([...files.values()].map((line) => line.split('\t') as [string, string]))
    const fromFiles = new Map([...links].map(([path, link]) => [`en/${path}`, link]))
    expect(differences(sections, fromFiles)).toEqual([])
  })

  test('hugoUrl() leads to the file that Hugo publishes', () => {
    // Hugo's own links to names with `#` or `%` do not.
    const pages = pagesNamed([...nastyNames, ...randomNames(200)].filter((name) => !/[#%]/.test(name)))
    const files = publishedFiles(withPages(pages), baseUrls)
    const lost = pages.map(ours).filter((url) => !files.has(`en${fileOf(url)}`))
    expect(lost).toEqual([])
  })
})

function fileOf(url: string): string {
  const path = decodeURIComponent(new URL(url).pathname).replace(/\/+/g, '/')
  return path.endsWith('/') ? `${path}index.html` : path
}
