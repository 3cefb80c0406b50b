import type { Bilingual, Locale } from '../../locale/locale.ts'

/** A moment in Pacific time, as it is written in that language: "August 1, 2026, 11:59 p.m. Pacific time". */
export function moment(at: Date, locale: Locale): string {
  const part = partsOf(at, locale)
  return phrases[locale](part)
}

interface MomentParts {
  readonly year: string
  readonly month: string
  readonly day: number
  readonly hour: number
  readonly minute: string
}

const phrases: Bilingual<(parts: MomentParts) => string> = {
  en: ({ year, month, day, hour, minute }) =>
    `${month} ${day}, ${year}, ${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour < 12 ? 'a.m.' : 'p.m.'} Pacific time`,
  fr: ({ year, month, day, hour, minute }) =>
    `le ${day === 1 ? '1er' : day} ${month} ${year} à ${hour}\u00A0h${minute === '00' ? '' : `\u00A0${minute}`}, heure du Pacifique`,
}

function partsOf(at: Date, locale: Locale): MomentParts {
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'America/Vancouver',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const found = new Map(format.formatToParts(at).map(({ type, value }) => [type as string, value]))
  const get = (type: string) => found.get(type) ?? ''
  return {
    year: get('year'),
    month: get('month'),
    day: Number(get('day')),
    hour: Number(get('hour')),
    minute: get('minute').padStart(2, '0'),
  }
}
