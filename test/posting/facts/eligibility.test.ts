import { expect, test } from 'vitest'
import type { Locale } from '../../../src/locale/locale.ts'
import { valuesOf } from './sample-page.ts'

const tables: readonly (readonly [Locale, string, string])[] = [
  ['en', 'Preference will be given to Canadian citizens and permanent residents.', 'citizenship'],
  ['en', 'You must be a Canadian citizen.', 'citizenship'],
  ['en', 'Open to employees of the federal public service.', 'employees'],
  ['en', 'Who can apply: persons employed in the public service across Canada.', 'employees'],
  ['en', 'Open to persons residing in the National Capital Region.', 'area'],
  ['en', 'Area of selection: persons living within 50 km of Gatineau.', 'area'],
  ['en', 'Open to full-time students.', 'students'],
  ['en', 'You are currently enrolled in a college program.', 'students'],
  ['en', 'Priority is given to veterans.', 'veterans'],
  ['en', 'This position is open to the public.', 'public'],
  ['en', 'Anyone can apply.', 'public'],
  ['en', 'We welcome everyone regardless of race, religion, sexual orientation or veteran status.', ''],
  ['en', 'You help Canadian citizens get services.', ''],
  ['en', 'You support students and veterans.', ''],
  ['en', 'You work in the open with people living in Canada.', ''],
  ['en', 'You learn from fellow government employees.', ''],
  ['en', 'Our code is open to the public.', ''],
  ['fr', 'La préférence sera accordée aux citoyennes et citoyens canadiens.', 'citizenship'],
  ['fr', 'Vous devez avoir la citoyenneté canadienne.', 'citizenship'],
  ['fr', 'Réservé aux personnes employées par la fonction publique.', 'employees'],
  ['fr', 'Ouvert aux fonctionnaires fédéraux.', 'employees'],
  ['fr', 'Zone de sélection : région de la capitale nationale.', 'area'],
  ['fr', 'Ouvert aux personnes résidant au Québec.', 'area'],
  ['fr', 'Ouvert aux étudiantes et étudiants.', 'students'],
  ['fr', 'La priorité est donnée aux anciens combattants.', 'veterans'],
  ['fr', 'Ce poste est ouvert au public.', 'public'],
  ['fr', 'Sans égard à la race, à la religion, à l’orientation sexuelle ou au statut d’ancien combattant.', ''],
  ['en', 'First consideration goes to veterans.', 'veterans'],
  ['en', 'You must be legally entitled to work in Canada.', ''],
  ['fr', 'Vous aidez les citoyens canadiens.', ''],
  ['fr', 'Les besoins des citoyens sont au premier plan.', ''],
  ['fr', 'Vous écoutez les autres employés du gouvernement.', ''],
  ['fr', 'Notre code est ouvert au public.', ''],
]

test.each(tables)('drawFacts() in %s takes from %j who may apply: "%s"', (locale, text, kinds) => {
  const found = valuesOf('eligibility', locale, text) as { kind: string }[]
  expect(found.map(({ kind }) => kind).join(' ')).toBe(kinds)
})
