import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Locale } from '../../src/locale/locale.ts'
import { analyzerFor } from '../../src/search/analyzer.ts'

/** The forms of each row are one and the same to the index. */
const same: readonly (readonly [locale: Locale, why: string, forms: readonly string[]])[] = [
  ['en', 'plural and case', ['developer', 'Developers', 'DEVELOPERS', 'dev', 'devs']],
  ['en', 'apostrophes', ['the manager’s', "manager's", 'managers']],
  ['en', 'one compound, three ways to write it', ['front-end', 'front end', 'frontend', 'Front–End']],
  ['en', 'compounds', ['back-end', 'back end', 'BACKEND', 'server-side']],
  ['en', 'compounds', ['full stack', 'full-stack', 'fullstack']],
  ['en', 'classification', ['IT-03', 'IT 3', 'IT3', 'it-03', 'it03', 'IT 03', 'CS-03', 'CS 3', 'cs3']],
  ['en', 'languages with signs', ['C#', 'c#', 'C sharp']],
  ['en', 'languages with signs', ['.NET', 'dot net', 'dotnet']],
  ['en', 'names with a dot', ['Node.js', 'NodeJS', 'node js']],
  ['en', 'pipelines', ['CI/CD', 'ci cd', 'continuous integration']],
  ['en', 'short forms', ['HR', 'human resources', 'hr', 'ressources humaines', 'RH']],
  ['en', 'information technology, not the pronoun', ['someone in IT', 'information technology']],
  ['en', 'mentions, emoji, punctuation', ['<@U0LAN0Z89> designer 🎨!!', '**designer**', '« designer »', 'designer']],
  [
    'fr',
    'feminine and masculine',
    ['développeuse', 'développeur', 'développeuses', 'developpeur', 'DÉVELOPPEUR', 'dev'],
  ],
  ['fr', 'feminine and masculine', ['conceptrice', 'concepteur', 'concepteurs']],
  ['fr', 'feminine and masculine', ['conseillère', 'conseiller', 'conseilleres']],
  ['fr', 'feminine and masculine', ['technicienne', 'technicien']],
  ['fr', 'feminine and masculine', ['administrative', 'administratif', 'administratives']],
  ['fr', 'feminine and masculine', ['professionnelle', 'professionnel', 'professionnels']],
  ['fr', 'feminine and masculine', ['cheffe', 'chef', 'chefs']],
  [
    'fr',
    'inclusive, by each sign',
    [
      'développeur·euse·s',
      'développeur(euse)s',
      'développeur-euse',
      'développeur.euse.s',
      'développeur/euse',
      'développeur',
    ],
  ],
  [
    'fr',
    'inclusive, by each sign',
    ['conseiller·ère', 'conseiller(ère)', 'conseiller (ère)', 'conseiller-ère', 'conseiller/ère', 'conseillère'],
  ],
  ['fr', 'inclusive, by each sign', ['agent(e)', 'agent·e·s', 'agent-e', 'agent.e.s', 'agents', 'agente']],
  [
    'fr',
    'elision with either apostrophe',
    ['l’architecte', "l'architecte", 'd’architectes', 'qu’architecte', 'architecte'],
  ],
  ['fr', 'ligatures', ['maître d’œuvre', 'maitre d’oeuvre']],
  ['fr', 'accents', ['sécurité', 'securite', 'SÉCURITÉ']],
  ['fr', 'information technology', ['la TI', 'technologies de l’information', 'informatique']],
  ['fr', 'short forms', ['RH', 'ressources humaines', 'HR']],
]

test.each(same)('analyzerFor(%s).terms() makes one of %s', (locale, _why, forms) => {
  const { terms } = analyzerFor(locale)
  const [first, ...others] = forms.map((form) => [...new Set(terms(form))].join(' '))
  expect(first).not.toBe('')
  for (const other of others) expect(other).toBe(first)
})

test('analyzerFor().terms() tells apart what only looks alike', () => {
  const { terms } = analyzerFor('en')
  expect(terms('C++')).not.toEqual(terms('C#'))
  expect(terms('IT-03')).not.toEqual(terms('IT-04'))
  expect(terms('is it open')).not.toContain('infotech') // the pronoun
  expect(terms('IS IT OPEN')).not.toContain('infotech') // shouted, so the capitals say nothing
  expect(terms('is it 3 years?')).not.toContain('it03') // a length of time
})

test('analyzerFor().question() drops the phrases and words that only ask', () => {
  const asked = (locale: Locale, text: string) =>
    analyzerFor(locale)
      .question(text)
      .words.map(({ word }) => word)
  expect(asked('en', 'How do I apply to the park warden job?')).toEqual(['park', 'warden'])
  expect(asked('en', 'are you hiring a beekeeper right now')).toEqual(['beekeeper'])
  expect(asked('fr', 'Comment postuler au poste de garde forestière ?')).toEqual(['garde', 'forestiere'])
  expect(asked('fr', 'est-ce que vous avez des postes d’apicultrice')).toEqual(['apicultrice'])
  expect(asked('en', 'is anything open?')).toEqual([])
  expect(asked('fr', 'quels postes sont ouverts en ce moment ?')).toEqual([])
})

test('analyzerFor().question() reads what is excluded', () => {
  const read = (locale: Locale, text: string) => {
    const { words, excluded } = analyzerFor(locale).question(text)
    return [words.map(({ word }) => word), excluded]
  }
  expect(read('en', 'the policy advisor, not the senior one')).toEqual([['policy', 'advisor'], ['senior']])
  expect(read('fr', 'la conseillère en politiques, pas celle de niveau principal')).toEqual([
    ['conseillere', 'politiques'],
    ['principal'],
  ])
  expect(read('en', 'not sure which policy advisor')).toEqual([['policy', 'advisor'], []])
})

test('analyzerFor().terms() takes any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), fc.constantFrom<Locale>('en', 'fr'), (text, locale) => {
      for (const term of analyzerFor(locale).terms(text)) expect(term).toMatch(/^\S+$/)
    }),
  )
})
