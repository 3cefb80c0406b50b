import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Locale } from '../../../src/locale/locale.ts'
import { drawApply } from '../../../src/posting/facts/apply.ts'
import { drawFacts } from '../../../src/posting/facts/draw.ts'
import type { Quoted } from '../../../src/posting/posting.ts'
import { sectionOf } from './sample-page.ts'

const EMPTY = {
  classification: [],
  languageProfile: [],
  place: [],
  tenure: [],
  team: [],
  salary: [],
  closing: [],
  eligibility: [],
  clearance: [],
}

function everythingOf(locale: Locale, texts: readonly string[]) {
  const sections = [sectionOf(texts)]
  const facts = Object.values(
    drawFacts({ locale, title: '', description: '', sections }),
  ).flat() as readonly Quoted<unknown>[]
  const { email, subject, link, accommodation, instructions } = drawApply({
    locale,
    sections,
    frontMatterLink: undefined,
    form: false,
  })
  return [...facts, ...[email, subject, link, accommodation].filter((each) => each !== undefined), ...instructions]
}

const locale = fc.constantFrom<Locale>('en', 'fr')

/** Words that facts are made of, in any order: nearer to the patterns than chance is. */
const cue = fc.constantFrom(
  'IT-03',
  'CS-04/05',
  'classified',
  'classé',
  'bilingual',
  'bilingue',
  'CBC/CBC',
  'English essential',
  'remote',
  'télétravail',
  'located in',
  'situé à',
  'Ottawa',
  'two-year',
  'term',
  'durée',
  'déterminée',
  'de',
  'deux ans',
  'salary',
  'salaire',
  '$80,000',
  '80 000 $',
  'closes on',
  'date limite',
  'August 1, 2026',
  '1er août 2026',
  '23 h 59',
  'must',
  'Secret',
  'clearance',
  'cote de sécurité',
  'open to',
  'students',
  'send your résumé to',
  'envoyez votre CV à',
  'jobs@example.ca',
  '.',
  '. ',
  ' ',
  ', ',
  '\u00a0',
  '’',
  '«',
  '»',
  '(',
  ')',
  ':',
  '?',
)

test('drawFacts() and drawApply() quote only what the page says, whatever it says', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(cue, { maxLength: 30 }).map((all) => all.join(' ')),
  )
  fc.assert(
    fc.property(locale, fc.array(text, { maxLength: 4 }), (locale, texts) => {
      for (const { sentence, line } of everythingOf(locale, texts)) {
        expect(texts[line - 10]).toContain(sentence)
        expect(sentence).not.toBe('')
      }
    }),
    { numRuns: 300 },
  )
})

test('drawFacts() finds nothing in a page that says nothing', () => {
  expect(drawFacts({ locale: 'en', title: '', description: '', sections: [] })).toEqual(EMPTY)
  expect(
    drawFacts({
      locale: 'fr',
      title: 'Analyste',
      description: 'Nous aimons les gens.',
      sections: [sectionOf(['Bonjour.'])],
    }),
  ).toEqual(EMPTY)
})

test('drawFacts() gives each value once, with the first sentence that says it and its line', () => {
  const facts = drawFacts({
    locale: 'en',
    title: '',
    description: 'Classified as IT-03.',
    sections: [sectionOf(['Hello.', 'The job is classified as IT-03.', 'Again: classified as IT-03.'])],
  })
  expect(facts.classification).toEqual([
    { value: { group: 'IT', level: 3 }, sentence: 'The job is classified as IT-03.', line: 11 },
  ])
})

test('drawFacts() reads the description when the body does not say', () => {
  const facts = drawFacts({
    locale: 'fr',
    title: '',
    description: 'Ce poste est classé EC-04.',
    sections: [sectionOf(['Bonjour.'])],
  })
  expect(facts.classification).toEqual([
    { value: { group: 'EC', level: 4 }, sentence: 'Ce poste est classé EC-04.', line: 1 },
  ])
})

const LONG = 100_000
const hostile = [
  'a',
  ' ',
  '.',
  '. ',
  'IT-',
  'IT-01 to ',
  'IT-01/',
  '(',
  '$1,000 ',
  '1 000 $ ',
  '"',
  '« ',
  '@',
  'a@',
  'a.',
  'https://',
  'https://a ',
  'M. ',
  'located in ',
  'Ottawa, ',
  'Ottawa ',
  'two-year ',
  'bilingual (',
  'CBC/',
  'deux ans ',
  'August ',
  '12 ',
  '1er août 2026 ',
  'recruiting a b ',
  'hiring ',
  'embauche ',
  'preference ',
  'préférence ',
  'communicate ',
  'communiquer ',
  'The Big ',
  'équipe de la ',
  'position is ',
  'poste est ',
  'send your ',
  'envoyez votre ',
  'subject: ',
  'objet ',
  'apply ',
  'open to ',
  'pool of qualified ',
  'bassin de personnes ',
  'A.',
  'à ',
  '- ',
  '—',
  '\u00a0',
  'é',
  '\u0301',
  '🦫',
  'remote not ',
  'pas ',
]

test.each(hostile)('drawFacts() and drawApply() get through 100 KB of %j in less than a second', (piece) => {
  const whole = piece.repeat(LONG / piece.length)
  const cut = Array.from({ length: 55 }, () => piece.repeat(1_800 / piece.length))
  for (const locale of ['en', 'fr'] as const) {
    const before = performance.now()
    everythingOf(locale, [whole])
    everythingOf(locale, cut)
    drawFacts({ locale, title: whole, description: whole, sections: [] })
    // Six times 100 KB, on a machine that may be busy.
    expect(performance.now() - before).toBeLessThan(6_000)
  }
})
