import { expect, test } from 'vitest'
import type { Locale } from '../../src/locale/locale.ts'
import { catalogueOf, posting, samplePostings } from './sample-roles.ts'

const catalogue = await catalogueOf(samplePostings)

function passages(words: string, key: string, locale: Locale): string[] {
  const found = samplePostings.find((candidate) => candidate.key === key && candidate.locale === locale)
  return found ? catalogue.passages(words, found).map(({ passage }) => passage.text) : ['no such posting']
}

test.each<[Locale, string, string]>([
  ['en', 'is there on-call?', 'You are on call one week in six, outside office hours.'],
  ['en', 'do I have to work after hours?', 'You are on call one week in six, outside office hours.'],
  ['en', 'who would I report to', 'You report to the director of reservations.'],
  ['en', 'who is my boss', 'You report to the director of reservations.'],
  ['en', 'does the back-end developer use C#', 'Keep our C# and .NET services running.'],
  ['fr', 'est-ce qu’il y a de la garde ?', 'Vous êtes de garde une semaine sur six.'],
  ['fr', 'suis-je sur appel', 'Vous êtes de garde une semaine sur six.'],
  ['fr', 'ça relève de qui ?', 'Vous relevez de la directrice des réservations.'],
  ['fr', 'qui serait ma patronne', 'Vous relevez de la directrice des réservations.'],
])('passages() in %s answers "%s"', (locale, words, text) => {
  expect(passages(words, 'dotnet-developer', locale)[0]).toBe(text)
})

test.each<[Locale, string]>([
  ['en', 'do I need a degree?'],
  ['en', 'is there a dental plan?'],
  ['en', 'can I bring my dog'],
  ['en', ''],
  ['fr', 'faut-il un diplôme ?'],
  ['fr', 'y a-t-il des heures supplémentaires'],
  ['fr', '…'],
])('passages() in %s is empty for "%s", which the posting does not say', (locale, words) => {
  expect(passages(words, 'dotnet-developer', locale)).toEqual([])
})

test('passages() does not take the title of the posting for what is asked', () => {
  expect(passages('which signs does the trail researcher look at', 'researcher', 'en')).toEqual([
    'Watch how hikers read signs, together with a designer.',
  ])
})

test('passages() reads a question in the other language of a posting that has only one', async () => {
  const only = posting('biologist', 'en', { title: 'Biologist', text: 'You need a degree.\n\nCount the moose.' })
  const { passages: find } = await catalogueOf([only, ...samplePostings])
  expect(find('faut-il des études universitaires ?', only).map(({ passage }) => passage.text)).toEqual([
    'You need a degree.',
  ])
})
