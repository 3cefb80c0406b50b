import { randomBytes } from 'node:crypto'
import { type Person, speakTo } from './alert/alert.ts'
import { carryOut } from './alert/desk.ts'
import { alertRequest, type WordedRequest } from './alert/request.ts'
import { wishIn } from './alert/wish.ts'
import { translateAction } from './answer/actions.ts'
import type { Answer, Block } from './answer/answer.ts'
import { shownPosting } from './answer/card.ts'
import { compose } from './answer/compose.ts'
import type { Draft, Scene } from './answer/draft.ts'
import { messages } from './answer/messages/all.ts'
import {
  type Conversation,
  forgetConversation,
  readConversation,
  writeConversation,
} from './conversation/conversation.ts'
import { preferLanguage, preferredLanguage } from './conversation/preference.ts'
import { detectLanguage } from './locale/detect.ts'
import { type Locale, localeOf, locales, otherLocale } from './locale/locale.ts'
import { cleanText } from './question/clean.ts'
import { withoutPersonalInformation } from './question/personal-information.ts'
import { plainQuestion, type Question, type Understood } from './question/question.ts'
import { understand } from './question/understand.ts'
import type { Catalogue, Hit } from './search/catalogue.ts'
import type { Store } from './store/store.ts'

/** What comes in, from any face. */
export interface Message {
  /** A key that is the same for all messages of one conversation; absent: no memory. */
  readonly conversation?: string | undefined
  /** Who asks, where they can be written to later. */
  readonly person?: Person | undefined
  /** A key of the channel, for the language an admin set there. */
  readonly channel?: string | undefined
  /** As the platform reports it: `fr-CA`, `en_US`, nonsense. */
  readonly locale?: string | undefined
  /** Wins when the text has no language of its own: the language of a slash command. */
  readonly language?: Locale | undefined
  readonly content: { readonly text: string } | { readonly question: Question; readonly language: Locale }
}

/** The one door: every face hands in a message and gets the answer. */
export interface Bot {
  /** Never rejects for anything a person can send, nor for a store that is away: then nothing is remembered. */
  reply(message: Message): Promise<Answer>
  /** The same answer, and why it is so; nothing is remembered. */
  explain(message: Message): Promise<Explained>
}

export interface Explained {
  readonly answer: Answer
  readonly why: readonly string[]
}

export interface BotParts {
  readonly catalogue: () => Catalogue
  readonly store: Store
  readonly now: () => Date
  /** Told of a store that could not be read or written. */
  readonly onTrouble?: (error: unknown) => void
  /** Told of each answer given, for counting; it must neither wait nor throw. */
  readonly onReplied?: (replied: Replied) => void
}

/** An answer given, and to what. */
export interface Replied {
  readonly answer: Answer
  /** As it was understood; its subject may hold words of the person's. */
  readonly question: Question
  readonly conversation: string | undefined
  /** Personal information was taken out of the text. */
  readonly personal: boolean
}

/** Joins understanding, answering and memory. */
export function createBot(parts: BotParts): Bot {
  return {
    async reply(message) {
      const { answer, conversation, question, personal = false } = await turn(message, parts)
      parts.onReplied?.({ answer, question, conversation: message.conversation, personal })
      if (message.conversation !== undefined) await remember(message.conversation, conversation, parts)
      if (question.intent === 'language') await prefer(message, conversation?.language, parts)
      return answer
    },
    async explain(message) {
      const { answer, why, question } = await turn(message, parts)
      return { answer, why: [...why, ...searchReasons(question, { parts, message, answer })] }
    },
  }
}

interface Turn extends Explained {
  readonly question: Question
  /** `undefined`: forget it. */
  readonly conversation: Conversation | undefined
  readonly personal?: boolean
}

async function turn(message: Message, parts: BotParts): Promise<Turn> {
  const before = await recall(message.conversation, parts)
  const catalogue = parts.catalogue()
  const now = parts.now()
  if ('question' in message.content) {
    const { question, language } = message.content
    return answered(question, { before, catalogue, now, language, reading: language, words: '', why: ['a button'] })
  }
  const known = message.language ?? before.language ?? (await preferred(message, parts)) ?? localeOf(message.locale)
  const asked = alertRequest(cleanText(message.content.text))
  if (asked !== undefined) {
    const request = { message, before, known, catalogue, now, parts }
    return asked.request.kind === 'add' && message.person === undefined
      ? whatIsThere(asked.request.rest, asked.wording, request)
      : aboutAlerts(asked, request)
  }
  const understood = understand(message.content.text, { catalogue, now, before, locale: known ?? 'en' })
  const language = understood.language ?? known
  const { question, words, why } = understood
  const turned = answered(question, { before, catalogue, now, language, reading: language ?? 'en', words, why })
  return understood.personal.length === 0
    ? turned
    : { ...turned, answer: warned(turned.answer, understood), personal: true }
}

/** Where people cannot be written to later, a wish to be told is answered with what is there now. */
function whatIsThere(rest: string, wording: Locale, { message, before, known, catalogue, now }: Request): Turn {
  const text = 'text' in message.content ? message.content.text : ''
  const language = detectLanguage(text).language ?? known ?? wording
  const { text: plain } = withoutPersonalInformation(rest)
  const { words, filters } = wishIn(plain, { catalogue, locale: language })
  const question: Question =
    words === ''
      ? { ...plainQuestion('list'), filters }
      : { ...plainQuestion('find'), subject: { kind: 'words', words, whole: plain }, filters }
  const circumstances = {
    before,
    catalogue,
    now,
    language,
    reading: language,
    words: plain,
    why: ['a wish to be told'],
  }
  const turned = answered(question, circumstances)
  const { elsewhere } = messages[turned.answer.language].alerts
  return {
    ...turned,
    answer: { ...turned.answer, blocks: [...turned.answer.blocks, { kind: 'text', text: elsewhere }] },
  }
}

interface Request {
  readonly message: Message
  readonly before: Conversation
  readonly known: Locale | undefined
  readonly catalogue: Catalogue
  readonly now: Date
  readonly parts: BotParts
}

async function aboutAlerts(
  { request, wording }: WordedRequest,
  { message, before, known, catalogue, now, parts }: Request,
): Promise<Turn> {
  const text = 'text' in message.content ? message.content.text : ''
  const language = detectLanguage(text).language ?? known ?? wording
  const { store } = parts
  const desk = { store, person: message.person, catalogue, now, locale: language }
  const { blocks, postings } = await carryOut(request, desk).catch((error: unknown) => {
    parts.onTrouble?.(error)
    return { blocks: [{ kind: 'text', text: messages[language].alerts.away } as const], postings: [] }
  })
  const answer: Answer = {
    reference: referenceTo(catalogue),
    language,
    intent: 'help',
    blocks,
    postings: postings.map((posting) => shownPosting(posting, now)),
    actions: [],
  }
  return {
    answer,
    question: plainQuestion('help'),
    conversation:
      request.kind === 'forget' ? undefined : postings.length === 0 ? before : { ...before, shown: keysOf(postings) },
    why: [`alerts: ${request.kind}`],
  }
}

function keysOf(postings: readonly { readonly key: string }[]): readonly string[] {
  return postings.map(({ key }) => key)
}

/** The terms of a search and its hits with their scores, those below the floor too. */
function searchReasons(
  { subject }: Question,
  { parts, message, answer }: { parts: BotParts; message: Message; answer: Answer },
): readonly string[] {
  if (subject.kind !== 'words') return [`subject: ${subject.kind === 'roles' ? subject.keys.join(', ') : subject.kind}`]
  const locale =
    'text' in message.content ? (detectLanguage(message.content.text).language ?? answer.language) : answer.language
  const { hits, rejected, terms } = parts.catalogue().search(subject.words, { locale, now: parts.now(), limit: 5 })
  const line = (kind: string) => (hit: Hit) =>
    `${kind}: ${hit.role.key} score ${hit.score.toFixed(1)}, relevance ${hit.relevance.toFixed(2)}, title ${hit.titleMatch.toFixed(2)}, by ${hit.matched.join(' ')}`
  return [
    `terms: ${terms.join(' ') || 'none'}`,
    ...hits.map(line('hit')),
    ...rejected.slice(0, 3).map(line('below the floor')),
  ]
}

interface Circumstances {
  readonly before: Conversation
  readonly catalogue: Catalogue
  readonly now: Date
  /** Of the answer; `undefined`: nothing tells, so it is given in both. */
  readonly language: Locale | undefined
  readonly reading: Locale
  readonly words: string
  readonly why: readonly string[]
}

function answered(question: Question, circumstances: Circumstances): Turn {
  const { before, language, why, ...rest } = circumstances
  const repeats = question.intent === 'language' && before.last !== undefined
  const asked = repeats && before.last ? before.last : question
  const spoken = language === undefined ? locales : [language]
  const drafts = spoken.map((locale) => compose(asked, sceneIn(locale, { ...rest, repeats })))
  const [draft] = drafts as [Draft, ...Draft[]]
  const answer = toAnswer(drafts, { ...circumstances, spoken, intent: repeats ? 'language' : draft.question.intent })
  return {
    answer,
    conversation: after(before, draft, { question, language }),
    why: [...why, `language of the answer: ${spoken}`],
    question,
  }
}

function sceneIn(
  locale: Locale,
  {
    catalogue,
    now,
    reading,
    words,
    repeats,
  }: Omit<Circumstances, 'before' | 'language' | 'why'> & { repeats: boolean },
): Scene {
  return { catalogue, now, locale, reading, words: repeats ? '' : words }
}

interface Outcome extends Circumstances {
  readonly spoken: readonly Locale[]
  readonly intent: Answer['intent']
}

function toAnswer(drafts: readonly Draft[], { catalogue, now, spoken, intent }: Outcome): Answer {
  const [draft] = drafts as [Draft, ...Draft[]]
  const [language = 'en'] = spoken
  const both = spoken.length > 1
  const again: readonly Block[] =
    intent === 'language' && draft.question.intent !== 'language'
      ? [{ kind: 'text', text: messages[language].language.again }]
      : []
  return {
    reference: referenceTo(catalogue),
    language,
    intent,
    blocks: both
      ? drafts.map(({ blocks }, index) => ({ kind: 'section', locale: spoken[index] ?? language, blocks }))
      : [...again, ...draft.blocks],
    postings: draft.postings.map((posting) => shownPosting(posting, now)),
    actions: [...draft.actions, ...(both ? [] : translations(draft, language))].slice(0, mostActions),
  }
}

function referenceTo({ version }: Catalogue): string {
  return `${version}-${randomBytes(3).toString('hex')}`
}

const mostActions = 5

/** The button to the other language, where there is something to read in it. */
function translations({ question }: Draft, language: Locale) {
  const translatable = question.subject.kind !== 'words' && question.intent !== 'thanks'
  return translatable ? [translateAction(question, otherLocale(language))] : []
}

function warned(answer: Answer, { personal }: Understood): Answer {
  const { personal: texts, listed } = messages[answer.language]
  const text = texts.dropped(listed(personal.map((kind) => texts.kinds[kind])))
  return { ...answer, blocks: [{ kind: 'notice', text }, ...answer.blocks] }
}

/** What is remembered after an answer: help and thanks do not make one forget which postings were shown. */
function after(
  before: Conversation,
  draft: Draft,
  { question, language }: { question: Question; language: Locale | undefined },
): Conversation {
  const more = draft.actions.find(({ kind }) => kind === 'more')?.question.subject
  const showed = draft.postings.length > 0
  return {
    language: question.intent === 'language' ? language : before.language,
    shown: showed ? keysOf(draft.postings) : before.shown,
    list: draft.postings.length > 1 ? keysOf(draft.postings) : before.list,
    rest: more?.kind === 'roles' ? more.keys : showed ? [] : before.rest,
    last: draft.question.subject.kind === 'words' ? before.last : draft.question,
  }
}

async function recall(key: string | undefined, { store, onTrouble }: BotParts): Promise<Conversation> {
  const nothing: Conversation = { shown: [], rest: [] }
  if (key === undefined) return nothing
  return readConversation(store, key).catch((error: unknown) => {
    onTrouble?.(error)
    return nothing
  })
}

async function remember(
  key: string,
  conversation: Conversation | undefined,
  { store, onTrouble }: BotParts,
): Promise<void> {
  const done = conversation === undefined ? forgetConversation(store, key) : writeConversation(store, key, conversation)
  await done.catch((error: unknown) => onTrouble?.(error))
}

/** The language this person chose, else the one set for the channel. */
async function preferred({ person, channel }: Message, { store, onTrouble }: BotParts): Promise<Locale | undefined> {
  try {
    const own = person && (await preferredLanguage(store, person.key))
    return own ?? (channel === undefined ? undefined : await preferredLanguage(store, channel))
  } catch (error) {
    onTrouble?.(error)
    return undefined
  }
}

async function prefer(
  { person }: Message,
  language: Locale | undefined,
  { store, now, onTrouble }: BotParts,
): Promise<void> {
  if (person === undefined || language === undefined) return
  try {
    await preferLanguage(store, person.key, language)
    await speakTo(store, person.key, language, now())
  } catch (error) {
    onTrouble?.(error)
  }
}

/** The question behind "nothing asked": for faces that open with a greeting. */
export const greeting: Question = plainQuestion('greeting')
