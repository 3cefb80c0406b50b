import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { bilingual } from '../../src/locale/locale.ts'
import { readPostings } from '../../src/posting/read.ts'
import type { Site } from '../../src/posting/site.ts'
import { type HugoSettings, hugoIsHere, listedLinks, withContent } from '../hugo/site.ts'
import { siteIn, siteWith } from './site.ts'

function page(...front: readonly string[]): string {
  return ['---', 'layout: job-posting', 'title: Analyst', ...front, '---', 'Text.'].join('\n')
}

const urls = ['/x/y', 'x/z', '/fr/x/', 'fr/y', '/en/x/', '/sub/fr/z', '/', '/a.pdf', '/frog/x', 'É X', '/e\u0301']

/** What people write into the two folders of a site, and what differs from site to site. */
const files: Readonly<Record<string, string>> = Object.fromEntries([
  ...['en', 'fr'].flatMap((folder) => [
    ...urls.map((url, each) => [`${folder}/u/p${each}.md`, page(`url: ${JSON.stringify(url)}`)] as const),
    [`${folder}/É X/Chef de l’équipe.md`, page()] as const,
    [`${folder}/Caps/UP.md`, page('slug: Foo Bar')] as const,
    [`${folder}/b/Index.md`, page()] as const,
    [`${folder}/b/beside.md`, page()] as const,
    [`${folder}/c/index.a b.md`, page()] as const,
    [`${folder}/c/inside.md`, page()] as const,
    [`${folder}/d.mdown`, page()] as const,
    [`${folder}/e.MD`, page()] as const,
    [`${folder}/#f.md`, page()] as const,
    [`${folder}/#g/a.md`, page()] as const,
    [`${folder}/h~/a.md`, page()] as const,
    [`${folder}/y1.md`, page('slug: yes')] as const,
    [`${folder}/y2.md`, page('slug: 010')] as const,
    [`${folder}/y3.md`, page('slug: 1_000')] as const,
    [`${folder}/y4.md`, page('slug: 12345678901234567890')] as const,
    [`${folder}/y5.md`, page('url: off')] as const,
    [`${folder}/y6.md`, page('slug: n')] as const,
    [`${folder}/y7.md`, page('slug: e\u0301t')] as const,
    [`${folder}/y8.md`, page('slug: -0x1f')] as const,
  ]),
  // Hugo goes by the language in a name before the folder.
  ['en/only.fr.md', page()],
  ['fr/only2.en.md', page()],
  ['en/bundle/index.fr.md', page()],
])

interface Case {
  readonly says: string
  readonly hugo: HugoSettings
  readonly baseUrls: { readonly en: string; readonly fr: string }
  readonly changes?: Partial<Site>
}

const folders = { en: { contentDir: 'content/en' }, fr: { contentDir: 'content/fr' } }
const cases: readonly Case[] = [
  {
    says: 'each language has a host',
    hugo: {},
    baseUrls: { en: 'https://digital.example/', fr: 'https://numerique.example/' },
  },
  {
    says: 'each language has a host and a folder in it',
    hugo: {},
    baseUrls: { en: 'https://digital.example/a/b/', fr: 'https://numerique.example/c/' },
  },
  {
    says: 'French is a folder of the English site',
    hugo: { baseURL: 'https://jobs.example/', languages: folders },
    baseUrls: { en: 'https://jobs.example/', fr: 'https://jobs.example/fr/' },
  },
  {
    says: 'each language is a folder of one site, itself in a folder',
    hugo: { baseURL: 'https://jobs.example/sub/', defaultContentLanguageInSubdir: true, languages: folders },
    baseUrls: { en: 'https://jobs.example/sub/en/', fr: 'https://jobs.example/sub/fr/' },
  },
  {
    says: 'addresses keep capitals',
    hugo: { disablePathToLower: true },
    baseUrls: { en: 'https://digital.example/', fr: 'https://numerique.example/' },
    changes: { keepCapitals: true },
  },
]

test.skipIf(!hugoIsHere).each(cases)(
  'readPostings() gives the pages and permalinks of `hugo list all` where $says (skipped without hugo)',
  async ({ hugo, baseUrls, changes = {} }) => {
    const { folder } = await siteWith(files)
    const languages = bilingual((locale) => ({ folder: join(folder, locale), baseUrl: baseUrls[locale] }))
    const { postings } = await readPostings(siteIn(folder, { languages, ...changes }))
    const listed = listedLinks(withContent(folder), baseUrls, hugo)
    expect(listed.size).toBeGreaterThan(50)
    expect(Object.fromEntries(postings.map(({ path, url }) => [path, url]))).toEqual(composedNames(listed))
  },
)

test.skipIf(!hugoIsHere).each([
  { defaultLocale: 'en', baseUrls: { en: 'https://jobs.example/', fr: 'https://jobs.example/fr/' } },
  { defaultLocale: 'fr', baseUrls: { en: 'https://jobs.example/en/', fr: 'https://jobs.example/' } },
] as const)(
  'readPostings() takes the language from the name in a folder that both share, $defaultLocale without one (skipped without hugo)',
  async ({ defaultLocale, baseUrls }) => {
    const { folder } = await siteWith({})
    const content = join(folder, 'all')
    const names = [
      'a.md',
      `b.${defaultLocale === 'en' ? 'fr' : 'en'}.md`,
      'c.en.md',
      'c.fr.md',
      'É/index.fr.md',
      'f.de.md',
    ]
    for (const name of names) {
      await mkdir(dirname(join(content, name)), { recursive: true })
      await writeFile(join(content, name), page())
    }
    const languages = bilingual((locale) => ({ folder: content, baseUrl: baseUrls[locale] }))
    const { postings } = await readPostings(siteIn(folder, { languages, defaultLocale }))
    const hugo = {
      baseURL: 'https://jobs.example/',
      defaultContentLanguage: defaultLocale,
      languages: { en: {}, fr: {} },
    }
    const listed = listedLinks(withContent(content), baseUrls, hugo)
    expect(Object.fromEntries(postings.map(({ path, url }) => [path, url]))).toEqual(composedNames(listed))
    expect(postings.find(({ path }) => path === 'c.fr.md')?.locale).toBe('fr')
    expect(postings.find(({ path }) => path === 'a.md')?.locale).toBe(defaultLocale)
  },
)

function composedNames(links: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  return Object.fromEntries([...links].map(([path, url]) => [path.normalize('NFC'), url]))
}
