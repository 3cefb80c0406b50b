import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { postgresStore } from '../../src/store/postgres.ts'
import type { Store } from '../../src/store/store.ts'
import type { StoreError } from '../../src/store/store-error.ts'
import { type Children, compileChild } from './child-process.ts'
import { type PostgresServer, password, postgresBinaries, startPostgres } from './postgres-server.ts'

const minute = { seconds: 60 }
/** No request may take longer, whatever the server does. */
const longest = 3000

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe.skipIf(postgresBinaries === undefined)('a Postgres server in trouble', () => {
  let server: PostgresServer
  let children: Children
  let schemas = 0
  const newSchema = () => server.schema(`fault_${schemas++}`)
  beforeAll(async () => {
    children = compileChild()
    server = await startPostgres()
  })
  afterAll(async () => {
    await children.close()
    await server.close()
  })

  async function open(databaseUrl: string): Promise<{ readonly store: Store; readonly troubles: StoreError[] }> {
    const troubles: StoreError[] = []
    const store = await postgresStore({ databaseUrl, onTrouble: (error) => troubles.push(error) })
    onTestFinished(() => store.close())
    return { store, troubles }
  }

  test('postgresStore() starts without Postgres, is not ready, says why once, and becomes ready by itself', async () => {
    const databaseUrl = await newSchema()
    await server.stop()
    const start = performance.now()
    const { store, troubles } = await open(databaseUrl)
    expect(performance.now() - start).toBeLessThan(longest)
    expect(store.ready()).toBe(false)
    await expect(store.read('a')).rejects.toThrow('Cannot use Postgres: it has not answered since the start')
    await pause(1500)
    expect(troubles.map(({ message }) => message)).toEqual([
      'Cannot use Postgres: nothing answers at its address: start it, or check the address (ECONNREFUSED)',
    ])
    await server.start()
    await expect.poll(() => store.ready(), { timeout: 6000 }).toBe(true)
    expect(await store.claim('a', minute)).toBe(true)
  })

  test('postgresStore() loses nothing it has acknowledged through five restarts under load', async () => {
    const databaseUrl = await newSchema()
    const replicas = [(await open(databaseUrl)).store, (await open(databaseUrl)).store]
    const acknowledged: string[] = []
    const won: string[] = []
    const times: number[] = []
    let failed = 0
    let loaded = true
    async function load(store: Store, worker: number): Promise<void> {
      for (let n = 0; loaded; n++) {
        const start = performance.now()
        try {
          await store.write(`written:${worker}:${n}`, n, minute)
          acknowledged.push(`written:${worker}:${n}`)
          // Each of these is claimed by a worker of either replica.
          if (await store.claim(`claim:${worker % 4}:${n}`, minute)) won.push(`claim:${worker % 4}:${n}`)
        } catch {
          failed++
          await pause(5)
        }
        times.push(performance.now() - start)
      }
    }
    const workers = Array.from({ length: 8 }, (_, n) => load(replicas[Math.trunc(n / 4)] as Store, n))
    for (let restart = 0; restart < 5; restart++) {
      await pause(300)
      await server.stop(restart % 2 === 0 ? 'SIGINT' : 'SIGQUIT')
      await expect.poll(() => replicas.some((store) => store.ready()), { timeout: 3000, interval: 10 }).toBe(false)
      await server.start()
      await expect.poll(() => replicas.every((store) => store.ready()), { timeout: 6000 }).toBe(true)
    }
    await pause(300)
    loaded = false
    await Promise.all(workers)
    const [store] = replicas as [Store]
    const kept = new Set((await store.list('', { limit: 1e6 })).map(({ key }) => key))
    expect(failed).toBeGreaterThan(0)
    expect(acknowledged.length).toBeGreaterThan(500)
    expect([...acknowledged, ...won].filter((key) => !kept.has(key))).toEqual([])
    expect(new Set(won).size).toBe(won.length)
    // Two requests each.
    expect(Math.max(...times)).toBeLessThan(2 * longest)
  })

  test('postgresStore() ends every request in three seconds while the server is frozen, does none of them later, and is back', async () => {
    const { store, troubles } = await open(await newSchema())
    await store.write('before', 1, minute)
    // So that there are connections to be frozen with.
    await Promise.all(Array.from({ length: 20 }, () => store.read('before')))
    onTestFinished(() => server.thaw())
    server.freeze()
    const start = performance.now()
    const ends: number[] = []
    const requests = Array.from({ length: 30 }, async (_, n) => {
      await pause(n * 50)
      const asked = performance.now()
      const request =
        n % 3 === 0 ? store.read('before') : n % 3 === 1 ? store.write('late', n, minute) : store.claim('late', minute)
      await expect(request).rejects.toThrow(/^Cannot use Postgres: (?:it did not answer in time|the connection broke)/)
      ends.push(performance.now() - asked)
    })
    await Promise.all(requests)
    expect(Math.max(...ends)).toBeLessThan(longest)
    expect(store.ready()).toBe(false)
    await pause(4000 - (performance.now() - start))
    server.thaw()
    await expect.poll(() => store.ready(), { timeout: 6000, interval: 20 }).toBe(true)
    expect(await store.read('before')).toBe(1)
    await pause(300)
    expect(await store.read('late')).toBeUndefined()
    expect(troubles.length).toBeGreaterThan(0)
  })

  test('postgresStore() closes in about a second while the server is frozen and asked something', async () => {
    const { store } = await open(await newSchema())
    await store.write('a', 1, minute)
    onTestFinished(() => server.thaw())
    server.freeze()
    const refused = expect(store.read('a')).rejects.toThrow('Cannot use Postgres')
    await pause(50)
    const start = performance.now()
    await store.close()
    expect(performance.now() - start).toBeLessThan(1500)
    await refused
  })

  test('postgresStore() lets two processes race for events, each delivered three times: as many claims as events', async () => {
    const databaseUrl = await newSchema()
    const replicas = await Promise.all([children.start({ databaseUrl }), children.start({ databaseUrl })])
    expect(replicas.map(({ first }) => first)).toEqual(['open', 'open'])
    const got: [string[], string[]] = [[], []]
    for (let round = 0; round < 20; round++) {
      const events = Array.from({ length: 25 }, (_, n) => `event:${round}:${n}`)
      const deliveries = [...events, ...events.toReversed(), ...events]
      const claims = await Promise.all(replicas.map((replica) => replica.ask('claim', ...deliveries)))
      for (const [n, keys] of claims.entries()) got[n]?.push(...(keys as string[]))
    }
    expect(got.flat().length).toBe(500)
    expect(new Set(got.flat()).size).toBe(500)
    // Else it was no race.
    expect(Math.min(...got.map((each) => each.length))).toBeGreaterThan(0)
  })

  test('postgresStore() announces to other processes, and again after the connection broke', async () => {
    const databaseUrl = await newSchema()
    const [a, b] = [(await open(databaseUrl)).store, (await open(databaseUrl)).store]
    const heard: unknown[] = []
    a.hear('reload', (message) => heard.push(['a', message]))
    b.hear('reload', (message) => heard.push(['b', message]))
    await a.announce('reload', { version: 'é\0' })
    await expect.poll(() => heard.length).toBe(2)
    expect(heard.sort()).toEqual([
      ['a', { version: 'é\0' }],
      ['b', { version: 'é\0' }],
    ])
    await server.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'vocation'")
    await expect.poll(() => a.ready() || b.ready(), { interval: 5 }).toBe(false)
    await expect.poll(() => a.ready() && b.ready(), { timeout: 6000 }).toBe(true)
    await server.query("notify vocation, 'somebody else''s words'")
    await a.announce('reload', 'again')
    await expect.poll(() => heard.length).toBe(4)
  })

  test('postgresStore() makes its tables once, however many start at the same time', async () => {
    const databaseUrl = await newSchema()
    const opened = await Promise.all(Array.from({ length: 6 }, () => open(databaseUrl)))
    expect(opened.map(({ store, troubles }) => [store.ready(), troubles])).toEqual(Array(6).fill([true, []]))
  })

  test('postgresStore() is not ready with the tables of a later version', async () => {
    const databaseUrl = await newSchema()
    await (await open(databaseUrl)).store.close()
    await server.query(`update fault_${schemas - 1}.vocation_version set version = 99`)
    const { store, troubles } = await open(databaseUrl)
    expect(store.ready()).toBe(false)
    expect(troubles.map(({ message }) => message)).toEqual([
      expect.stringContaining('a later version of Vocation wrote its tables'),
    ])
  })

  test('postgresStore() goes by the clock of the database, so that replicas agree', async () => {
    const databaseUrl = await newSchema()
    const { store } = await open(databaseUrl)
    const clock = Date.now
    onTestFinished(() => {
      Date.now = clock
    })
    expect(await store.claim('event', minute)).toBe(true)
    Date.now = () => clock() + 3_600_000
    expect(await store.claim('event', minute)).toBe(false)
    expect(await store.purge()).toBe(0)
  })

  test('postgresStore() never tells the secret of its address', async () => {
    const wrong = await open(server.url(`wrong-${password}`))
    expect(wrong.troubles.map(({ message }) => message)).toEqual([
      'Cannot use Postgres: it lets nobody in with this user, password and database: check them (28P01)',
    ])
    const addresses = [
      `postgres://vocation:${password}@[half/x`,
      `postgres://vocation:${password}@host:99999999/x`,
      password,
    ]
    const errors = await Promise.all(addresses.map((databaseUrl) => problemWith(databaseUrl)))
    for (const error of [...errors, ...wrong.troubles]) {
      expect(error).toBeDefined()
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(password)
    }
  })
})

async function problemWith(databaseUrl: string): Promise<unknown> {
  const troubles: unknown[] = []
  try {
    await (await postgresStore({ databaseUrl, onTrouble: (error) => troubles.push(error) })).close()
  } catch (error) {
    troubles.push(error)
  }
  return troubles[0]
}
