import { expect, test } from 'vitest'
import type { Locale } from '../../../src/locale/locale.ts'
import { valuesOf } from './sample-page.ts'

const tables: readonly (readonly [Locale, string, string])[] = [
  ['en', 'This is a fully remote position.', 'remote'],
  ['en', 'You can work from anywhere in Canada.', 'remote'],
  ['en', 'You may work from home full time.', 'remote'],
  ['en', 'Telework is possible.', 'remote'],
  ['en', 'Location: Remote', 'remote'],
  ['en', 'Location: Remote (Canada)', 'remote'],
  ['en', 'The work can be done remotely.', 'remote'],
  ['en', 'This position is hybrid, with two days a week in the office.', 'hybrid'],
  ['en', 'Location: Halifax, Nova Scotia (hybrid)', 'hybrid Halifax'],
  ['en', 'You work on-site at least three days per week.', 'hybrid'],
  ['en', 'This is an in-person role.', 'on-site'],
  ['en', 'You must work on site at our office in Winnipeg.', 'on-site Winnipeg'],
  ['en', 'The position is located in Ottawa, Ontario.', 'Ottawa'],
  ['en', 'Locations: Moncton, Montréal or St. John’s', "Moncton Montréal St. John's"],
  ['en', 'We are based in Deep River, Ontario.', 'Deep River'],
  ['en', 'You will work in Gatineau, Quebec, or Vancouver, BC.', 'Gatineau Vancouver'],
  ['en', 'We are hiring two analysts in Regina and Saskatoon.', 'Regina Saskatoon'],
  ['en', 'Location: Ottawa, ON or remote within Canada', 'remote Ottawa'],
  ['en', 'You may be at 90 Elm Street, Ottawa, or at our Fredericton office.', 'Ottawa Fredericton'],
  ['en', 'Our previous office in Hamilton closed.', ''],
  [
    'fr',
    'Le travail se fait au 90, rue de l’Orme, à Ottawa, ou dans nos carrefours à Toronto et à Laval.',
    'Ottawa Toronto Laval',
  ],
  ['en', 'This is not a remote position.', ''],
  ['en', 'Remote work is not available.', ''],
  ['en', 'Occasional travel to Ottawa may be required.', ''],
  ['en', 'You may travel to our offices in Toronto and Calgary.', ''],
  ['en', 'You work with partners located in Toronto.', ''],
  ['en', 'A degree from the University of Waterloo.', ''],
  ['en', 'You serve remote communities and build hybrid apps.', ''],
  ['en', 'Applications close at 11:59 p.m., Vancouver time.', ''],
  ['en', 'Interviews are held remotely.', ''],
  ['en', 'You know remote access and hybrid cloud.', ''],
  ['en', 'Is it remote?', ''],
  ['en', 'You manage a remote team.', ''],
  ['en', 'You work in partnership with people in Canada.', ''],
  ['fr', 'Ce poste est offert en télétravail.', 'remote'],
  ['fr', 'Vous pouvez travailler de n’importe où au Canada.', 'remote'],
  ['fr', 'Le travail se fait entièrement à distance.', 'remote'],
  ['fr', 'Le télétravail est possible.', 'remote'],
  ['fr', 'Lieu de travail : à distance', 'remote'],
  ['fr', 'Lieu : télétravail partout au Canada', 'remote'],
  ['fr', 'Le poste est en mode hybride.', 'hybrid'],
  ['fr', 'Vous êtes sur place deux jours par semaine.', 'hybrid'],
  ['fr', 'Modalités de travail : hybride', 'hybrid'],
  ['fr', 'Le travail se fait en présentiel.', 'on-site'],
  ['fr', 'Le poste est situé à Gatineau.', 'Gatineau'],
  ['fr', 'Lieux : Québec, Montréal et Moncton', 'Québec Montréal Moncton'],
  ['fr', 'Nous recrutons des analystes à Québec et à Rimouski.', 'Québec Rimouski'],
  ['fr', 'Notre bureau est à Baie-Comeau, Québec.', 'Baie-Comeau'],
  ['fr', 'Des déplacements à Ottawa sont possibles.', ''],
  ['fr', 'Le télétravail n’est pas possible.', ''],
  ['fr', 'Ce poste n’est pas offert en télétravail.', ''],
  ['fr', 'Vous offrez de la formation à distance.', ''],
  ['fr', 'Un diplôme de l’Université de Montréal.', ''],
  ['fr', 'Vous servez les gens partout au Canada.', ''],
  ['fr', 'Vous connaissez l’infonuagique hybride.', ''],
  ['fr', 'Vous rencontrez la clientèle à Toronto.', ''],
  ['fr', 'Les entrevues se font à distance.', ''],
]

test.each(tables)('drawFacts() in %s takes from %j the places "%s"', (locale, text, places) => {
  const found = valuesOf('place', locale, text) as { kind: string; city?: string }[]
  expect(found.map(({ kind, city }) => city ?? kind).join(' ')).toBe(places)
})

test('drawFacts() reads a place under its heading', () => {
  expect(valuesOf('place', 'en', 'Edmonton, Alberta', { heading: 'Location' })).toEqual([
    { kind: 'city', city: 'Edmonton' },
  ])
  expect(valuesOf('place', 'fr', 'Télétravail', { heading: 'Lieu de travail' })).toEqual([{ kind: 'remote' }])
})
