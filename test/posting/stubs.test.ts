import { expect, test } from 'vitest'
import { loadCatalogue } from '../../src/load.ts'
import { readPostings } from '../../src/posting/read.ts'
import { stubsAmong } from '../../src/posting/stubs.ts'
import { siteWith } from './site.ts'

function page(body: string, ...front: readonly string[]): string {
  return ['---', 'layout: job-posting', 'title: Analyst', ...front, '---', body].join('\n')
}

const twelve = 'You count boats, write down their names, and wave – at everyone, always.'

test('stubsAmong() names the postings that say next to nothing', async () => {
  const { site } = await siteWith({
    'en/one.md': page('Soon.'),
    'en/twelve.md': page(twelve),
    'en/whole.md': page(`## Your work\n\n${twelve}\n\n- ${twelve}`),
    'en/archived.md': page('Gone.', 'archived: true'),
  })
  const { postings } = await readPostings(site)
  const warning = (path: string, count: string) => ({
    path,
    line: 1,
    severity: 'warning',
    message: `The posting has only ${count} below its front matter: readers may expect more`,
  })
  expect(stubsAmong(postings)).toEqual([warning('en/one.md', '1 word'), warning('en/twelve.md', '12 words')])
  const { catalogue } = await loadCatalogue(site, { now: new Date('2026-08-01T12:00:00Z') })
  expect(catalogue.problems).toEqual(expect.arrayContaining([...stubsAmong(postings)]))
})
