import { dayAndTime, deadlineOf } from './deadline.ts'
import { datesIn } from './facts/date.ts'
import { hourIn } from './facts/hour.ts'
import { plainText } from './facts/page-text.ts'
import type { Deadline } from './posting.ts'

const form =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]+(\d{1,2}:\d{2})(?::(\d{2})(?:\.\d{1,9})?)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i

export type DateRead = { readonly deadline: Deadline } | { readonly trouble: string }

/**
 * A date of the front matter, as text: `2026-08-01`, with a time, with a zone; or in the words of either language, such as
 * "August 1, 2026" and « 1er août 2026 à 16 h, heure de l’Est ». A date without a time is the end of that day, a time
 * without a zone is Pacific. A date that no calendar has gives its trouble.
 */
export function readDate(value: unknown, { end }: { end: boolean }): DateRead {
  const given = Array.isArray(value) ? JSON.stringify(value) : String(value).trim()
  const deadline = fromFigures(given, end) ?? (typeof value === 'string' ? fromWords(given, end) : undefined)
  if (deadline !== undefined) return { deadline }
  return {
    trouble: `must be a date such as 2026-08-01 or 2026-08-01 16:00: it is ${JSON.stringify(given.slice(0, 60))}`,
  }
}

function fromFigures(given: string, end: boolean): Deadline | undefined {
  const [all, year, month = '', date = '', time, second = '00', zone] = form.exec(given) ?? []
  if (all === undefined) return undefined
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const hour = time?.padStart(5, '0')
  const local = deadlineOf(day, hour ?? lastOrFirst(end))
  if (local === undefined || zone === undefined || hour === undefined) return local
  const offset = /^[a-z]/i.test(zone)
    ? 'Z'
    : zone.replace(/^(...):?(\d{2})?$/, (_, hours, minutes = '00') => `${hours}:${minutes}`)
  const at = new Date(`${day}T${hour}:${second}${offset}`)
  return Number.isNaN(at.getTime()) ? undefined : { at, ...dayAndTime(at) }
}

function lastOrFirst(end: boolean): string {
  return end ? '23:59' : '00:00'
}

/** What may stand around a date in words: the day of the week, the hour and its zone. */
const around =
  /(?<!\p{L})(?:le|the|on|at|à|by|l(?=')|de|du|heures?|h|time|zone|noon|midnight|midi|minuit|a\.?m\.?|p\.?m\.?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|pacific|pacifique|mountain|rocheuses|central|centre|eastern|est|atlantic|atlantique|newfoundland|terre-neuve|standard|daylight|normale|avancée|[pmcean][ds]?t|h[na]?[perca]|h[na]t|vancouver|ottawa|toronto|montréal|gatineau|iqaluit|nunavut|halifax|st\. john's|winnipeg|manitoba|regina|saskatchewan|alberta|calgary|edmonton|yukon|whitehorse|yellowknife|local|locale)(?!\p{L})|\d{1,2}(?::|\s?h\s?)?(?:\d{2})?/giu

function fromWords(given: string, end: boolean): Deadline | undefined {
  if (given.length > 100) return undefined
  const plain = plainText(given)
  const [date, ...others] = datesIn(plain, 'en').length > 0 ? datesIn(plain, 'en') : datesIn(plain, 'fr')
  if (date === undefined || others.length > 0) return undefined
  const rest = `${plain.slice(0, date.index)} ${plain.slice(date.end)}`
  if (/[\p{L}\p{N}]/u.test(rest.replace(around, ''))) return undefined
  const hour = hourIn(rest)
  if (hour === undefined && /\d/.test(rest)) return undefined
  return deadlineOf(date.day, hour?.time ?? lastOrFirst(end), hour?.zone === undefined ? {} : { zone: hour.zone })
}
