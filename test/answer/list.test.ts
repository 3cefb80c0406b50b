import { expect, test } from 'vitest'
import { compose } from '../../src/answer/compose.ts'
import type { Scene } from '../../src/answer/draft.ts'
import { plainQuestion, type Question } from '../../src/question/question.ts'
import { sampleBot, sampleMoment } from '../bot/sample-bot.ts'

const { catalogue } = await sampleBot()
const scene: Scene = { catalogue, now: sampleMoment, locale: 'en', reading: 'en', words: '' }

function listOf(words: string) {
  const question: Question = { ...plainQuestion('list'), subject: { kind: 'words', words, whole: words } }
  return compose(question, scene)
}

test('a list that its words narrow is kept by its roles, and said again as a list', () => {
  const { question, postings } = listOf('back-end developer')
  expect(question).toMatchObject({ intent: 'list', subject: { kind: 'roles' } })
  expect(compose(question, scene).postings.map(({ key }) => key)).toEqual(postings.map(({ key }) => key))
})

test('a list whose words name nothing is everything that is open, kept by no posting at all', () => {
  const { question, postings } = listOf('qwertyuiop')
  expect(postings).toHaveLength(3)
  expect(question.subject).toEqual({ kind: 'none' })
})
