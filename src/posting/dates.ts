import { dayAndTime, deadlineOf } from './deadline.ts'
import type { Deadline } from './posting.ts'

const form = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{1,2}:\d{2})(?::(\d{2})(?:\.\d{1,9})?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/

export type DateRead = { readonly deadline: Deadline } | { readonly trouble: string }

/**
 * A date of the front matter, as text: `2026-08-01`, with a time, with a zone. A date without a time is the end of that
 * day, a time without a zone is Pacific. A date that no calendar has gives its trouble.
 */
export function readDate(value: unknown, { end }: { end: boolean }): DateRead {
  const given = Array.isArray(value) ? JSON.stringify(value) : String(value).trim()
  const [all, day = '', time, second = '00', zone] = form.exec(given) ?? []
  const trouble = `must be a date such as 2026-08-01 or 2026-08-01 16:00: it is ${JSON.stringify(given.slice(0, 60))}`
  if (all === undefined) return { trouble }
  const hour = time?.padStart(5, '0')
  const local = deadlineOf(day, hour ?? (end ? '23:59' : '00:00'))
  if (local === undefined) return { trouble }
  if (zone === undefined || hour === undefined) return { deadline: local }
  const at = new Date(`${day}T${hour}:${second}${zone === 'Z' ? zone : zone.replace(/^(...):?/, '$1:')}`)
  return Number.isNaN(at.getTime()) ? { trouble } : { deadline: { at, ...dayAndTime(at) } }
}
