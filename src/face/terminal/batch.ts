import { answerToText } from '../../answer/text.ts'
import type { Bot } from '../../bot.ts'
import { type BatchFault, type BatchQuestion, readBatchLine } from './batch-line.ts'
import { type Line, readLines } from './lines.ts'

/** A longer line gets an error, and is never held. In bytes. */
export const longestBatchLine = 1024 * 1024

/** Answers JSON Lines with JSON Lines, in the same order, one at a time; blank lines are passed over. */
export async function* answerBatch(bot: Bot, input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const line of readLines(input, { longest: longestBatchLine })) {
    if ('text' in line && line.text.trim() === '') continue
    yield JSON.stringify(await answerLine(bot, line))
  }
}

async function answerLine(bot: Bot, line: Line): Promise<object> {
  if ('tooLong' in line) return fault(null, 'The line is longer than 1 MB')
  const question = readBatchLine(line.text)
  if ('error' in question) return question
  try {
    return await answerQuestion(bot, question)
  } catch (error) {
    return fault(question.id, error instanceof Error ? error.message : String(error))
  }
}

function fault(id: BatchFault['id'], error: string): BatchFault {
  return { id, error }
}

async function answerQuestion(bot: Bot, { id, text, conversation, locale }: BatchQuestion): Promise<object> {
  const started = performance.now()
  const answer = await bot.reply({ conversation, locale, content: { text } })
  const ms = Math.round((performance.now() - started) * 1000) / 1000
  const { language, intent, postings } = answer
  return {
    id,
    language,
    intent,
    text: answerToText(answer),
    postings: postings.map(({ key, language, title, status, url }) => ({ key, language, title, status, url })),
    ms,
  }
}
