import type { DayAndTime, Formats } from './format.ts'

const number = new Intl.NumberFormat('en-CA')
const money = new Intl.NumberFormat('en-CA', {
  style: 'currency',
  currency: 'CAD',
  currencyDisplay: 'narrowSymbol',
  trailingZeroDisplay: 'stripIfInteger',
})
const percent = new Intl.NumberFormat('en-CA', { style: 'percent', maximumFractionDigits: 1 })
const date = new Intl.DateTimeFormat('en-CA', { dateStyle: 'long', timeZone: 'UTC' })

/** Canadian English, as The Canadian Style (Translation Bureau) writes it: `p.m.` with points, no space before `%`. */
export const en = {
  date: formatDay,
  dateTime: formatMoment,
  until: (moment) => `until ${formatMoment(moment)}`,
  number: (value) => number.format(value),
  money: (dollars) => money.format(dollars),
  percent: (share) => percent.format(share),
  conjunctions: { and: 'and', or: 'or' },
  quote: (text) => `“${text}”`,
} satisfies Formats

function formatDay(day: string): string {
  return date.format(new Date(`${day}T00:00:00Z`))
}

function formatMoment({ day, time }: DayAndTime): string {
  return `${formatDay(day)}, ${formatTime(time)} Pacific time`
}

function formatTime(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return `${hours % 12 || 12}:${String(minutes).padStart(2, '0')} ${hours < 12 ? 'a.m.' : 'p.m.'}`
}
