import type { webApi } from '@slack/bolt'
import type { Answer } from '../../answer/answer.ts'
import { greeting, type Message } from '../../bot.ts'
import { type Locale, localeOf } from '../../locale/locale.ts'
import { contentOfSentence } from './content.ts'
import { conversationIn, personOf } from './conversation-key.ts'
import type { Outgoing } from './inbox.ts'
import type { Parts } from './parts.ts'
import { type Destination, postMessage } from './post.ts'
import { replyTo } from './reply.ts'
import type { Sent } from './send.ts'

/** Something a person wrote where all who are there see the answer. */
export interface Asked {
  readonly client: webApi.WebClient
  readonly team: string
  readonly user: string
  /** As the person meant it: `incomingText`. */
  readonly text: string
  readonly conversation: string
  readonly destination: Destination
  /** An answer this says no to is kept back. */
  readonly worthSaying?: (answer: Answer) => boolean
  /** The answer from before, when a process ended while sending it: it may have arrived. */
  readonly already?: Outgoing | undefined
  /** Notes what is about to be sent; false: another process does it. */
  readonly sending?: (outgoing: Outgoing) => Promise<boolean>
  /** Whether it is still this process's to send: asked before each attempt. */
  readonly ours?: () => boolean
}

/** Answers in the channel or thread; says so, once and plainly, when the answer cannot be delivered. */
export async function answerInChannel(parts: Parts, asked: Asked): Promise<Sent | 'kept' | 'taken'> {
  const { client, destination, already } = asked
  const outgoing = already ?? (await outgoingFor(parts, asked))
  if (outgoing === undefined) return 'kept'
  if (already === undefined && (await asked.sending?.(outgoing)) === false) return 'taken'
  const sent = await postMessage({ ...parts, client }, destination, outgoing.content, {
    doubtful: already !== undefined,
    ours: asked.ours,
  })
  if (sent !== 'sent' && asked.ours?.() === false) return 'taken'
  if (sent !== 'sent') await apologise(parts, asked, { sent, language: outgoing.language })
  return sent
}

async function outgoingFor(parts: Parts, asked: Asked): Promise<Outgoing | undefined> {
  const { client, team, user, conversation, text } = asked
  const locale = await parts.people.locale(client, { team, user })
  const { content, answer, language } = await replyTo(parts, {
    conversation,
    person: personOf(team, user),
    channel: conversationIn({ team, channel: asked.destination.channel }),
    locale,
    content: contentOf(text, locale),
  })
  return answer !== undefined && asked.worthSaying?.(answer) === false ? undefined : { content, language }
}

/** The text as a question for the bot; nothing at all is taken as a greeting. */
export function contentOf(text: string, locale: string | undefined): Message['content'] {
  return text === '' ? { question: greeting, language: localeOf(locale) ?? 'en' } : { text }
}

interface Apology {
  readonly sent: 'failed' | 'unsure'
  readonly language: Locale | undefined
}

/** One try: where the answer did not get through, this may not either. Then the person is told by direct message. */
async function apologise(
  parts: Parts,
  { client, user, destination }: Asked,
  { sent, language }: Apology,
): Promise<void> {
  const content = contentOfSentence(sent === 'unsure' ? 'unsure' : 'apology', language)
  const once = { ...parts, client, timing: { ...parts.timing, backOff: [] } }
  const { channel, since, key } = destination
  const told = await postMessage(once, { ...destination, key: `${key}:sorry` }, content)
  if (told !== 'failed' || isBetweenTwo(channel)) return
  await postMessage(once, { channel: user, since, key: `${key}:elsewhere` }, contentOfSentence('elsewhere', language))
}

/** A conversation with one person, or that person. */
function isBetweenTwo(channel: string): boolean {
  return /^[DUW]/.test(channel)
}
