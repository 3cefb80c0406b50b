/** A time of day and its zone. */
export interface WrittenHour {
  /** `23:59` */
  readonly time: string
  /** For `Intl`; absent where the text does not say. */
  readonly zone?: string
}

/** "11:59 p.m. Pacific Time", « 23 h 59, heure du Pacifique », "noon". */
const CLOCK =
  /(?<![\p{N}:])(?:(?<hour>\d{1,2})(?:(?::|\s?h\s?)(?<minute>\d{2}))?\s?(?<half>[ap]\.?\s?m\b\.?)|(?<hour24>\d{1,2})(?::|\s?h\s?)(?<minute24>\d{2})|(?<hourOnly>\d{1,2})\s?h(?![\p{L}\p{N}])|(?<word>noon|midnight|midi|minuit)(?!\p{L}))/iu

const ZONES: readonly (readonly [RegExp, string])[] = [
  [/pacifi(?:c|que)|\bP[DS]?T\b|\bHN?P\b|\bHAP\b|vancouver/iu, 'America/Los_Angeles'],
  [/mountain|rocheuses|\bM[DS]?T\b|\bH[NA]R\b/iu, 'America/Edmonton'],
  [/central|centre\b|\bC[DS]?T\b|\bH[NA]C\b/iu, 'America/Winnipeg'],
  [/eastern|l'est\b|\bE[DS]?T\b|\bH[NA]?E\b|ottawa|toronto|montr[ée]al|gatineau/iu, 'America/Toronto'],
  [/atlanti(?:c|que)|\bA[DS]?T\b|\bH[NA]A\b/iu, 'America/Halifax'],
  [/newfoundland|terre-neuve|\bN[DS]?T\b|\bH[NA]T\b/iu, 'America/St_Johns'],
]

/** The time of day in a stretch of text; midnight is the last minute of the day. */
export function hourIn(text: string): WrittenHour | undefined {
  const match = CLOCK.exec(text)
  if (match === null) return undefined
  const time = timeOf(match.groups ?? {})
  const zone = zoneIn(text.slice(match.index + match[0].length))
  return zone === undefined ? { time } : { time, zone }
}

/** The time zone that is named next, for `Intl`. */
export function zoneIn(text: string): string | undefined {
  const near = text.slice(0, 40)
  return ZONES.find(([name]) => name.test(near))?.[1]
}

function timeOf({ hour, minute, half, hour24, minute24, hourOnly, word }: Record<string, string | undefined>): string {
  if (word !== undefined) return /^(?:noon|midi)$/iu.test(word) ? '12:00' : '23:59'
  if (hour === undefined) return `${(hour24 ?? hourOnly ?? '').padStart(2, '0')}:${minute24 ?? '00'}`
  const twelve = Number(hour) % 12
  return `${String(/^p/iu.test(half ?? '') ? twelve + 12 : twelve).padStart(2, '0')}:${minute ?? '00'}`
}
