import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type PostgresServer, postgresBinaries, startPostgres } from '../../store/postgres-server.ts'
import { type FakeSlack, type Fault, startFakeSlack } from './fake-slack.ts'
import { answersPerQuestion, buildProduct, deliver, freePort, type Product, pause, settingsFor } from './product.ts'
import { directMessage, until } from './world.ts'

// In full (50 kills under 2,000 events) it takes minutes: SLACK_KILLS=50 SLACK_EVENTS=2000.
const kills = Number(process.env.SLACK_KILLS ?? 5)
const events = Number(process.env.SLACK_EVENTS ?? 150)

let product: Product
let postgres: PostgresServer | undefined
let slack: FakeSlack

beforeAll(async () => {
  product = buildProduct()
  if (postgresBinaries !== undefined) postgres = await startPostgres()
}, 120_000)
afterAll(async () => {
  product.close()
  await postgres?.close()
})

/** Questions from several people at once, each in a channel with few others: no channel's pace holds them up. */
async function ask(count: number, ports: () => readonly number[], { times = 1 } = {}): Promise<readonly string[]> {
  const keys: string[] = []
  const next = async (): Promise<void> => {
    while (keys.length < count) {
      const channel = `D${keys.length % 500}`
      const event = directMessage('any developer jobs?', { channel, user: `U${keys.length % 50}` })
      keys.push(`T1:${channel}:${String(event.ts)}`)
      await Promise.all(Array.from({ length: times }, () => deliver(event, ports)))
    }
  }
  await Promise.all(Array.from({ length: 6 }, next))
  return keys
}

async function everyOneAnsweredOnce(keys: readonly string[]): Promise<void> {
  await until(() => answersPerQuestion(slack).size >= keys.length, { within: 60_000 })
  await pause(1000)
  const counts = answersPerQuestion(slack)
  const lost = keys.filter((key) => !counts.has(key))
  const doubled = keys.filter((key) => (counts.get(key) ?? 0) > 1)
  console.info(`${keys.length} questions: ${lost.length} lost, ${doubled.length} doubled`)
  expect([lost, doubled]).toEqual([[], []])
}

const stores = [
  ['SQLite', async () => ({ DATA_DIR: mkdtempSync(join(tmpdir(), 'vocation-kill-')) })],
  ['Postgres', async () => ({ DATABASE_URL: (await postgres?.schema('kills')) ?? '' })],
] as const

describe.each(stores)('with %s', (name, settings) => {
  test.skipIf(name === 'Postgres' && postgresBinaries === undefined)(
    `every question is answered once through ${kills} times kill -9 under ${events} events`,
    async () => {
      slack = await startFakeSlack()
      const given = settingsFor(slack, await settings())
      const port = await freePort()
      const asked = ask(events, () => [port])
      for (let killed = 0; killed < kills; killed += 1) {
        const served = await product.serve(given, port)
        await pause(100 + Math.random() * 500)
        await served.kill()
      }
      const last = await product.serve(given, port)
      await everyOneAnsweredOnce(await asked)
      await last.kill('SIGTERM')
      await slack.close()
    },
    600_000,
  )
})

describe.skipIf(postgresBinaries === undefined)('two processes on one Postgres', () => {
  test('answer every question once that each gets three times, while one post in ten goes wrong', async () => {
    slack = await startFakeSlack()
    const kinds: Fault[] = [
      { kind: 'status', status: 500 },
      { kind: 'swallow-500' },
      { kind: 'swallow' },
      { kind: 'hang' },
      { kind: 'limited', seconds: 1 },
    ]
    let posts = 0
    slack.fault = ({ method }) => {
      if (method !== 'chat.postMessage') return undefined
      posts += 1
      return posts % 10 === 0 ? kinds[(posts / 10) % kinds.length] : undefined
    }
    const given = settingsFor(slack, { DATABASE_URL: (await postgres?.schema('replicas')) ?? '' })
    const both = [await product.serve(given), await product.serve(given)]
    const keys = await ask(events, () => both.map(({ port }) => port), { times: 3 })
    await everyOneAnsweredOnce(keys)
    for (const served of both) await served.kill('SIGTERM')
    await slack.close()
  }, 300_000)

  test('acknowledge nothing while Postgres is away that is lost, say so, and are ready by themselves', async () => {
    slack = await startFakeSlack()
    const given = settingsFor(slack, { DATABASE_URL: (await postgres?.schema('away')) ?? '' })
    const served = await product.serve(given)
    await expect.poll(() => served.ready(), { timeout: 10_000 }).toBe(true)
    const asked = ask(events, () => [served.port])
    for (let n = 0; n < 2; n += 1) {
      await pause(200)
      await postgres?.stop('SIGQUIT')
      await expect.poll(() => served.ready(), { timeout: 10_000 }).toBe(false)
      await pause(1000)
      await postgres?.start()
    }
    await expect.poll(() => served.ready(), { timeout: 15_000 }).toBe(true)
    await everyOneAnsweredOnce(await asked)
    await served.kill('SIGTERM')
    await slack.close()
  }, 300_000)
})
