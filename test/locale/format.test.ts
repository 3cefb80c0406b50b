import { expect, test } from 'vitest'
import {
  formatDate,
  formatDateTime,
  formatList,
  formatMoney,
  formatNumber,
  formatPercent,
  formatQuote,
  formatUntil,
} from '../../src/locale/format.ts'
import type { Locale } from '../../src/locale/locale.ts'
import { typographyFaults } from '../../src/locale/typography.ts'

const _ = '\u00a0'
const deadline = { day: '2026-08-01', time: '23:59' }

test('formatDate() writes the first of the month as 1er in French', () => {
  expect(formatDate('2026-08-01', 'en')).toBe('August 1, 2026')
  expect(formatDate('2026-08-01', 'fr')).toBe('1er août 2026')
  expect(formatDate('2026-08-11', 'fr')).toBe('11 août 2026')
  expect(formatDate('2028-02-29', 'fr')).toBe('29 février 2028')
})

test('formatDateTime() gives the hour and the time zone', () => {
  expect(formatDateTime(deadline, 'en')).toBe('August 1, 2026, 11:59 p.m. Pacific time')
  expect(formatDateTime(deadline, 'fr')).toBe(`le 1er août 2026 à 23${_}h${_}59, heure du Pacifique`)
})

test.each([
  ['00:00', '12:00 a.m.', `0${_}h`],
  ['09:00', '9:00 a.m.', `9${_}h`],
  ['09:05', '9:05 a.m.', `9${_}h${_}5`],
  ['12:00', '12:00 p.m.', `12${_}h`],
  ['12:30', '12:30 p.m.', `12${_}h${_}30`],
])('formatDateTime() writes %s as %s and %s', (time, english, french) => {
  expect(formatDateTime({ ...deadline, time }, 'en')).toContain(`, ${english} Pacific`)
  expect(formatDateTime({ ...deadline, time }, 'fr')).toContain(` à ${french}, heure`)
})

test('formatUntil() contracts the French article', () => {
  expect(formatUntil(deadline, 'en')).toBe('until August 1, 2026, 11:59 p.m. Pacific time')
  expect(formatUntil(deadline, 'fr')).toBe(`jusqu’au 1er août 2026 à 23${_}h${_}59, heure du Pacifique`)
})

test('formatMoney() puts the sign where the language does, and cents only where there are some', () => {
  expect(formatMoney(101234, 'en')).toBe('$101,234')
  expect(formatMoney(101234, 'fr')).toBe(`101${_}234${_}$`)
  expect(formatMoney(25.5, 'en')).toBe('$25.50')
  expect(formatMoney(25.5, 'fr')).toBe(`25,50${_}$`)
})

test('formatNumber() and formatPercent() use each language’s separators', () => {
  expect(formatNumber(12345.6, 'en')).toBe('12,345.6')
  expect(formatNumber(12345.6, 'fr')).toBe(`12${_}345,6`)
  expect(formatPercent(0.8, 'en')).toBe('80%')
  expect(formatPercent(0.925, 'fr')).toBe(`92,5${_}%`)
})

test.each<[readonly string[], string, string]>([
  [[], '', ''],
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a and b', 'a et b'],
  [['a', 'b', 'c'], 'a, b and c', 'a, b et c'],
])('formatList() joins %j as "%s" and "%s"', (items, english, french) => {
  expect(formatList(items, 'en')).toBe(english)
  expect(formatList(items, 'fr')).toBe(french)
})

test('formatList() joins what excludes each other', () => {
  expect(formatList(['a', 'b', 'c'], 'en', { conjunction: 'or' })).toBe('a, b or c')
  expect(formatList(['a', 'b', 'c'], 'fr', { conjunction: 'or' })).toBe('a, b ou c')
})

test('formatQuote() uses each language’s quotation marks', () => {
  expect(formatQuote('x', 'en')).toBe('“x”')
  expect(formatQuote('x', 'fr')).toBe(`«${_}x${_}»`)
})

test.each<Locale>(['en', 'fr'])('all that is formatted in %s stands the test of typographyFaults()', (locale) => {
  const text = [
    formatDateTime(deadline, locale),
    formatUntil(deadline, locale),
    formatMoney(1234567.89, locale),
    formatNumber(1234567, locale),
    formatPercent(0.5, locale),
    formatQuote('x', locale),
  ]
  expect(typographyFaults(text.join('\n'), locale)).toEqual([])
})
