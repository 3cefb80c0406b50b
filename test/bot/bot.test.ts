import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Answer, Block } from '../../src/answer/answer.ts'
import { answerToText } from '../../src/answer/text.ts'
import type { Message } from '../../src/bot.ts'
import { locales } from '../../src/locale/locale.ts'
import { statusAt } from '../../src/posting/status.ts'
import { questionSchema } from '../../src/question/question.ts'
import { awayStore } from '../store/away-store.ts'
import { type SampleBot, sampleBot, sampleMoment } from './sample-bot.ts'

let sample: SampleBot
beforeAll(async () => {
  sample = await sampleBot()
})

function ask(text: string, options: Omit<Message, 'content'> = {}): Promise<Answer> {
  return sample.bot.reply({ ...options, content: { text } })
}

function keys({ postings }: Answer): readonly string[] {
  return postings.map(({ key }) => key)
}

test('reply() answers in the language of the text, whatever the locale and the choice made before', async () => {
  const conversation = 'language'
  await ask('in English please', { conversation })
  expect((await ask('quels postes sont ouverts?', { conversation, locale: 'en-CA' })).language).toBe('fr')
  expect((await ask('any jobs?', { locale: 'fr-CA' })).language).toBe('en')
})

test('reply() answers a text without a language in the language chosen, else the locale, else in both', async () => {
  const conversation = 'chosen'
  await ask('en français svp', { conversation, locale: 'en-CA' })
  expect((await ask('kubernetes', { conversation, locale: 'en-CA' })).language).toBe('fr')
  expect((await ask('kubernetes', { locale: 'fr_CA' })).language).toBe('fr')
  expect((await ask('kubernetes', { locale: 'xx', language: 'fr' })).language).toBe('fr')
  const both = await ask('kubernetes', { locale: 'xx' })
  expect(both.blocks.map((block) => (block.kind === 'section' ? block.locale : block.kind))).toEqual(['en', 'fr'])
})

test('reply() follows a conversation: the second one, it, the other language', async () => {
  const conversation = 'follow'
  const list = await ask('any back-end jobs?', { conversation })
  const [, second] = keys(list)
  expect(keys(list).slice(0, 2).sort()).toEqual([
    'intermediate-back-end-developer-beacon',
    'senior-back-end-developer-beacon',
  ])
  expect(keys(await ask('what is the pay of the second one?', { conversation }))).toEqual([second])
  expect(keys(await ask('how do I apply to it?', { conversation }))).toEqual([second])
  const french = await ask('et en français?', { conversation })
  expect(french).toMatchObject({ language: 'fr', intent: 'language' })
  expect(keys(french)).toEqual([second])
})

test('reply() shows the rest of a list when asked for more, until there is none', async () => {
  const conversation = 'more'
  const seen = new Set(keys(await ask("what's open?", { conversation })))
  for (let turns = 0; turns < 10; turns++) {
    const answer = await ask('show me more', { conversation })
    if (answer.actions.every(({ kind }) => kind !== 'more')) break
    for (const key of keys(answer)) seen.add(key)
  }
  const open = [...sample.catalogue.roles.values()].filter(({ postings: { en, fr } }) => {
    const posting = en ?? fr
    return posting && !posting.evergreen && statusAt(posting, sampleMoment).status === 'open'
  })
  expect(seen.size).toBeGreaterThanOrEqual(open.length - 3)
})

test('reply() never says that a closed posting is open', async () => {
  for (const { key, postings } of sample.catalogue.roles.values()) {
    for (const locale of locales) {
      const posting = postings[locale]
      if (posting === undefined) continue
      const text = locale === 'en' ? `is “${posting.title}” still open?` : `« ${posting.title} », c’est encore ouvert?`
      const answer = await ask(text, { locale })
      expect(keys(answer)[0], text).toBe(key)
      expect(answer.postings[0]?.status).toBe(statusAt(posting, sampleMoment).status)
    }
  }
})

test('reply() closes a posting when its time has come, without a reload', async () => {
  const later = await sampleBot({ now: new Date('2031-05-17T07:00:00Z') })
  const answer = await later.bot.reply({ content: { text: 'is the service designer job still open?' } })
  expect(answer.postings[0]).toMatchObject({ key: 'service-designer', status: 'closed' })
  expect(answerToText(answer)).toContain('closed')
})

test('reply() quotes nothing that is not in the posting', async () => {
  for (const { postings } of sample.catalogue.roles.values()) {
    for (const posting of Object.values(postings)) {
      const said = [
        posting.title,
        posting.description,
        ...posting.sections.flatMap(({ heading, passages }) => [heading, ...passages.map(({ text }) => text)]),
      ].join('\n')
      const text =
        posting.locale === 'en'
          ? `salary, language, level and security of “${posting.title}”`
          : `salaire, langue, niveau et cote de « ${posting.title} »`
      for (const block of flat((await ask(text, { locale: posting.locale })).blocks)) {
        if (block.kind === 'quote') expect(said).toContain(block.text.replace(/^\[…\] | \[…\]$/g, ''))
      }
    }
  }
})

test('reply() gives no link but those of the catalogue and the listed hosts', async () => {
  const own = new Set(
    [...sample.catalogue.roles.values()].flatMap(({ postings, older }) =>
      [...Object.values(postings), ...older].map(({ url }) => url),
    ),
  )
  for (const text of [
    'what is open?',
    'how do I apply for the UX designer job?',
    'comment postuler comme spécialiste de l’accessibilité?',
    'is the front-end developer job open?',
  ]) {
    for (const block of flat((await ask(text)).blocks)) {
      if (block.kind === 'posting') expect(own).toContain(block.posting.url)
      if (block.kind === 'links') {
        for (const { url } of block.links)
          expect(url).toMatch(/^(?:mailto:|https:\/\/(?:[a-z]+\.)?(?:digital|numerique)\.example\/)/)
      }
    }
  }
})

test('reply() takes personal information out first and says so', async () => {
  const answer = await ask('my SIN is 046 454 286, how do I apply for data analyst?')
  expect(answer.blocks[0]).toMatchObject({ kind: 'notice', text: expect.stringContaining('social insurance number') })
  expect(JSON.stringify(answer)).not.toContain('046')
  expect(keys(answer)[0]).toBe('data-analyst')
})

test('reply() remembers which postings were shown and never a word of the person', async () => {
  const conversation = 'privacy'
  await ask('I am Zebulon and I like quilts and kubernetes', { conversation })
  await ask('which roles on the platform team suit Zebulon?', { conversation })
  expect(JSON.stringify(await sample.store.read(`conversation:${conversation}`))).not.toMatch(/zebulon|quilt/i)
})

test.each([
  'any jobs on the Zebulon team?',
  'is there anything on the zebulon team',
  'postes dans l’équipe Zebulon',
  'emplois pour l’équipe Zebulon à distance',
  'open jobs in the zebulon group',
  'is the data analyst job on the Zebulon team?',
])('reply() remembers of “%s” no name of a team that no posting has', async (text) => {
  const conversation = `team ${text}`
  await ask(text, { conversation })
  const kept = await sample.store.read(`conversation:${conversation}`)
  expect(kept).toBeDefined()
  expect(JSON.stringify(kept)).not.toMatch(/zebulon/i)
})

test('reply() makes buttons whose questions come back whole and fit a button', async () => {
  for (const text of [
    'what is open?',
    'developer',
    'is the security analyst job open?',
    'quels postes?',
    'how do I apply?',
    'salary?',
  ]) {
    for (const { question, language } of (await ask(text, { locale: 'en' })).actions) {
      const value = JSON.stringify(question)
      expect(value.length).toBeLessThan(1900)
      const back = questionSchema.parse(JSON.parse(value))
      expect((await sample.bot.reply({ content: { question: back, language } })).language).toBe(language)
    }
  }
})

test('reply() refuses to judge candidates', async () => {
  for (const text of ['what are my chances?', 'rank these candidates for me', 'peux-tu corriger mon CV?']) {
    expect(await ask(text)).toMatchObject({ intent: 'out_of_scope', postings: [] })
  }
})

test('reply() answers anything at all, and shows nothing invisible', async () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3000 }),
    fc
      .constantFrom('a', ' ', "l'", '«', '\u202e', '__proto__ ', '<at>', '1 ', 'the second one ')
      .chain((part) => fc.integer({ min: 1, max: 2000 }).map((times) => part.repeat(times))),
  )
  await fc.assert(
    fc.asyncProperty(odd, async (text) => {
      const answer = await ask(text)
      expect(answerToText(answer)).not.toMatch(/[\p{Cf}]/u)
    }),
    { numRuns: 150 },
  )
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
}, 60_000)

test('reply() answers when the store is away', async () => {
  const { catalogue } = sample
  const { createBot } = await import('../../src/bot.ts')
  const troubles: unknown[] = []
  const bot = createBot({
    catalogue: () => catalogue,
    store: awayStore(),
    now: () => sampleMoment,
    onTrouble: (error) => troubles.push(error),
  })
  expect((await bot.reply({ conversation: 'x', content: { text: 'what is open?' } })).postings).toHaveLength(3)
  expect(troubles).toHaveLength(2)
})

function flat(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.kind === 'section' ? flat(block.blocks) : [block]))
}

test.each([
  ['is the UX designer posting open?', /^Yes, “UX designer” is open/],
  ['has the UX designer posting closed?', /^No, “UX designer” is open/],
  ['is the security analyst job taken?', /^Yes, “Security analyst” closed/],
  ['is the security analyst competition still running?', /^No, “Security analyst” closed/],
  ['le poste de concepteur UX est-il fermé?', /^Non, «\u00a0Concepteur ou conceptrice UX\u00a0» est ouvert/],
  [
    'est-ce que le poste d’analyste de la sécurité est comblé?',
    /^Oui, «\u00a0Analyste de la sécurité\u00a0» est fermé/,
  ],
  ['when did the security analyst posting close?', /^“Security analyst” closed on|^Security analyst/],
])('reply() says yes or no to what was asked: %s', async (text, expected) => {
  expect(answerToText(await ask(text))).toMatch(expected)
})

test.each([
  ['can we do this in french', 'language', 'fr'],
  ['merci beaucoup la gang', 'thanks', 'fr'],
  ['français', 'language', 'fr'],
  ['which jobs close soon?', 'list', 'en'],
  ['quels postes ferment bientôt?', 'list', 'fr'],
  ['thanks everyone!', 'thanks', 'en'],
  ['est-ce que j’ai des chances d’avoir le poste?', 'out_of_scope', 'fr'],
  ['do i have a chance at the developer job?', 'out_of_scope', 'en'],
  ['des postes où l’anglais n’est pas obligatoire', 'list', 'fr'],
  ['jobs where english is not required', 'list', 'en'],
  ['what team is the back end developer on?', 'detail', 'en'],
  ['how many jobs are there in design?', 'find', 'en'],
  ['what remote jobs are open?', 'list', 'en'],
  ['which developer jobs are open?', 'find', 'en'],
  ['are there developer jobs open?', 'find', 'en'],
  ['which bilingual positions are available?', 'list', 'en'],
  ['combien de postes sont ouverts?', 'list', 'fr'],
  ['how many years of experience for the data analyst?', 'detail', 'en'],
  ['who is the policy advisor job open to?', 'detail', 'en'],
] as const)('reply() takes “%s” for %s', async (text, intent, language) => {
  expect(await ask(text)).toMatchObject({ intent, language })
})

test.each([
  ['any developer jobs?', 'en'],
  ['avez-vous des postes de développeuse?', 'fr'],
])('reply() puts open postings before closed ones that fit no better: %s', async (text) => {
  const statuses = (await ask(text)).postings.map(({ status }) => status)
  expect(statuses).toEqual([...statuses].sort().reverse())
  expect(statuses[0]).toBe('open')
})

test('reply() counts in the last list, also after one of it was asked about, and asks the same of another', async () => {
  const conversation = 'ordinals'
  const [first, second] = keys(await ask('what remote jobs are open?', { conversation }))
  const pay = await ask('what does the second one pay?', { conversation })
  expect([pay.intent, keys(pay)]).toEqual(['detail', [second]])
  const other = await ask('and the first one?', { conversation })
  expect([other.intent, keys(other)]).toEqual(['detail', [first]])
  expect(answerToText(other)).toMatch(/Salary/)
  expect(keys(await ask('how do I apply to it?', { conversation }))).toEqual([first])
  const again = await ask('et pour le deuxième?', { conversation })
  expect([again.intent, again.language, keys(again)]).toEqual(['apply', 'fr', [second]])
})

test('reply() takes a condition alone for a question about the posting shown', async () => {
  const conversation = 'condition'
  const [, second] = keys(await ask('quels postes sont ouverts?', { conversation }))
  await ask('le deuxième, il est à quel niveau?', { conversation })
  for (const text of ['cest tu en teletravail', 'is it remote?', 'c’est permanent?']) {
    expect(keys(await ask(text, { conversation })), text).toEqual([second])
  }
})

test('reply() lists what closes first when asked what closes soon', async () => {
  const shown = (await ask('which jobs close soon?')).postings.map(
    ({ key }) => sample.catalogue.roles.get(key)?.postings.en,
  )
  const ends = shown.map((posting) => posting?.availability.closes?.at.getTime() ?? 0)
  expect(ends.every((end) => end > 0)).toBe(true)
  expect(ends).toEqual([...ends].sort((one, two) => one - two))
})

test('reply() names the posting that is near what was asked, without a yes, when no posting has that name', async () => {
  for (const [text, said, yes] of [
    ['is the kubernetes job still open?', 'I found no posting by that name.', /Yes/],
    ['le poste kubernetes est-il encore ouvert?', 'Je n’ai trouvé aucun affichage de ce nom.', /Oui/],
  ] as const) {
    const answer = await ask(text)
    expect(keys(answer)).toEqual(['infrastructure-developer'])
    expect(answerToText(answer)).toContain(said)
    expect(answerToText(answer)).not.toMatch(yes)
  }
})

test('reply() leads with the open posting of a level that many titles have', async () => {
  for (const text of ['senior roles only please', 'des postes de principal?']) {
    const [first] = keys(await ask(text))
    expect(first, text).toBe('senior-back-end-developer-beacon') // the closed one has the shorter title
  }
})

test('reply() quotes no duty when asked what to send', async () => {
  const text = answerToText(await ask('what documents do I need to apply as administrative assistant'))
  expect(text).toContain('résumé')
  const { sections = [] } = sample.catalogue.roles.get('administrative-assistant')?.postings.en ?? {}
  const duties = sections.filter(({ kind }) => kind === 'duties').flatMap(({ passages }) => passages)
  expect(duties.length).toBeGreaterThan(0)
  for (const duty of duties) expect(text).not.toContain(duty.text)
})

test('reply() finds a posting that exists in the other language only by its title in words of this one', async () => {
  for (const text of ['conseillère en partenariats', 'le poste de conseillère en partenariats, c’est permanent?']) {
    expect(keys(await ask(text))[0], text).toBe('partnerships-advisor-west')
  }
})

test('reply() shows nothing to who asks for a trade that no posting here is of', async () => {
  for (const text of ['any welder jobs?', 'y a-t-il des emplois de soudeur?', 'chu pompier, avez-vous de quoi']) {
    expect(keys(await ask(text)), text).toEqual([])
  }
})
