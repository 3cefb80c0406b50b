import { afterEach, expect, test } from 'vitest'
import { type Alert, alertsOf } from '../../../src/alert/alert.ts'
import type { Face } from '../../../src/face/face.ts'
import { personKey } from '../../../src/face/teams/person.ts'
import { memoryStore } from '../../../src/store/memory.ts'
import { sampleBot } from '../../bot/sample-bot.ts'
import { answerOf } from '../slack/answers.ts'
import { type ConnectorFault, type Stage, stage } from './connector.ts'

let here: Stage
afterEach(() => here.close())

const news = answerOf({ blocks: [{ kind: 'text', text: 'A posting has opened' }] })
const options = { key: 'news-1', doubtful: false, since: new Date() }

async function withAlert(): Promise<{ alert: Alert; deliver: NonNullable<Face['deliver']> }> {
  const store = memoryStore()
  const { bot } = await sampleBot({ store })
  here = await stage({ bot, store })
  await here.post(here.activity({ text: 'tell me when a baker job opens' }))
  const [alert] = await alertsOf(store, personKey('person-id'))
  const { deliver } = here.face
  if (alert === undefined || deliver === undefined) throw new Error('no alert')
  here.sent.length = 0
  return { alert, deliver }
}

test('teamsFace() takes an alert in a private chat and writes there', async () => {
  const { alert, deliver } = await withAlert()
  expect(await deliver(alert.address, news, options)).toBe('sent')
  expect(here.sent.map(({ path }) => path)).toEqual(['/v3/conversations/a%3Apersonal/activities'])
  expect(JSON.stringify(here.sent[0]?.activity)).toContain('A posting has opened')
  expect(JSON.stringify(alert)).not.toMatch(/"name"/)
})

test('teamsFace() writes nothing that may have been written', async () => {
  const { alert, deliver } = await withAlert()
  expect(await deliver(alert.address, news, { ...options, doubtful: true })).toBe('unsure')
  expect(here.sent).toEqual([])
})

test.each<[ConnectorFault, string]>([
  ['swallow', 'unsure'],
  ['swallow-500', 'unsure'],
  ['forbidden', 'gone'],
])('teamsFace() says what became of a message: %s', async (fault, outcome) => {
  const { alert, deliver } = await withAlert()
  here.fault = () => fault
  expect(await deliver(alert.address, news, options)).toBe(outcome)
  expect(here.sent).toHaveLength(1)
})

test('teamsFace() takes no alert in a channel, and says where', async () => {
  const store = memoryStore()
  const { bot } = await sampleBot({ store })
  here = await stage({ bot, store })
  const conversation = { id: '19:channel', conversationType: 'channel', tenantId: 'tenant' }
  await here.post(here.activity({ text: 'tell me when a baker job opens', conversation }))
  expect(JSON.stringify(here.sent[0]?.activity)).toContain('in our private chat only')
  expect(await store.list('alert:')).toEqual([])
})

test('teamsFace() answers in the language an admin set for the channel', async () => {
  const store = memoryStore()
  const { bot } = await sampleBot({ store })
  here = await stage({ bot, store })
  const conversation = { id: '19:channel', conversationType: 'channel', tenantId: 'tenant' }
  const ask = async (text: string, from = { id: '29:someone', aadObjectId: 'person-id' }) => {
    await here.post(here.activity({ text, conversation, from }))
    return here.sent.at(-1)?.activity
  }
  expect((await ask('langue fr'))?.text).toMatch(/^Only/)
  expect((await ask('langue fr', { id: '29:x', aadObjectId: 'admin-id' }))?.text).toMatch(/^Dans ce canal/)
  expect((await ask('SQL'))?.locale).toBe('fr')
})
