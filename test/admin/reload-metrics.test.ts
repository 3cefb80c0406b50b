import { Registry } from 'prom-client'
import { expect, test } from 'vitest'
import { createHistory } from '../../src/admin/history.ts'
import { reloadMetrics } from '../../src/admin/reload-metrics.ts'
import type { Done, Report } from '../../src/admin/report.ts'

function done(outcome: Report['outcome'], version = 'v'): Done {
  const changes = { opened: [], closed: [], changed: [], gone: [] }
  const state = { version, loadedAt: new Date(0), age: 0, open: 1, closed: 0, untranslated: [], problems: [] }
  return { report: { outcome, changes, state }, at: new Date(0), from: ['signal'], milliseconds: 40 }
}

test('reloadMetrics() counts reloads by outcome, and tells the last one', async () => {
  const register = new Registry()
  const note = reloadMetrics(register)
  for (const outcome of ['swapped', 'unchanged', 'kept', 'checked'] as const) note(done(outcome))
  const text = await register.metrics()
  expect(text).toContain('vocation_reloads_total{outcome="swapped"} 1')
  expect(text).toContain('vocation_reloads_total{outcome="rolled-back"} 0')
  expect(text).toContain('vocation_last_reload{outcome="kept"} 1')
  expect(text).toContain('vocation_last_reload{outcome="swapped"} 0')
  expect(text).toContain('vocation_reload_seconds_bucket{le="0.05"} 3')
})

test('createHistory() keeps the newest, first, and tells the last that was no check', () => {
  const history = createHistory({ most: 3 })
  for (const version of ['1', '2', '3', '4']) history.note(done('swapped', version))
  history.note(done('checked', '5'))
  expect(history.list().map(({ report }) => report.state.version)).toEqual(['5', '4', '3'])
  expect(history.last()?.report.state.version).toBe('4')
})
