import { beforeAll, describe, expect, test } from 'vitest'
import { fitting, wishIn } from '../../src/alert/wish.ts'
import { loadCatalogue } from '../../src/load.ts'
import type { Locale } from '../../src/locale/locale.ts'
import type { Catalogue } from '../../src/search/catalogue.ts'
import { siteWith } from '../posting/site.ts'

const now = new Date('2026-11-23T12:00:00Z')

const roles = {
  backend: ['Back-end developer', 'Développeuse back-end', 'Services in Java. Remote.', 'En Java. En télétravail.'],
  frontend: ['Front-end developer', 'Développeur·euse front-end', 'Location: Ottawa', 'Lieu : Ottawa'],
  engineer: ['Software engineer', 'Ingénieure logicielle', 'You program in Go.', 'Vous programmez en Go.'],
  coop: ['Student, software development', 'Étudiante en développement de logiciels', 'For students.', 'Coop.'],
  business: ['Business development officer', 'Agente de développement des affaires', 'Sales.', 'Des ventes.'],
  growth: [
    'Organizational development advisor',
    'Conseiller en développement organisationnel',
    'Growth.',
    'Croissance.',
  ],
  product: ['Product manager', 'Gestionnaire de produit', 'You work with developers.', 'Avec des développeuses.'],
  designer: ['Service designer', 'Concepteur ou conceptrice de services', 'In Montréal.', 'À Montréal.'],
  analyst: ['Senior data analyst', 'Analyste principale de données', 'SQL and Python.', 'SQL et Python.'],
  security: ['Security analyst (IT-03)', 'Analyste de la sécurité (IT-03)', 'Audits.', 'Des vérifications.'],
  policy: ['Policy advisor', 'Conseillère en politiques', 'You read data about security.', 'Des données de sécurité.'],
  baker: ['Baker', 'Boulangère ou boulanger', 'Bread.', 'Du pain.'],
} as const

let catalogue: Catalogue

beforeAll(async () => {
  const files = Object.entries(roles).flatMap(([key, [en, fr, english, french]]) => {
    const page = (title: string, text: string) =>
      ['---', 'layout: job-posting', `title: "${title}"`, `translationKey: ${key}`, '---', text, ''].join('\n')
    return [
      [`en/${key}.md`, page(en, english)],
      [`fr/${key}.md`, page(fr, french)],
    ]
  })
  const { site } = await siteWith(Object.fromEntries(files))
  catalogue = (await loadCatalogue(site, { now })).catalogue
})

function told(words: string, locale: Locale): readonly string[] {
  const options = { catalogue, now, locale }
  return fitting(wishIn(words, options), new Set(Object.keys(roles)), options)
    .map(({ key }) => key)
    .sort()
}

const developers = ['backend', 'coop', 'engineer', 'frontend']

describe('an alert', () => {
  test.each<[string, Locale, readonly string[]]>([
    // One trade in both languages and genders, and no other development than that of software.
    ['developer', 'en', developers],
    ['dev jobs', 'en', developers],
    ['programmer', 'en', developers],
    ['poste de développeuse', 'fr', developers],
    ['poste de developpeur', 'fr', developers],
    ['dev', 'fr', developers],
    ['business development', 'en', ['business']],
    ['développement organisationnel', 'fr', ['growth']],
    ['designer job', 'en', ['designer']],
    ['poste de conceptrice', 'fr', ['designer']],
    ['poste de boulangere', 'fr', ['baker']],
    ['astronaut', 'en', []],
    // What titles tell must be in the title; a tool may be in the text.
    ['front-end developer', 'en', ['frontend']],
    ['senior developer', 'en', []],
    ['senior analyst', 'en', ['analyst']],
    ['data jobs', 'en', ['analyst']],
    ['postes en sécurité', 'fr', ['security']],
    ['Java', 'en', ['backend']],
    ['Java developer', 'en', ['backend']],
    ['Python', 'fr', ['analyst']],
    ['baker or designer jobs', 'en', ['baker', 'designer']],
    ['boulangère et designer', 'fr', ['baker', 'designer']],
    ['senior or junior developer', 'en', []],
    ['data or security analyst', 'en', ['analyst', 'security']],
    ['développeuse front-end ou back-end', 'fr', ['backend', 'frontend']],
    ['senior, remote developer', 'en', []],
    ['baker, designer or policy advisor', 'en', ['baker', 'designer', 'policy']],
    // Misspelt, and words that are nearly others.
    ['develper', 'en', developers],
    ['poste de develloppeur', 'fr', developers],
    ['boulanjer', 'fr', []],
    ['polisy', 'en', ['policy']],
    ['barker', 'en', []],
    ['breed', 'en', []],
    // Conditions.
    ['remote developer', 'en', ['backend']],
    ['remote job', 'en', ['backend']],
    ['poste à distance', 'fr', ['backend']],
    ['postes en télétravail', 'fr', ['backend']],
    ['job in Ottawa', 'en', ['frontend']],
    ['poste de niveau IT-03', 'fr', ['security']],
    ['developer jobs in Ottawa', 'en', ['frontend']],
    ['developer jobs in Whitehorse', 'en', []],
    ['IT-03 jobs', 'en', ['security']],
  ])('for “%s” (%s) is told of %j', (words, locale, keys) => {
    expect(told(words, locale)).toEqual(keys)
  })
})
