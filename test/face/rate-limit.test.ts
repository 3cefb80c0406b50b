import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { rateLimit } from '../../src/face/rate-limit.ts'

test('rateLimit() lets a burst through, then tells how long to wait', () => {
  const limit = rateLimit({ perMinute: 60, burst: 3 })
  expect([0, 0, 0, 0].map(() => limit.take('a', 0))).toEqual([0, 0, 0, 1])
  expect(limit.take('b', 0)).toBe(0)
  expect(limit.take('a', 1000)).toBe(0)
  expect(limit.take('a', 1000)).toBe(1)
})

test('rateLimit() forgets a client once its bucket would be full again', () => {
  const limit = rateLimit({ perMinute: 60, burst: 20 })
  for (let i = 0; i < 100; i += 1) limit.take(`client ${i}`, 0)
  limit.take('another', 20_001)
  expect(limit.size()).toBe(1)
})

test('rateLimit() remembers a bounded number of clients', () => {
  const limit = rateLimit({ perMinute: 60, burst: 20 })
  for (let i = 0; i < 12_000; i += 1) limit.take(`client ${i}`, 0)
  expect(limit.size()).toBeLessThanOrEqual(10_000)
})

test('rateLimit() forgets the last client too, when nobody comes after it', async () => {
  const limit = rateLimit({ perMinute: 60_000, burst: 50 })
  limit.take('a')
  expect(limit.size()).toBe(1)
  for (let i = 0; i < 100 && limit.size() > 0; i += 1) await pause(20)
  expect(limit.size()).toBe(0)
})

test('rateLimit() tells how long a client would wait, and takes nothing for it', () => {
  const limit = rateLimit({ perMinute: 60, burst: 1 })
  expect([0, 0, 0].map(() => limit.wait('a', 0))).toEqual([0, 0, 0])
  limit.take('a', 0)
  expect(limit.wait('a', 0)).toBe(1)
})
