import { formatDateTime } from '../locale/format.ts'
import type { Bilingual, Locale } from '../locale/locale.ts'
import { dayAndTime } from '../posting/deadline.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'
import type { AdminMessages } from './messages/messages.ts'
import type { Change, Reason, Report } from './report.ts'

/** What admins are told, side by side. */
export const adminMessages: Bilingual<AdminMessages> = { en, fr }

/** Of a long list only so many are named. */
const named = 20

/** A report as plain text: what came of it, what changed, the state, the problems. */
export function reportToText(
  { outcome, reason, changes, state }: Report,
  locale: Locale,
  { only }: { only?: 'state' } = {},
): string {
  const messages = adminMessages[locale]
  const listed = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[title, ...shortened(lines, messages)].join('\n')]
  const errors = state.problems.filter(({ severity }) => severity === 'error').length
  return [
    ...(only === 'state'
      ? []
      : [[messages.outcome[outcome], ...(reason === undefined ? [] : [reasonText(reason, messages)])].join(' ')]),
    ...(['opened', 'closed', 'changed', 'gone'] as const).flatMap((kind) =>
      listed(messages[kind](changes[kind].length), changes[kind].map(changeText)),
    ),
    [
      messages.state(state.open, state.closed),
      messages.version(state.version, formatDateTime(dayAndTime(state.loadedAt), locale)),
    ].join(' '),
    ...listed(messages.untranslated(state.untranslated.length), state.untranslated.map(changeText)),
    [
      messages.problems(errors, state.problems.length - errors),
      ...shortened(state.problems.map(messages.problem), messages),
    ].join('\n'),
  ].join('\n\n')
}

function shortened(lines: readonly string[], { more }: AdminMessages): readonly string[] {
  const rest = lines.length - named
  return [...lines.slice(0, named), ...(rest > 0 ? [more(rest)] : [])].map((line) => `- ${line}`)
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
