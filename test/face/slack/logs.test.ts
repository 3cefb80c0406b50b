import { Writable } from 'node:stream'
import { pino } from 'pino'
import { afterEach, expect, test } from 'vitest'
import { createMetrics } from '../../../src/metrics.ts'
import { fakeBot, findDeveloper } from './answers.ts'
import { startFakeSlack } from './fake-slack.ts'
import { aMoment, directMessage, eventBody, mention, nextTs, sign, startWorld, until, type World } from './world.ts'

let world: World
afterEach(() => world.stop())

const canaries = [
  'text-canary',
  'name-canary',
  'xoxb-canary',
  'xapp-canary',
  'signing-secret-canary',
  'ticket=',
  '/response/',
  'sin-046-454-286',
]

/** A log of everything at every level, and what was written to the console meanwhile. */
function everythingLogged() {
  const lines: string[] = []
  const stream = new Writable({
    write(chunk, _, done) {
      lines.push(...String(chunk).split('\n').filter(Boolean))
      done()
    },
  })
  return { lines, logger: pino({ level: 'trace' }, stream) }
}

async function provoke(): Promise<void> {
  const text = 'text-canary sin-046-454-286 \n\u001b[31m{"level":60}'
  await world.event(mention(text))
  await world.event(directMessage(text))
  await world.command({ command: '/jobs', text })
  await world.command({ command: '/vocation', text, user_id: 'UADMIN' })
  await world.interact({
    type: 'block_actions',
    team: { id: 'T1' },
    user: { id: 'U1', team_id: 'T1', name: 'name-canary' },
    container: { channel_id: 'C1' },
    response_url: world.slack.responseUrl('x'),
    actions: [
      { type: 'button', action_id: 'ask:0', value: JSON.stringify({ question: findDeveloper, language: 'en' }) },
    ],
  })
  await world.post('text-canary is not JSON')
  await world.post(`{"text": "${'text-canary'.repeat(100_000)}"}`)
  const body = JSON.stringify(eventBody(directMessage(text), 'EvX'))
  await world.post(body, { signature: sign(body, 1, 'text-canary') })
  await world.post(JSON.stringify({ type: 'event_callback', event: null, text }))
  await aMoment()
}

test('slackFace() writes no token, text or name to the log or the metrics, at any level, whatever goes wrong', async () => {
  const { lines, logger } = everythingLogged()
  const metrics = createMetrics({ catalogue: () => undefined, now: () => new Date() })
  const bot = fakeBot(() => {
    throw new Error('text-canary in an error')
  })
  world = await startWorld({ logger, metrics })
  await world.command({ command: '/unknown', text: 'text-canary' })
  await provoke()
  const kinds = ['status', 'hang', 'swallow', 'error', 'limited'] as const
  for (const kind of kinds) {
    world.slack.fault = ({ method }) =>
      method === 'auth.test'
        ? undefined
        : ({ kind, status: 500, error: 'not_allowed', seconds: 1 } as ReturnType<World['slack']['fault']>)
    await provoke()
  }
  world.slack.fault = () => undefined
  const other = await startWorld({ slack: world.slack, bot, logger, metrics })
  await other.event(directMessage('text-canary'))
  await until(() => lines.some((line) => line.includes('could not be answered')))
  await other.stop()
  await world.face.stop()
  const said = `${lines.join('\n')}\n${await metrics.text()}`
  for (const canary of canaries) expect(said).not.toContain(canary)
  for (const line of lines) expect(() => JSON.parse(line)).not.toThrow()
  expect(lines.length).toBeGreaterThan(3)
}, 60_000)

test('slackFace() writes no token, ticket or text to the log over Socket Mode', async () => {
  const { lines, logger } = everythingLogged()
  const slack = await startFakeSlack()
  world = await startWorld({ slack, logger, settings: { appToken: 'xapp-canary-token' } })
  const payload = eventBody(directMessage('text-canary', { ts: nextTs() }), 'EvSocketLog')
  slack.envelope('events_api', payload)
  slack.envelope('slash_commands', { command: '/unknown', text: 'text-canary', team_id: 'T1', user_id: 'U1' })
  for (const socket of slack.sockets) socket.send('{"type": "text-canary')
  await until(() => slack.posted.length === 1)
  for (const fault of ['status', 'error'] as const) {
    slack.fault = ({ method }) =>
      method === 'apps.connections.open' ? ({ kind: fault, status: 500, error: 'internal_error' } as never) : undefined
    for (const socket of slack.sockets) socket.terminate()
    await aMoment(300)
  }
  slack.fault = () => undefined
  await until(() => world.face.ready())
  await world.face.stop()
  for (const canary of canaries) expect(lines.join('\n')).not.toContain(canary)
  for (const line of lines) expect(() => JSON.parse(line)).not.toThrow()
  expect(lines.length).toBeGreaterThan(1)
  await slack.close()
})
