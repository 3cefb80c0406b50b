import { afterEach, expect, test } from 'vitest'
import { type Call, type Fault, startFakeSlack } from './fake-slack.ts'
import { aMoment, directMessage, mention, quick, silentLog, startWorld, until, type World } from './world.ts'

let world: World
afterEach(() => world.stop())

/** The fault for the first so many messages that carry an answer. */
function first(count: number, fault: Fault): (call: Call) => Fault | undefined {
  let left = count
  return ({ method }) => (method === 'chat.postMessage' && left-- > 0 ? fault : undefined)
}

test.each<[string, Fault]>([
  ['500', { kind: 'status', status: 500 }],
  ['502', { kind: 'status', status: 502 }],
  ['500 after taking the message', { kind: 'swallow-500' }],
  ['internal_error', { kind: 'error', error: 'internal_error' }],
  ['nothing', { kind: 'hang' }],
  ['with a reset after taking the message', { kind: 'swallow' }],
])('postMessage() has the answer there once when Slack answers %s', async (_, fault) => {
  world = await startWorld()
  for (const event of [mention('one'), directMessage('two')]) {
    world.slack.fault = first(1, fault)
    world.slack.posted.length = 0
    await world.event(event)
    await until(() => world.slack.posted.length >= 1)
    await aMoment(600)
    expect(world.slack.posted).toHaveLength(1)
  }
})

test('postMessage() waits as long as Slack says for that channel, and holds no other up', async () => {
  world = await startWorld()
  let limited = false
  world.slack.fault = ({ method, body }) => {
    if (method !== 'chat.postMessage' || body.channel !== 'D1' || limited) return undefined
    limited = true
    return { kind: 'limited', seconds: 1 }
  }
  const start = performance.now()
  await world.event(directMessage('slow'))
  await until(() => limited)
  await world.event(directMessage('fast', { channel: 'D2' }))
  await until(() => world.slack.posted.length === 1)
  expect(world.slack.posted[0]?.channel).toBe('D2')
  await until(() => world.slack.posted.length === 2)
  expect(performance.now() - start).toBeGreaterThanOrEqual(1000)
  const tries = world.slack.calls.filter(({ method, body }) => method === 'chat.postMessage' && body.channel === 'D1')
  expect(tries).toHaveLength(2)
})

test('postMessage() keeps to the pace of a channel after a short burst, and holds no other up', async () => {
  world = await startWorld({ timing: { ...quick, pace: 300 } })
  const start = performance.now()
  await Promise.all(Array.from({ length: 7 }, (_, n) => world.event(directMessage(`question ${n}`))))
  await until(() => world.slack.posted.length >= 5)
  await world.event(directMessage('elsewhere', { channel: 'D2' }))
  await until(() => world.slack.posted.some(({ channel }) => channel === 'D2'))
  expect(world.slack.posted.length).toBeLessThan(8)
  await until(() => world.slack.posted.length === 8)
  expect(performance.now() - start).toBeGreaterThanOrEqual(550)
})

test('postMessage() does not send again when it cannot look, and says so plainly', async () => {
  world = await startWorld()
  const swallow = first(1, { kind: 'swallow' })
  world.slack.fault = (call) =>
    call.method.startsWith('conversations.') ? { kind: 'error', error: 'missing_scope' } : swallow(call)
  await world.event(directMessage('hello'))
  await until(() => world.slack.posted.length === 2)
  await aMoment()
  expect(world.slack.posted.map(({ text }) => text.split('\n')[0])).toEqual([
    'You asked: hello',
    'The answer may not have reached you. If you do not see it, please ask again.',
  ])
})

test('answerInChannel() apologises once when Slack cannot take the answer', async () => {
  world = await startWorld()
  world.slack.locales.set('U1', 'fr-CA')
  world.slack.fault = first(1 + quick.backOff.length, { kind: 'status', status: 503 })
  await world.event(directMessage('bonjour'))
  await until(() => world.slack.posted.length === 1)
  await aMoment()
  expect(world.slack.posted.map(({ text }) => text)).toEqual([
    'La réponse n’a pas pu être transmise. Toutes nos excuses. Veuillez reposer la question dans quelques minutes.',
  ])
})

test('answerInChannel() gives up at once where it may not write', async () => {
  world = await startWorld()
  world.slack.fault = ({ method }) =>
    method === 'chat.postMessage' ? { kind: 'error', error: 'not_in_channel' } : undefined
  await world.event(directMessage('hello'))
  await until(() => world.slack.calls.filter(({ method }) => method === 'chat.postMessage').length === 2)
  await aMoment()
  expect(world.slack.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(2)
})

test('answerInChannel() tells the person by direct message where it may not write in the channel', async () => {
  world = await startWorld()
  world.slack.locales.set('U1', 'fr-CA')
  world.slack.fault = ({ method, body }) =>
    method === 'chat.postMessage' && body.channel === 'C1' ? { kind: 'error', error: 'restricted_action' } : undefined
  await world.event(mention('bonjour'))
  await until(() => world.slack.posted.length === 1)
  await aMoment()
  expect(world.slack.posted.map(({ channel, text }) => [channel, text])).toEqual([
    [
      'U1',
      'Je n’ai pas pu répondre là où vous avez posé la question\u00A0: je n’ai peut-être pas le droit d’y écrire. Posez-la-moi plutôt ici.',
    ],
  ])
})

test('postMessage() sends the answer as text when Slack refuses its blocks', async () => {
  world = await startWorld()
  world.slack.fault = ({ method, body }) =>
    method === 'chat.postMessage' && body.blocks !== undefined ? { kind: 'error', error: 'invalid_blocks' } : undefined
  await world.event(directMessage('hello'))
  await until(() => world.slack.posted.length === 1)
  await aMoment()
  expect(world.slack.posted.map(({ text }) => text.split('\n')[0])).toEqual(['You asked: hello'])
})

test('postMessage() looks before it sends again when what answered was not Slack', async () => {
  world = await startWorld()
  world.slack.fault = first(1, { kind: 'page' })
  await world.event(directMessage('hello'))
  await until(() => world.slack.posted.length === 1)
  await aMoment()
  expect(world.slack.posted.map(({ text }) => text.split('\n')[0])).toEqual(['You asked: hello'])
})

test('send() logs why an answer did not get through', async () => {
  const lines: object[] = []
  const error = (fields: object) => lines.push(fields)
  world = await startWorld({ logger: { ...silentLog, error } })
  world.slack.fault = ({ method }) =>
    method === 'chat.postMessage' ? { kind: 'error', error: 'token_revoked' } : undefined
  await world.event(directMessage('hello'))
  await until(() => lines.length > 0)
  expect(lines[0]).toEqual({ what: 'message', outcome: 'failed', code: 'token_revoked' })
})

test('slackFace() loses and doubles nothing of 300 answers when one call in five goes wrong', async () => {
  const slack = await startFakeSlack()
  world = await startWorld({
    slack,
    timing: { ...quick, backOff: [50, 50, 100, 200, 400, 800], call: 1000, stop: 15_000 },
  })
  const kinds: Fault[] = [
    { kind: 'status', status: 500 },
    { kind: 'swallow-500' },
    { kind: 'swallow' },
    { kind: 'hang' },
    { kind: 'error', error: 'fatal_error' },
  ]
  let calls = 0
  slack.fault = ({ method }) => {
    if (method === 'users.info') return undefined
    calls += 1
    return calls % 5 === 0 ? kinds[Math.floor(calls / 5) % kinds.length] : undefined
  }
  for (let batch = 0; batch < 30; batch += 1) {
    const questions = Array.from({ length: 10 }, (_, n) => `question ${batch * 10 + n}`)
    await Promise.all(questions.map((text, n) => world.event(directMessage(text, { channel: `D${n}` }))))
  }
  await world.face.stop()
  const answered = slack.posted.map(({ text }) => text.split('\n')[0] ?? '')
  const asked = Array.from({ length: 300 }, (_, n) => `You asked: question ${n}`)
  expect(answered.sort()).toEqual(asked.sort())
  await slack.close()
}, 60_000)
