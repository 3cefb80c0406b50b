import { expect, test } from 'vitest'
import type { Locale } from '../../../src/locale/locale.ts'
import { drawApply } from '../../../src/posting/facts/apply.ts'
import { sectionsOf } from '../../../src/posting/markdown.ts'
import type { Apply, Link, Section, SectionKind } from '../../../src/posting/posting.ts'
import { sectionOf } from './sample-page.ts'

function applyOf(
  locale: Locale,
  texts: Parameters<typeof sectionOf>[0],
  {
    kind = 'other',
    frontMatterLink,
    form = false,
  }: { kind?: SectionKind; frontMatterLink?: string; form?: boolean } = {},
): Apply {
  return drawApply({ locale, sections: [sectionOf(texts, { kind })] as readonly Section[], frontMatterLink, form })
}

function linked(text: string, ...links: readonly Link[]) {
  return { text, links }
}

const emails: readonly (readonly [Locale, string, string | undefined, string | undefined])[] = [
  [
    'en',
    'Email us at jobs@example.gc.ca with "Data Analyst" in the subject line.',
    'jobs@example.gc.ca',
    'Data Analyst',
  ],
  ['en', 'To apply, send your résumé to jobs@example.gc.ca.', 'jobs@example.gc.ca', undefined],
  [
    'en',
    'Send your CV to jobs.team@example.gc.ca (subject line: Data Analyst, Ottawa).',
    'jobs.team@example.gc.ca',
    'Data Analyst, Ottawa',
  ],
  [
    'en',
    'Submit your application to jobs@example.gc.ca; the subject line should read “Analyst 7”.',
    'jobs@example.gc.ca',
    'Analyst 7',
  ],
  [
    'en',
    'Send your CV and your answers to the screening questions to jobs@example.gc.ca.',
    'jobs@example.gc.ca',
    undefined,
  ],
  ['en', 'Do not send your application to info@example.gc.ca.', undefined, undefined],
  ['fr', 'N’envoyez pas votre candidature à info@example.gc.ca.', undefined, undefined],
  ['en', 'Questions about this job? Write to help@example.gc.ca.', undefined, undefined],
  ['en', 'If you have questions, send an e-mail to help@example.gc.ca.', undefined, undefined],
  ['en', 'For accommodation, send your request to access@example.gc.ca.', undefined, undefined],
  ['en', 'Media can reach press@example.gc.ca.', undefined, undefined],
  [
    'fr',
    'Envoyez-nous un courriel à emplois@example.gc.ca et indiquez « Analyste de données » dans la ligne d’objet.',
    'emplois@example.gc.ca',
    'Analyste de données',
  ],
  ['fr', 'Pour postuler, faites parvenir votre CV à emplois@example.gc.ca.', 'emplois@example.gc.ca', undefined],
  [
    'fr',
    'Transmettez votre candidature à emplois@example.gc.ca avec pour objet « Analyste 7 ».',
    'emplois@example.gc.ca',
    'Analyste 7',
  ],
  [
    'fr',
    'Envoyez votre candidature à emplois@example.gc.ca, objet : Analyste principal',
    'emplois@example.gc.ca',
    'Analyste principal',
  ],
  ['fr', 'Des questions? Écrivez à aide@example.gc.ca.', undefined, undefined],
  ['fr', 'Pour des mesures d’adaptation, écrivez à acces@example.gc.ca.', undefined, undefined],
  ['fr', 'Les médias peuvent écrire à presse@example.gc.ca.', undefined, undefined],
]

test.each(emails)(
  'drawApply() in %s takes from %j the address %s and the subject %s',
  (locale, text, email, subject) => {
    const apply = applyOf(locale, [text])
    expect(apply.email?.value).toBe(email)
    expect(apply.subject?.value).toBe(subject)
    expect(apply.email === undefined || text.includes(apply.email.sentence)).toBe(true)
  },
)

test('drawApply() reads address and subject of a mailto link, without the dot that clings to it', () => {
  const text = 'To apply, write to our recruiters.'
  const apply = applyOf('en', [
    linked(text, { label: 'our recruiters', url: 'mailto:jobs@example.gc.ca.?subject=Head%20of%20Data' }),
  ])
  expect(apply.email).toEqual({ value: 'jobs@example.gc.ca', sentence: text, line: 10 })
  expect(apply.subject?.value).toBe('Head of Data')
})

const links: readonly (readonly [Locale, string, string])[] = [
  ['en', 'Apply through the GC Jobs page.', 'GC Jobs page'],
  ['en', 'Apply here.', 'here'],
  ['en', 'To apply, fill in the form.', 'form'],
  ['fr', 'Postulez en ligne.', 'en ligne'],
  ['fr', 'Pour postuler, remplissez le formulaire.', 'formulaire'],
]

test.each(links)('drawApply() in %s takes the link of %j', (locale, text, label) => {
  const url = 'https://jobs.example.ca/apply?id=7'
  expect(applyOf(locale, [linked(text, { label, url })]).link?.value).toBe(url)
})

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'http://jobs.example.ca/',
  '//evil.example/',
  'https:evil.example',
  'https://user@evil.example/',
  'https://user:secret@evil.example/',
  'https://evil\\@example.ca/',
  'https://localhost/',
  '/jobs/',
  '',
])('drawApply() never gives the link %j', (url) => {
  expect(applyOf('en', [linked('Apply here.', { label: 'here', url })], { frontMatterLink: url }).link).toBeUndefined()
})

test.each([
  ['Learn more about us here.', 'here'],
  ['You can apply to other job postings here.', 'here'],
  ['We apply good design, see the guide.', 'guide'],
])('drawApply() does not take %j for the way to apply', (text, label) => {
  expect(applyOf('en', [linked(text, { label, url: 'https://example.ca/' })]).link).toBeUndefined()
})

test('drawApply() prefers the link of the front matter, and takes an address there as an address', () => {
  expect(applyOf('en', ['Hello.'], { frontMatterLink: 'https://jobs.example.ca/7' }).link?.value).toBe(
    'https://jobs.example.ca/7',
  )
  expect(applyOf('en', ['Hello.'], { frontMatterLink: 'jobs@example.ca' }).email?.value).toBe('jobs@example.ca')
  expect(applyOf('en', ['Hello.'], { frontMatterLink: 'mailto:jobs@example.ca' }).email?.value).toBe('jobs@example.ca')
})

test('drawApply() keeps the sentences that say what to send, in order, and no cheering', () => {
  const text = 'Apply anyway! Email us at jobs@example.ca. Include a link to your portfolio. Good luck.'
  expect(applyOf('en', [text]).instructions.map(({ value }) => value)).toEqual([
    'Email us at jobs@example.ca.',
    'Include a link to your portfolio.',
  ])
  const french =
    'Postulez quand même! Envoyez-nous un courriel à emplois@example.ca. Joignez votre CV et une lettre. Bonne chance.'
  expect(applyOf('fr', [french]).instructions.map(({ value }) => value)).toEqual([
    'Envoyez-nous un courriel à emplois@example.ca.',
    'Joignez votre CV et une lettre.',
  ])
})

test('drawApply() does not take a duty for an instruction', () => {
  expect(applyOf('en', ['Send your application data to jobs@example.ca.'], { kind: 'duties' })).toMatchObject({
    email: undefined,
    instructions: [],
  })
})

test('drawApply() gives where to ask for accommodation, apart from the address to apply', () => {
  const url = 'https://example.ca/accommodation'
  const apply = applyOf('en', [
    'Send your résumé to jobs@example.ca.',
    linked('For accommodation, see this page.', { label: 'this page', url }),
    'Or write about accommodation to access@example.ca.',
  ])
  expect(apply.accommodation?.value).toBe(url)
  expect(apply.email?.value).toBe('jobs@example.ca')
  expect(applyOf('fr', ['Pour des mesures d’adaptation, écrivez à acces@example.ca.']).accommodation?.value).toBe(
    'acces@example.ca',
  )
})

test('drawApply() passes on that the page carries the form', () => {
  expect(applyOf('en', ['Hello.'], { form: true }).form).toBe(true)
})

/** Told in the section on how to apply, by post, in person or by telephone. */
const otherWays: readonly (readonly [Locale, string, readonly string[]])[] = [
  [
    'en',
    'By post or in person only: résumé, to\n\nPark Office\nAttention: Competition 30-1\n45 Elm Street, 9th floor\nTimmins ON P4N 1A1\n\nEnvelopes must be postmarked by July 18.',
    [
      'By post or in person only: résumé, to',
      'Park Office Attention: Competition 30-1 45 Elm Street, 9th floor Timmins ON P4N 1A1',
      'Envelopes must be postmarked by July 18.',
    ],
  ],
  [
    'fr',
    'Par la poste ou en personne seulement : CV, à\n\nBureau du parc\nÀ l’attention du concours 30-1\n45, rue de l’Orme\nTimmins ON P4N 1A1\n\nLe cachet de la poste doit porter la date du 18 juillet.',
    [
      'Par la poste ou en personne seulement : CV, à',
      'Bureau du parc À l’attention du concours 30-1 45, rue de l’Orme Timmins ON P4N 1A1',
      'Le cachet de la poste doit porter la date du 18 juillet.',
    ],
  ],
  [
    'en',
    'Call Jo at 555-555-0119 and we fill it in with you.',
    ['Call Jo at 555-555-0119 and we fill it in with you.'],
  ],
  [
    'fr',
    'Appelez Jo au 555-555-0119 et nous remplissons tout.',
    ['Appelez Jo au 555-555-0119 et nous remplissons tout.'],
  ],
  ['en', 'Text "BOATS" to 555-555-0175.', ['Text "BOATS" to 555-555-0175.']],
  ['fr', 'Textez « BATEAUX » au 555-555-0175.', ['Textez « BATEAUX » au 555-555-0175.']],
  ['en', 'Use the form at the bottom of this page.', ['Use the form at the bottom of this page.']],
  ['fr', 'Utilisez le formulaire au bas de la page.', ['Utilisez le formulaire au bas de la page.']],
  [
    'fr',
    'Merci d’envoyer votre CV à emplois chez parc.example.',
    ['Merci d’envoyer votre CV à emplois chez parc.example.'],
  ],
  ['en', 'By way of the internal portal only.', ['By way of the internal portal only.']],
  ['fr', 'Par le portail interne seulement.', ['Par le portail interne seulement.']],
  ['en', 'Auditions are held in person. Questions: 555-555-0119.', []],
  ['fr', 'Les auditions ont lieu en personne. Questions : 555-555-0119.', []],
]

test.each(otherWays)('drawApply() in %s quotes from %j how to apply', (locale, body, instructions) => {
  const heading = locale === 'en' ? '## How to apply' : '## Comment postuler'
  const sections = sectionsOf(`${heading}\n\n${body}`, { firstLine: 1 })
  const apply = drawApply({ locale, sections, frontMatterLink: undefined, form: false })
  expect(apply.instructions.map(({ value }) => value)).toEqual(instructions)
})

test('drawApply() takes no use of something else for the use of a form', () => {
  const text = 'Encourage take-up and use of the Platform portfolio.'
  expect(applyOf('en', [text]).instructions).toEqual([])
})
