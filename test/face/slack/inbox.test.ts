import { afterEach, expect, test } from 'vitest'
import { createInbox, type Outgoing } from '../../../src/face/slack/inbox.ts'
import { memoryStore } from '../../../src/store/memory.ts'
import { fakeBot } from './answers.ts'
import { aMoment, directMessage, eventBody, quick, startWorld, until, type World } from './world.ts'

let world: World | undefined
afterEach(async () => {
  await world?.stop()
  world = undefined
})

const lease = 300
const event = directMessage('any dev jobs?')
const body = eventBody(event, 'EvLeft') as never
const key = `T1:D1:${event.ts}`
const outgoing: Outgoing = { content: { text: 'The answer from before', blocks: [] }, language: 'en' }

/** A store as a process leaves it that died with a question in hand. */
async function left({ sending = false } = {}) {
  const store = memoryStore()
  const dead = createInbox(store, { lease })
  await dead.accept(key, body)
  await dead.hold(key)
  if (sending) await dead.sending(key, outgoing)
  dead.stop()
  return store
}

test('createInbox() accepts a question once, until it is answered and for an hour after', async () => {
  let time = Date.now()
  const store = memoryStore({ now: () => time })
  const inbox = createInbox(store, { lease })
  expect(await inbox.accept(key, body)).toBe(true)
  expect(await inbox.accept(key, body)).toBe(false)
  expect(await inbox.hold(key)).toMatchObject({ body })
  await inbox.done(key)
  expect(JSON.stringify(await store.list(''))).not.toContain('dev jobs')
  time += 59 * 60 * 1000
  await inbox.accept(key, body)
  expect(await inbox.hold(key)).toBeUndefined()
  expect(await inbox.waiting()).toEqual([])
})

test('createInbox() lets one hold a question, and another when the first gives no sign of life', async () => {
  const store = memoryStore()
  const [one, other] = [createInbox(store, { lease }), createInbox(store, { lease })]
  await one.accept(key, body)
  expect(await one.hold(key)).toBeDefined()
  await aMoment(lease * 2)
  expect(await other.hold(key), 'it gives signs of life').toBeUndefined()
  one.stop()
  await expect.poll(() => other.hold(key)).toBeDefined()
  expect(await one.sending(key, outgoing)).toBe(false)
  expect(await other.sending(key, outgoing)).toBe(true)
  other.stop()
})

test('slackFace() answers what a process left that died before it answered', async () => {
  world = await startWorld({ store: await left() })
  await until(() => world?.slack.posted.length === 1)
  await aMoment()
  expect(world.slack.posted.map(({ text }) => text.split('\n')[0])).toEqual(['You asked: any dev jobs?'])
})

test('slackFace() sends what a process left that died before it sent, as it was', async () => {
  const bot = fakeBot()
  world = await startWorld({ store: await left({ sending: true }), bot })
  await until(() => world?.slack.posted.length === 1)
  await aMoment()
  expect(world.slack.posted.map(({ text }) => text)).toEqual(['The answer from before'])
  expect(bot.messages).toEqual([])
})

test('slackFace() does not send again what a process sent before it died', async () => {
  const first = await startWorld()
  const store = await left({ sending: true })
  await first.event(event)
  await until(() => first.slack.posted.length === 1)
  world = await startWorld({ store, slack: first.slack })
  await until(() => first.slack.calls.some(({ method }) => method.startsWith('conversations.')))
  await aMoment()
  expect(first.slack.posted).toHaveLength(1)
  expect(await store.list('slack:inbox:')).toEqual([])
  await first.stop()
})

test('slackFace() answers each question once when two processes look through the same inbox', async () => {
  const store = memoryStore()
  const dead = createInbox(store, { lease: quick.lease })
  for (let n = 0; n < 40; n += 1) {
    const one = directMessage(`question ${n}`, { channel: `D${n}` })
    await dead.accept(`T1:D${n}:${one.ts}`, eventBody(one, `Ev${n}`) as never)
  }
  world = await startWorld({ store })
  const other = await startWorld({ store, slack: world.slack })
  await until(() => (world?.slack.posted.length ?? 0) >= 40)
  await aMoment(300)
  await other.stop()
  expect(new Set(world.slack.posted.map(({ text }) => text.split('\n')[0])).size).toBe(40)
  expect(world.slack.posted).toHaveLength(40)
})

test('createInbox() neither sends nor takes back what another took over while the process stood still', async () => {
  const store = memoryStore()
  const [one, other] = [createInbox(store, { lease: 300 }), createInbox(store, { lease: 300 })]
  const body = eventBody(directMessage('hello'), 'Ev1') as never
  await one.accept('T1:D1:1.0', body)
  await one.hold('T1:D1:1.0')
  expect(one.holds('T1:D1:1.0')).toBe(true)
  const until = performance.now() + 350
  while (performance.now() < until);
  expect(one.holds('T1:D1:1.0')).toBe(false)
  expect(await other.hold('T1:D1:1.0')).toBeDefined()
  await aMoment(200)
  expect([one.holds('T1:D1:1.0'), other.holds('T1:D1:1.0')]).toEqual([false, true])
  expect(await one.sending('T1:D1:1.0', { content: { text: '', blocks: [] }, language: 'en' })).toBe(false)
  one.stop()
  other.stop()
})

test('slackFace() keeps no personal information of a question, not even until it is answered', async () => {
  const store = memoryStore()
  world = await startWorld({ store })
  world.slack.fault = () => ({ kind: 'hang' })
  await world.event(directMessage('any developer jobs? my SIN is 046 454 286, write to ann@example.org'))
  await expect.poll(async () => JSON.stringify(await store.list('slack:inbox:'))).toContain('any developer jobs')
  expect(JSON.stringify(await store.list(''))).not.toMatch(/046|454|example\.org/)
})
