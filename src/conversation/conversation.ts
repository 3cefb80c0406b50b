import { z } from 'zod'
import type { Locale } from '../locale/locale.ts'
import { type Question, questionSchema } from '../question/question.ts'
import type { Store } from '../store/store.ts'

/** What is remembered of a conversation: a language, and which postings were shown. Never a text, never a person. */
export interface Conversation {
  /** Chosen in words: "en français svp". */
  readonly language?: Locale | undefined
  /** Keys of the roles shown last, best first. */
  readonly shown: readonly string[]
  /** Keys of the rest of the list, for "show me more". */
  readonly rest: readonly string[]
  /** Keys of the last list of several, as they were shown. */
  readonly list?: readonly string[] | undefined
  /** What was answered last, for repeating it in the other language. */
  readonly last?: Question | undefined
}

const schema = z.object({
  language: z.enum(['en', 'fr']).optional(),
  shown: z.array(z.string()),
  rest: z.array(z.string()),
  list: z.array(z.string()).optional(),
  last: questionSchema.optional(),
})

/** Half a day: long enough for a day's thread, short enough to be forgotten by tomorrow. */
export const rememberedSeconds = 12 * 60 * 60

const prefix = 'conversation:'
const empty: Conversation = { shown: [], rest: [] }

/** What is remembered under this key; nothing when it is new, expired or unreadable. */
export async function readConversation(store: Store, key: string): Promise<Conversation> {
  const { data } = schema.safeParse(await store.read(prefix + key))
  return data ?? empty
}

/** Forgets what was remembered under this key. */
export async function forgetConversation(store: Store, key: string): Promise<void> {
  await store.remove(prefix + key)
}

export async function writeConversation(store: Store, key: string, conversation: Conversation): Promise<void> {
  await store.write(prefix + key, conversation, { seconds: rememberedSeconds })
}
