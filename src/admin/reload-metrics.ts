import { Counter, Gauge, Histogram, type Registry } from 'prom-client'
import type { Done, Report } from './report.ts'

const outcomes: readonly Report['outcome'][] = ['swapped', 'unchanged', 'kept', 'rolled-back']

/** Counts reloads and roll-backs by outcome, and tells which was the last; gives what is told of each. */
export function reloadMetrics(register: Registry): (done: Done) => void {
  const registers = [register]
  const total = new Counter({
    name: 'vocation_reloads_total',
    help: 'Reloads and roll-backs, by outcome; kept: the postings stayed as they were because something was wrong',
    labelNames: ['outcome'],
    registers,
  })
  const last = new Gauge({
    name: 'vocation_last_reload',
    help: 'Outcome of the last reload or roll-back: 1 for that one, 0 for the others; all 0 before the first',
    labelNames: ['outcome'],
    registers,
  })
  const seconds = new Histogram({
    name: 'vocation_reload_seconds',
    help: 'Time of a reload, in seconds',
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  })
  for (const outcome of outcomes) {
    total.inc({ outcome }, 0)
    last.set({ outcome }, 0)
  }
  return ({ report: { outcome }, milliseconds }) => {
    if (outcome === 'checked') return
    total.inc({ outcome })
    for (const each of outcomes) last.set({ outcome: each }, Number(each === outcome))
    if (outcome !== 'rolled-back') seconds.observe(milliseconds / 1000)
  }
}
