import { z } from 'zod'
import { intents } from '../question/question.ts'

const schema = z.strictObject({
  id: z.string(),
  conversation: z.string().optional(),
  locale: z.string().optional(),
  text: z.string(),
  expect: z.strictObject({
    language: z.enum(['en', 'fr']).optional(),
    intent: z.enum(intents).optional(),
    postings: z.array(z.string()).optional(),
    postings_top3: z.array(z.string()).optional(),
    status: z.enum(['open', 'closed']).optional(),
    facts: z.array(z.array(z.string()).min(1)).optional(),
    absent: z.array(z.string()).optional(),
  }),
})

/** A question with what a right answer holds. */
export type EvaluationQuestion = z.infer<typeof schema>
export type Expectation = EvaluationQuestion['expect']

/** The questions of a JSON Lines text; throws with the first faulty line's number and fault. */
export function readQuestions(content: string): readonly EvaluationQuestion[] {
  const seen = new Set<string>()
  return content.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const question = readQuestion(line, index + 1)
    if (seen.has(question.id)) throw new Error(`Line ${index + 1}: the id "${question.id}" is there twice`)
    seen.add(question.id)
    return [question]
  })
}

function readQuestion(line: string, number: number): EvaluationQuestion {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new Error(`Line ${number}: this is not JSON`)
  }
  const { data, error } = schema.safeParse(value)
  if (data) return data
  const faults = error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`)
  throw new Error(`Line ${number}: ${faults.join('; ')}`)
}
