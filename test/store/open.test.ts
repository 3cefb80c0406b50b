import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { memoryStore } from '../../src/store/memory.ts'
import { openStore } from '../../src/store/open.ts'
import { purging } from '../../src/store/purging.ts'

const minute = { seconds: 60 }
const tenMinutes = 10 * 60 * 1000

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }))
afterEach(() => void vi.useRealTimers())

test('openStore() keeps all in the data folder, and nothing anywhere without one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vocation-open-'))
  for (const options of [{ dataFolder: folder }, {}]) {
    const store = await openStore(options)
    await store.write('a', 1, minute)
    await store.close()
  }
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['serve.lock', 'vocation.db']))
  const again = await openStore({ dataFolder: folder })
  expect(await again.read('a')).toBe(1)
  await again.close()
  const forgetful = await openStore()
  expect(await forgetful.read('a')).toBeUndefined()
})

test('openStore() prefers Postgres, whatever else is there, and rejects an address that is none without repeating it', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'vocation-open-'))
  const onTrouble = vi.fn()
  const store = await openStore({ databaseUrl: 'postgres://a:canary@127.0.0.1:1/x', dataFolder, onTrouble })
  expect([store.ready(), readdirSync(dataFolder)]).toEqual([false, []])
  expect(onTrouble.mock.calls.map(([{ message }]) => message)).toEqual([
    'Cannot use Postgres: nothing answers at its address: start it, or check the address (ECONNREFUSED)',
  ])
  await store.close()
  const problem = openStore({ databaseUrl: 'postgres://a:canary@[x' })
  await expect(problem).rejects.toThrow('it looks like postgres://user:password@host:5432/database')
})

test('purging() purges at the start and every ten minutes, until the store is closed', async () => {
  let clock = 0
  const store = memoryStore({ now: () => clock })
  const purge = vi.spyOn(store, 'purge')
  const purged = purging(store, (error) => expect.unreachable(String(error)))
  expect(purge).toHaveBeenCalledTimes(1)
  await purged.write('a', 1, minute)
  clock += tenMinutes
  await vi.advanceTimersByTimeAsync(tenMinutes)
  expect(await purge.mock.results.at(-1)?.value).toBe(1)
  await vi.advanceTimersByTimeAsync(2 * tenMinutes)
  expect(purge).toHaveBeenCalledTimes(4)
  await purged.close()
  await vi.advanceTimersByTimeAsync(2 * tenMinutes)
  expect(purge).toHaveBeenCalledTimes(4)
})

test('purging() tells trouble and goes on, asks nothing of a store that is not ready, and waits for a slow one', async () => {
  const troubles: unknown[] = []
  const trouble = new Error('away')
  const purge = vi.fn<() => Promise<number>>().mockRejectedValueOnce(trouble)
  const ready = vi.fn(() => true)
  purging({ ...memoryStore(), purge, ready }, (error) => troubles.push(error))
  ready.mockReturnValueOnce(false)
  await vi.advanceTimersByTimeAsync(tenMinutes)
  expect([purge.mock.calls.length, troubles]).toEqual([1, [trouble]])
  let finish = (_: number) => {}
  purge.mockImplementation(() => new Promise((resolve) => (finish = resolve)))
  await vi.advanceTimersByTimeAsync(3 * tenMinutes)
  expect(purge).toHaveBeenCalledTimes(2)
  finish(0)
  await vi.advanceTimersByTimeAsync(tenMinutes)
  expect(purge).toHaveBeenCalledTimes(3)
})
