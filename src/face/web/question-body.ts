import { z } from 'zod'
import type { Message } from '../../bot.ts'
import { questionSchema } from '../../question/question.ts'

const shared = {
  /** Made by the client; whoever knows it shares the conversation, so the page makes one that nobody guesses. */
  conversation: z
    .string('conversation must be a string')
    .min(1, 'conversation must not be empty')
    .max(200, 'conversation must have at most 200 characters')
    .optional(),
  locale: z.string().max(35, 'locale must be a language tag').optional(),
}

const text = z.string('text must be a string').refine((value) => value.trim() !== '', 'text must not be empty')
const asked = z.object({ text, ...shared })
const pressed = z.object({
  question: questionSchema,
  language: z.enum(['en', 'fr'], 'language must be en or fr'),
  ...shared,
})

export type ReadBody = { readonly message: Message } | { readonly fault: string }

/** The message in a body of `/api/ask`: a text, or the question of a pressed button; or what is wrong with it. */
export function readBody(body: unknown): ReadBody {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return { fault: 'The body must be an object' }
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
function faultOf({ issues }: z.ZodError): string {
  const [issue] = issues
  const place = issue?.path[0]
  return place === 'question' ? 'question must be that of a button' : (issue?.message ?? 'The body cannot be read')
}
