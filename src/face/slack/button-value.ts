import { z } from 'zod'
import type { Action } from '../../answer/answer.ts'
import type { Locale } from '../../locale/locale.ts'
import { type Question, questionSchema } from '../../question/question.ts'
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
  return parsed.success ? parsed.data : undefined
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const buttonSchema = z.strictObject({ language: z.enum(['en', 'fr']), question: questionSchema })
