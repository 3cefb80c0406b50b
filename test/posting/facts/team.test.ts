import { expect, test } from 'vitest'
import type { Locale } from '../../../src/locale/locale.ts'
import { valuesOf } from './sample-page.ts'

const titles: readonly (readonly [Locale, string, string, string])[] = [
  ['en', 'Developer — Benefits Team', 'Hello.', 'Benefits Team'],
  ['en', 'Developer (Benefits)', 'You work with the Benefits team.', 'Benefits'],
  ['en', 'Analyst - Office of the Chief Designer', 'Hello.', 'Office of the Chief Designer'],
  ['en', 'Developer (Python)', 'You know Python.', ''],
  ['en', 'Analyst (co-op)', 'Hello.', ''],
  ['en', 'Developer — hybrid', 'Hello.', ''],
  ['en', 'Full-Stack Developer', 'A full-stack team.', ''],
  ['fr', 'Conception – Équipe des prestations', 'Bonjour.', 'Équipe des prestations'],
  ['fr', 'Analyste (prestations)', 'Vous travaillez avec l’équipe des prestations.', 'prestations'],
  ['fr', 'Développement (côté serveur)', 'Bonjour.', ''],
]

test.each(titles)('drawFacts() in %s takes from the title %j with %j the team "%s"', (locale, title, text, team) => {
  expect(valuesOf('team', locale, text, { title }).join(' | ')).toBe(team)
})

const tables: readonly (readonly [Locale, string, string])[] = [
  ['en', 'The Service Design team is hiring a researcher.', 'Service Design team'],
  ['en', 'You’ll join the Data and Insights Branch this fall.', 'Data and Insights Branch'],
  ['en', 'This position is in the Talent team.', 'Talent team'],
  [
    'en',
    'We are looking for an officer to work with our internal communications team.',
    'internal communications team',
  ],
  ['en', 'Team: Digital Identity', 'Digital Identity'],
  ['en', 'You will join a dynamic product team.', ''],
  ['en', 'You partner with the Policy team.', ''],
  ['en', 'We are looking for a manager to support our growing team.', ''],
  ['en', 'The Policy team is looking for new ways to work.', ''],
  ['fr', 'L’équipe de la conception recrute une chercheuse.', 'équipe de la conception'],
  ['fr', 'Vous vous joindrez à l’équipe des données.', 'équipe des données'],
  ['fr', 'Équipe : Identité numérique', 'Identité numérique'],
  ['fr', 'Vous vous joindrez à une équipe dynamique.', ''],
  ['fr', 'Vous collaborez avec l’équipe des politiques.', ''],
  ['fr', 'L’équipe des politiques cherche à innover.', ''],
]

test.each(tables)('drawFacts() in %s takes from %j the team "%s"', (locale, text, team) => {
  expect(valuesOf('team', locale, text).join(' | ')).toBe(team)
})

test('drawFacts() gives a team once when title and text name it', () => {
  expect(
    valuesOf('team', 'en', 'The Benefits team is hiring a developer.', { title: 'Developer — Benefits Team' }),
  ).toEqual(['Benefits Team'])
})
