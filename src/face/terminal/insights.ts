import type { InsightsReport } from '../../insights/insights-report.ts'
import { fewestConversations } from '../../insights/sought-terms.ts'

/** The numbers as text to read: questions by language and intent, postings shown, what found nothing. */
export function insightsToText({ from, to, questions, postings, terms }: InsightsReport): string {
  const rows = new Map<string, { answered: number; unanswered: number; other: number }>()
  for (const { language, intent, outcome, count } of questions) {
    const row = rows.get(`${language} ${intent}`) ?? { answered: 0, unanswered: 0, other: 0 }
    row[outcome === 'answered' ? 'answered' : outcome === 'said' ? 'other' : 'unanswered'] += count
    rows.set(`${language} ${intent}`, row)
  }
  return [
    `From ${from} to ${to}`,
    table(
      ['language intent', 'answered', 'unanswered', 'other'],
      [...rows].sort().map(([name, { answered, unanswered, other }]) => [name, answered, unanswered, other]),
    ),
    table(
      ['posting', 'shown'],
      postings.map(({ key, shown }) => [key, shown]),
    ),
    table(
      ['found nothing', 'language', 'conversations'],
      terms.map(({ term, language, conversations }) => [term, language, conversations]),
    ),
    `Terms that fewer than ${fewestConversations} conversations used are not shown.`,
  ].join('\n\n')
}

/** The same numbers, one a line, for a spreadsheet. */
export function insightsToCsv({ questions, postings, terms }: InsightsReport): string {
  const lines: (readonly (string | number)[])[] = [
    ['kind', 'day', 'language', 'name', 'outcome', 'count'],
    ...questions.map(({ day, language, intent, outcome, count }) => [
      'questions',
      day,
      language,
      intent,
      outcome,
      count,
    ]),
    ...postings.map(({ key, shown }) => ['postings', '', '', key, 'shown', shown]),
    ...terms.map(({ term, language, conversations }) => ['terms', '', language, term, 'conversations', conversations]),
  ]
  return lines.map((cells) => cells.map(csvCell).join(',')).join('\r\n')
}

/** Quoted, and no formula where a spreadsheet would see one. */
function csvCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell)
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

function table(titles: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [titles, ...rows.map((row) => row.map(String))]
  const widths = titles.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd()
  return rows.length === 0 ? `${titles[0]}: none` : cells.map(line).join('\n')
}
