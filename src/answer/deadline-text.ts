import { formatDateTime, formatUntil } from '../locale/format.ts'
import type { Locale } from '../locale/locale.ts'
import type { Deadline } from '../posting/posting.ts'

/** A moment in words: "August 1, 2026, 11:59 p.m. Pacific time", « le 1er août 2026 à 23 h 59, heure du Pacifique ». */
export function deadlineText(deadline: Deadline, locale: Locale): string {
  return formatDateTime(deadline, locale)
}

/** The same after "until". */
export function untilText(deadline: Deadline, locale: Locale): string {
  return formatUntil(deadline, locale)
}
