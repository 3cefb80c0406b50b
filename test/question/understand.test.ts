import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Intent } from '../../src/question/question.ts'
import type { Before } from '../../src/question/subject.ts'
import { understand } from '../../src/question/understand.ts'
import type { Catalogue } from '../../src/search/catalogue.ts'
import { sampleBot, sampleMoment } from '../bot/sample-bot.ts'

let catalogue: Catalogue
beforeAll(async () => {
  catalogue = (await sampleBot()).catalogue
})

const nothing: Before = { shown: [], rest: [] }

function read(text: string, before = nothing) {
  return understand(text, { catalogue, now: sampleMoment, before, locale: 'en' })
}

/** Two lines for each way of asking: an English and a French one, typed as on a phone. */
const asked: { readonly [I in Intent]?: readonly string[] } = {
  list: [
    'what can i apply to right now?',
    'sur quoi je peux postuler en ce moment?',
    'are you guys hiring at all',
    'je cherche un emploi',
    'IT-02s?',
    'postes EC',
    'anything in moncton',
    'kekchose a montreal?',
    'which open jobs could i do from whitehorse?',
    'qu’est-ce qui est ouvert au nouveau-brunswick',
    'postings open to federal employees only',
    'y a-t-il des concours réservés aux fonctionnaires fédéraux',
    'any BBB positions open rn?',
    'des postes en détachement?',
    'hybrid jobs',
    'emplois saisonniers',
  ],
  find: [
    'any senior roles?',
    'how many jobs are there in design?',
    'which developer jobs are open?',
    'quels postes de designer sont ouverts',
    'kubernetes and terraform, five years of it',
    'chu bonne en rh, z’avez de quoi?',
    'my cousin is a data analyst, got something for her',
    'une amie cherche un poste en accessibilité',
    'interaction design, prototypes in html?',
    'rédaction et traduction, langage clair',
    'anything in back-end that i can still apply to?',
  ],
  detail: [
    'who can apply for the HR advisor position',
    'qui peut postuler au poste de conseillère RH',
    'what is the pay for the data analyst',
    'le poste RH, c’est permanent?',
    'tell me about the policy advisor job',
    'l’adjointe administrative travaille où?',
    'how many people are they hiring for the UX designer',
    'que fait la gestionnaire de produit Boussole',
  ],
  apply: [
    'where do i send my resume for the admin assistant job',
    'à quelle adresse j’envoie ma candidature pour le poste d’adjointe',
    'I am blind and use a screen reader, who do i ask about accomodations for the interview',
    'j’suis sourd, j’ai besoin d’un interprète LSQ à l’entrevue',
    'ok sign me up for the UX designer, what do I do next',
    'dev infra, jpostule où',
    'can you keep my resume on file?',
    'candidature spontanée possible chez vous?',
  ],
  status: [
    'are you still looking for a service designer',
    'recrutez-vous encore un designer de services',
    'what about the policy advisor, is that still open?',
    'did i miss the deadline for security analyst?',
    'l’analyste de la sécurité, c’est-tu fermé?',
    'designer ux, encore dispo?',
  ],
  help: [
    'what kinda stuff can i ask you',
    'comment on se sert de toi?',
    'what languages do you speak',
    'explique-moi ton fonctionnement stp',
    'i need a hand using this',
  ],
  thanks: ['ok great thanks a lot for your help', 'merci beaucoup pour ton aide', 'mille mercis 🙏', '🙏'],
  greeting: ['heya 🙂', 'hello is anybody there', 'salut la gang', '👋'],
  language: [
    'I’d rather read it in french if that’s ok',
    'je préfère en anglais',
    'peux-tu me parler en français stp',
    'could you repeat that in english',
    'pourriez-vous répondre en anglais dorénavant',
  ],
  out_of_scope: [
    'how do i apply for a passport',
    'comment appliquer pour l’assurance emploi',
    'who is the prime minister',
    'rate my resume out of ten',
    'write me a cover letter',
  ],
}

describe.each(Object.entries(asked))('understand() takes for %s', (intent, texts) => {
  test.each(texts)('%s', (text) => {
    expect(read(text).question.intent).toBe(intent)
  })
})

test.each([
  ['jobs in Halifax', { city: 'Halifax' }],
  ['des postes en Colombie-Britannique', { city: 'Colombie-Britannique' }],
  [
    'EC-06 or PM-05 jobs',
    {
      classification: [
        { group: 'EC', level: 6 },
        { group: 'PM', level: 5 },
      ],
    },
  ],
  ['permanent only, no contracts', { tenure: 'indeterminate' }],
  ['any secondments?', { tenure: 'secondment' }],
  ['positions for CBC/CBC people', { levels: 'CBC' }],
  ['hybrid positions', { hybrid: true }],
  ['qui ferme bientôt?', {}],
])('understand() hears the conditions of "%s"', (text, filters) => {
  const { status: _status, ...heard } = read(text).question.filters
  expect(heard).toEqual(filters)
})

test('understand() takes no words for a team that no posting has', () => {
  expect(read('the job that mentions ice cream at team meetings').question.filters).toEqual({})
  expect(read('what is open on the Beacon team?').question.filters.team).toBe('beacon')
})

describe('understand(), after a posting was shown,', () => {
  const before: Before = { shown: ['policy-advisor'], rest: [] }
  const shown = { kind: 'roles', keys: ['policy-advisor'] }

  test.each([
    ['is it remote?', 'detail'],
    ['ça demande tu d’être bilingue?', 'detail'],
    ['how do i apply', 'apply'],
    ['c’est tu encore ouvert', 'status'],
    ['what am i supposed to attach?', 'apply'],
  ])('asks "%s" of it', (text, intent) => {
    expect(read(text, before).question).toMatchObject({ intent, subject: shown })
  })

  test.each([
    ['which developer jobs are remote?', 'list'],
    ['quels sont les postes de développement en télétravail?', 'list'],
    ['kubernetes', 'find'],
    ['do you have anything in Moncton', 'list'],
    ['what else is open', 'list'],
    ['other jobs?', 'list'],
    ['what about remote ones?', 'list'],
  ])('begins anew with "%s"', (text, intent) => {
    expect(read(text, before).question.intent).toBe(intent)
  })

  test('asks of another one when that is named', () => {
    const { subject } = read('and the data analyst, is that one remote?', before).question
    expect(subject).toMatchObject({ kind: 'words' })
  })

  test('asks of another one whose title is only near the words', () => {
    const { subject } = read('is the partnerships advisor job bilingual?', before).question
    expect(subject).toMatchObject({ kind: 'words' })
  })

  test('leaves most of what colleagues say beside it alone', () => {
    const beside = [
      'lol lunch at noon?',
      'did you watch the game last night',
      'my train is late again',
      'who took my mug',
      'can you send me the slides from monday',
      'it is snowing so hard',
      'on dîne où ce midi?',
      'la machine à café est brisée',
      'je suis en réunion',
      'qui a pris ma tasse',
      'mon autobus est en retard',
      'bonne fête Luc!',
    ]
    const alone = beside.filter(
      (text) => !['detail', 'apply', 'status', 'list'].includes(read(text, before).question.intent),
    )
    expect(alone.length).toBeGreaterThanOrEqual(beside.length - 3)
  })
})

test('understand() says what spoke for the intent, and what came next', () => {
  const { why } = read('anything for someone with kubernetes?')
  expect(why.join('\n')).toMatch(/intent: find \(.*"anyt…".*: find [\d.]+, then \w+ -?[\d.]+\)/)
})

test('understand() reads any of its words said over and over, and any pair of them', () => {
  const cues = ['en', 'fr'].map((name) => readFileSync(`src/question/cues/${name}.ts`, 'utf8')).join(' ')
  const words = [...new Set(cues.match(/[a-z']{1,14}/g))]
  expect(words.length).toBeGreaterThan(1000)
  // A pattern that goes back over what it read would not come to an end here.
  for (const [at, word] of words.entries()) {
    const other = words[(at * 7919) % words.length]
    for (const text of [`${word} `.repeat(400), `${word} ${other} `.repeat(200)]) {
      expect(read(text).question.intent).toBeTypeOf('string')
    }
  }
}, 120_000)
