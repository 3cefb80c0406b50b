import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { evaluate } from '../../src/evaluation/evaluate.ts'
import { readQuestions } from '../../src/evaluation/question-file.ts'
import { failureList } from '../../src/evaluation/score.ts'
import { sampleBot } from '../bot/sample-bot.ts'

test('evaluate() finds the sample questions answered as they should be, in both languages alike', async () => {
  const questions = readQuestions(readFileSync('test/questions/sample.jsonl', 'utf8'))
  const { bot } = await sampleBot()
  const judged = await evaluate(bot, questions)
  expect(failureList(judged)).toBe('')
  expect(judged).toHaveLength(80)
})
