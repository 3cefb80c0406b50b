import type { DayAndTime, Formats } from './format.ts'

const noBreakSpace = '\u00a0'

const number = new Intl.NumberFormat('fr-CA')
const money = new Intl.NumberFormat('fr-CA', {
  style: 'currency',
  currency: 'CAD',
  currencyDisplay: 'narrowSymbol',
  trailingZeroDisplay: 'stripIfInteger',
})
const percent = new Intl.NumberFormat('fr-CA', { style: 'percent', maximumFractionDigits: 1 })
const date = new Intl.DateTimeFormat('fr-CA', { dateStyle: 'long', timeZone: 'UTC' })

/**
 * Canadian French, as Le guide du rédacteur (Bureau de la traduction) writes it: `1er`, `23 h 59`, `9 h`, a no-break
 * space before `$` and `%` and inside « ».
 */
export const fr = {
  date: formatDay,
  dateTime: (moment) => `le ${formatMoment(moment)}`,
  until: (moment) => `jusqu’au ${formatMoment(moment)}`,
  number: (value) => withNoBreakSpaces(number.format(value)),
  money: (dollars) => withNoBreakSpaces(money.format(dollars)),
  percent: (share) => withNoBreakSpaces(percent.format(share)),
  conjunctions: { and: 'et', or: 'ou' },
  quote: (text) => `«${noBreakSpace}${text}${noBreakSpace}»`,
} satisfies Formats

/** Node says `1 août`; the first of a month is `1er`. */
function formatDay(day: string): string {
  return date.format(new Date(`${day}T00:00:00Z`)).replace(/^1 /, '1er ')
}

function formatMoment({ day, time }: DayAndTime): string {
  return `${formatDay(day)} à ${formatTime(time)}, heure du Pacifique`
}

/** Whole hours have no minutes, and minutes no zero before them: `9 h`, `9 h 5`. */
function formatTime(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return [hours, 'h', ...(minutes === 0 ? [] : [minutes])].join(noBreakSpace)
}

/** Versions of Node disagree on how narrow the space is. */
function withNoBreakSpaces(text: string): string {
  return text.replace(/\s/g, noBreakSpace)
}
