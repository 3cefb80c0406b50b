import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Replied } from '../bot.ts'
import { type AnswerOutcome, outcomeOf } from '../metrics.ts'
import type { Store } from '../store/store.ts'
import { keptDays } from './kept-days.ts'
import { listAll } from './list-all.ts'

/** The counts of one process on one day. */
export interface DayCount {
  readonly day: string
  /** By `language intent outcome`. */
  readonly asked: Readonly<Record<string, number>>
  /** By the posting's key. */
  readonly shown: Readonly<Record<string, number>>
}

export interface DayCounts {
  note(replied: Replied, day: string): void
  /** Writes the days that changed. */
  write(): Promise<void>
}

const prefix = 'insights:day:'
const numbers = z.record(z.string(), z.int().nonnegative())
const schema = z.object({ asked: numbers, shown: numbers })

interface Counting {
  readonly asked: Map<string, number>
  readonly shown: Map<string, number>
  changed: boolean
}

/** Counts in memory and writes under a key of this process, so that two processes never write over each other. */
export function createDayCounts(store: Store): DayCounts {
  const process = randomBytes(6).toString('hex')
  const days = new Map<string, Counting>()
  function counting(day: string): Counting {
    const known = days.get(day)
    if (known !== undefined) return known
    const made = { asked: new Map(), shown: new Map(), changed: false }
    days.set(day, made)
    return made
  }
  return {
    note({ answer, question }, day) {
      const today = counting(day)
      add(today.asked, `${answer.language} ${answer.intent} ${outcome({ answer, question })}`)
      for (const { key } of answer.postings) add(today.shown, key)
      today.changed = true
    },
    async write() {
      const [last] = [...days.keys()].sort().reverse()
      for (const [day, counted] of days) {
        if (counted.changed) {
          counted.changed = false
          const value = { asked: Object.fromEntries(counted.asked), shown: Object.fromEntries(counted.shown) }
          await store.write(`${prefix}${day}:${process}`, value, { seconds: keptDays * 86_400 }).catch((error) => {
            counted.changed = true
            throw error
          })
        }
        if (day !== last) days.delete(day)
      }
    },
  }
}

/** Told by the question where the answer alone does not: words that nothing fits, and how to apply in general. */
function outcome({ answer, question }: Pick<Replied, 'answer' | 'question'>): AnswerOutcome {
  const found = outcomeOf(answer)
  const sought = question.intent !== 'out_of_scope' || question.subject.kind === 'words'
  if (found === 'said' && answer.intent === 'out_of_scope' && sought) return 'nothing_found'
  return found === 'nothing_found' && answer.intent === 'apply' && question.subject.kind === 'none' ? 'said' : found
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** The counts of all processes; what cannot be read is left out. */
export async function readDayCounts(store: Store): Promise<readonly DayCount[]> {
  const counts: DayCount[] = []
  for await (const { key, value } of listAll(store, prefix)) {
    const { data } = schema.safeParse(value)
    if (data) counts.push({ day: key.slice(prefix.length, prefix.length + 10), ...data })
  }
  return counts
}
