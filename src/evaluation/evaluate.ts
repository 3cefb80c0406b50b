import type { Bot } from '../bot.ts'
import { firstPostingRight, judge } from './judge.ts'
import type { EvaluationQuestion } from './question-file.ts'

/** One question judged. */
export interface Judged {
  readonly question: EvaluationQuestion
  /** Why it is not right; empty when it is. */
  readonly reasons: readonly string[]
  readonly languageRight: boolean
  /** `undefined` where no posting is asked of it. */
  readonly firstPostingRight: boolean | undefined
}

/** Asks the questions in order, those of one conversation sharing its memory, and judges each answer. */
export async function evaluate(bot: Bot, questions: readonly EvaluationQuestion[]): Promise<readonly Judged[]> {
  const judged: Judged[] = []
  for (const question of questions) judged.push(await judgeOne(bot, question))
  return judged
}

async function judgeOne(bot: Bot, question: EvaluationQuestion): Promise<Judged> {
  const { conversation, locale, text, expect } = question
  const answer = await bot.reply({ conversation, locale, content: { text } })
  const counts = expect.intent !== undefined && aboutPostings.has(expect.intent)
  const asked = counts && (expect.postings !== undefined || expect.postings_top3 !== undefined)
  return {
    question,
    reasons: judge(answer, expect),
    languageRight: expect.language === undefined || answer.language === expect.language,
    firstPostingRight: asked ? firstPostingRight(answer, expect) : undefined,
  }
}

const aboutPostings: ReadonlySet<string> = new Set(['find', 'detail', 'apply', 'status'])
