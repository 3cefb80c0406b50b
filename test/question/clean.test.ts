import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText, longestQuestion } from '../../src/question/clean.ts'

test.each([
  ['<@U0LAN0Z89> any jobs?', 'any jobs?', 'a Slack mention'],
  ['<at>Vocation</at> bonjour', 'bonjour', 'a Teams mention'],
  ['@Vocation: help', 'help', 'a mention typed by hand'],
  ['see <https://digital.example/jobs/|this one>', 'see https://digital.example/jobs/', 'a Slack link'],
  ['R&amp;D &lt;3', 'R&D <3', 'entities'],
  ['open\u200b po\u202estings\u0000', 'open po stings', 'invisible and control characters'],
  ['developpeuse\u0301', 'developpeusé', 'decomposed accents'],
])('cleanText() reads %j as %j: %s', (raw, text) => {
  expect(cleanText(raw)).toBe(text)
})

test('cleanText() gives a short well-formed line for anything at all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 5000 }), (raw) => {
      const text = cleanText(raw)
      expect(text.length).toBeLessThanOrEqual(longestQuestion)
      expect(text.isWellFormed()).toBe(true)
      expect(text).not.toMatch(/[\p{Cc}\p{Cf}\n]/u)
    }),
  )
})
