import { expect, test } from 'vitest'
import type { Report } from '../../src/admin/report.ts'
import { adminMessages, reportToBlocks, reportToText } from '../../src/admin/report-text.ts'
import { answerToText } from '../../src/answer/text.ts'
import { locales } from '../../src/locale/locale.ts'
import { typographyFaults } from '../../src/locale/typography.ts'
import { sentencesOf } from '../answer/sentences.ts'

const change = { key: 'a', locale: 'fr', title: 'Analyste', path: 'fr/a.md' } as const
const report: Report = {
  outcome: 'swapped',
  changes: { opened: [change], closed: [], changed: [], gone: [] },
  state: {
    version: 'abc',
    loadedAt: new Date('2026-08-01T16:00:00Z'),
    age: 7_300,
    open: 12,
    closed: 1,
    untranslated: [change],
    problems: [{ path: 'en/x.md', line: 3, severity: 'error', message: 'title is missing' }],
  },
}

test('reportToText() tells what changed, the state and each problem by file and line', () => {
  expect(reportToText(report, 'en')).toMatchInlineSnapshot(`
    "Reloaded.

    1 posting opened:
    - Analyste (fr, fr/a.md)

    12 postings are open, 1 closed. Version abc, read August 1, 2026, 9:00 a.m. Pacific time (2 hours ago).

    1 posting has no translation:
    - Analyste (fr, fr/a.md)

    1 error, 0 warnings:
    - en/x.md:3: error: title is missing"
  `)
})

test.each(locales)('admin messages in %s are written as the language is printed', (locale) => {
  const faults = sentencesOf(adminMessages[locale], locale).flatMap(({ name, text }) =>
    typographyFaults(text, locale).map((fault) => `${name}: ${text}: ${fault}`),
  )
  expect(faults).toEqual([])
})

test('reportToText() names at most twenty of a kind', () => {
  const opened = Array.from({ length: 25 }, (_, number) => ({ ...change, title: `Analyste ${number}` }))
  const text = reportToText({ ...report, changes: { ...report.changes, opened } }, 'fr')
  expect(text).toContain('- et 5 de plus')
  expect(text).not.toContain('Analyste 20')
})

test('reportToText() names errors before warnings, so that none is left out for one', () => {
  const warning = { path: 'en/w.md', line: 1, severity: 'warning', message: 'doubtful' } as const
  const problems = [...Array.from({ length: 30 }, () => warning), ...report.state.problems]
  expect(reportToText({ ...report, state: { ...report.state, problems } }, 'en')).toContain('title is missing')
})

test('reportToBlocks() says what reportToText() says, with what was refused set apart', () => {
  const kept: Report = { ...report, outcome: 'kept', reason: { kind: 'empty' } }
  const blocks = reportToBlocks(kept, 'fr')
  expect(blocks[0]).toEqual({ kind: 'notice', text: expect.stringMatching(/^Le rechargement n’a pas eu lieu/) })
  expect(blocks[2]).toEqual({ kind: 'list', items: ['Analyste (fr, fr/a.md)'], ordered: false })
  const lines = (text: string) => text.split('\n').filter((line) => line !== '')
  expect(lines(answerToText({ blocks, language: 'fr' }))).toEqual(lines(reportToText(kept, 'fr')))
})
