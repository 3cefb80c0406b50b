import { z } from 'zod'
import type { Message } from '../../bot.ts'
import type { Bilingual } from '../../locale/locale.ts'
import { questionSchema } from '../../question/question.ts'

const shared = {
  /** Made by the client; whoever knows it shares the conversation, so the page makes one that nobody guesses. */
  conversation: z.string().min(1).max(200).optional(),
  locale: z.string().max(35).optional(),
}

const asked = z.object({ text: z.string().refine((value) => value.trim() !== ''), ...shared })
const pressed = z.object({ question: questionSchema, language: z.enum(['en', 'fr']), ...shared })

export type ReadBody = { readonly message: Message } | { readonly fault: Bilingual<string> }

/** The message in a body of `/api/ask`: a text, or the question of a pressed button; or what is wrong with it. */
export function readBody(body: unknown): ReadBody {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return { fault: notAnObject }
  const isPressed = Object.hasOwn(body, 'question')
  const { data, error } = isPressed ? pressed.safeParse(body) : asked.safeParse(body)
  if (data === undefined) return { fault: faultOf(error) }
  const { conversation, locale } = data
  const content = 'text' in data ? { text: data.text } : { question: data.question, language: data.language }
  return {
    message: { content, locale, ...(conversation === undefined ? {} : { conversation: `web:${conversation}` }) },
  }
}

/** Names the field, never its value. */
function faultOf({ issues }: z.ZodError): Bilingual<string> {
  return faults[String(issues[0]?.path[0])] ?? notAnObject
}

const notAnObject: Bilingual<string> = {
  en: 'The body must be an object such as {"text": "any dev jobs?"}',
  fr: 'Le corps de la requête doit être un objet tel que {"text": "des postes en TI?"}',
}

const faults: { readonly [field: string]: Bilingual<string> } = {
  text: { en: 'text must be a string that is not empty', fr: 'text doit être une chaîne non vide' },
  question: { en: 'question must be that of a button', fr: 'question doit être celle d’un bouton' },
  language: { en: 'language must be en or fr', fr: 'language doit être en ou fr' },
  conversation: {
    en: 'conversation must be a string of 1 to 200 characters',
    fr: 'conversation doit être une chaîne de 1 à 200 caractères',
  },
  locale: { en: 'locale must be a language tag such as fr-CA', fr: 'locale doit être une langue telle que fr-CA' },
}
