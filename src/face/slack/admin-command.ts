import type { App, SlashCommand, webApi } from '@slack/bolt'
import type { AdminReport } from '../../admin/commands.ts'
import { answerToText } from '../../answer/text.ts'
import { preferLanguage } from '../../conversation/preference.ts'
import { type Locale, localeOf } from '../../locale/locale.ts'
import { channelLanguageIn, channelLanguageSet } from '../channel-language.ts'
import { blocksToSlack } from './blocks.ts'
import { contentOfSentence, contentOfText, inLocaleOrBoth } from './content.ts'
import { conversationIn } from './conversation-key.ts'
import { limits } from './limits.ts'
import { errorCode } from './log.ts'
import type { Parts } from './parts.ts'
import type { Content } from './post.ts'
import { respond } from './respond.ts'
import { shorten } from './shorten.ts'

type Verb = 'reload' | 'force' | 'status' | 'check' | 'rollBack'

const verbs: Readonly<Record<string, Verb>> = {
  reload: 'reload',
  recharger: 'reload',
  'reload force': 'force',
  'recharger force': 'force',
  'recharger forcer': 'force',
  status: 'status',
  état: 'status',
  etat: 'status',
  check: 'check',
  vérifier: 'check',
  verifier: 'check',
  rollback: 'rollBack',
  rétablir: 'rollBack',
  retablir: 'rollBack',
}

/** Answers `/vocation reload`, `status` and `check`, to admins alone. */
export function answerAdmins(app: App, parts: Parts): void {
  const name = `/${parts.settings.commandPrefix}vocation`
  app.command(name, async ({ ack, command, client }) => {
    await ack()
    await parts.work.run(async () => {
      const content = await adminContent(parts, { client, command, name })
      const { apiUrl } = parts.settings
      await respond(parts, { url: command.response_url, kind: 'ephemeral', apiUrl }, content)
      parts.metrics.events.inc({ kind: 'admin', outcome: 'answered' })
    })
  })
}

interface AdminCommand {
  readonly client: webApi.WebClient
  readonly command: SlashCommand
  readonly name: string
}

async function adminContent(parts: Parts, { client, command, name }: AdminCommand): Promise<Content> {
  const { team_id: team, user_id: user } = command
  const locale = localeOf(await parts.people.locale(client, { team, user }))
  if (!parts.settings.admins.includes(user)) {
    parts.log.warn({ actor: user }, 'Refused an admin command to somebody who is not an admin')
    return contentOfSentence('adminOnly', locale)
  }
  const chosen = channelLanguageIn(command.text)
  if (chosen !== undefined) return setChannelLanguage(parts, command, { chosen, locale })
  const verb = verbs[plainWords(command.text)]
  if (verb === undefined) return contentOfText(inLocaleOrBoth((words) => words.adminUsage(name), locale))
  if (parts.admin === undefined) return contentOfSentence('adminNotSetUp', locale)
  parts.log.info({ actor: user, verb }, 'An admin command')
  try {
    const language = locale ?? 'en'
    return contentOfReport(await carryOut(parts.admin, verb, { actor: user, locale: language }), language)
  } catch (error) {
    parts.log.error({ verb, code: errorCode(error) }, 'An admin command failed')
    return contentOfSentence('adminFailed', locale)
  }
}

/** `reload --force`, whose dashes a phone may have joined, is `reload force`. */
function plainWords(text: string): string {
  const words = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[-–—]+(?=forc)/u, ' ')
  return words.trim().replace(/\s+/gu, ' ')
}

async function setChannelLanguage(
  { store, log }: Parts,
  { team_id: team, channel_id: channel, user_id: actor }: SlashCommand,
  { chosen, locale }: { readonly chosen: Locale | 'none'; readonly locale: Locale | undefined },
): Promise<Content> {
  const language = chosen === 'none' ? undefined : chosen
  await preferLanguage(store, conversationIn({ team, channel }), language)
  log.info({ actor, language }, 'The language of a channel was set')
  return contentOfText(channelLanguageSet(language, locale))
}

function carryOut(
  admin: NonNullable<Parts['admin']>,
  verb: Verb,
  { actor, locale }: { readonly actor: string; readonly locale: Locale },
): Promise<AdminReport> {
  switch (verb) {
    case 'reload':
      return admin.reload(actor, locale)
    case 'force':
      return admin.force(locale)
    case 'status':
      return admin.status(locale)
    case 'check':
      return admin.check(locale)
    case 'rollBack':
      return admin.rollBack(locale)
  }
}

function contentOfReport(report: AdminReport, language: Locale): Content {
  if (typeof report === 'string') return contentOfText(report)
  const text = answerToText({ blocks: report.blocks, language })
  return { text: shorten(text, limits.messageText), blocks: blocksToSlack(report.blocks) }
}
