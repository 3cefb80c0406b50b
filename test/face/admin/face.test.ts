import { createHmac } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, expect, test } from 'vitest'
import { createHistory } from '../../../src/admin/history.ts'
import type { LiveCatalogue, ReloadOptions } from '../../../src/admin/live-catalogue.ts'
import type { Report } from '../../../src/admin/report.ts'
import { adminFace } from '../../../src/face/admin/face.ts'
import { createLogger } from '../../../src/log.ts'
import { memoryStore } from '../../../src/store/memory.ts'
import type { Store } from '../../../src/store/store.ts'
import { awayStore } from '../../store/away-store.ts'

const secret = 'a secret of some length'
const report: Report = {
  outcome: 'unchanged',
  changes: { opened: [], closed: [], changed: [], gone: [] },
  state: { version: 'v', loadedAt: new Date(0), age: 0, open: 1, closed: 0, untranslated: [], problems: [] },
}
const servers: { close(): unknown }[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

interface Serving {
  readonly secret?: string | undefined
  readonly outcome?: Report['outcome']
  readonly store?: Store
}

async function serve(options: Serving = { secret }) {
  const asked: (ReloadOptions | 'roll-back')[] = []
  const lines: string[] = []
  const said = { ...report, outcome: options.outcome ?? 'unchanged' }
  const live: LiveCatalogue = {
    current: () => {
      throw new Error('not asked here')
    },
    reload: async ({ from: _from, ...wish } = {}) => {
      asked.push(wish)
      return said
    },
    rollBack: () => {
      asked.push('roll-back')
      return said
    },
    check: async () => said,
    report: () => said,
  }
  const logger = createLogger({ level: 'trace', destination: { write: (line) => lines.push(line) } })
  const app = express()
  app.use((_request, response, next) => {
    response.locals.id = 'request-1'
    next()
  })
  const insights = { note() {}, report: async () => numbers, async stop() {} }
  adminFace({
    secret: options.secret,
    branch: 'main',
    live,
    store: options.store ?? memoryStore(),
    logger,
    insights,
    history: createHistory(),
    now: () => new Date(),
  }).mount(app)
  const server = app.listen(0)
  servers.push(server)
  const { port } = server.address() as AddressInfo
  const post = (body: string, headers: Record<string, string> = signed(body), path = '/admin/reload') =>
    fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', body, headers })
  return { asked, lines, post, url: `http://127.0.0.1:${port}` }
}

const numbers = { from: '2026-11-01', to: '2026-11-02', questions: [], postings: [], terms: [] }

function requested(wish: object, { ago = 0 } = {}): string {
  return JSON.stringify({ ...wish, requested: new Date(Date.now() - ago).toISOString() })
}

function signed(body: string, key = secret): Record<string, string> {
  return { 'X-Hub-Signature-256': `sha256=${createHmac('sha256', key).update(body).digest('hex')}` }
}

test('adminFace() reloads for a signed webhook, and answers with the report', async () => {
  const { asked, post } = await serve()
  const response = await post('{"ref":"refs/heads/main"}')
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({
    outcome: 'unchanged',
    text: expect.stringContaining('Nothing has changed'),
  })
  expect(asked).toEqual([{ force: false }])
})

test.each([
  ['no signature', () => ({})],
  ['an empty signature', () => ({ 'X-Hub-Signature-256': '' })],
  ['another secret', (body: string) => signed(body, 'another')],
  ['another body', () => signed('{}')],
  [
    'SHA-1',
    (body: string) => ({ 'X-Hub-Signature-256': `sha1=${createHmac('sha1', secret).update(body).digest('hex')}` }),
  ],
  [
    'a signature cut short',
    (body: string) => ({ 'X-Hub-Signature-256': signed(body)['X-Hub-Signature-256']?.slice(0, 20) ?? '' }),
  ],
  ['capitals', (body: string) => ({ 'X-Hub-Signature-256': signed(body)['X-Hub-Signature-256']?.toUpperCase() ?? '' })],
] as const)('adminFace() refuses %s, logs it and reloads nothing', async (_what, headers) => {
  const { asked, lines, post } = await serve()
  const body = '{"ref":"refs/heads/canary"}'
  const response = await post(body, headers(body))
  expect(response.status).toBe(401)
  expect(asked).toEqual([])
  expect(lines.join()).toContain('Refused a request')
  expect(lines.join()).not.toContain('canary')
})

test('adminFace() does nothing twice for a delivery that comes again', async () => {
  const { asked, post } = await serve()
  await post('{"delivery":1}')
  expect(await (await post('{"delivery":1}')).json()).toMatchObject({ outcome: 'repeated' })
  await post('{"delivery":2}')
  expect(asked).toHaveLength(2)
})

test('adminFace() lets a delivery come again after a reload that failed', async () => {
  const { asked, post } = await serve({ secret, outcome: 'kept' })
  expect((await post('{"delivery":1}')).status).toBe(409)
  expect((await post('{"delivery":1}')).status).toBe(409)
  expect(asked).toHaveLength(2)
})

test('adminFace() reloads when the store is away, but does nothing then that would hurt twice', async () => {
  const { asked, lines, post } = await serve({ secret, store: awayStore(), outcome: 'kept' })
  expect((await post('{"delivery":1}')).status).toBe(409)
  expect((await post(requested({ action: 'roll-back' }))).status).toBe(503)
  expect(asked).toEqual([{ force: false }])
  expect(lines.join()).toContain('the store is away')
})

test('adminFace() takes force and roll-back from the signed body alone', async () => {
  const { asked, post } = await serve()
  await post(requested({ force: true }))
  await post(requested({ action: 'roll-back' }))
  await post('{"action":"opened","force":"yes"}')
  await post('not JSON')
  expect(asked).toEqual([{ force: true }, 'roll-back', { force: false }, { force: false }])
})

test('adminFace() refuses a body over the limit, and logs it', async () => {
  const { asked, lines, post } = await serve()
  expect((await post('x'.repeat(1_100_000))).status).toBe(413)
  expect(asked).toEqual([])
  expect(lines.join()).toContain('too large')
})

test('adminFace() has no route without a secret', async () => {
  const { post } = await serve({ secret: undefined })
  expect((await post('{}')).status).toBe(404)
})

test.each([
  ['force without a time', '{"force":true}'],
  ['a roll-back without a time', '{"action":"roll-back"}'],
  ['a reload asked for long ago', requested({}, { ago: 600_000 })],
  ['a reload of the future', requested({ force: true }, { ago: -600_000 })],
])('adminFace() refuses %s, though it is signed', async (_what, body) => {
  const { asked, post } = await serve()
  expect((await post(body)).status).toBe(401)
  expect(asked).toEqual([])
})

test('adminFace() does nothing for a push to another branch, nor for a ping', async () => {
  const { asked, post } = await serve()
  expect(await (await post('{"ref":"refs/heads/draft"}')).json()).toMatchObject({ outcome: 'ignored' })
  const ping = { ...signed('{"zen":"x"}'), 'X-GitHub-Event': 'ping' }
  expect(await (await post('{"zen":"x"}', ping)).json()).toMatchObject({ outcome: 'ignored' })
  expect(asked).toEqual([])
})

test('adminFace() reads the branch also from the form that GitHub sends unless told otherwise', async () => {
  const { asked, post } = await serve()
  const body = `payload=${encodeURIComponent('{"ref":"refs/heads/draft"}')}`
  expect(await (await post(body)).json()).toMatchObject({ outcome: 'ignored' })
  expect(asked).toEqual([])
})

test('adminFace() does nothing for an event that is no push', async () => {
  const { asked, post } = await serve()
  const opened = { ...signed('{"action":"opened"}'), 'X-GitHub-Event': 'issues' }
  expect(await (await post('{"action":"opened"}', opened)).json()).toMatchObject({ outcome: 'ignored' })
  const pushed = { ...signed('{"action":"opened"}'), 'X-GitHub-Event': 'push' }
  expect((await post('{"action":"opened"}', pushed)).status).toBe(200)
  expect(asked).toHaveLength(1)
})

test('adminFace() names the request in the log line about a refusal', async () => {
  const { lines, post } = await serve()
  await post('{}', {})
  await post('x'.repeat(1_100_000))
  await post(requested({ force: true }, { ago: 600_000 }))
  const refusals = lines.map((line) => JSON.parse(line)).filter(({ level }) => level === 'warn')
  expect(refusals.map(({ id, actor }) => `${id} ${actor}`)).toEqual(Array(3).fill('request-1 unknown'))
})

test('adminFace() takes no other method than POST for what is signed', async () => {
  const { url } = await serve()
  for (const path of ['/admin/reload', '/admin/insights']) {
    const response = await fetch(url + path)
    expect([response.status, response.headers.get('Allow')]).toEqual([405, 'POST'])
  }
})

test('adminFace() gives the insights to who signs for them now', async () => {
  const { post } = await serve()
  const get = (body: string, headers = signed(body)) => post(body, headers, '/admin/insights')
  expect(await (await get(requested({ days: 30 }))).json()).toEqual(numbers)
  expect((await get(requested({ days: 30 }), {})).status).toBe(401)
  expect((await get(requested({ days: 30 }, { ago: 600_000 }))).status).toBe(401)
  expect((await get('{"days":30}')).status).toBe(400)
  expect((await get(requested({ days: 1000 }))).status).toBe(400)
})
