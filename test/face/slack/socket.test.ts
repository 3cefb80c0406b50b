import { afterEach, expect, test } from 'vitest'
import { fakeBot } from './answers.ts'
import { startFakeSlack } from './fake-slack.ts'
import { aMoment, directMessage, eventBody, nextTs, quick, startWorld, until, type World } from './world.ts'

let world: World
afterEach(() => world.stop())

const socketMode = { appToken: 'xapp-canary-token', signingSecret: undefined }

let asked = 0

/** Asks on the newest socket and waits for the answer. */
async function askAndWait(): Promise<void> {
  const text = `question ${asked++}`
  world.slack.envelope('events_api', eventBody(directMessage(text, { ts: nextTs() }), `EvSocket${asked}`))
  await until(() => world.slack.posted.some((one) => one.text.includes(`${text}\n`)))
}

test('slackSocket() answers what arrives on the socket, and acknowledges it first', async () => {
  world = await startWorld({ settings: socketMode })
  expect(world.face.ready()).toBe(true)
  await askAndWait()
  expect(world.slack.acknowledged.size).toBe(1)
})

test('slackSocket() answers an envelope once although it is sent again', async () => {
  const bot = fakeBot()
  world = await startWorld({ bot, settings: socketMode })
  const payload = eventBody(directMessage('once'), 'EvAgain')
  for (const id of ['first', 'again', 'and again']) world.slack.envelope('events_api', payload, { id })
  await until(() => world.slack.acknowledged.size === 3 && world.slack.posted.length === 1)
  await aMoment()
  expect(bot.messages).toHaveLength(1)
})

test('slackSocket() connects again after the socket is closed', async () => {
  world = await startWorld({ settings: socketMode })
  for (const socket of world.slack.sockets) socket.close()
  await aMoment(50)
  await until(() => world.slack.sockets.size === 1 && world.face.ready())
  await askAndWait()
})

test('slackSocket() connects again after the socket breaks', async () => {
  world = await startWorld({ settings: socketMode })
  for (const socket of world.slack.sockets) socket.terminate()
  await aMoment(50)
  await until(() => world.slack.sockets.size === 1 && world.face.ready())
  await askAndWait()
})

/** The library neither pings nor gives up by itself within a test. */
const alone = { ...quick, ping: 60_000 }

test.each(['warning', 'refresh_requested', 'link_disabled'])(
  'slackSocket() opens the next connection when Slack says %s, without waiting for the old one to close',
  async (reason) => {
    world = await startWorld({ settings: socketMode, timing: { ...alone, silence: 60_000 } })
    const [old] = world.slack.sockets
    // It will not answer the library's own goodbye.
    old?.pause()
    old?.send(JSON.stringify({ type: 'disconnect', reason, debug_info: {} }))
    await until(() => [...world.slack.sockets].some((socket) => socket !== old))
    expect(world.face.ready()).toBe(true)
    await askAndWait()
  },
)

test('slackSocket() replaces a socket on which nothing is heard, whatever the library thinks of it', async () => {
  world = await startWorld({ settings: socketMode, timing: alone })
  const [old] = world.slack.sockets
  await until(() => [...world.slack.sockets].some((socket) => socket !== old))
  await askAndWait()
})

test('slackSocket() stays connected for as long as Slack pings', async () => {
  world = await startWorld({ settings: socketMode, timing: alone })
  const pings = setInterval(() => {
    for (const socket of world.slack.sockets) socket.ping()
  }, 100)
  await aMoment(1500)
  clearInterval(pings)
  expect(world.face.ready()).toBe(true)
  expect(world.slack.calls.filter(({ method }) => method === 'apps.connections.open')).toHaveLength(1)
})

test('slackSocket() replaces a socket that has fallen silent, and is not ready meanwhile', async () => {
  world = await startWorld({ settings: socketMode })
  const [old] = world.slack.sockets
  // Open, but nothing is read any more: no pong, no close.
  old?.pause()
  let connections = 0
  world.slack.onSocket = () => {
    connections += 1
    return connections > 1
  }
  await until(() => !world.face.ready())
  await until(() => world.face.ready())
  await askAndWait()
})

test('slackSocket() stays connected for as long as pongs come', async () => {
  world = await startWorld({ settings: socketMode })
  await aMoment(1500)
  expect(world.face.ready()).toBe(true)
  expect(world.slack.calls.filter(({ method }) => method === 'apps.connections.open')).toHaveLength(1)
})

test('slackSocket() connects when Slack lets it in again after failing for a while', async () => {
  world = await startWorld({ settings: socketMode })
  world.slack.fault = ({ method }) => (method === 'apps.connections.open' ? { kind: 'status', status: 500 } : undefined)
  for (const socket of world.slack.sockets) socket.terminate()
  await until(() => world.slack.calls.filter(({ method }) => method === 'apps.connections.open').length > 4)
  expect(world.face.ready()).toBe(false)
  world.slack.fault = ({ method }) => (method === 'apps.connections.open' ? { kind: 'hang' } : undefined)
  await aMoment(400)
  world.slack.fault = () => undefined
  await until(() => world.face.ready())
  await askAndWait()
})

test('slackSocket() opens connections ever more slowly while none of them lasts', async () => {
  world = await startWorld({ settings: socketMode })
  const opened = () => world.slack.calls.filter(({ method }) => method === 'apps.connections.open').length
  world.slack.onSocket = (socket) => {
    setTimeout(() => socket.close(), 10)
    return true
  }
  const before = opened()
  for (const socket of world.slack.sockets) socket.close()
  await aMoment(2000)
  expect(opened() - before).toBeGreaterThan(3)
  // Without pauses there would be a hundred.
  expect(opened() - before).toBeLessThan(15)
  world.slack.onSocket = () => true
  await until(() => world.face.ready())
  await askAndWait()
})

test('slackSocket() waits as long as Slack says before it asks for a connection again', async () => {
  world = await startWorld({ settings: socketMode })
  const opened = () => world.slack.calls.filter(({ method }) => method === 'apps.connections.open').length
  world.slack.fault = ({ method }) => (method === 'apps.connections.open' ? { kind: 'limited', seconds: 2 } : undefined)
  const before = opened()
  for (const socket of world.slack.sockets) socket.terminate()
  await until(() => opened() > before)
  world.slack.fault = () => undefined
  await aMoment(1500)
  expect(opened()).toBe(before + 1)
  await until(() => world.face.ready())
  await askAndWait()
})

test('slackSocket() tells when Slack will never let it in again', async () => {
  const failures: Error[] = []
  world = await startWorld({ settings: socketMode, fail: (error) => failures.push(error) })
  world.slack.fault = ({ method }) =>
    method === 'apps.connections.open' ? { kind: 'error', error: 'invalid_auth' } : undefined
  for (const socket of world.slack.sockets) socket.terminate()
  await until(() => failures.length === 1)
  expect(failures[0]?.message).toMatch(/SLACK_APP_TOKEN.*invalid_auth/)
  expect(world.face.ready()).toBe(false)
})

test('slackFace() refuses to start with an app token Slack does not know', async () => {
  const slack = await startFakeSlack()
  world = await startWorld()
  slack.fault = ({ method }) =>
    method === 'apps.connections.open' ? { kind: 'error', error: 'invalid_auth' } : undefined
  const failures: Error[] = []
  const fail = (error: Error) => failures.push(error)
  await expect(startWorld({ slack, settings: socketMode, fail })).rejects.toThrow(/SLACK_APP_TOKEN/)
  expect(failures).toEqual([])
  await slack.close()
})

test('slackFace() starts although Slack cannot be reached, and is ready when it can', async () => {
  const slack = await startFakeSlack()
  slack.fault = ({ method }) => (method === 'apps.connections.open' ? { kind: 'status', status: 503 } : undefined)
  world = await startWorld({ slack, settings: socketMode })
  expect(world.face.ready()).toBe(false)
  slack.fault = () => undefined
  await until(() => world.face.ready())
  await askAndWait()
  await slack.close()
})

test('slackSocket() ignores what it cannot read', async () => {
  world = await startWorld({ settings: socketMode })
  for (const socket of world.slack.sockets) {
    socket.send('not json')
    socket.send('null')
    socket.send(Buffer.from([0, 1, 2]))
    socket.send('{"type":"events_api","envelope_id":"x","payload":{}}')
    socket.send(
      '{"type":"slash_commands","envelope_id":"y","payload":{"command":"/other","team_id":"T1","user_id":"U1"}}',
    )
  }
  await askAndWait()
})
