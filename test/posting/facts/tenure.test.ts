import { expect, test } from 'vitest'
import type { Locale } from '../../../src/locale/locale.ts'
import { valuesOf } from './sample-page.ts'

const tables: readonly (readonly [Locale, string, string])[] = [
  ['en', 'This is an indeterminate position.', 'indeterminate'],
  ['en', 'A permanent, full-time position.', 'indeterminate'],
  ['en', 'This is a two-year term.', 'term:24'],
  ['en', 'A 6-month term position with possible extension.', 'term:6'],
  ['en', 'The role is a one (1) year specified term.', 'term:12'],
  ['en', 'Term of eighteen months.', 'term:18'],
  ['en', 'Duration: 12-month contract', 'term:12'],
  ['en', 'A term of up to two years.', 'term'],
  ['en', 'Type of employment: casual', 'casual'],
  [
    'en',
    'Tenures: indeterminate, term, acting, assignment, secondment or deployment',
    'indeterminate term acting deployment secondment assignment',
  ],
  ['en', 'This acting appointment or secondment lasts a while.', 'acting secondment'],
  ['en', 'We offer a co-op placement each summer.', 'student'],
  ['en', 'We are hiring a student for the fall.', 'student'],
  ['en', 'Continuous deployment of software in the long term.', ''],
  ['en', 'Manage deployments and acting on incidents; term papers are a plus.', ''],
  ['en', 'Positions may be indeterminate or term (up to 3 years).', 'indeterminate term'],
  ['en', 'Job type: Permanent, full-time', 'indeterminate'],
  ['fr', 'Type d’emploi : permanent, temps plein', 'indeterminate'],
  ['en', 'You agree to the terms and conditions.', ''],
  ['en', 'In terms of style, acting on feedback matters.', ''],
  ['en', 'It may become permanent.', ''],
  ['en', 'Open to indeterminate employees.', ''],
  ['en', 'You need five years of experience and a short-term view.', ''],
  ['en', 'You help students with their loans.', ''],
  ['en', 'You lead assignments and deployments for the team.', ''],
  ['en', 'Permanent residents may apply.', ''],
  ['fr', 'Poste à durée indéterminée.', 'indeterminate'],
  ['fr', 'Le poste est d’une durée déterminée de deux ans.', 'term:24'],
  ['fr', 'Contrat de 18 mois.', 'term:18'],
  ['fr', 'Ce poste, d’une durée de trois (3) ans, est à pourvoir.', 'term:36'],
  ['fr', 'Période déterminée de six mois avec possibilité de prolongation.', 'term:6'],
  ['fr', 'Mandat pouvant aller jusqu’à deux ans, pour une période déterminée.', 'term'],
  [
    'fr',
    'Type d’emploi : indéterminé, mutation, intérim, affectation ou détachement',
    'indeterminate acting deployment secondment assignment',
  ],
  ['fr', 'Nous recrutons une étudiante ou un étudiant.', 'student'],
  ['fr', 'Stage coop de quatre mois.', 'student'],
  ['fr', 'Pour toute la durée du projet, vous gérez les affectations.', ''],
  ['fr', 'Ce poste pourrait devenir permanent.', ''],
  ['fr', 'Ouvert aux fonctionnaires nommés pour une période indéterminée.', ''],
  ['fr', 'Cinq ans d’expérience en déploiement continu.', ''],
  ['fr', 'Vous aidez les étudiantes et les étudiants.', ''],
  ['fr', 'Les résidents permanents peuvent postuler.', ''],
]

test.each(tables)('drawFacts() in %s takes from %j the tenures "%s"', (locale, text, tenures) => {
  const found = valuesOf('tenure', locale, text) as { kind: string; months?: number }[]
  expect(found.map(({ kind, months }) => (months ? `${kind}:${months}` : kind)).join(' ')).toBe(tenures)
})

test('drawFacts() puts what the position is before what it may also be', () => {
  const text =
    'We take applications for various tenures, such as indeterminate, acting and term. This role is a one-year term.'
  expect(valuesOf('tenure', 'en', text)[0]).toEqual({ kind: 'term', months: 12 })
})

test('drawFacts() knows a student position by its title', () => {
  expect(valuesOf('tenure', 'fr', 'Bonjour.', { title: 'Analyste (étudiante ou étudiant)' })).toEqual([
    { kind: 'student' },
  ])
})

test('drawFacts() gives how long one is hired for before how much of the week', () => {
  const heard = valuesOf('tenure', 'en', 'This is a part-time position. Indeterminate.', { title: 'Clerk (part-time)' })
  expect(heard).toEqual([{ kind: 'indeterminate' }, { kind: 'part-time' }])
})
