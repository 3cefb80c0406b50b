import type { Replied } from '../bot.ts'
import { dayAndTime } from '../posting/deadline.ts'
import type { Catalogue } from '../search/catalogue.ts'
import type { Store } from '../store/store.ts'
import { createDayCounts, readDayCounts } from './day-counts.ts'
import { type InsightsReport, reportOf } from './insights-report.ts'
import { soughtTerms } from './sought-terms.ts'
import { unknownTerms } from './unknown-terms.ts'

/** What is asked, what is shown and what cannot be found: numbers, and never a text or a person. */
export interface Insights {
  /** Counts an answer given; neither waits nor throws. */
  note(replied: Replied): void
  /** The numbers of the last days, today's among them. */
  report(options: { readonly days: number }): Promise<InsightsReport>
  /** Writes down what was counted; the last call before the store is closed. */
  stop(): Promise<void>
}

export interface InsightsParts {
  readonly store: Store
  readonly catalogue: () => Catalogue
  readonly now: () => Date
  /** Told of a store that could not be used. */
  readonly onTrouble?: (error: unknown) => void
}

/** A process that is killed loses the counts of so many milliseconds. */
const writeEvery = 10_000
/** Terms of more questions than this at the same time are not counted: a flood must not become a queue. */
const mostAtOnce = 50

export function createInsights({ store, catalogue, now, onTrouble = () => {} }: InsightsParts): Insights {
  const counts = createDayCounts(store)
  const terms = soughtTerms(store)
  const busy = new Set<Promise<void>>()
  const today = () => dayAndTime(now()).day
  const write = () => counts.write().catch(onTrouble)
  const timer = setInterval(write, writeEvery)
  timer.unref()

  function noteTerms(replied: Replied): void {
    const { conversation, answer } = replied
    if (conversation === undefined || busy.size >= mostAtOnce) return
    const sought = unknownTerms(replied, { catalogue: catalogue(), now: now() })
    if (sought.length === 0) return
    const work: Promise<void> = terms
      .note(sought, { conversation, language: answer.language })
      .catch(onTrouble)
      .finally(() => busy.delete(work))
    busy.add(work)
  }
  return {
    note(replied) {
      counts.note(replied, today())
      // After the answer: whoever asked does not wait for it.
      setImmediate(() => {
        try {
          noteTerms(replied)
        } catch (error) {
          onTrouble(error)
        }
      })
    },
    async report({ days }) {
      await write()
      await Promise.all(busy)
      return reportOf({ today: today(), days, counts: await readDayCounts(store), terms: await terms.list() })
    },
    async stop() {
      clearInterval(timer)
      await Promise.all(busy)
      await write()
    },
  }
}
