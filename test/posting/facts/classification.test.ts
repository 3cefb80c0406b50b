import { expect, test } from 'vitest'
import type { Locale } from '../../../src/locale/locale.ts'
import { sameLevel } from '../../../src/posting/facts/classification.ts'
import { valuesOf } from './sample-page.ts'

const tables: readonly (readonly [Locale, string, string])[] = [
  ['en', 'The job is classified at the IT-03 level.', 'IT-3'],
  ['en', 'Group and level: IT 02', 'IT-2'],
  ['en', 'This is an IT3 position.', 'IT-3'],
  ['en', 'We are staffing AS-02 and PM-02 positions.', 'AS-2 PM-2'],
  ['en', 'Positions go from EC-04 to EC-06.', 'EC-4 EC-5 EC-6'],
  ['en', 'Levels: CS-01, CS-02 or CS-03', 'CS-1 CS-2 CS-3'],
  ['en', 'The role is CS-03/04.', 'CS-3 CS-4'],
  ['en', 'Between IT-02 and IT-04, depending on what you bring.', 'IT-2 IT-3 IT-4'],
  ['en', 'We will hire at the IT‑02 through IT‑03 levels.', 'IT-2 IT-3'],
  ['en', 'This engineer is an EN-ENG-04.', 'EN-ENG-4'],
  ['en', 'Classified as EX-01, the director reports to an EX-03.', 'EX-1'],
  ['en', 'You report to the IT-04 team lead.', ''],
  ['en', 'Open to employees at the AS-04 level.', ''],
  ['en', 'It is 3 years of work, as 2 people told us; this is 4 positions at pm 5.', ''],
  ['en', 'COVID-19 and PM2.5 changed air, CO2 and EN 301 549 the level of care.', ''],
  ['en', 'Controls such as AC-2 and AU-6 protect the service.', ''],
  ['en', 'You took the CS50 course.', ''],
  ['en', 'See https://example.ca/jobs/IT-03 and ZZ-03.', ''],
  ['en', 'IT 3 years ago was a different position, IT 10 too.', ''],
  ['fr', 'Ce poste est classifié EC-05.', 'EC-5'],
  ['fr', 'Groupe et niveau : AS-01', 'AS-1'],
  ['fr', 'Des postes de IT-02 au niveau IT-04 sont à pourvoir.', 'IT-2 IT-3 IT-4'],
  ['fr', 'Les postes sont de niveau PM-05 ou PM-06.', 'PM-5 PM-6'],
  ['fr', 'La personne relève d’un EX-02.', ''],
  ['fr', 'Ouvert aux fonctionnaires de niveau AS-03.', ''],
  ['fr', 'Niveau CR-04 à CR-05.', 'CR-4 CR-5'],
]

test.each(tables)('drawFacts() in %s takes from %j the levels "%s"', (locale, text, levels) => {
  const found = valuesOf('classification', locale, text) as { group: string; level: number }[]
  expect(found.map(({ group, level }) => `${group}-${level}`).join(' ')).toBe(levels)
})

test('drawFacts() reads the level in a title', () => {
  expect(valuesOf('classification', 'en', 'A fine place.', { title: 'Policy Analyst (EC5)' })).toEqual([
    { group: 'EC', level: 5 },
  ])
})

test('sameLevel() knows that CS became IT, and that levels differ', () => {
  expect(sameLevel({ group: 'CS', level: 3 }, { group: 'IT', level: 3 })).toBe(true)
  expect(sameLevel({ group: 'CS', level: 3 }, { group: 'IT', level: 4 })).toBe(false)
  expect(sameLevel({ group: 'AS', level: 3 }, { group: 'IT', level: 3 })).toBe(false)
})
