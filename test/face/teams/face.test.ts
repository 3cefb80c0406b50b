import { existsSync, readFileSync } from 'node:fs'
import { request } from 'node:http'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerToText } from '../../../src/answer/text.ts'
import { createBot } from '../../../src/bot.ts'
import { cardOfAnswer } from '../../../src/face/teams/card.ts'
import { cut } from '../../../src/face/teams/cut.ts'
import { escapeLines } from '../../../src/face/teams/escape.ts'
import { largestCard, longestSummary, longestText } from '../../../src/face/teams/limits.ts'
import { locales } from '../../../src/locale/locale.ts'
import { memoryStore } from '../../../src/store/memory.ts'
import { sampleBot, sampleMoment } from '../../bot/sample-bot.ts'
import { sampleAnswers } from '../fake-bot.ts'
import { type Sent, type Stage, stage } from './connector.ts'

// Its type declarations speak of a bundle that Node cannot load; this one it can.
const { AdaptiveCard, SerializationContext } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as typeof import('adaptivecards')

const answers = locales.flatMap((locale) =>
  Object.entries(sampleAnswers[locale]).map(([name, answer]) => [`${name} (${locale})`, answer] as const),
)

let here: Stage
beforeAll(async () => {
  here = await stage({
    admin: {
      reload: async () => 'Reloaded.',
      force: async () => 'Forced.',
      status: async () => ({ blocks: ['All is', '**well**'].map((text) => ({ kind: 'text', text })) }),
      check: async () => 'Checked.',
      rollBack: async () => 'Rolled back.',
    },
  })
})
afterAll(() => here.close())

/** What the connector gets for an activity. */
async function answersTo(fields: object) {
  const before = here.sent.length
  const response = await here.post(here.activity(fields))
  return { response, sent: here.sent.slice(before) }
}

function urlsIn(card: unknown): readonly string[] {
  return [...JSON.stringify(card).matchAll(/"Action\.OpenUrl","title":"[^"]*","url":"([^"]+)"/g)].map(
    ([, url = '']) => url,
  )
}

/**
 * What the package finds wrong with a card. Its check of `lang` remembers where it stopped (a global regular expression)
 * and so refuses "en" every second time: the language is checked by the test itself.
 */
function faultsOf({ lang, ...card }: Readonly<Record<string, unknown>>): readonly string[] {
  const context = new SerializationContext()
  new AdaptiveCard().parse(card, context)
  const faults = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message)
  return lang === 'en' || lang === 'fr' ? faults : [...faults, `lang is ${lang}`]
}

test('teamsFace() answers a personal message with a text, a summary and a card', async () => {
  const { response, sent } = await answersTo({ text: 'is the policy advisor job still open?' })
  expect(response.status).toBe(200)
  expect(sent).toHaveLength(1)
  expect(sent[0]?.path).toContain('/v3/conversations/a%3Apersonal/activities/')
  expect(sent[0]?.activity).toMatchObject({
    text: expect.stringContaining('Policy advisor'),
    summary: expect.stringContaining('open'),
    locale: 'en',
  })
  expect(sent[0]?.activity.attachments?.[0]?.content).toMatchObject({
    type: 'AdaptiveCard',
    version: '1.5',
    lang: 'en',
  })
})

test('teamsFace() takes its own mention out by the entity, and leaves what people wrote', async () => {
  const { sent } = await answersTo({
    text: '<at>Vocation</at> le poste de designer UX est-il ouvert?',
    entities: [{ type: 'mention', text: '<at>Vocation</at>', mentioned: { id: '28:bot' } }],
    conversation: { id: '19:channel;messageid=1', conversationType: 'channel', tenantId: 'tenant' },
  })
  expect(sent[0]?.activity.text).toContain('Concepteur ou conceptrice UX')
})

test.each([undefined, null, 'fr_CA', 'xx', ''])('teamsFace() answers whatever the locale is: %j', async (locale) => {
  const { sent } = await answersTo({ text: 'kubernetes', locale })
  expect(sent).toHaveLength(1)
  expect(sent[0]?.activity.locale).toBe(locale === 'fr_CA' ? 'fr' : 'en')
})

test.each(['help', 'hi', 'aide', 'bonjour'])('teamsFace() always answers %s', async (text) => {
  expect((await answersTo({ text })).sent).toHaveLength(1)
})

test('teamsFace() answers an activity that comes three times once', async () => {
  const again = { id: 'the-same', text: 'help' }
  const counts = [await answersTo(again), await answersTo(again), await answersTo(again)].map(({ sent }) => sent.length)
  expect(counts).toEqual([1, 0, 0])
})

test('teamsFace() refreshes a card in place, by Execute and by Submit', async () => {
  const [button] = (await here.sample.bot.reply({ content: { text: 'service designer' } })).actions
  const data = { vocation: { question: button?.question, language: button?.language } }
  const invoked = await answersTo({
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: 'ask', data } },
  })
  expect(await invoked.response.json()).toMatchObject({
    statusCode: 200,
    type: 'application/vnd.microsoft.card.adaptive',
    value: { type: 'AdaptiveCard' },
  })
  const submitted = await answersTo({ value: data, replyToId: 'card-1' })
  expect(submitted.sent).toMatchObject([{ method: 'PUT', path: expect.stringContaining('/activities/card-1') }])
})

test('teamsFace() answers a button that holds nonsense with an error, not a crash', async () => {
  const { response } = await answersTo({
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { verb: 'ask', data: { vocation: { question: 1 } } } },
  })
  expect(await response.json()).toMatchObject({ statusCode: 400 })
})

test('teamsFace() finds postings for the message extension, and shows what is open for no words', async () => {
  const search = async (value: object) => {
    const { response } = await answersTo({ type: 'invoke', name: 'composeExtension/query', value })
    return (await response.json()) as {
      composeExtension: { attachments: { preview: { content: { title: string } } }[] }
    }
  }
  const found = await search({ parameters: [{ name: 'query', value: 'data analyst' }] })
  expect(found.composeExtension.attachments[0]?.preview.content.title).toBe('Data analyst')
  const open = (await search({ parameters: [{ name: 'initialRun', value: 'true' }] })).composeExtension.attachments
  expect(open.length, 'all that is open, not what an answer shows at once').toBeGreaterThan(10)
  expect((await search({})).composeExtension.attachments).toEqual(open)
  const page = async (queryOptions: object) => (await search({ queryOptions })).composeExtension.attachments
  expect(await page({ skip: 2, count: 3 })).toEqual(open.slice(2, 5))
  expect(await page({ skip: 25, count: 25 }), 'else Teams shows the same again').toEqual([])
  expect(await page({ skip: -1, count: 'x' })).toEqual(open)
  expect((await search({ parameters: [{ name: 'query', value: 'dentist' }] })).composeExtension.attachments).toEqual([])
  const titles = async (value: string) =>
    (await search({ parameters: [{ value }] })).composeExtension.attachments.map(({ preview }) => preview.content.title)
  expect(await titles('data analyst'), 'the Playground names no parameter').toContain('Data analyst')
  for (const begun of ['data an', 'anal']) expect(await titles(begun)).toContain('Data analyst')
  expect(await titles('analyste de d')).toContain('Analyste de données')
})

test('teamsFace() previews the link of a posting, and no other link', async () => {
  const preview = async (url: string) =>
    (await answersTo({ type: 'invoke', name: 'composeExtension/queryLink', value: { url } })).response.json()
  const card = await preview('https://digital.example/jobs/positions/service-designer')
  expect(card).toMatchObject({ composeExtension: { attachments: [{ content: { version: '1.3' } }] } })
  expect(await preview('https://digital.example.evil.example/jobs/positions/service-designer/')).toEqual({})
  expect(await preview('javascript:alert(1)')).toEqual({})
})

test('teamsFace() welcomes once, in both languages, though Teams tells twice', async () => {
  const conversation = { id: 'a:new', tenantId: 'tenant' }
  const first = await answersTo({ type: 'installationUpdate', action: 'add', conversation })
  const second = await answersTo({ type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }], conversation })
  const other = await answersTo({
    type: 'conversationUpdate',
    membersAdded: [{ id: '29:someone' }],
    conversation: { id: 'a:other', tenantId: 'tenant' },
  })
  expect([first, second, other].map(({ sent }) => sent.length)).toEqual([1, 0, 0])
  expect(JSON.stringify(first.sent[0])).toMatch(/Hello!.*Bonjour!/s)
})

test('teamsFace() lets only admins give admin commands', async () => {
  const refused = await answersTo({ text: 'reload' })
  expect(refused.sent[0]?.activity.text).toBe('Only the admins of Vocation may do that.')
  const allowed = await answersTo({ text: 'recharger', locale: 'fr-CA', from: { id: '29:x', aadObjectId: 'admin-id' } })
  expect(allowed.sent[0]?.activity.text).toBe('Reloaded.')
})

test('teamsFace() draws a report for admins as a card, and takes the word that insists', async () => {
  const from = { id: '29:x', aadObjectId: 'admin-id' }
  const { sent } = await answersTo({ text: 'status', from })
  const { summary, attachments } = sent[0]?.activity ?? {}
  const [card] = (attachments ?? []).map(({ content }: { content: Record<string, unknown> }) => content)
  expect(faultsOf(card ?? {})).toEqual([])
  expect(JSON.stringify(card?.body)).not.toContain('**well**')
  expect(summary).toContain('All is')
  for (const text of ['reload --force', 'recharger forcer']) {
    expect((await answersTo({ text, from })).sent[0]?.activity.text).toBe('Forced.')
  }
})

const malformed: readonly (readonly [string, string, number])[] = [
  ['nothing', '', 400],
  ['not JSON', '{', 400],
  ['null', 'null', 400],
  ['a number', '7', 400],
  ['a text', '"hello"', 400],
  ['a list', '[]', 400],
  ['an empty object', '{}', 400],
  ['no conversation', JSON.stringify({ type: 'message', serviceUrl: 'http://127.0.0.1/' }), 400],
  [
    'an empty conversation',
    JSON.stringify({ type: 'message', serviceUrl: 'http://127.0.0.1/', conversation: {} }),
    400,
  ],
  ['no service URL', JSON.stringify({ type: 'message', conversation: { id: 'x' } }), 400],
  ['a type that is no text', JSON.stringify({ type: 1, serviceUrl: 'x', conversation: { id: 'x' } }), 400],
  ['a huge body', JSON.stringify({ type: 'message', text: 'x'.repeat(300_000) }), 413],
  [
    'a text beyond the limit',
    JSON.stringify({ type: 'message', text: 'x'.repeat(255_000), serviceUrl: 'x', conversation: { id: 'x' } }),
    400,
  ],
  [
    'a foreign service URL',
    JSON.stringify({ type: 'message', serviceUrl: 'https://evil.example/', conversation: { id: 'x' } }),
    403,
  ],
  [
    'a service URL that is none',
    JSON.stringify({ type: 'message', serviceUrl: 'nowhere', conversation: { id: 'x' } }),
    403,
  ],
  [
    'a service URL with a user',
    JSON.stringify({ type: 'message', serviceUrl: 'http://me@127.0.0.1/', conversation: { id: 'x' } }),
    403,
  ],
  [
    'members that are no list',
    JSON.stringify({
      type: 'conversationUpdate',
      serviceUrl: 'http://127.0.0.1/',
      conversation: { id: 'x' },
      membersAdded: 1,
    }),
    400,
  ],
  [
    'entities that are no list',
    JSON.stringify({ type: 'message', serviceUrl: 'http://127.0.0.1/', conversation: { id: 'x' }, entities: 'x' }),
    400,
  ],
]
test.each(malformed)('teamsFace() refuses %s', async (_what, body, status) => {
  const before = here.sent.length
  expect((await here.raw(body)).status).toBe(status)
  expect(here.sent).toHaveLength(before)
})

test.each([
  ['an unknown type', { type: 'somethingNew' }, 200],
  ['a typing activity', { type: 'typing' }, 200],
  ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }, 200],
  ['an edit', { type: 'messageUpdate', text: 'help' }, 200],
  ['a deletion', { type: 'messageDelete' }, 200],
  ['the end of a conversation', { type: 'endOfConversation' }, 200],
  ['an unknown invoke', { type: 'invoke', name: 'task/fetch' }, 501],
  ['an invoke without a name', { type: 'invoke' }, 501],
  ['feedback', { type: 'invoke', name: 'message/submitAction', value: { actionName: 'feedback' } }, 200],
  ['an extension query that is none', { type: 'invoke', name: 'composeExtension/query', value: 'x' }, 200],
] as const)('teamsFace() takes %s and says nothing', async (_what, fields, status) => {
  const { response, sent } = await answersTo(fields)
  expect(response.status).toBe(status)
  expect(sent).toEqual([])
})

test('teamsFace() serves nobody but this machine without an app id', async () => {
  const foreign = [{ 'X-Forwarded-For': '203.0.113.7' }, { Forwarded: 'for=203.0.113.7' }, { Via: '1.1 proxy' }]
  for (const headers of foreign as readonly Record<string, string>[]) {
    expect((await here.post(here.activity({ text: 'help' }), headers)).status).toBe(403)
  }
  // fetch() sets the host itself.
  const rebound = await new Promise((resolve, reject) => {
    const headers = { Host: 'rebound.example', 'Content-Type': 'application/json' }
    const asked = request(here.endpoint, { method: 'POST', headers }, (response) => resolve(response.statusCode))
    asked.on('error', reject).end(JSON.stringify(here.activity({ text: 'help' })))
  })
  expect(rebound).toBe(403)
})

test('teamsFace() logs neither what people write nor who they are', () => {
  const log = here.lines.join('\n')
  expect(log).not.toMatch(/policy advisor|kubernetes|29:someone/i)
})

test.each(answers)('cardOfAnswer() is a valid card for the sample answer %s', (_name, answer) => {
  for (const buttons of [true, false]) {
    const card = cardOfAnswer(answer, { buttons })
    expect(faultsOf(card ?? {})).toEqual([])
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28_000)
  }
})

test('cardOfAnswer() fits a message whatever the answer holds', () => {
  const long = { kind: 'text', text: 'word '.repeat(2000) } as const
  const answer = sampleAnswers.en.plain
  const card = cardOfAnswer({ ...answer, blocks: Array.from({ length: 60 }, () => long) })
  expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThanOrEqual(largestCard)
  expect(JSON.stringify(card)).toContain('The rest is in the posting.')
})

test('cardOfAnswer() shortens the inside of what alone is too long', () => {
  const items = Array.from({ length: 400 }, (_, index) => `${index} ${'mot '.repeat(40)}`)
  const card = cardOfAnswer({ ...sampleAnswers.fr.plain, blocks: [{ kind: 'list', items, ordered: false }] })
  expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThanOrEqual(largestCard)
  const [list, last] = card.body as { items: unknown[]; text: string }[]
  expect(list?.items.length).toBeGreaterThan(50)
  expect(last?.text).toBe('La suite se trouve dans l’affichage.')
})

test('cut() leaves words and characters whole', () => {
  expect(cut('one two three', 9)).toBe('one two…')
  expect(cut('x'.repeat(60), 9)).toBe('xxxxxxxx…')
  expect(cut('1234567😀9', 9)).toBe('1234567…')
})

test('cardOfAnswer() shows hostile text as text', () => {
  const parts = fc.constantFrom(
    '**b**',
    '[x](javascript:alert(1))',
    '<at>all</at>',
    '# h',
    '- i',
    '1. n',
    '`c`',
    '_e_',
    '\u202e',
    '&lt;',
    '\n===\n',
    '\n|-|-|\n',
    '    code',
    '{{DATE(2017-02-14T06:08:39Z,SHORT)}}',
    'text',
    '\n',
  )
  const answer = sampleAnswers.en.plain
  fc.assert(
    fc.property(fc.array(parts, { minLength: 1, maxLength: 8 }), (pieces) => {
      const text = pieces.join('')
      const card = cardOfAnswer({ ...answer, blocks: [{ kind: 'text', text }], actions: [] })
      const [block] = card.body as { text: string }[]
      const markup = /(?<!\\)(?:\*|\[|`|_)|<|\u202e|^#|^- |^1\. |^=|^\||^ {4}|\{\{|&lt;lt;/m
      expect(block?.text).not.toMatch(markup)
      expect(card.fallbackText).not.toMatch(markup)
    }),
    { numRuns: 1000 },
  )
})

const corpus = '../shared/corpus/content'
const questions = [
  ['the sample questions', 'test/questions/sample.jsonl', 'content'],
  ['dev.jsonl on its corpus (skipped where they are not there)', '../shared/questions/dev.jsonl', corpus],
] as const
test.each(questions)(
  'teamsFace() gives the same postings and words as everywhere: %s',
  async (_name, file, content) => {
    if (!existsSync(file) || !existsSync(content)) return
    const { bot, catalogue } = await sampleBot({ content: resolve(content) })
    const there = await stage({ bot, catalogue: () => catalogue })
    const twin = createBot({ catalogue: () => catalogue, store: memoryStore(), now: () => sampleMoment })
    for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
      const {
        id,
        text,
        locale,
        conversation = id,
      } = JSON.parse(line) as { id: string; text: string; locale: string; conversation?: string }
      const expected = await twin.reply({ conversation, locale, content: { text } })
      const asked = { text, locale, from: { id: `29:${conversation}` }, conversation: { id: conversation } }
      await there.post(there.activity(asked))
      const { activity } = there.sent.at(-1) as Sent
      const card = activity.attachments?.[0]?.content
      const whole = answerToText(expected)
      expect(activity.summary, text).toBe(cut(whole, longestSummary))
      expect(whole.startsWith(String(activity.text).split('\n')[0] ?? ''), text).toBe(true)
      const isWhole = expected.blocks.length === 1 && expected.actions.length === 0
      expect(card?.fallbackText, text).toBe(isWhole ? undefined : escapeLines(cut(whole, longestText)))
      for (const { url } of expected.postings) expect(urlsIn(card), text).toContain(url)
    }
    await there.close()
  },
  60_000,
)
