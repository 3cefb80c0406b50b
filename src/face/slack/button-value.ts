import { z } from 'zod'
import type { Action } from '../../answer/answer.ts'
import type { Locale } from '../../locale/locale.ts'
import type { Aspect, Intent, Question } from '../../question/question.ts'
import { limits } from './limits.ts'

/** What a button asks when it is pressed. */
export interface ButtonQuestion {
  readonly question: Question
  readonly language: Locale
}

/** The value of an action's button; `undefined` when Slack would not take one that long. */
export function buttonValue({ question, language }: Action): string | undefined {
  const value = JSON.stringify({ question, language })
  return value.length <= limits.buttonValue ? value : undefined
}

/** What a pressed button asks; `undefined` for a value that is not one of ours, for it comes from outside. */
export function questionOfButton(value: unknown): ButtonQuestion | undefined {
  if (typeof value !== 'string' || value.length > limits.buttonValue) return undefined
  const parsed = buttonSchema.safeParse(fromJson(value))
  return parsed.success ? (parsed.data as ButtonQuestion) : undefined
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

// Tables keyed by the unions, so that a new member cannot be forgotten here.
const intents = {
  list: 0,
  find: 0,
  detail: 0,
  apply: 0,
  status: 0,
  help: 0,
  greeting: 0,
  thanks: 0,
  language: 0,
  out_of_scope: 0,
} satisfies { readonly [I in Intent]: 0 }

const aspects = {
  classification: 0,
  languageProfile: 0,
  place: 0,
  tenure: 0,
  team: 0,
  salary: 0,
  closing: 0,
  eligibility: 0,
  clearance: 0,
  duties: 0,
  qualifications: 0,
  accommodation: 0,
  email: 0,
  subject: 0,
} satisfies { readonly [A in Aspect]: 0 }

function oneOf<T extends string>(table: { readonly [K in T]: 0 }) {
  return z.enum(Object.keys(table) as [T, ...T[]])
}

const short = z.string().max(400)

const buttonSchema = z.object({
  language: z.enum(['en', 'fr']),
  question: z.object({
    intent: oneOf<Intent>(intents),
    subject: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('none') }),
      z.object({ kind: z.literal('words'), words: short }),
      z.object({ kind: z.literal('roles'), keys: z.array(short).max(100) }),
    ]),
    aspects: z.array(oneOf<Aspect>(aspects)).max(20),
    filters: z.object({
      status: z.enum(['open', 'closed']).optional(),
      remote: z.boolean().optional(),
      classification: z
        .array(z.object({ group: short, level: z.number().optional() }))
        .max(20)
        .optional(),
      tenure: z.enum(['indeterminate', 'term', 'student']).optional(),
      profile: z.enum(['english', 'french', 'bilingual']).optional(),
      team: short.optional(),
    }),
  }),
})
