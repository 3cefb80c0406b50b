import { expect, test } from 'vitest'
import { readPostings } from '../../src/posting/read.ts'
import { rolesOf } from '../../src/posting/roles.ts'
import { siteWith } from './site.ts'

const now = new Date('2026-08-01T12:00:00Z')

function page(...front: readonly string[]): string {
  return ['---', 'layout: job-posting', 'title: Analyst', ...front, '---', 'Text.'].join('\n')
}

async function rolesWith(files: Readonly<Record<string, string>>) {
  const { site } = await siteWith(files)
  const { postings, problems: troubles } = await readPostings(site)
  const { roles, problems } = rolesOf(postings, now)
  expect(troubles).toEqual([])
  return { roles, said: problems.map(({ path, message }) => `${path}: ${message}`), problems, postings }
}

test('rolesOf() pairs by translationKey and has nothing to say about twins that agree', async () => {
  const front = ['translationKey: analyst', 'closingDate: 2026-09-01']
  const { roles, said } = await rolesWith({ 'en/analyst.md': page(...front), 'fr/analyste.md': page(...front) })
  expect(said).toEqual([])
  expect([...roles.keys()]).toEqual(['analyst'])
  expect(roles.get('analyst')?.postings).toMatchObject({
    en: { path: 'en/analyst.md' },
    fr: { path: 'fr/analyste.md' },
  })
})

test('rolesOf() prefers what is open, then what is newer, then what closes later, and keeps the others', async () => {
  const key = 'translationKey: analyst'
  const { roles, said } = await rolesWith({
    'en/a-newest-but-archived.md': page(key, 'date: 2026-07-01', 'archived: true'),
    'en/b-older.md': page(key, 'date: 2025-01-01'),
    'en/c-newer.md': page(key, 'date: 2026-01-01'),
    'fr/d-ferme-plus-tot.md': page(key, 'closingDate: 2026-09-01'),
    'fr/e-ferme-plus-tard.md': page(key, 'closingDate: 2026-10-01'),
  })
  const { postings, older } = roles.get('analyst') ?? { postings: {}, older: [] }
  expect([postings.en?.path, postings.fr?.path]).toEqual(['en/c-newer.md', 'fr/e-ferme-plus-tard.md'])
  expect(older.map(({ path }) => path)).toEqual([
    'en/b-older.md', // open, with a date
    'fr/d-ferme-plus-tot.md', // open
    'en/a-newest-but-archived.md', // closed
  ])
  expect(said).toContain(
    'en/b-older.md: en/c-newer.md has the same translationKey ("analyst") and is the English one shown',
  )
})

test('rolesOf() does not depend on the order of the postings', async () => {
  const key = 'translationKey: analyst'
  const { postings } = await rolesWith({
    'en/a.md': page(key),
    'en/b.md': page(key),
    'fr/a.md': page(key),
    'fr/b.md': page(key),
  })
  const there = rolesOf(postings, now).roles.get('analyst')
  const back = rolesOf(postings.toReversed(), now).roles.get('analyst')
  expect(back).toEqual(there)
})

test('rolesOf() pairs pages without translationKey by their path, as Hugo does', async () => {
  const { roles, said, problems } = await rolesWith({
    'en/jobs/a.md': page(),
    'fr/jobs/a.md': page(),
    'en/b/index.md': page(),
    'fr/c.md': page(),
    'en/d/index.md': page(),
    'en/d/index.fr.md': page(),
    'en/e.en.md': page(),
    'fr/e.fr.md': page(),
  })
  const paths = [...roles].map(([key, { postings }]) => [key, postings.en?.path, postings.fr?.path])
  expect(paths.toSorted()).toEqual([
    ['/b', 'en/b/index.md', undefined],
    ['/c', undefined, 'fr/c.md'],
    ['/d', 'en/d/index.md', 'en/d/index.fr.md'],
    ['/e', 'en/e.en.md', 'fr/e.fr.md'],
    ['/jobs/a', 'en/jobs/a.md', 'fr/jobs/a.md'],
  ])
  expect(said.toSorted()).toEqual([
    'en/b/index.md: It has no translationKey: give it and its French twin the same one',
    'fr/c.md: It has no translationKey: give it and its English twin the same one',
  ])
  expect(problems.map(({ missing }) => missing).toSorted()).toEqual(['en', 'fr'])
})

test('rolesOf() names a language that is missing', async () => {
  const { problems } = await rolesWith({ 'fr/a.md': page('translationKey: analyst') })
  expect(problems).toEqual([
    {
      path: 'fr/a.md',
      line: 1,
      severity: 'warning',
      message: 'There is no English posting with the translationKey of this one ("analyst")',
      missing: 'en',
    },
  ])
})

test('rolesOf() names the draft that is the missing language', async () => {
  const { site } = await siteWith({
    'en/a.md': page('translationKey: analyst', 'draft: true'),
    'fr/a.md': page('translationKey: analyst'),
    'en/b.md': page('draft: true'),
    'fr/b.md': page(),
    'fr/c.md': page('translationKey: clerk'),
  })
  const { postings, drafts } = await readPostings(site)
  expect(rolesOf(postings, now, { drafts }).problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([
    'fr/a.md: Its English twin is a draft (en/a.md): it is not shown',
    'fr/b.md: Its English twin is a draft (en/b.md): it is not shown',
    'fr/c.md: There is no English posting with the translationKey of this one ("clerk")',
  ])
})

test('rolesOf() tells where twins disagree', async () => {
  const key = 'translationKey: analyst'
  const { said } = await rolesWith({
    'en/a.md': page(key, 'closingDate: 2026-09-01'),
    'fr/a.md': page(key, 'archived: true'),
  })
  expect(said).toEqual([
    'fr/a.md: It is closed but its English twin is open (en/a.md)',
    'fr/a.md: It closes on no date but its English twin closes on 2026-09-01 at 23:59 (en/a.md)',
  ])
})

test('rolesOf() names two pages at one address', async () => {
  const { said } = await rolesWith({
    'en/a.md': page('translationKey: a', 'url: /same/'),
    'en/b.md': page('translationKey: b', 'url: /same/'),
    'fr/a.md': page('translationKey: a'),
    'fr/b.md': page('translationKey: b'),
  })
  expect(said).toEqual(['en/b.md: Hugo publishes it at the same address as en/a.md'])
})
