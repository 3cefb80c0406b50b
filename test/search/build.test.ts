import { expect, test } from 'vitest'
import { makePostings } from '../../src/bench/make-postings.ts'
import { bilingual } from '../../src/locale/locale.ts'
import { catalogueOf, now, posting, samplePostings, site } from './sample-roles.ts'

test('buildCatalogue() changes its version when, and only when, a posting changes', async () => {
  const versionOf = async (postings: typeof samplePostings) => (await catalogueOf(postings)).version
  const first = await versionOf(samplePostings)
  const [head, ...tail] = samplePostings
  expect(first).toMatch(/^[0-9a-f]{12}$/)
  expect(await versionOf([...samplePostings].reverse())).toBe(first)
  expect(await versionOf(tail)).not.toBe(first)
  expect(await versionOf([{ ...head, title: 'Changed' } as (typeof samplePostings)[number], ...tail])).not.toBe(first)
})

test('buildCatalogue() keeps the site, the time and the roles of both languages', async () => {
  const catalogue = await catalogueOf(samplePostings)
  expect(catalogue.site).toBe(site)
  expect(catalogue.loadedAt).toBe(now)
  expect(catalogue.roles.get('translator')?.postings.fr?.title).toBe('Traducteur/traductrice')
  expect(catalogue.roles.get('archaeologist')?.postings.en).toBeUndefined()
})

test('buildCatalogue() lets other work run while it builds', async () => {
  const material = bilingual((locale) => ({
    titles: ['Warden'],
    paragraphs: samplePostings
      .filter((posting) => posting.locale === locale)
      .flatMap(({ sections }) => sections.flatMap(({ passages }) => passages.map(({ text }) => text))),
  }))
  const postings = makePostings(material, 800)
  let turns = 0
  const timer = setInterval(() => turns++, 1)
  await catalogueOf(postings)
  clearInterval(timer)
  expect(turns).toBeGreaterThan(10)
})

test('buildCatalogue() leaves out what a fifth of the postings say', async () => {
  const common = 'We welcome beekeepers and everyone else.'
  const postings = ['Cook', 'Driver', 'Painter', 'Diver', 'Guide', 'Warden'].map((title) =>
    posting(title.toLowerCase(), 'en', { title, text: `${common}\n\nThe ${title.toLowerCase()} works outdoors.` }),
  )
  const catalogue = await catalogueOf(postings)
  expect(catalogue.search('beekeepers', { locale: 'en', now }).hits).toEqual([])
  expect(catalogue.search('diver', { locale: 'en', now }).hits[0]?.role.key).toBe('diver')
})
