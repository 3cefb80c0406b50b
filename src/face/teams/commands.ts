import type { AdminCommands } from '../../admin/commands.ts'
import { preferLanguage } from '../../conversation/preference.ts'
import { fold } from '../../locale/fold.ts'
import { type Locale, localeOf, locales } from '../../locale/locale.ts'
import { channelLanguageIn, channelLanguageSet } from '../channel-language.ts'
import { channelKey, commandIn, localeIn, type TeamsActivity } from './activity.ts'
import type { Outgoing } from './botbuilder.ts'
import { messageOfReport, messageOfText } from './message.ts'
import type { TurnParts } from './turn.ts'
import { teamsWords } from './words.ts'

interface Command {
  readonly verb: keyof AdminCommands
  /** French commands are in French, whatever Teams says of the person; English ones are the names of the commands. */
  readonly language?: Locale
}

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['reload', { verb: 'reload' }],
  ['recharger', { verb: 'reload', language: 'fr' }],
  ['reload force', { verb: 'force' }],
  ['recharger force', { verb: 'force', language: 'fr' }],
  ['recharger forcer', { verb: 'force', language: 'fr' }],
  ['status', { verb: 'status' }],
  ['etat', { verb: 'status', language: 'fr' }],
  ['check', { verb: 'check' }],
  ['verifier', { verb: 'check', language: 'fr' }],
  ['rollback', { verb: 'rollBack' }],
  ['roll back', { verb: 'rollBack' }],
  ['retablir', { verb: 'rollBack', language: 'fr' }],
])

/** What is said to an admin's command; `undefined` when the message is none. */
export async function answerCommand(activity: TeamsActivity, parts: TurnParts): Promise<Outgoing | undefined> {
  const text = commandIn(activity)
  const chosen = channelLanguageIn(text)
  if (chosen !== undefined && activity.conversation.conversationType !== 'personal') {
    return setChannelLanguage(chosen, activity, parts)
  }
  const command = commands.get(fold(text).replace(/ *-+(?=forc)/, ' '))
  const { admin } = parts
  if (command === undefined || admin === undefined) return undefined
  const { verb, language } = command
  const known = language ?? localeOf(localeIn(activity))
  const actor = adminIn(activity, parts)
  if (actor === undefined) return refusal(known)
  const locale = known ?? 'en'
  const report = verb === 'reload' ? await admin.reload(actor, locale) : await admin[verb](locale)
  return messageOfReport(report, locale)
}

async function setChannelLanguage(
  chosen: Locale | 'none',
  activity: TeamsActivity,
  parts: TurnParts,
): Promise<Outgoing> {
  const known = localeOf(localeIn(activity))
  if (adminIn(activity, parts) === undefined) return refusal(known)
  const language = chosen === 'none' ? undefined : chosen
  await preferLanguage(parts.store, channelKey(activity), language)
  return messageOfText(channelLanguageSet(language, known), language ?? known)
}

function refusal(known: Locale | undefined): Outgoing {
  const spoken = known === undefined ? locales : [known]
  return messageOfText(spoken.map((locale) => teamsWords[locale].adminOnly).join('\n'), known)
}

/** The admin who writes; anybody else is logged. */
function adminIn({ from }: TeamsActivity, { settings, warn }: TurnParts): string | undefined {
  const actor = [from?.aadObjectId, from?.id].find((id) => id !== undefined && settings.admins.includes(id))
  if (actor === undefined) {
    const message = 'Refused an admin command to somebody who is not an admin'
    warn({ actor: from?.aadObjectId ?? 'unknown' }, message)
  } else warn({ actor }, 'An admin command')
  return actor
}
