import { z } from 'zod'
import type { AdminCommands } from '../../admin/commands.ts'
import type { Answer } from '../../answer/answer.ts'
import { type Bot, greeting, type Message } from '../../bot.ts'
import { preferLanguage } from '../../conversation/preference.ts'
import { fold } from '../../locale/fold.ts'
import { type Locale, localeOf } from '../../locale/locale.ts'
import type { Posting, Role } from '../../posting/posting.ts'
import { plainQuestion, questionSchema } from '../../question/question.ts'
import type { Catalogue } from '../../search/catalogue.ts'
import type { Store } from '../../store/store.ts'
import { channelLanguageIn, channelLanguageSet } from '../channel-language.ts'
import { conversationKey, type TeamsActivity, textWithoutMention } from './activity.ts'
import type { Answered, Turn } from './botbuilder.ts'
import { cardOfAnswer, cardType } from './card.ts'
import { attachmentsOf, extensionResult } from './extension.ts'
import { messageOfAnswer, messageOfBlocks, messageOfText } from './message.ts'
import { personOf } from './person.ts'
import type { TeamsSettings } from './settings.ts'
import { teamsWords } from './words.ts'

/** What a turn works with. */
export interface TurnParts {
  readonly settings: TeamsSettings
  readonly bot: Bot
  readonly store: Store
  readonly catalogue: () => Catalogue | undefined
  readonly admin: AdminCommands | undefined
  /** Told of each answer given. */
  readonly answered: (answer: Answer, options: { readonly seconds: number }) => void
  /** Told of each judgement by a person. */
  readonly judged: (helpful: boolean) => void
  readonly warn: (fields: object, message: string) => void
}

const pressed = z.object({
  vocation: z.object({ question: questionSchema, language: z.enum(['en', 'fr']) }),
})
const execute = z.object({ action: z.object({ verb: z.string(), data: z.unknown() }) })
const feedback = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']) }),
})
const query = z.object({
  parameters: z
    // The Playground names none of them.
    .array(z.object({ name: z.string().optional(), value: z.unknown() }))
    .max(10)
    .optional(),
})
const queryLink = z.object({ url: z.string().max(3000) })

/** Answers one activity; the result is the answer to an invoke. Anything unknown is taken and left alone. */
export async function takeTurn(activity: TeamsActivity, turn: Turn, parts: TurnParts): Promise<Answered> {
  switch (activity.type) {
    case 'message':
      await takeMessage(activity, turn, parts)
      return undefined
    case 'invoke':
      return takeInvoke(activity, parts)
    case 'conversationUpdate':
    case 'installationUpdate':
      await welcome(activity, turn, parts)
      return undefined
    default:
      return undefined
  }
}

async function takeMessage(activity: TeamsActivity, turn: Turn, parts: TurnParts): Promise<void> {
  const button = pressed.safeParse(activity.value)
  if (button.success) {
    const answer = await reply(activity, button.data.vocation, parts)
    const message = messageOfAnswer(answer)
    return activity.replyToId ? turn.update(activity.replyToId, message) : turn.send(message)
  }
  const text = textWithoutMention(activity)
  const chosen = channelLanguageIn(text)
  if (chosen !== undefined && activity.conversation.conversationType !== 'personal') {
    return turn.send(await setChannelLanguage(chosen, activity, parts))
  }
  const verb = adminVerb(text)
  if (verb !== undefined && parts.admin !== undefined) return turn.send(await adminAnswer(verb, activity, parts))
  await turn.send(messageOfAnswer(await reply(activity, { text }, parts)))
}

async function reply(
  activity: TeamsActivity,
  content: Message['content'],
  { bot, answered }: TurnParts,
): Promise<Answer> {
  const start = performance.now()
  const answer = await bot.reply({
    conversation: conversationKey(activity),
    person: personOf(activity),
    channel: conversationKey(activity),
    locale: activity.locale ?? undefined,
    content,
  })
  answered(answer, { seconds: (performance.now() - start) / 1000 })
  return answer
}

async function takeInvoke(activity: TeamsActivity, parts: TurnParts): Promise<Answered> {
  switch (activity.name) {
    case 'adaptiveCard/action':
      return refreshCard(activity, parts)
    case 'composeExtension/query':
      return searchPostings(activity, parts)
    case 'composeExtension/queryLink':
      return previewLink(activity, parts)
    case 'message/submitAction':
      countFeedback(activity, parts)
      return { status: 200, body: {} }
    default:
      return { status: 501 }
  }
}

/** The thumbs that Teams shows under an answer; what a person writes beside them is not read. */
function countFeedback({ value }: TeamsActivity, { judged }: TurnParts): void {
  const { data } = feedback.safeParse(value)
  if (data !== undefined) judged(data.actionValue.reaction === 'like')
}

/** `Action.Execute`: the new card takes the old one's place. */
async function refreshCard(activity: TeamsActivity, parts: TurnParts): Promise<Answered> {
  const { data } = execute.safeParse(activity.value)
  const button = pressed.safeParse(data?.action.data)
  if (data?.action.verb !== 'ask' || !button.success) {
    const value = { code: 'BadRequest', message: 'The button holds no question' }
    return { status: 200, body: { statusCode: 400, type: 'application/vnd.microsoft.error', value } }
  }
  const answer = await reply(activity, button.data.vocation, parts)
  return { status: 200, body: { statusCode: 200, type: cardType, value: cardOfAnswer(answer) } }
}

/** The message extension: what is typed is asked like any question; nothing typed shows what is open. */
async function searchPostings(activity: TeamsActivity, { bot, catalogue }: TurnParts): Promise<Answered> {
  const { data } = query.safeParse(activity.value)
  const typed = data?.parameters?.find(({ name }) => name !== 'initialRun')?.value
  const text = typeof typed === 'string' ? typed.trim() : ''
  const locale = activity.locale ?? undefined
  const content: Message['content'] =
    text === '' ? { question: plainQuestion('list'), language: localeOf(locale) ?? 'en' } : { text }
  const found = attachmentsOf(await bot.reply({ locale, content }))
  const begun = found.length > 0 ? undefined : titlesBegun(text, catalogue())
  if (begun === undefined || begun.length === 0) return { status: 200, body: extensionResult(found) }
  const question = { ...plainQuestion('find'), subject: { kind: 'roles', keys: begun } } as const
  const answer = await bot.reply({ content: { question, language: localeOf(locale) ?? 'en' } })
  return { status: 200, body: extensionResult(attachmentsOf(answer)) }
}

/** Teams asks while people type: the roles with a title in which a word begins so. */
function titlesBegun(text: string, catalogue: Catalogue | undefined): readonly string[] {
  const begin = fold(text)
  if (begin.length < 2 || catalogue === undefined) return []
  const begun = (title: string) => ` ${fold(title)}`.includes(` ${begin}`)
  const titles = ({ postings: { en, fr } }: Role) => [en?.title, fr?.title].filter((title) => title !== undefined)
  return [...catalogue.roles.values()]
    .filter((role) => titles(role).some(begun))
    .map(({ key }) => key)
    .slice(0, 50)
}

/** A link that somebody pasted: a preview, when it is a posting's and no other address. */
async function previewLink(activity: TeamsActivity, { bot, catalogue }: TurnParts): Promise<Answered> {
  const { data } = queryLink.safeParse(activity.value)
  const posting = data && postingAt(data.url, catalogue())
  if (posting === undefined) return { status: 200, body: {} }
  const question = { ...plainQuestion('status'), subject: { kind: 'roles', keys: [posting.key] } } as const
  const answer = await bot.reply({ content: { question, language: posting.locale } })
  return { status: 200, body: extensionResult(attachmentsOf(answer).slice(0, 1)) }
}

function postingAt(address: string, catalogue: Catalogue | undefined): Posting | undefined {
  if (catalogue === undefined || !URL.canParse(address)) return undefined
  const wanted = plainAddress(address)
  return [...catalogue.roles.values()]
    .flatMap(({ postings: { en, fr } }) => [en ?? [], fr ?? []].flat())
    .find(({ url }) => plainAddress(url) === wanted)
}

function plainAddress(address: string): string {
  const { host, pathname } = new URL(address)
  return `${host}${pathname.replace(/\/?$/, '/')}`.normalize('NFC').toLowerCase()
}

/** Teams tells of an installation twice; people are welcomed once, in both languages. */
async function welcome(activity: TeamsActivity, turn: Turn, { bot, store, answered }: TurnParts): Promise<void> {
  const ours = activity.membersAdded?.some(({ id }) => id === activity.recipient?.id) ?? false
  const installed = activity.type === 'installationUpdate' && activity.action?.startsWith('add') === true
  if (!ours && !installed) return
  if (!(await store.claim(`teams-welcome:${activity.conversation.id}`, { seconds: 24 * 60 * 60 }))) return
  const language: Locale = localeOf(activity.locale) ?? 'en'
  const answer = await bot.reply({ content: { question: greeting, language } })
  answered(answer, { seconds: 0 })
  await turn.send(messageOfAnswer(answer))
}

type Verb = keyof AdminCommands

const verbs: ReadonlyMap<string, Verb> = new Map([
  ['reload', 'reload'],
  ['recharger', 'reload'],
  ['reload force', 'force'],
  ['recharger force', 'force'],
  ['recharger forcer', 'force'],
  ['status', 'status'],
  ['etat', 'status'],
  ['check', 'check'],
  ['verifier', 'check'],
  ['rollback', 'rollBack'],
  ['roll back', 'rollBack'],
  ['retablir', 'rollBack'],
])

function adminVerb(text: string): Verb | undefined {
  return verbs.get(fold(text).replace(/ *-+(?=forc)/, ' '))
}

async function setChannelLanguage(chosen: Locale | 'none', activity: TeamsActivity, parts: TurnParts) {
  const locale = localeOf(activity.locale)
  if (adminIn(activity, parts) === undefined) return messageOfText(teamsWords[locale ?? 'en'].adminOnly)
  const language = chosen === 'none' ? undefined : chosen
  await preferLanguage(parts.store, conversationKey(activity), language)
  return messageOfText(channelLanguageSet(language, locale))
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

async function adminAnswer(verb: Verb, activity: TeamsActivity, parts: TurnParts) {
  const locale = localeOf(activity.locale) ?? 'en'
  const actor = adminIn(activity, parts)
  if (actor === undefined || parts.admin === undefined) return messageOfText(teamsWords[locale].adminOnly)
  const { admin } = parts
  const report = verb === 'reload' ? await admin.reload(actor, locale) : await admin[verb](locale)
  return typeof report === 'string' ? messageOfText(report) : messageOfBlocks(report.blocks, locale)
}
