import { afterEach, expect, test } from 'vitest'
import type { Message } from '../../../src/bot.ts'
import { incomingText } from '../../../src/face/slack/incoming-text.ts'
import { memoryStore } from '../../../src/store/memory.ts'
import { awayStore } from '../../store/away-store.ts'
import { answerOf, echo, fakeBot } from './answers.ts'
import { aMoment, directMessage, eventBody, mention, nextTs, startWorld, until, type World } from './world.ts'

let world: World
afterEach(() => world.stop())

test('slackFace() answers a mention in its thread', async () => {
  world = await startWorld()
  const event = mention('any dev jobs?')
  expect(await world.event(event)).toBe(200)
  await until(() => world.slack.posted.length === 1)
  expect(world.slack.posted[0]).toMatchObject({ channel: 'C1', thread: event.ts })
  expect(world.slack.posted[0]?.text).toContain('You asked: any dev jobs?')
  expect(world.slack.faults).toEqual([])
})

test('slackFace() answers a follow-up in the thread without a mention, and nothing in other threads', async () => {
  const bot = fakeBot()
  world = await startWorld({ bot })
  const first = mention('any dev jobs?')
  await world.event(first)
  await until(() => world.slack.posted.length === 1)
  const inThread = { type: 'message', channel_type: 'channel', user: 'U2', channel: 'C1', thread_ts: first.ts }
  await world.event({ ...inThread, ts: nextTs(), text: 'and that one?' })
  await until(() => world.slack.posted.length === 2)
  expect(world.slack.posted[1]).toMatchObject({ thread: first.ts })
  expect(new Set(bot.messages.map(({ conversation }) => conversation)).size).toBe(1)

  await world.event({ ...inThread, thread_ts: nextTs(), ts: nextTs(), text: 'elsewhere' })
  await world.event({ ...inThread, thread_ts: undefined, ts: nextTs(), text: 'outside' })
  await world.event({ ...inThread, ts: nextTs(), text: '<@U3> can you look?' })
  await aMoment()
  expect(world.slack.posted).toHaveLength(2)
})

test('slackFace() keeps quiet in a thread when a follow-up is not about jobs', async () => {
  const bot = fakeBot((message: Message) =>
    'text' in message.content && message.content.text.includes('lunch')
      ? answerOf({ intent: 'out_of_scope' })
      : echo(message),
  )
  world = await startWorld({ bot })
  const first = mention('any dev jobs?')
  await world.event(first)
  await until(() => world.slack.posted.length === 1)
  const event = { type: 'message', channel_type: 'channel', user: 'U2', channel: 'C1', thread_ts: first.ts }
  await world.event({ ...event, ts: nextTs(), text: 'lunch at noon' })
  await until(() => bot.messages.length === 2)
  await aMoment()
  expect(world.slack.posted).toHaveLength(1)
})

test.each([
  ['of its own, named by Slack', directMessage('hello', { user: 'UBOT' }), {}],
  ['of its own, not named', directMessage('hello', { user: 'UBOT' }), { authorizations: undefined }],
  ['of its own in a channel, not named', mention('hello', { user: 'UBOT' }), { authorizations: undefined }],
  ['of Slackbot', directMessage('hello', { user: 'USLACKBOT' }), {}],
])('slackFace() answers no message %s', async (_, event, part) => {
  world = await startWorld()
  expect(await world.post(JSON.stringify({ ...eventBody(event, `Ev${nextTs()}`), ...part }))).toBe(200)
  await aMoment()
  expect(world.slack.posted).toEqual([])
})

test.each([
  ['dev jobs :computer: please', 'dev jobs please'],
  [':wave::skin-tone-3: bonjour :+1:', 'bonjour'],
  ['at 10:30:45, IT:03:x', 'at 10:30:45, IT:03:x'],
  ['poste\u00A0: analyste', 'poste\u00A0: analyste'],
  ['<https://digital.example/x> :link:', 'https://digital.example/x'],
])('incomingText() reads “%s” without its emoji', (text, words) => {
  expect(incomingText(text)).toBe(words)
})

test('slackFace() no longer answers in a thread a day after its last answer there', async () => {
  let time = 0
  const store = memoryStore({ now: () => time })
  world = await startWorld({ store })
  const first = mention('any dev jobs?')
  await world.event(first)
  await until(() => world.slack.posted.length === 1)
  time += 25 * 60 * 60 * 1000
  await world.event({
    type: 'message',
    channel_type: 'channel',
    user: 'U1',
    channel: 'C1',
    thread_ts: first.ts,
    ts: nextTs(),
    text: 'and?',
  })
  await aMoment()
  expect(world.slack.posted).toHaveLength(1)
})

test('slackFace() answers a direct message where it was written', async () => {
  world = await startWorld()
  world.slack.locales.set('U1', 'fr-CA')
  await world.event(directMessage('bonjour'))
  await until(() => world.slack.posted.length === 1)
  expect(world.slack.posted[0]).toMatchObject({ channel: 'D1', thread: undefined })
  expect((world.bot as ReturnType<typeof fakeBot>).messages[0]).toMatchObject({
    locale: 'fr-CA',
    content: { text: 'bonjour' },
  })
})

test('slackFace() answers once when a mention comes as two events, each three times', async () => {
  const bot = fakeBot()
  world = await startWorld({ bot })
  const event = mention('any dev jobs?')
  const message = { ...event, type: 'message', channel_type: 'im' }
  const deliveries = [1, 2, 3].flatMap(() => [
    world.event(event, { id: 'EvMention' }),
    world.event(message, { id: 'EvMessage' }),
  ])
  await Promise.all(deliveries)
  await until(() => world.slack.posted.length === 1)
  await aMoment()
  expect(world.slack.posted).toHaveLength(1)
  expect(bot.messages).toHaveLength(1)
})

test('slackFace() answers once when two processes with one store get each event three times', async () => {
  const store = memoryStore()
  world = await startWorld({ store })
  const other = await startWorld({ store, slack: world.slack })
  const sent = Array.from({ length: 20 }, (_, n) => ({ event: directMessage(`question ${n}`), id: `EvShared${n}` }))
  await Promise.all(sent.flatMap(({ event, id }) => [world, other, world].map((each) => each.event(event, { id }))))
  await until(() => world.slack.posted.length >= 20)
  await aMoment()
  await other.stop()
  expect(world.slack.posted.map(({ text }) => text.split('\n')[0]).sort()).toEqual(
    sent.map((_, n) => `You asked: question ${n}`).sort(),
  )
})

test.each([
  ['an edit', { subtype: 'message_changed' }],
  ['a deletion', { subtype: 'message_deleted' }],
  ['an edited message', { edited: { user: 'U1', ts: '1' } }],
  ['another bot', { bot_id: 'B2' }],
  ['another app', { bot_profile: { id: 'B2' } }],
  ['the bot itself', { user: 'UBOT' }],
  ['somebody joining', { subtype: 'channel_join' }],
  ['a message without an author', { user: undefined }],
])('slackFace() does not answer %s', async (_, part) => {
  const bot = fakeBot()
  world = await startWorld({ bot })
  expect(await world.event(directMessage('hello', part))).toBe(200)
  expect(await world.event(mention('hello', part))).toBe(200)
  await aMoment()
  expect(bot.messages).toEqual([])
  expect(world.slack.posted).toEqual([])
})

test('slackFace() answers at once although the person’s locale cannot be had', async () => {
  world = await startWorld()
  world.slack.fault = ({ method }) => (method === 'users.info' ? { kind: 'hang' } : undefined)
  await world.event(directMessage('hello'))
  await until(() => world.slack.posted.length === 1)
})

test('slackFace() asks for a person’s locale once and follows its changes', async () => {
  const bot = fakeBot()
  world = await startWorld({ bot })
  world.slack.locales.set('U1', 'en-US')
  await world.event(directMessage('one'))
  await until(() => world.slack.posted.length === 1)
  await world.event({ type: 'user_change', user: { id: 'U1', locale: 'fr-FR' } })
  await world.event(directMessage('two'))
  await until(() => world.slack.posted.length === 2)
  expect(bot.messages.map(({ locale }) => locale)).toEqual(['en-US', 'fr-FR'])
  expect(world.slack.calls.filter(({ method }) => method === 'users.info')).toHaveLength(1)
})

test('slackFace() finishes the answers under way when it is stopped, and takes no more', async () => {
  let release = (): void => {}
  const waiting = new Promise<void>((resolve) => {
    release = resolve
  })
  const bot = fakeBot(async (message) => {
    await waiting
    return echo(message)
  })
  world = await startWorld({ bot })
  await world.event(directMessage('hello'))
  await until(() => bot.messages.length === 1)
  const stopped = world.face.stop()
  expect(world.face.ready()).toBe(false)
  expect(await world.event(directMessage('late'))).toBe(503)
  release()
  await stopped
  expect(world.slack.posted).toHaveLength(1)
})

test('slackFace() does not acknowledge a question it cannot keep, and answers it once when the store is back', async () => {
  const store = memoryStore()
  const away = awayStore()
  let gone = true
  const sometimes = new Proxy(store, { get: (target, name) => Reflect.get(gone ? away : target, name) })
  world = await startWorld({ store: sometimes })
  const event = mention('any dev jobs?')
  expect(await world.event(event, { id: 'EvAway1' })).toBe(500)
  expect(await world.command({ text: 'any dev jobs?' })).toBe(200)
  await until(() => world.slack.responses.length === 1)
  expect(world.slack.posted).toEqual([])
  gone = false
  await Promise.all(['EvAway1', 'EvAway2', 'EvAway1'].map((id) => world.event(event, { id })))
  await until(() => world.slack.posted.length === 1)
  await aMoment()
  expect(world.slack.posted).toHaveLength(1)
})

test('replyTo() says that something is wrong when the bot cannot answer', async () => {
  const bot = fakeBot(() => {
    throw new Error('no catalogue')
  })
  world = await startWorld({ bot })
  await world.event(directMessage('hello'))
  await world.command({ command: '/emplois', text: 'bonjour' })
  await until(() => world.slack.posted.length === 1 && world.slack.responses.length === 1)
  expect(world.slack.posted[0]?.text).toMatch(/^Sorry, something went wrong.*\nUn problème/)
  expect(world.slack.responses[0]?.body.text).toMatch(/^Un problème/)
  expect(world.slack.faults).toEqual([])
})
