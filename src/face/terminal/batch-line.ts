import { z } from 'zod'

const question = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  conversation: z.string().optional(),
  locale: z.string().optional(),
})

export type BatchQuestion = z.infer<typeof question>

export interface BatchFault {
  readonly id: string | number | null
  readonly error: string
}

/** A line of a batch understood, or why it cannot be. */
export function readBatchLine(line: string): BatchQuestion | BatchFault {
  const parsed = parseJson(line)
  if ('error' in parsed) return { id: null, error: `Not JSON: ${parsed.error}` }
  const { data, error } = question.safeParse(parsed.value)
  if (data) return data
  const faults = error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`)
  return { id: idOf(parsed.value), error: faults.join('; ') }
}

function parseJson(line: string): { readonly value: unknown } | { readonly error: string } {
  try {
    return { value: JSON.parse(line) }
  } catch {
    return { error: 'each line must be an object such as {"id": "1", "text": "any dev jobs?"}' }
  }
}

function idOf(value: unknown): string | number | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null
  return typeof id === 'string' || typeof id === 'number' ? id : null
}
