import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hugoUrl } from '../../src/posting/hugo-url.ts'

const site = 'https://numerique.example/'

function urlOf(path: string, { url, slug }: { url?: unknown; slug?: unknown } = {}): string {
  return hugoUrl({ path, url, slug }, site)
}

test('hugoUrl() keeps accents, drops what Hugo drops, and makes spaces hyphens', () => {
  expect(urlOf('jobs/positions/infra-—-team.md')).toBe(`${site}jobs/positions/infra--team/`)
  expect(urlOf('jobs/Chef de l’équipe : cadre (IT-04).md')).toBe(
    `${site}jobs/chef-de-l%C3%A9quipe-cadre-it-04/`, // ’ : ( ) gone, é kept and escaped
  )
  expect(urlOf('a & b.md')).toBe(`${site}a-b/`)
  expect(urlOf('agent·e.fr.md')).toBe(`${site}agente/`)
})

test('hugoUrl() keeps composed and decomposed accents apart, as Hugo does', () => {
  expect(urlOf('\u00e9.md')).toBe(`${site}%C3%A9/`)
  expect(urlOf('e\u0301.md')).toBe(`${site}e%CC%81/`)
})

test('hugoUrl() names a bundle for its folder and a section for its path', () => {
  expect(urlOf('jobs/Analyste/index.md')).toBe(`${site}jobs/analyste/`)
  expect(urlOf('jobs/analyste/index.fr.md', { slug: 'conseil' })).toBe(`${site}jobs/conseil/`)
  expect(urlOf('index.md')).toBe(site)
  expect(urlOf('jobs/_index.md')).toBe(`${site}jobs/`)
  expect(urlOf('_index.md', { url: '/accueil/' })).toBe(site)
})

test('hugoUrl() takes url letter by letter, slug like a file name, and url before slug', () => {
  expect(urlOf('jobs/x.md', { url: '/Carrières/chef' })).toBe(`${site}Carri%C3%A8res/chef/`)
  expect(urlOf('jobs/x.md', { url: 'files/x.pdf' })).toBe(`${site}files/x.pdf`)
  expect(urlOf('jobs/x.md', { slug: 'Chef d’équipe' })).toBe(`${site}jobs/chef-d%C3%A9quipe/`)
  expect(urlOf('jobs/x.md', { url: '/a/', slug: 'b' })).toBe(`${site}a/`)
})

test.each([
  ['a list', ['/chef-de-l-ingenierie/']],
  ['an empty string', ''],
  ['nothing', null],
  ['a map', { fr: '/x/' }],
  ['a full address', 'https://elsewhere.example/x/'],
  ['an escape that is none', '/50%/'],
  ['a control character', '/a\u0007b/'],
  ['a date that is none', new Date(Number.NaN)],
])('hugoUrl() passes over a url that is %s', (_, url) => {
  expect(urlOf('careers/positions/head-of-engineering.md', { url })).toBe(
    `${site}careers/positions/head-of-engineering/`,
  )
})

test('hugoUrl() keeps the path of a base URL, with or without a slash at its end', () => {
  expect(hugoUrl({ path: 'x.md' }, 'https://digital.example/fr')).toBe('https://digital.example/fr/x/')
  expect(hugoUrl({ path: 'x.md', url: '/y/' }, 'https://digital.example/fr/')).toBe('https://digital.example/fr/y/')
})

test('hugoUrl() stays on the site and never throws, whatever the names', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 })
  const value = fc.oneof(text, fc.webUrl(), fc.anything())
  fc.assert(
    fc.property(text, value, value, (path, url, slug) => {
      expect(new URL(hugoUrl({ path: `${path}.md`, url, slug }, site)).origin).toBe('https://numerique.example')
    }),
    { numRuns: 2000 },
  )
})
