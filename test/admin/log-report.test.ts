import { expect, test } from 'vitest'
import { logReport } from '../../src/admin/log-report.ts'
import type { Report } from '../../src/admin/report.ts'
import { createLogger } from '../../src/log.ts'

const report: Report = {
  outcome: 'kept',
  reason: { kind: 'shrunk', locale: 'fr', from: 20, to: 9 },
  changes: { opened: [], closed: [], changed: [], gone: [] },
  state: { version: 'v', loadedAt: new Date(0), age: 0, open: 20, closed: 0, untranslated: [], problems: [] },
}

test('logReport() says why the postings stay, number by number', () => {
  const lines: string[] = []
  const logger = createLogger({ level: 'info', destination: { write: (line) => lines.push(line) } })
  logReport({ report, at: new Date(0), from: ['watch'], milliseconds: 3 }, logger)
  const told = { level: 'warn', by: ['watch'], reason: 'shrunk', language: 'fr', open: 20, left: 9 }
  expect(JSON.parse(lines[0] ?? '')).toMatchObject(told)
})
