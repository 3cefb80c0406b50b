import { formatDateTime } from '../locale/format.ts'
import type { Locale } from '../locale/locale.ts'
import type { Deadline } from '../posting/posting.ts'

/** A moment as it stands after "until": "August 1, 2026, 11:59 p.m. Pacific time", « 1er août 2026 à 23 h 59, heure du Pacifique ». */
export function deadlineText(deadline: Deadline, locale: Locale): string {
  return formatDateTime(deadline, locale)
}
