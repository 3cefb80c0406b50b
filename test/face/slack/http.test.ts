import { createServer } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { fakeBot } from './answers.ts'
import { aMoment, directMessage, eventBody, sign, silentLog, startWorld, until, type World } from './world.ts'

let world: World
afterEach(() => world.stop())

const now = (): number => Math.floor(Date.now() / 1000)

test.each([
  ['a forged signature', { signature: `v0=${'0'.repeat(64)}` }, 401],
  ['a signature with another key', { signature: 'other' }, 401],
  ['an empty signature', { signature: '' }, 401],
  ['a signature of another form', { signature: 'v1' }, 401],
  ['a time stamp of ten minutes ago', { at: now() - 600 }, 401],
  ['a time stamp ten minutes from now', { at: now() + 600 }, 401],
  ['a time stamp that is none', { headers: { 'x-slack-request-timestamp': '1e9' } }, 401],
])('slackHttp() refuses %s', async (_, options, status) => {
  const bot = fakeBot()
  world = await startWorld({ bot })
  const body = JSON.stringify(eventBody(directMessage('hello'), 'EvForged'))
  const given: { signature?: string; at?: number; headers?: Record<string, string> } = options
  const signature = given.signature === 'other' ? sign(body, now(), 'another key') : given.signature
  expect(await world.post(body, { ...given, ...(signature === undefined ? {} : { signature }) })).toBe(status)
  await aMoment(50)
  expect(bot.messages).toEqual([])
  expect(await world.event(directMessage('still there?'))).toBe(200)
  await until(() => bot.messages.length === 1)
})

test('slackHttp() refuses a body of 1 MB and one that is not JSON, and lives on', async () => {
  const bot = fakeBot()
  world = await startWorld({ bot })
  const large = JSON.stringify(eventBody(directMessage('a'.repeat(1024 * 1024)), 'EvLarge'))
  expect(await world.post(large)).toBe(413)
  expect(await world.post('{"type": "event_callback", ')).toBe(400)
  expect(await world.post('payload=%7B', { type: 'application/x-www-form-urlencoded' })).toBe(400)
  expect(await world.event(directMessage('still there?'))).toBe(200)
  await until(() => bot.messages.length === 1)
})

test('slackHttp() takes an unknown event without a word', async () => {
  world = await startWorld()
  expect(await world.event({ type: 'planet_aligned', user: 'U1' })).toBe(200)
  expect(await world.event({ type: 'message' })).toBe(200)
  expect(await world.event({ type: 'link_shared', channel: 'C1', message_ts: '1', links: [] })).toBe(200)
  await aMoment()
  expect(world.slack.posted).toEqual([])
})

test.each([
  ['null'],
  ['[]'],
  ['"text"'],
  ['{"event":null,"type":"event_callback"}'],
  ['{"actions":[]}'],
  ['{"__proto__":{"x":1}}'],
])('slackHttp() survives a signed body of %s', async (body) => {
  world = await startWorld()
  await world.post(body)
  expect(await world.event(directMessage('still there?'))).toBe(200)
  await until(() => world.slack.posted.length === 1)
  expect(({} as { x?: unknown }).x).toBeUndefined()
})

test.each([
  ['nothing', null],
  ['an event that is none', { type: 'event_callback', team_id: 'T1', event: null }],
  ['an event without a type', { type: 'event_callback', team_id: 'T1', event: {} }],
  ['a text that is a number', eventBody(directMessage('x', { text: 5 }), 'EvNumber')],
  ['a text that is a list', eventBody(directMessage('x', { text: ['x'] }), 'EvList')],
])('slackHttp() has Slack not send %s again', async (_, body) => {
  world = await startWorld()
  expect(await world.post(JSON.stringify(body))).toBe(200)
  await aMoment(50)
  expect(world.slack.posted).toEqual([])
})

test('slackHttp() logs that requests are refused for their signature, once for each', async () => {
  const lines: string[] = []
  const warn = (_: object, message: string) => lines.push(message)
  world = await startWorld({ logger: { ...silentLog, warn } })
  await world.post('{}', { signature: `v0=${'0'.repeat(64)}` })
  await world.post('{}', { at: now() - 600 })
  expect(lines.filter((line) => line.includes('SLACK_SIGNING_SECRET'))).toHaveLength(2)
})

test('slackHttp() answers Slack’s question whether the address is ours', async () => {
  world = await startWorld()
  const body = JSON.stringify({ type: 'url_verification', challenge: 'abc' })
  const response = await fetch(`${world.origin}/slack/events`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'x-slack-request-timestamp': String(now()),
      'x-slack-signature': sign(body, now()),
    },
  })
  expect(await response.json()).toEqual({ challenge: 'abc' })
})

test('slackFace() refuses to start with a token Slack does not know, and names the setting but not its value', async () => {
  world = await startWorld()
  const refusing = createServer((_, response) =>
    response.setHeader('content-type', 'application/json').end('{"ok":false,"error":"invalid_auth"}'),
  )
  await new Promise<void>((resolve) => refusing.listen(0, '127.0.0.1', resolve))
  const { port } = refusing.address() as { port: number }
  const start = startWorld({ slack: { ...world.slack, apiUrl: `http://127.0.0.1:${port}/api` } })
  await expect(start).rejects.toThrow(/SLACK_BOT_TOKEN.*invalid_auth/)
  await expect(start).rejects.not.toThrow(/canary/)
  refusing.close()
})

test('slackFace() starts, and goes on asking, when Slack does not say who it is for a reason that may pass', async () => {
  world = await startWorld()
  world.slack.fault = ({ method }) => (method === 'auth.test' ? { kind: 'error', error: 'accesslimited' } : undefined)
  const other = await startWorld({ slack: world.slack })
  expect(other.face.ready()).toBe(false)
  await other.event(directMessage('hello'))
  await until(() => world.slack.posted.length === 1)
  await other.stop()
})

test('slackFace() is not ready until Slack has told who it is, and answers nonetheless', async () => {
  world = await startWorld()
  const slack = world.slack
  slack.fault = ({ method }) => (method === 'auth.test' ? { kind: 'status', status: 500 } : undefined)
  const other = await startWorld({ slack })
  expect(other.face.ready()).toBe(false)
  expect(world.face.ready()).toBe(true)
  await other.event(directMessage('hello'))
  await until(() => slack.posted.length === 1)
  await other.stop()
})

test('slackFace() says which setting is missing', async () => {
  world = await startWorld()
  await expect(startWorld({ slack: world.slack, settings: { signingSecret: undefined } })).rejects.toThrow(
    /SLACK_SIGNING_SECRET/,
  )
  await expect(startWorld({ slack: world.slack, settings: { signingSecret: '' } })).rejects.toThrow(
    /SLACK_SIGNING_SECRET/,
  )
  await expect(startWorld({ slack: world.slack, settings: { botToken: undefined } })).rejects.toThrow(/SLACK_BOT_TOKEN/)
})
