import { expect, test } from 'vitest'
import { createBot, type Message } from '../../src/bot.ts'
import { insightsToCsv, insightsToText } from '../../src/face/terminal/insights.ts'
import { createInsights } from '../../src/insights/insights.ts'
import { loadCatalogue } from '../../src/load.ts'
import { memoryStore } from '../../src/store/memory.ts'
import type { Store } from '../../src/store/store.ts'
import { page } from '../admin/content.ts'
import { siteWith } from '../posting/site.ts'

const { site } = await siteWith({
  'en/a.md': page('Budget analyst'),
  'en/b.md': page('Pastry baker'),
  'fr/a.md': page('Analyste du budget').replace('analyste-du-budget', 'budget-analyst'),
})
const noon = new Date('2026-11-23T20:00:00Z')
const { catalogue } = await loadCatalogue(site, { now: noon })

function counted({ store = memoryStore(), now = () => noon }: { store?: Store; now?: () => Date } = {}) {
  const troubles: unknown[] = []
  const insights = createInsights({
    store,
    catalogue: () => catalogue,
    now,
    onTrouble: (error) => troubles.push(error),
  })
  const bot = createBot({ catalogue: () => catalogue, store, now, onReplied: insights.note })
  const ask = async (text: string, conversation?: string, more: Partial<Message> = {}) => {
    await bot.reply({ conversation, locale: 'en', content: { text }, ...more })
    // Terms are counted after the answer.
    await new Promise((resolve) => setImmediate(resolve))
  }
  const dump = async () => JSON.stringify(await store.list(''))
  return { store, insights, ask, dump, troubles }
}

test('insights count questions by day, language, intent and outcome, and the postings shown', async () => {
  const { insights, ask } = counted()
  await ask('is there a budget analyst job?')
  await ask('any jobs for a falconer?')
  await ask('y a-t-il un poste d’analyste du budget?')
  await ask('merci')
  const { questions, postings, from, to } = await insights.report({ days: 7 })
  expect([from, to]).toEqual(['2026-11-17', '2026-11-23'])
  const lines = questions.map(({ day, language, intent, outcome, count }) =>
    [day, language, intent, outcome, count].join(' '),
  )
  expect(lines).toContain('2026-11-23 fr thanks said 1')
  expect(lines.filter((line) => line.includes(' answered '))).toHaveLength(2)
  expect(lines.filter((line) => line.includes('en') && line.includes('nothing_found'))).toHaveLength(1)
  expect(postings[0]).toEqual({ key: 'budget-analyst', shown: 2 })
})

test('a term that found nothing is shown when three conversations used it, and stands nowhere before', async () => {
  const { insights, ask, dump } = counted()
  for (const conversation of ['one', 'one', 'two']) await ask('any falconer jobs?', conversation)
  expect((await insights.report({ days: 1 })).terms).toEqual([])
  expect(await dump()).not.toContain('falconer')
  await ask('do you need a falconer?', 'three')
  await ask('any beekeeper jobs?', 'three')
  expect((await insights.report({ days: 1 })).terms).toEqual([{ term: 'falconer', language: 'en', conversations: 3 }])
  expect(await dump()).not.toContain('beekeeper')
})

test('nothing in the store tells which conversation used a term, nor links two terms of one', async () => {
  const { store, insights, ask } = counted()
  await ask('any falconer or beekeeper jobs?', 'web:canary-conversation')
  await insights.stop()
  const entries = (await store.list('insights:')).filter(({ key }) => key.startsWith('insights:term:'))
  expect(entries.length).toBe(2)
  expect(JSON.stringify(entries)).not.toContain('canary')
  expect(new Set(entries.map(({ key }) => key.split(':')[3])).size).toBe(2)
})

const canaries = [
  'My SIN is 046 454 286, any falconer jobs?',
  'write to jane.canary@example.org about falconer jobs',
  'falconer jobs, call 613-555-0199',
  'falconer jobs near 123 Canary Street',
]
test.each(canaries)('no term is taken from a text with personal information: %s', async (text) => {
  const { insights, ask, dump } = counted()
  for (const conversation of ['one', 'two', 'three', 'four']) await ask(text, conversation)
  const report = await insights.report({ days: 1 })
  expect(report.terms).toEqual([])
  for (const store of [await dump(), JSON.stringify(report)])
    expect(store).not.toMatch(/canary|046|454|286|555|0199|jane/i)
})

const named = [
  'I am Zephyrine Canaryson, is there a job for a falconer?',
  'my name is zephyrine canaryson, any falconer jobs?',
  'i am zephyrine, do you need a falconer?',
  'is Zephyrine the manager of the falconer?',
  'is zephyrine canaryson the manager?',
  'zephyrine canaryson',
  'Zephyrine',
  'ms zephyrine told us of a job as a falconer',
  'any falconer jobs? regards, zephyrine',
  'je m’appelle zéphyrine canaryson, un poste de fauconnière?',
  'mon nom est zephyrine, avez-vous un poste de fauconnier?',
  'bonjour, ici zephyrine, y a-t-il un poste de fauconnier?',
]
test.each(named)('no name is taken for a term, however many conversations have it: %s', async (text) => {
  const { insights, ask, dump } = counted()
  for (const conversation of ['one', 'two', 'three', 'four']) await ask(text, conversation)
  const report = await insights.report({ days: 1 })
  for (const place of [await dump(), JSON.stringify(report)]) expect(place).not.toMatch(/z[eé]phyrin|canaryson/i)
})

test.each([
  ['do you have a job for a falconer?', 'falconer'],
  ['I am a beekeeper, any work?', 'beekeeper'],
  ['any jobs with kubernetes', 'kubernetes'],
  ['un poste de fauconnière?', 'fauconniere'],
])('what somebody looks for is a term: %s', async (text, term) => {
  const { insights, ask } = counted()
  for (const conversation of ['one', 'two', 'three']) await ask(text, conversation)
  expect((await insights.report({ days: 1 })).terms.map((each) => each.term)).toEqual([term])
})

test('a name used by one person is in no entry of the store', async () => {
  const { ask, dump, insights } = counted()
  await ask('I am Zephyrine Canaryson, is there a job for a falconer?', 'one')
  await insights.stop()
  expect(await dump()).not.toMatch(/zephyrine|canaryson/i)
})

test('two processes on one store are added up', async () => {
  const store = memoryStore()
  const [one, two] = [counted({ store }), counted({ store })]
  for (const { ask } of [one, two]) await ask('merci')
  await two.ask('any falconer jobs?', 'a')
  await one.ask('any falconer jobs?', 'b')
  await one.ask('any falconer jobs?', 'c')
  await two.insights.stop()
  const { questions, terms } = await one.insights.report({ days: 1 })
  expect(questions.find(({ intent }) => intent === 'thanks')?.count).toBe(2)
  expect(terms).toMatchObject([{ term: 'falconer', conversations: 3 }])
})

test('days before those asked for are left out, and old ones are forgotten', async () => {
  let at = noon
  const store = memoryStore({ now: () => at.getTime() })
  const { insights, ask } = counted({ store, now: () => at })
  await ask('thanks')
  at = new Date('2026-12-03T20:00:00Z')
  await ask('thanks')
  expect((await insights.report({ days: 10 })).questions).toHaveLength(1)
  expect((await insights.report({ days: 11 })).questions).toHaveLength(2)
  at = new Date('2027-03-01T20:00:00Z')
  expect((await insights.report({ days: 90 })).questions.map(({ day }) => day)).toEqual(['2026-12-03'])
})

test('a store that is away loses no answer', async () => {
  const away: Store = {
    ...memoryStore(),
    claim: () => Promise.reject(new Error('away')),
    write: () => Promise.reject(new Error('away')),
  }
  const { insights, ask, troubles } = counted({ store: away })
  for (const conversation of ['one', 'two']) await ask('any falconer jobs?', conversation)
  await insights.stop()
  expect(troubles.length).toBeGreaterThan(0)
})

test('insightsToText() and insightsToCsv() give the same numbers', async () => {
  const { insights, ask } = counted()
  for (const conversation of ['one', 'two', 'three']) await ask('any falconer jobs?', conversation)
  const report = await insights.report({ days: 1 })
  expect(insightsToText(report)).toMatch(/falconer +en +3/)
  expect(insightsToCsv(report)).toContain('terms,,en,falconer,conversations,3')
})

test('insightsToCsv() writes no formula and keeps its columns', () => {
  const posting = { key: '=cmd|"/c calc",x', shown: 1 }
  const csv = insightsToCsv({ from: '', to: '', questions: [], postings: [posting], terms: [] })
  expect(csv.split('\r\n')[1]).toBe(`postings,,,"'=cmd|""/c calc"",x",shown,1`)
})
