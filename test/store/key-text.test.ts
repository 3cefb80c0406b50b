import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareKeys } from '../../src/store/key-order.ts'
import { behind, fromKeyText, toKeyText } from '../../src/store/key-text.ts'

/** Text in which what is escaped and what needs two code units comes often. */
const unit = fc.oneof(
  fc.constantFrom('\0', '\u0001', '\u0002', '\u0003', 'a', '\ud7ff', '\ue000', '\uffff', '\u{10000}', '\u{10ffff}'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
)
const text = fc.array(unit, { maxLength: 8 }).map((units) => units.join(''))
const surrogates = fc.array(fc.constantFrom('\ud800', '\udc00', '\udfff', 'a', '\0'), { maxLength: 8 })

const bytes = (key: string) => Buffer.from(key)

test('toKeyText() gives text without NUL, that reads back, also of halves of pairs', () => {
  const any = fc.oneof(
    text,
    surrogates.map((units) => units.join('')),
  )
  fc.assert(
    fc.property(any, (key) => {
      const escaped = toKeyText(key)
      expect(escaped.includes('\0')).toBe(false)
      expect(escaped.isWellFormed()).toBe(true)
      expect(fromKeyText(escaped)).toBe(key)
    }),
    { numRuns: 5000 },
  )
})

test('toKeyText() keeps the order of bytes and the beginnings', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const order = Math.sign(bytes(a).compare(bytes(b)))
      expect(Math.sign(bytes(toKeyText(a)).compare(bytes(toKeyText(b))))).toBe(order)
      expect(Math.sign(compareKeys(a, b))).toBe(order)
      expect(toKeyText(a).startsWith(toKeyText(b))).toBe(a.startsWith(b))
    }),
    { numRuns: 5000 },
  )
})

test('behind() is behind all that begin so, and before all others that follow', () => {
  fc.assert(
    fc.property(text, text, (prefix, key) => {
      const inside = compareKeys(key, prefix) >= 0 && compareKeys(key, behind(prefix)) < 0
      expect(inside).toBe(key.startsWith(prefix))
    }),
    { numRuns: 5000 },
  )
  expect([behind('a'), behind('a\u{10ffff}'), behind('\ud7ff')]).toEqual(['b', 'b', '\ue000'])
})
