import { dayBefore, type InsightsReport } from '../../insights/insights-report.ts'
import { formatDate } from '../../locale/format.ts'
import { type Locale, locales } from '../../locale/locale.ts'
import { type Html, html } from '../html.ts'
import { countedIntents, type PageData, periods } from './page-data.ts'
import { type Bar, barPlot } from './plot.ts'
import { table } from './table.ts'

/** Questions over time: what to choose, a plot for each language, and the same as a table. */
export function questionsSection(data: PageData): Html {
  const { messages, insights, locale } = data
  const { questions } = messages
  const chosen = chosenQuestions(data)
  const none = chosen.length === 0
  const period = questions.period(formatDate(insights.from, locale), formatDate(insights.to, locale))
  return html`<section><h2>${questions.title}</h2>${choices(data)}<p>${period}</p>
    ${none ? html`<p>${questions.none}</p>` : html`${legend(data)}<div class="plots">${locales.map((language) => plotOf(chosen, language, data))}</div>`}
    ${none ? '' : html`<details><summary>${questions.asTable}</summary>${questionsTable(chosen, data)}</details>`}
    <p class="soft">${questions.explained}</p></section>`
}

type Counts = InsightsReport['questions']

function chosenQuestions({ insights, filter }: PageData): Counts {
  return insights.questions.filter(
    ({ intent, outcome }) => outcome !== 'said' && (filter.intent === undefined || filter.intent === intent),
  )
}

function choices({ messages: { questions, intents }, filter, locale }: PageData): Html {
  const option = (value: string | number, label: string, selected: boolean) =>
    html`<option value="${value}" ${selected ? 'selected' : ''}>${label}</option>`
  return html`<form method="get" action="/admin/" class="choices"><input type="hidden" name="lang" value="${locale}">
    <div><label for="days">${questions.days}</label><select id="days" name="days">
      ${periods.map((days) => option(days, questions.lastDays(days), days === filter.days))}</select></div>
    <div><label for="intent">${questions.intent}</label><select id="intent" name="intent">
      ${option('', questions.all, filter.intent === undefined)}
      ${countedIntents.map((intent) => option(intent, intents[intent], intent === filter.intent))}</select></div>
    <button>${questions.show}</button></form>`
}

function legend({ messages: { questions } }: PageData): Html {
  const key = (kind: 'answered' | 'unanswered') =>
    html`<li><svg class="key" viewBox="0 0 16 16" aria-hidden="true"><rect class="${kind}" width="16" height="16" ${
      kind === 'unanswered' ? html`fill="url(#plot-en-hatch)"` : ''
    }/></svg> ${questions[kind]}</li>`
  return html`<ul class="legend">${key('answered')}${key('unanswered')}</ul>`
}

function plotOf(chosen: Counts, language: Locale, { messages, insights, filter }: PageData): Html {
  const own = chosen.filter((count) => count.language === language)
  const bars = daysOf(insights.to, filter.days).map((day) => barOf(day, own))
  const sum = (kind: 'answered' | 'unanswered') => bars.reduce((total, bar) => total + bar[kind], 0)
  const label = messages.questions.plot(language, sum('answered'), sum('unanswered'))
  return html`<figure><figcaption>${label}</figcaption>${barPlot(bars, { label, id: `plot-${language}` })}</figure>`
}

function daysOf(last: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => dayBefore(last, count - 1 - index))
}

function barOf(day: string, counts: Counts): Bar {
  const of = (answered: boolean) =>
    counts
      .filter((count) => count.day === day && (count.outcome === 'answered') === answered)
      .reduce((total, { count }) => total + count, 0)
  return { day, answered: of(true), unanswered: of(false) }
}

function questionsTable(chosen: Counts, { messages: { questions, languages, intents } }: PageData): Html {
  const rows = grouped(chosen).map((group) => {
    const [{ day, language, intent }] = group
    const { answered, unanswered } = barOf(day, group)
    return [day, languages[language], intents[intent], answered, unanswered]
  })
  const columns = [questions.day, questions.language, questions.intent, questions.answered, questions.unanswered]
  return table({ caption: questions.caption, columns, rows, none: questions.none })
}

type Group = readonly [Counts[number], ...Counts]

/** By day, language and intent, the newest day first. */
function grouped(chosen: Counts): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const count of chosen) {
    const name = `${count.day} ${count.language} ${count.intent}`
    const group = groups.get(name)
    groups.set(name, group === undefined ? [count] : [...group, count])
  }
  return [...groups.values()].sort(([a], [b]) => (a.day < b.day ? 1 : -1))
}
