import { expect, test } from 'vitest'
import { withLease } from '../../src/store/lease.ts'
import { memoryStore } from '../../src/store/memory.ts'

const lease = { key: 'work', seconds: 0.2 }

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

test('withLease() lets one at a time work, for as long as it takes', async () => {
  const store = memoryStore()
  let working = 0
  const work = async () => {
    working += 1
    await pause(500)
    return working
  }
  const first = withLease(store, lease, work)
  await pause(300)
  expect(await withLease(store, lease, work)).toBeUndefined()
  expect(await first).toBe(1)
  expect(await withLease(store, lease, work)).toBe(2)
})

test('withLease() leaves the work of a dead process to the next', async () => {
  const store = memoryStore()
  await store.claim(lease.key, { seconds: lease.seconds, value: { by: 'a process that is no more' } })
  expect(await withLease(store, lease, async () => 1)).toBeUndefined()
  await pause(250)
  expect(await withLease(store, lease, async () => 1)).toBe(1)
})

test('withLease() tells a process that stood still that another may be at work, and takes nothing from it', async () => {
  const store = memoryStore()
  await withLease(store, lease, async (held) => {
    expect(held.held()).toBe(true)
    const until = performance.now() + 300
    while (performance.now() < until);
    expect(held.held()).toBe(false)
    expect(await store.claim(lease.key, { seconds: 60, value: { by: 'another' } })).toBe(true)
    await pause(100)
  })
  expect(await store.read(lease.key)).toEqual({ by: 'another' })
})

test('withLease() gives the work back when it fails', async () => {
  const store = memoryStore()
  const fail = () => Promise.reject(new Error('The work failed'))
  await expect(withLease(store, lease, fail)).rejects.toThrow('The work failed')
  expect(await withLease(store, lease, async () => 1)).toBe(1)
})
