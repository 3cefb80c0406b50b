import { type Html, html } from '../html.ts'

/** One bar: a day with what was answered at its foot and what was not on top. */
export interface Bar {
  readonly day: string
  readonly answered: number
  readonly unanswered: number
}

export interface PlotOptions {
  /** What the plot shows, for those who do not see it. */
  readonly label: string
  /** Tells this plot's pattern from those of others on the page. */
  readonly id: string
}

const width = 360
const height = 180
const left = 30
const top = 10
const bottom = 24
const right = 4
const foot = height - bottom

/** Bars over time, as SVG without any style of its own; unanswered ones are hatched, not only of another colour. */
export function barPlot(bars: readonly Bar[], { label, id }: PlotOptions): Html {
  const most = roundUp(Math.max(...bars.map(({ answered, unanswered }) => answered + unanswered)))
  const y = (count: number) => round(foot - (count / most) * (foot - top))
  const slot = (width - left - right) / bars.length
  return html`<svg class="plot" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-label">
    <title id="${id}-label">${label}</title>
    <defs><pattern id="${id}-hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="hatch-ground" width="4" height="4"/><rect class="hatch-line" width="2" height="4"/></pattern></defs>
    ${[0, most / 2, most].map((count) => gridLine(count, y(count)))}
    ${bars.map((bar, index) => drawBar(bar, { x: left + index * slot, slot, y, id }))}
    ${labelled(bars).map(({ day, index, anchor }) => dayLabel(day, { x: left + (index + 0.5) * slot, anchor }))}
  </svg>`
}

function gridLine(count: number, y: number): Html {
  return html`<line class="grid" x1="${left}" x2="${width - right}" y1="${y}" y2="${y}"/>
    <text class="tick" x="${left - 4}" y="${y + 4}" text-anchor="end">${count}</text>`
}

interface Place {
  readonly x: number
  readonly slot: number
  readonly y: (count: number) => number
  readonly id: string
}

function drawBar({ answered, unanswered }: Bar, { x, slot, y, id }: Place): Html {
  const [from, wide] = [round(x + slot * 0.12), round(slot * 0.76)]
  const rect = (kind: 'answered' | 'unanswered', low: number, high: number) =>
    html`<rect class="${kind}" x="${from}" width="${wide}" y="${y(high)}" height="${round(y(low) - y(high))}" ${
      kind === 'unanswered' ? html`fill="url(#${id}-hatch)"` : ''
    }/>`
  return html`${answered > 0 ? rect('answered', 0, answered) : ''}${unanswered > 0 ? rect('unanswered', answered, answered + unanswered) : ''}`
}

/** The first, the middle and the last day. */
function labelled(bars: readonly Bar[]) {
  const last = bars.length - 1
  const places = [
    { index: 0, anchor: 'start' },
    { index: Math.floor(last / 2), anchor: 'middle' },
    { index: last, anchor: 'end' },
  ]
  return places.flatMap(({ index, anchor }) => ({ index, anchor, day: bars[index]?.day ?? '' }))
}

function dayLabel(day: string, { x, anchor }: { x: number; anchor: string }): Html {
  return html`<text class="tick" x="${round(x)}" y="${height - 6}" text-anchor="${anchor}">${day.slice(5)}</text>`
}

/** The next even number that a scale may end with: 2, 4, 10, 20, 40, 100. */
function roundUp(count: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, count)))
  return Math.max(2, [power, 2 * power, 4 * power, 10 * power].find((step) => step >= count) ?? count)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
