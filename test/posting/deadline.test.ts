import { expect, test } from 'vitest'
import { deadlineOf } from '../../src/posting/deadline.ts'

test.each([
  ['2026-08-01', '23:59', '2026-08-02T06:59:00.000Z'],
  ['2026-01-15', '23:59', '2026-01-16T07:59:00.000Z'],
  ['2026-03-08', '01:59', '2026-03-08T09:59:00.000Z'],
  ['2026-03-08', '03:00', '2026-03-08T10:00:00.000Z'],
  ['2026-11-01', '12:00', '2026-11-01T20:00:00.000Z'],
  ['2024-02-29', '00:00', '2024-02-29T08:00:00.000Z'],
])('deadlineOf() takes %s %s as Pacific time', (day, time, instant) => {
  const deadline = deadlineOf(day, time)
  expect(deadline?.at.toISOString()).toBe(instant)
  expect(deadline).toMatchObject({ day, time })
})

test('deadlineOf() closes a date without a time at 23:59', () => {
  expect(deadlineOf('2026-08-01')).toEqual(deadlineOf('2026-08-01', '23:59'))
})

test('deadlineOf() says a moment of another zone in Pacific time, even on another day', () => {
  expect(deadlineOf('2026-08-01', '16:00', { zone: 'America/Toronto' })).toMatchObject({
    day: '2026-08-01',
    time: '13:00',
  })
  expect(deadlineOf('2026-08-01', '01:30', { zone: 'America/St_Johns' })).toMatchObject({
    day: '2026-07-31',
    time: '21:00',
  })
})

test.each([
  ['2026-02-30', '12:00'],
  ['2025-02-29', '12:00'],
  ['2026-13-01', '12:00'],
  ['2026-00-10', '12:00'],
  ['2026-08-01', '24:00'],
  ['2026-08-01', '9:00'],
  ['0001-01-01', '12:00'],
  ['tomorrow', '12:00'],
  ['', ''],
])('deadlineOf() has nothing for %j %j', (day, time) => {
  expect(deadlineOf(day, time)).toBeUndefined()
})
