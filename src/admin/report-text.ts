import type { Block } from '../answer/answer.ts'
import { formatDateTime } from '../locale/format.ts'
import type { Bilingual, Locale } from '../locale/locale.ts'
import { dayAndTime } from '../posting/deadline.ts'
import type { Problem } from '../posting/problem.ts'
import { formatAge } from './format-age.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'
import type { AdminMessages } from './messages/messages.ts'
import type { Change, Reason, Report } from './report.ts'

/** What admins are told, side by side. */
export const adminMessages: Bilingual<AdminMessages> = { en, fr }

/** Of a long list only so many are named. */
const named = 20

export interface ReportOptions {
  /** The state alone, without what came of it. */
  readonly only?: 'state'
}

/** A report as plain text: what came of it, what changed, the state, the problems. */
export function reportToText(report: Report, locale: Locale, options: ReportOptions = {}): string {
  return partsOf(report, locale, options)
    .map(({ text, items }) => [text, ...items.map((item) => `- ${item}`)].join('\n'))
    .join('\n\n')
}

/** The same as blocks, as the platforms draw answers. */
export function reportToBlocks(report: Report, locale: Locale, options: ReportOptions = {}): readonly Block[] {
  const kept = report.outcome === 'kept'
  return partsOf(report, locale, options).flatMap(({ text, items }, index): readonly Block[] => [
    { kind: kept && index === 0 ? 'notice' : 'text', text },
    ...(items.length === 0 ? [] : [{ kind: 'list', items, ordered: false } as const]),
  ])
}

interface Part {
  readonly text: string
  readonly items: readonly string[]
}

function partsOf(
  { outcome, reason, changes, state }: Report,
  locale: Locale,
  { only }: ReportOptions,
): readonly Part[] {
  const messages = adminMessages[locale]
  const told = [messages.outcome[outcome], ...(reason === undefined ? [] : [reasonText(reason, messages)])].join(' ')
  const listed = (text: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [{ text, items: shortened(lines, messages) }]
  const errors = state.problems.filter(({ severity }) => severity === 'error').length
  const read = formatDateTime(dayAndTime(state.loadedAt), locale)
  return [
    ...(only === 'state' ? [] : [{ text: told, items: [] }]),
    ...(['opened', 'closed', 'changed', 'gone'] as const).flatMap((kind) =>
      listed(messages[kind](changes[kind].length), changes[kind].map(changeText)),
    ),
    {
      text: [
        messages.state(state.open, state.closed),
        messages.version(state.version, read, formatAge(state.age, locale)),
      ].join(' '),
      items: [],
    },
    ...listed(messages.untranslated(state.untranslated.length), state.untranslated.map(changeText)),
    {
      text: messages.problems(errors, state.problems.length - errors),
      items: shortened(worstFirst(state.problems).map(messages.problem), messages),
    },
  ]
}

/** Of a long list the errors must not be what is left out. */
function worstFirst(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((one, two) => Number(two.severity === 'error') - Number(one.severity === 'error'))
}

function shortened(lines: readonly string[], { more }: AdminMessages): readonly string[] {
  const rest = lines.length - named
  return [...lines.slice(0, named), ...(rest > 0 ? [more(rest)] : [])]
}

function reasonText(reason: Reason, { reason: texts }: AdminMessages): string {
  switch (reason.kind) {
    case 'unreadable':
      return texts.unreadable(reason.message)
    case 'not-fetched':
      return texts['not-fetched'](texts.trouble[reason.trouble], reason.detail)
    case 'empty':
      return texts.empty
    case 'shrunk':
      return texts.shrunk(reason)
    case 'nothing-before':
      return texts['nothing-before']
  }
}

function changeText({ title, locale, path }: Change): string {
  return `${title} (${locale}, ${path})`
}
