import { expect, test } from 'vitest'
import type { Report } from '../../src/admin/report.ts'
import { adminMessages, reportToText } from '../../src/admin/report-text.ts'
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

    12 postings are open, 1 closed. Version abc, read August 1, 2026, 9:00 a.m. Pacific time.

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
