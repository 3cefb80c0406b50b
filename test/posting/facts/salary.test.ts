import { expect, test } from 'vitest'
import type { Locale } from '../../../src/locale/locale.ts'
import { valuesOf } from './sample-page.ts'

const tables: readonly (readonly [Locale, string, string])[] = [
  ['en', 'The salary is $80,612 to $94,541 per year.', '$80,612 to $94,541 per year'],
  ['en', 'Salary: $75,000 - $90,000', '$75,000 - $90,000'],
  ['en', 'You earn $31.50 an hour.', '$31.50 an hour'],
  ['en', 'Annual salary between $101,541 and $126,390.', '$101,541 and $126,390'],
  ['en', 'Pay range: 65,000 to 78,500', '65,000 to 78,500'],
  ['en', 'We pay $95k a year.', '$95k a year'],
  ['en', 'You manage a $2M budget.', ''],
  ['en', 'You manage a budget of $250,000 per year.', ''],
  ['en', 'Contracts over $40,000 annually need two signatures.', ''],
  ['en', 'A bilingualism bonus of $800 per year is paid.', ''],
  ['en', 'Salary is set by the collective agreement.', ''],
  ['en', 'Pay is managed for 80,000 people.', ''],
  ['fr', 'Le salaire est de 80 612 $ à 94 541 $ par année.', '80 612 $ à 94 541 $ par année'],
  ['fr', 'Salaire : de 75 000 à 90 000 $', '75 000 à 90 000 $'],
  ['fr', 'Taux horaire de 31,50 $ de l’heure.', "31,50 $ de l'heure"],
  ['fr', 'Échelle salariale : 65 000 $ – 78 500 $', '65 000 $ – 78 500 $'],
  ['fr', 'Vous gérez un budget de 250 000 $ par année.', ''],
  ['fr', 'Une prime au bilinguisme de 800 $ par année est versée.', ''],
  ['en', 'Students receive up to $30,000 per year.', ''],
  ['fr', 'Les étudiants reçoivent 30 000 $ par année.', ''],
  ['fr', 'Le salaire suit la convention collective.', ''],
]

test.each(tables)('drawFacts() in %s takes from %j the salary "%s"', (locale, text, salary) => {
  expect(valuesOf('salary', locale, text).join(' | ')).toBe(salary)
})

test('drawFacts() reads a salary under its heading', () => {
  expect(valuesOf('salary', 'fr', '65 000 $ à 78 500 $', { heading: 'Salaire' })).toEqual(['65 000 $ à 78 500 $'])
})
