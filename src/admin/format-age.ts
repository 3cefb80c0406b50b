import type { Locale } from '../locale/locale.ts'

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const

/** So many seconds in words, in the largest unit of which there is one: `2 minutes`, `1 heure`. */
export function formatAge(seconds: number, locale: Locale): string {
  const [unit, size] = units.find(([, length]) => seconds >= length) ?? (['second', 1] as const)
  const format = new Intl.NumberFormat(`${locale}-CA`, { style: 'unit', unit, unitDisplay: 'long' })
  return format.format(Math.floor(seconds / size)).replace(/\s/g, '\u00A0')
}
