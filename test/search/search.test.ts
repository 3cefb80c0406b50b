import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Locale } from '../../src/locale/locale.ts'
import type { SearchOptions } from '../../src/search/catalogue.ts'
import { catalogueOf, now, pair, posting, samplePostings } from './sample-roles.ts'

const catalogue = await catalogueOf(samplePostings)

function keys(words: string, locale: Locale = 'en', options: Partial<SearchOptions> = {}): string[] {
  return catalogue.search(words, { locale, now, ...options }).hits.map(({ role }) => role.key)
}

test('search() puts the title before the text', () => {
  expect(keys('designer')).toEqual([
    'service-designer', // in the title
    'head-of-design', // a form of the word in the title
    'researcher', // once, in the text
  ])
  expect(keys('conceptrice', 'fr')).toEqual([
    'service-designer', // in the title, as feminine
    'head-of-design', // what she does, in the title
    'researcher', // once, in the text
  ])
})

test('search() tells near twins apart by their level', () => {
  expect(keys('policy advisor')).toEqual([
    'policy-advisor', // the whole title
    'senior-policy-advisor', // the title with a word more
    'hr-advisor', // half the title
  ])
  expect(keys('senior policy advisor')[0]).toBe('senior-policy-advisor')
  expect(keys('the policy advisor, not the senior one')[0]).toBe('policy-advisor')
  expect(keys('conseillère en politiques', 'fr')[0]).toBe('policy-advisor')
  expect(keys('conseillère principale en politiques', 'fr')[0]).toBe('senior-policy-advisor')
  expect(keys('conseillère en politiques, pas celle de niveau principal', 'fr')[0]).toBe('policy-advisor')
})

test.each<[Locale, string, string]>([
  ['en', 'frontend dev', 'front-end-developer'], // a compound and a short form
  ['en', 'React', 'front-end-developer'], // in the text
  ['en', 'programmer who knows .net', 'dotnet-developer'], // a synonym and a name with a dot
  ['en', 'IT 3 jobs', 'dotnet-developer'], // CS-03 before 2021
  ['en', 'secretary', 'executive-assistant'], // a synonym only
  ['en', 'HR', 'hr-advisor'], // initials
  ['en', 'veternarian', 'wildlife-vet'], // a letter missing
  ['en', 'senoir polciy advisor', 'senior-policy-advisor'], // letters the wrong way round
  ['en', 'adjointe de direction', 'executive-assistant'], // the other language's title
  ['en', 'archéologue', 'archaeologist'], // there is only the other language
  ['fr', 'développeuse frontale', 'front-end-developer'], // feminine and a translation
  ['fr', 'avez-vous des postes d’arrière-plan', 'dotnet-developer'], // elision and a phrase that only asks
  ['fr', 'adjointe', 'executive-assistant'], // "Adjoint(e)"
  ['fr', 'secretaire', 'executive-assistant'], // without accents, a synonym only
  ['fr', 'RH', 'hr-advisor'], // initials
  ['fr', 'traductrice', 'translator'], // the feminine of a closed role
  ['fr', 'CS-03', 'dotnet-developer'], // a code
  ['fr', 'executive assistant', 'executive-assistant'], // the other language's title
  ['fr', 'veterinarian', 'wildlife-vet'], // there is only the other language
  ['fr', 'dévelopeur react', 'front-end-developer'], // a letter missing
])('search() in %s finds "%s"', (locale, words, key) => {
  expect(keys(words, locale)[0]).toBe(key)
})

test('search() puts open before closed when both fit alike', async () => {
  const twins = await catalogueOf([
    ...pair('a-closed', { title: 'Park Warden', closed: true }, { title: 'Garde de parc', closed: true }),
    ...pair('b-open', { title: 'Park Warden' }, { title: 'Garde de parc' }),
    posting('other', 'en', { title: 'Cook' }),
  ])
  expect(twins.search('park warden', { locale: 'en', now }).hits.map(({ role }) => role.key)).toEqual([
    'b-open', // the same title, and open
    'a-closed', // the same title
  ])
})

test.each<[Locale, string]>([
  ['en', 'who won the hockey game last night'],
  ['en', 'plumber'],
  ['en', 'how do I renew my passport'],
  ['fr', 'quel temps fait-il à Gatineau'],
  ['fr', 'avez-vous un poste de boulangère ?'],
  ['fr', 'recette de poutine'],
])('search() in %s finds nothing for "%s"', (locale, words) => {
  expect(keys(words, locale)).toEqual([])
})

test('search() keeps what falls below the floor apart, and says what it looked for', () => {
  const { hits, rejected, terms } = catalogue.search('a bakery that needs a summer pastry cook with flights', {
    locale: 'en',
    now,
  })
  expect(hits).toEqual([])
  expect(rejected.map(({ matched }) => matched)).toContainEqual(['summer'])
  expect(terms).toEqual(['bakery', 'summer', 'pastry', 'cook', 'flights'])
})

test('search() says why: the words found and how the title agrees', () => {
  const [hit] = catalogue.search('policy advisor canoe', { locale: 'en', now }).hits
  expect(hit?.matched).toEqual(['policy', 'advisor', 'canoe'])
  expect(hit?.titleMatch).toBeGreaterThan(0.6)
  expect(catalogue.search('Policy Advisor', { locale: 'en', now }).hits[0]?.titleMatch).toBe(1)
})

test('search() gives the posting in the language asked, else the only one', () => {
  const found = (words: string, locale: Locale) => catalogue.search(words, { locale, now }).hits[0]?.posting.locale
  expect(found('translator', 'fr')).toBe('fr')
  expect(found('archéologue', 'en')).toBe('fr')
})

test('search() looks only among the roles asked, and at most at as many as asked', () => {
  const among: SearchOptions['among'] = (role) => role.key !== 'policy-advisor'
  expect(keys('policy advisor', 'en', { among })[0]).toBe('senior-policy-advisor')
  expect(keys('policy advisor', 'en', { limit: 1 })).toEqual(['policy-advisor'])
  expect(keys('policy advisor', 'en', { among: () => false })).toEqual([])
})

test('search() finds nothing for words without meaning, in a catalogue of any size', async () => {
  expect(keys('')).toEqual([])
  expect(keys('?!  🎉')).toEqual([])
  expect(keys('what is the', 'en')).toEqual([])
  expect((await catalogueOf([])).search('designer', { locale: 'en', now }).hits).toEqual([])
})

test('search() gives the same answer to the same question, whatever the order of reading', async () => {
  const reversed = await catalogueOf([...samplePostings].reverse())
  for (const words of ['designer', 'policy advisor', 'developer with react', 'signs']) {
    const first = catalogue.search(words, { locale: 'en', now })
    expect(catalogue.search(words, { locale: 'en', now })).toEqual(first)
    expect(reversed.search(words, { locale: 'en', now }).hits.map(({ role }) => role.key)).toEqual(
      first.hits.map(({ role }) => role.key),
    )
  }
})

test('search() takes anything a person can send, without delay', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), fc.constantFrom<Locale>('en', 'fr'), (words, locale) => {
      const { hits } = catalogue.search(words, { locale, now })
      for (const { relevance, titleMatch } of hits) {
        expect(Number.isFinite(relevance)).toBe(true)
        expect(titleMatch).toBeLessThanOrEqual(1)
      }
    }),
  )
  const units = [
    'designer ',
    '<',
    '&',
    '(e)',
    '·',
    'a'.repeat(50),
    'é',
    '-',
    '/e',
    ' not the',
    '.'.repeat(7),
    '\u0000',
    '😀',
    'it 3 ',
    '@a.',
  ]
  for (const unit of units) {
    const began = performance.now()
    keys(unit.repeat(Math.ceil(100_000 / unit.length)))
    keys(unit.repeat(Math.ceil(100_000 / unit.length)), 'fr')
    expect(performance.now() - began).toBeLessThan(2_000)
  }
})
