import { z } from 'zod'

/** What may be left out may also be `null` or blank, as exports write an empty cell. */
const optional = (error: string) =>
  z
    .string(error)
    .nullish()
    .transform((value) => (value?.trim() ? value : undefined))

const question = z.object(
  {
    id: z.union([z.string(), z.number()], 'id must be a string or a number'),
    text: z.string('text must be a string'),
    conversation: optional('conversation must be a string'),
    locale: optional('locale must be a string such as "fr-CA"'),
  },
  'The line must be an object such as {"id": "1", "text": "any dev jobs?"}',
)

export type BatchQuestion = z.infer<typeof question>

export interface BatchFault {
  readonly id: string | number | null
  readonly error: string
}

/** A line of a batch understood, or why it cannot be. */
export function readBatchLine(line: string): BatchQuestion | BatchFault {
  const parsed = parseJson(line)
  if ('error' in parsed) return { id: null, error: parsed.error }
  const { data, error } = question.safeParse(parsed.value)
  if (data) return data
  return { id: idOf(parsed.value), error: error.issues.map(({ message }) => message).join('; ') }
}

function parseJson(line: string): { readonly value: unknown } | { readonly error: string } {
  try {
    return { value: JSON.parse(line) }
  } catch {
    return { error: 'The line is not JSON: write one object a line, such as {"id": "1", "text": "any dev jobs?"}' }
  }
}

function idOf(value: unknown): string | number | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null
  return typeof id === 'string' || typeof id === 'number' ? id : null
}
