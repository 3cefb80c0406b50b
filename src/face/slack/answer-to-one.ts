import type { webApi } from '@slack/bolt'
import type { Message } from '../../bot.ts'
import { contentOfSentence } from './content.ts'
import type { Parts } from './parts.ts'
import { replyTo } from './reply.ts'
import { type ResponseKind, respond } from './respond.ts'
import type { Sent } from './send.ts'

/** A command or button of one person, with the address to answer through. */
export interface Pressed {
  readonly client: webApi.WebClient
  readonly team: string
  readonly user: string
  readonly responseUrl: string
  readonly kind: ResponseKind
  readonly message: Omit<Message, 'locale'>
}

/** Answers through the response address: a new message for that person alone, or in place of the one with the button. */
export async function answerToOne(parts: Parts, pressed: Pressed): Promise<Sent> {
  const { client, team, user, message } = pressed
  const locale = await parts.people.locale(client, { team, user })
  const { content, language } = await replyTo(parts, { ...message, locale })
  const { apiUrl } = parts.settings
  const sent = await respond(parts, { url: pressed.responseUrl, kind: pressed.kind, apiUrl }, content)
  if (sent !== 'sent') {
    const sorry = contentOfSentence(sent === 'unsure' ? 'unsure' : 'apology', language)
    const once = { ...parts, timing: { ...parts.timing, backOff: [] } }
    await respond(once, { url: pressed.responseUrl, kind: 'ephemeral', apiUrl }, sorry)
  }
  return sent
}
