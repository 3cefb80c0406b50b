import { expect, test } from 'vitest'
import { readDate } from '../../src/posting/dates.ts'
import { deadlineOf } from '../../src/posting/deadline.ts'
import { statusAt } from '../../src/posting/status.ts'

const open = { availability: { archived: false, opens: undefined, closes: undefined }, evergreen: false }
const archived = { ...open, availability: { ...open.availability, archived: true } }
const closing = (day: string) => ({ ...open, availability: { ...open.availability, closes: deadlineOf(day) } })
const opening = (day: string) => ({ ...open, availability: { ...open.availability, opens: deadlineOf(day, '00:00') } })

test.each([
  ['2026-08-01T23:59:00-07:00', 'open'], // the last moment
  ['2026-08-01T23:59:01-07:00', 'past'],
  ['2026-08-02T02:30:00-04:00', 'open'], // already tomorrow in Ottawa
  ['2026-08-02T04:28:00-02:30', 'open'], // and in St. John's
  ['2026-08-02T03:00:00-04:00', 'past'],
])('statusAt() at %s: a posting that closes on 1 August 2026 is %s', (now, reason) => {
  expect(statusAt(closing('2026-08-01'), new Date(now)).reason).toBe(reason)
})

test('statusAt() closes at 23:59 Pacific in winter too', () => {
  expect(statusAt(closing('2026-12-01'), new Date('2026-12-02T07:59:00Z')).status).toBe('open')
  expect(statusAt(closing('2026-12-01'), new Date('2026-12-02T08:00:00Z')).status).toBe('closed')
})

test('statusAt() says why a posting is closed, and never opens one that is archived', () => {
  const now = new Date('2026-08-01T12:00:00Z')
  expect(statusAt(open, now)).toEqual({ status: 'open', reason: 'open' })
  expect(statusAt(archived, now)).toEqual({ status: 'closed', reason: 'archived' })
  expect(
    statusAt({ ...closing('2030-01-01'), availability: { ...closing('2030-01-01').availability, archived: true } }, now)
      .status,
  ).toBe('closed')
  expect(statusAt(opening('2026-08-02'), now)).toEqual({ status: 'closed', reason: 'upcoming' })
  expect(statusAt(opening('2026-08-01'), now)).toEqual({ status: 'open', reason: 'open' })
  expect(statusAt({ ...open, evergreen: true }, now)).toEqual({ status: 'open', reason: 'evergreen' })
  expect(statusAt({ ...closing('2026-07-01'), evergreen: true }, now)).toEqual({ status: 'closed', reason: 'past' })
})

test.each([
  ['2026-08-01', '2026-08-02T06:59:00.000Z'], // the end of the day, Pacific
  ['2026-08-01 16:00', '2026-08-01T23:00:00.000Z'], // Pacific, as no zone is named
  ['2026-08-01T16:00:30', '2026-08-01T23:00:00.000Z'],
  ['2026-01-01 9:00', '2026-01-01T17:00:00.000Z'],
  ['2026-08-01T16:00:00Z', '2026-08-01T16:00:00.000Z'],
  ['2026-08-01T16:00:00-04:00', '2026-08-01T20:00:00.000Z'],
  ['2026-08-01 16:00:00 -0400', '2026-08-01T20:00:00.000Z'],
  ['2026-08-01T16:00:00.123+05:30', '2026-08-01T10:30:00.000Z'],
  [' 2026-08-01 ', '2026-08-02T06:59:00.000Z'],
  ['2026-8-1', '2026-08-02T06:59:00.000Z'],
  ['2026/08/01', '2026-08-02T06:59:00.000Z'],
  ['2026-08-01 16:00 UTC', '2026-08-01T16:00:00.000Z'],
  ['2026-08-01T16:00:00-04', '2026-08-01T20:00:00.000Z'],
  ['2026-11-30 23:59 ET', '2026-12-01T04:59:00.000Z'],
  ['November 30, 2026', '2026-12-01T07:59:00.000Z'],
  ['Monday, November 30, 2026 at 4 p.m. Eastern Time', '2026-11-30T21:00:00.000Z'],
  ['Nov. 30, 2026, 11:59 PM (Pacific)', '2026-12-01T07:59:00.000Z'],
  ['30 November 2026', '2026-12-01T07:59:00.000Z'],
  ['August 1st, 2026', '2026-08-02T06:59:00.000Z'],
  ['30 novembre 2026', '2026-12-01T07:59:00.000Z'],
  ['le 1er décembre 2026 à 23 h 59 (heure de l’Est)', '2026-12-02T04:59:00.000Z'],
  ['lundi 30 novembre 2026, à 16\u00a0h, heure du Pacifique', '2026-12-01T00:00:00.000Z'],
  ['1 er aout 2026', '2026-08-02T06:59:00.000Z'],
  ['30 juin 2026 à midi (HAE)', '2026-06-30T16:00:00.000Z'],
])('readDate() reads %j', (value, instant) => {
  const read = readDate(value, { end: true })
  expect('deadline' in read && read.deadline.at.toISOString()).toBe(instant)
})

test('readDate() takes a date alone for the beginning of the day where something begins', () => {
  const read = readDate('2026-08-01', { end: false })
  expect('deadline' in read && read.deadline.at.toISOString()).toBe('2026-08-01T07:00:00.000Z')
})

test.each([
  '2026-13-45',
  '2026-02-29',
  '2026-00-01',
  '01/08/2026',
  '2026-08-01 24:00',
  '2026-08-01 16:60',
  '2026-08-01T16:00+99:00',
  '20260801',
  2026,
  true,
  '',
  {},
  [],
  ['2026-08-01'],
  'August 2026',
  '1 or 2 August 2026',
  'August 1, 2026 or August 8, 2026',
  'not before August 1, 2026',
  'August 32, 2026',
  'August 1, 2026, 3',
  'le 30 février 2026',
  '11/30/2026',
  '2026-08-01 16:00 Mars',
  '9999999-01-01',
])('readDate() refuses %j and repeats it', (value) => {
  const read = readDate(value, { end: true })
  expect('trouble' in read && read.trouble).toMatch(/^must be a date such as 2026-08-01 or 2026-08-01 16:00: it is "/)
})
