import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { evaluate } from '../../src/evaluation/evaluate.ts'
import { readQuestions } from '../../src/evaluation/question-file.ts'
import { sampleBot } from '../bot/sample-bot.ts'

/**
 * Many ways of asking, most of them harder than people are on the whole: a measure, and what the weights of the signs are
 * fitted to. What falls below these shares has made understanding worse somewhere.
 */
test('evaluate() finds most of many ways of asking answered as they should be, in both languages alike', async () => {
  const questions = readQuestions(readFileSync('test/questions/ways-of-asking.jsonl', 'utf8'))
  const { bot } = await sampleBot({ now: new Date('2026-11-26T12:00:00Z') })
  const judged = await evaluate(bot, questions)
  const share = (of: typeof judged) => of.filter(({ reasons }) => reasons.length === 0).length / of.length
  const inLanguage = (language: string) => judged.filter(({ question }) => question.expect.language === language)
  expect(share(judged)).toBeGreaterThan(0.85)
  expect(Math.abs(share(inLanguage('en')) - share(inLanguage('fr')))).toBeLessThan(0.04)
  expect(judged.filter(({ languageRight }) => languageRight).length / judged.length).toBeGreaterThan(0.99)
})
