import { z } from 'zod'
import type { AdminCommands } from '../../admin/commands.ts'
import type { Answer } from '../../answer/answer.ts'
import { type Bot, greeting, type Message } from '../../bot.ts'
import { localeOf } from '../../locale/locale.ts'
import { questionSchema } from '../../question/question.ts'
import type { Catalogue } from '../../search/catalogue.ts'
import type { Store } from '../../store/store.ts'
import { channelKey, conversationKey, localeIn, type TeamsActivity, textWithoutMention } from './activity.ts'
import type { Answered, Outgoing, Turn } from './botbuilder.ts'
import { cardOfAnswer, cardType } from './card.ts'
import { answerCommand } from './commands.ts'
import { previewLink, searchPostings } from './extension.ts'
import { isRefusedUpdate } from './http-client.ts'
import { messageOfAnswer, replacementOfAnswer } from './message.ts'
import { personOf } from './person.ts'
import type { TeamsSettings } from './settings.ts'
import { typingMeanwhile } from './typing.ts'
import { teamsWords } from './words.ts'

/** What a turn works with. */
export interface TurnParts {
  readonly settings: TeamsSettings
  readonly bot: Bot
  readonly store: Store
  readonly catalogue: () => Catalogue | undefined
  readonly now: () => Date
  readonly admin: AdminCommands | undefined
  /** Told of each answer given. */
  readonly answered: (answer: Answer, options: { readonly seconds: number }) => void
  /** Told of each judgement by a person. */
  readonly judged: (helpful: boolean) => void
  readonly warn: (fields: object, message: string) => void
  /** Puts another message in the place of the one a button was pressed in, after the turn. */
  readonly replace: (activity: TeamsActivity, message: Outgoing) => void
}

const pressed = z.object({
  vocation: z.object({ question: questionSchema, language: z.enum(['en', 'fr']) }),
})
const execute = z.object({ action: z.object({ verb: z.string(), data: z.unknown() }) })
const feedback = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']) }),
})

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
  if (button.success) return takeSubmit(activity, button.data.vocation, { turn, parts })
  await typingMeanwhile(turn, messageFor(activity, parts))
}

async function messageFor(activity: TeamsActivity, parts: TurnParts): Promise<Outgoing> {
  const toAdmin = await answerCommand(activity, parts)
  return toAdmin ?? messageOfAnswer(await reply(activity, { text: textWithoutMention(activity) }, parts))
}

type Pressed = z.infer<typeof pressed>['vocation']

/** `Action.Submit`, where a client has no `Action.Execute`: the same, as a message. */
async function takeSubmit(
  activity: TeamsActivity,
  button: Pressed,
  { turn, parts }: { readonly turn: Turn; readonly parts: TurnParts },
): Promise<void> {
  const answer = await reply(activity, button, parts)
  if (!activity.replyToId) return turn.send(messageOfAnswer(answer))
  try {
    await turn.update(activity.replyToId, replacementOfAnswer(answer))
  } catch (error) {
    // A message that is gone or of somebody else: the answer comes below it.
    if (!isRefusedUpdate(error)) throw error
    await turn.send(messageOfAnswer(answer))
  }
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
    channel: channelKey(activity),
    locale: localeIn(activity),
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

/**
 * `Action.Execute`: the new card takes the old one's place for who pressed. In a private chat the message itself is replaced
 * too, so that it is still so tomorrow; in a group others see what they saw.
 */
async function refreshCard(activity: TeamsActivity, parts: TurnParts): Promise<Answered> {
  const { data } = execute.safeParse(activity.value)
  const button = pressed.safeParse(data?.action.data)
  if (data?.action.verb !== 'ask' || !button.success) {
    const message = teamsWords[localeOf(localeIn(activity)) ?? 'en'].oddButton
    return invokeError(400, { code: 'BadRequest', message })
  }
  const answer = await reply(activity, button.data.vocation, parts)
  parts.replace(activity, replacementOfAnswer(answer))
  return { status: 200, body: { statusCode: 200, type: cardType, value: cardOfAnswer(answer) } }
}

/** An error as Teams wants it of a button: in the body, of a response that is well. */
export function invokeError(
  statusCode: number,
  value: { readonly code: string; readonly message: string },
): NonNullable<Answered> {
  return { status: 200, body: { statusCode, type: 'application/vnd.microsoft.error', value } }
}

const welcomed = { seconds: 24 * 60 * 60 }

/** Teams tells of an installation twice; people are welcomed once, in both languages, and again when they come back. */
async function welcome(activity: TeamsActivity, turn: Turn, { bot, store, answered }: TurnParts): Promise<void> {
  const { type, action, membersAdded, recipient } = activity
  const key = `teams-welcome:${activity.conversation.id}`
  if (type === 'installationUpdate' && action === 'remove') return store.remove(key)
  const ours = membersAdded?.some(({ id }) => id === recipient?.id) ?? false
  const installed = type === 'installationUpdate' && action === 'add'
  if (!ours && !installed) return
  if (!(await store.claim(key, welcomed))) return
  const answer = await bot.reply({ content: { question: greeting, language: localeOf(localeIn(activity)) ?? 'en' } })
  answered(answer, { seconds: 0 })
  await turn.send(messageOfAnswer(answer))
}
