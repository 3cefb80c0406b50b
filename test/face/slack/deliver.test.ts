import { afterEach, expect, test } from 'vitest'
import { alertsOf } from '../../../src/alert/alert.ts'
import { answerToText } from '../../../src/answer/text.ts'
import { personOf } from '../../../src/face/slack/conversation-key.ts'
import { memoryStore } from '../../../src/store/memory.ts'
import { sampleBot } from '../../bot/sample-bot.ts'
import { answerOf } from './answers.ts'
import type { Fault } from './fake-slack.ts'
import { directMessage, mention, startWorld, until, type World } from './world.ts'

let world: World
afterEach(() => world.stop())

const { address } = personOf('T1', 'U7')
const since = new Date('2023-11-23T12:00:00Z')
const news = answerOf({ blocks: [{ kind: 'text', text: 'A posting has opened' }] })

async function deliver(options: { key?: string; doubtful?: boolean } = {}) {
  if (address === undefined) throw new Error('no address')
  return world.face.deliver?.(address, news, { key: 'news-1', doubtful: false, since, ...options })
}

test('slackFace() writes to a person by direct message, and looks before it writes again', async () => {
  world = await startWorld()
  expect(await deliver()).toBe('sent')
  expect(world.slack.posted.map(({ channel, text }) => [channel, text])).toEqual([['DU7', answerToText(news)]])
  expect(await deliver({ doubtful: true })).toBe('sent')
  expect(world.slack.posted).toHaveLength(1)
  expect(await deliver({ doubtful: true, key: 'news-2' })).toBe('sent')
  expect(world.slack.posted).toHaveLength(2)
})

test.each<[string, Fault, string]>([
  ['the account is gone', { kind: 'error', error: 'user_disabled' }, 'gone'],
  ['nobody has that id', { kind: 'error', error: 'user_not_found' }, 'gone'],
  ['our token was revoked', { kind: 'error', error: 'token_revoked' }, 'failed'],
  ['our account is gone', { kind: 'error', error: 'account_inactive' }, 'failed'],
  ['a scope is missing', { kind: 'error', error: 'missing_scope' }, 'failed'],
  ['Slack is down', { kind: 'status', status: 503 }, 'failed'],
])('slackFace() says what became of a message when %s', async (_, fault, outcome) => {
  world = await startWorld()
  world.slack.fault = ({ method }) => (method === 'conversations.open' ? fault : undefined)
  expect(await deliver()).toBe(outcome)
  expect(world.slack.posted).toEqual([])
})

test('slackFace() waits as long as Slack says before it opens another private channel', async () => {
  world = await startWorld()
  let refused = 0
  world.slack.fault = ({ method }) =>
    method === 'conversations.open' && refused++ === 0 ? { kind: 'limited', seconds: 1 } : undefined
  expect(await deliver()).toBe('sent')
  expect(world.slack.posted).toHaveLength(1)
})

test('slackFace() takes an alert from a mention, a direct message and a command', async () => {
  const store = memoryStore()
  const { bot } = await sampleBot({ store })
  world = await startWorld({ store, bot })
  await world.event(mention('tell me when a baker job opens'))
  await until(() => world.slack.posted.length === 1)
  await world.event(directMessage('avise-moi quand un poste de soudeuse ouvre'))
  await until(() => world.slack.posted.length === 2)
  await world.command({ command: '/jobs', text: 'alert me about astronomer jobs' })
  await until(() => world.slack.responses.length === 1)
  const { key } = personOf('T1', 'U1')
  expect((await alertsOf(store, key)).map(({ words }) => words)).toEqual([
    'baker job',
    'poste de soudeuse',
    'astronomer jobs',
  ])
})

test('slackFace() answers in the language an admin set for the channel', async () => {
  const store = memoryStore()
  const { bot } = await sampleBot({ store })
  world = await startWorld({ store, bot })
  const ask = async (count: number) => {
    await world.event(mention('SQL'))
    await until(() => world.slack.posted.length === count)
    return world.slack.posted.at(-1)?.text ?? ''
  }
  await world.command({ command: '/vocation', text: 'langue fr', user_id: 'U1' })
  await world.command({ command: '/vocation', text: 'langue fr', user_id: 'UADMIN' })
  await until(() => world.slack.responses.length === 2)
  expect(world.slack.responses.map(({ body }) => body.text)).toEqual([
    expect.stringContaining('reserved'),
    'Dans ce canal, je réponds désormais en français dès qu’une question ne révèle pas sa langue.',
  ])
  expect(await ask(1)).toMatch(/poste/)
  await world.command({ command: '/vocation', text: 'language none', user_id: 'UADMIN' })
  await until(() => world.slack.responses.length === 3)
  expect(await ask(2)).toMatch(/posting/)
})
