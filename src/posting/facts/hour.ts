/** A time of day and its zone. */
export interface WrittenHour {
  /** `23:59` */
  readonly time: string
  /** For `Intl`; absent where the text does not say. */
  readonly zone?: string
}

/** "11:59 p.m. Pacific Time", « 23 h 59, heure du Pacifique », "noon", "the end of the day". */
const CLOCK =
  /(?<![\p{N}:])(?:(?:12(?::00)?\s?)?(?<word>noon|midnight|midi|minuit)(?!\p{L})|(?<hour>\d{1,2})(?:(?::|\s?h\s?)(?<minute>\d{2}))?(?::\d{2})?\s?(?<half>[ap]\.?\s?m\b\.?)|(?<hour24>\d{1,2})(?::|\s?h\s?)(?<minute24>\d{2})|(?<hourOnly>\d{1,2})\s?h(?![\p{L}\p{N}])|(?<dayEnd>end of (?:the )?day|fin de (?:la )?journée)(?!\p{L}))/iu

/** A zone is told by its name, by the time of a place in it ("Iqaluit time", « heure d’Iqaluit ») or by its letters. */
interface Zone {
  readonly name: RegExp
  /** In capitals: "at" and « et » are words. */
  readonly letters: RegExp
  readonly zone: string
}

function zone(zone: string, letters: string, { names, places }: { names: string; places: string }): Zone {
  const time = `(?:${places}) (?:local )?time|(?:heure|time)(?: locale)? (?:in |of |de la |de l'|de |d'|du |des |en |à )?(?:${places})`
  return {
    name: new RegExp(`(?<!\\p{L})(?:${names}|${time})(?!\\p{L})`, 'iu'),
    letters: new RegExp(`(?<!\\p{L})(?:${letters})(?!\\p{L})`, 'u'),
    zone,
  }
}

const ZONES: readonly Zone[] = [
  zone('America/Los_Angeles', 'P[DS]?T|HN?P|HAP', {
    names: 'pacific|pacifique|vancouver',
    places: 'victoria|british columbia|b\\.c\\.|colombie-britannique',
  }),
  zone('America/Edmonton', 'M[DS]?T|H[NA]?R', {
    names: 'mountain|(?:des )?rocheuses',
    places: 'alberta|calgary|edmonton|yellowknife|northwest territories|territoires du nord-ouest',
  }),
  zone('America/Winnipeg', 'C[DS]?T|H[NA]?C', { names: 'central|du centre', places: 'manitoba|winnipeg' }),
  zone('America/Toronto', 'E[DS]?T|H[NA]?E', {
    names: "eastern|l'est|ottawa|toronto|montr[ée]al|gatineau",
    places: 'quebec|québec|ontario|national capital region',
  }),
  zone('America/Halifax', 'A[DS]?T|H[NA]?A', {
    names: "atlantic|(?:l')?atlantique",
    places:
      'halifax|moncton|fredericton|charlottetown|labrador|maritimes?|nova scotia|new brunswick|nouvelle-écosse|nouveau-brunswick',
  }),
  zone('America/St_Johns', 'N[DS]?T|H[NA]?T', { names: 'newfoundland|terre-neuve', places: "st\\. ?john's" }),
  zone('America/Regina', 'SK time', { names: 'saskatchewan time', places: 'saskatchewan|regina|saskatoon' }),
  zone('America/Iqaluit', 'NU time', { names: 'nunavut time', places: 'nunavut|iqaluit' }),
  zone('America/Whitehorse', 'YT time', { names: 'yukon time', places: 'yukon|whitehorse' }),
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
  const named = ZONES.flatMap(({ name, letters, zone }) => {
    const at = Math.min(...[name, letters].map((pattern) => pattern.exec(near)?.index ?? Number.POSITIVE_INFINITY))
    return Number.isFinite(at) ? [{ zone, at }] : []
  })
  return named.toSorted((a, b) => a.at - b.at)[0]?.zone
}

function timeOf(groups: Record<string, string | undefined>): string {
  const { hour, minute, half, hour24, minute24, hourOnly, word, dayEnd } = groups
  if (dayEnd !== undefined) return '23:59'
  if (word !== undefined) return /^(?:noon|midi)$/iu.test(word) ? '12:00' : '23:59'
  if (hour === undefined) return `${(hour24 ?? hourOnly ?? '').padStart(2, '0')}:${minute24 ?? '00'}`
  const twelve = Number(hour) % 12
  return `${String(/^p/iu.test(half ?? '') ? twelve + 12 : twelve).padStart(2, '0')}:${minute ?? '00'}`
}
