import { expect, test } from 'vitest'
import type { Locale } from '../../../src/locale/locale.ts'
import { valuesOf } from './sample-page.ts'

const tables: readonly (readonly [Locale, string, string])[] = [
  ['en', 'This posting closes on August 1, 2026.', '2026-08-01 23:59'],
  ['en', 'Applications are accepted until 11:59 p.m. Pacific Time on Friday, July 31, 2026.', '2026-07-31 23:59'],
  ['en', 'Closing date: 2026-08-01', '2026-08-01 23:59'],
  ['en', 'Deadline: 4 p.m. Eastern Time, Sept. 30, 2026', '2026-09-30 13:00'],
  ['en', 'Apply by 1 August 2026 at noon PT.', '2026-08-01 12:00'],
  ['en', 'Submit your application no later than January 15th, 2027.', '2027-01-15 23:59'],
  ['en', 'Applications are open from July 2, 2026 to August 1, 2026.', '2026-08-01 23:59'],
  ['en', 'Send your résumé by March 3, 2027 at 17:00 (Atlantic).', '2027-03-03 13:00'],
  ['en', 'The deadline was extended from May 1, 2026 to May 15, 2026.', '2026-05-15 23:59'],
  ['en', 'This posting closes on August 1.', ''],
  ['en', 'This posting closes on February 30, 2026.', ''],
  ['en', 'The term runs until March 31, 2027.', ''],
  ['en', 'The service opened on August 1, 2020.', ''],
  ['en', 'Interviews are held before August 1, 2026.', ''],
  ['en', 'Applications received by June 1, 2026 are read first.', ''],
  ['en', 'You close files by the end of 2026.', ''],
  ['en', 'Our office in Hamilton closed on May 1, 2020.', ''],
  ['fr', 'Fin de l’affichage : 30 juin 2026', '2026-06-30 23:59'],
  ['fr', 'Date limite : le 1er août 2026 à 23 h 59', '2026-08-01 23:59'],
  ['fr', 'Vous pouvez postuler jusqu’au vendredi 31 juillet 2026, 23 h 59, heure du Pacifique.', '2026-07-31 23:59'],
  ['fr', 'Date de clôture : 2026-08-01', '2026-08-01 23:59'],
  ['fr', 'L’affichage prend fin le 30 septembre 2026 à 16 h, heure de l’Est.', '2026-09-30 13:00'],
  ['fr', 'Envoyez votre candidature au plus tard le 15 janvier 2027 à midi.', '2027-01-15 12:00'],
  ['fr', 'Candidatures acceptées du 2 juillet 2026 au 1er août 2026.', '2026-08-01 23:59'],
  ['fr', 'Date limite : le 1er août', ''],
  ['fr', 'Date limite : le 31 juin 2026', ''],
  ['fr', 'Le contrat se termine le 31 mars 2027.', ''],
  ['fr', 'Le service existe depuis le 1er août 2020.', ''],
  ['fr', 'Les entrevues ont lieu avant le 1er août 2026.', ''],
]

test.each(tables)('drawFacts() in %s takes from %j the closing "%s"', (locale, text, closing) => {
  const found = valuesOf('closing', locale, text) as { day: string; time: string }[]
  expect(found.map(({ day, time }) => `${day} ${time}`).join(' | ')).toBe(closing)
})
