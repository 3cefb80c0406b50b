import type { Deadline } from './posting.ts'

/** The time zone of deadlines in the federal public service: the last place in Canada where the day ends. */
export const PACIFIC = 'America/Los_Angeles'

/**
 * The moment of a calendar date (`2026-08-01`) and a time of day (`23:59`) in Pacific time, or in another zone when
 * one is given; `day` and `time` of the result are always Pacific. `undefined` for a date or time that does not exist.
 */
export function deadlineOf(day: string, time = '23:59', { zone = PACIFIC } = {}): Deadline | undefined {
  const wall = wallClock(day, time)
  if (wall === undefined) return undefined
  const at = new Date(instantOf(wall, zone))
  return { at, ...dayAndTime(at) }
}

/** The calendar date and time of day in Pacific time. */
export function dayAndTime(at: Date): { readonly day: string; readonly time: string } {
  const [day = '', time = ''] = new Date(at.getTime() + offsetOf(at.getTime(), PACIFIC)).toISOString().split('T')
  return { day, time: time.slice(0, 5) }
}

/** The date and time as if they were UTC, in milliseconds. */
function wallClock(day: string, time: string): number | undefined {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(day) || !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) return undefined
  const wall = Date.parse(`${day}T${time}:00Z`)
  return Number.isNaN(wall) || new Date(wall).toISOString().slice(0, 10) !== day ? undefined : wall
}

/** An hour that the clock change skips counts as the hour after it. */
function instantOf(wall: number, zone: string): number {
  const guess = wall - offsetOf(wall, zone)
  return wall - offsetOf(guess, zone)
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** How far the zone's clock is ahead of UTC at a moment, in milliseconds. */
function offsetOf(at: number, zone: string): number {
  const format = formats.get(zone) ?? newFormat(zone)
  formats.set(zone, format)
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000
}

function newFormat(timeZone: string): Intl.DateTimeFormat {
  const number = 'numeric'
  const parts = { year: number, month: number, day: number, hour: number, minute: number, second: number } as const
  return new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    calendar: 'gregory',
    numberingSystem: 'latn',
    ...parts,
  })
}
