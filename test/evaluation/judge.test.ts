import { expect, test } from 'vitest'
import type { Answer } from '../../src/answer/answer.ts'
import { judge } from '../../src/evaluation/judge.ts'
import { readQuestions } from '../../src/evaluation/question-file.ts'

const shown = { key: 'a', language: 'fr', title: 'A', status: 'closed', url: 'https://numerique.example/a/' } as const
const text = 'Ce poste est fermé. Salaire : 101\u00a0541\u00a0$'
const answer: Answer = {
  ...{ reference: 'r', language: 'fr', intent: 'status', actions: [] },
  blocks: [{ kind: 'text', text }],
  postings: [shown],
}

test('judge() finds a right answer right, whatever its case, accents and kinds of space', () => {
  const facts = [['nowhere', 'SALAIRE : 101 541 $'], ['ferme']]
  const right = {
    language: 'fr',
    intent: 'status',
    postings: ['b', 'a'],
    postings_top3: ['a'],
    status: 'closed',
  } as const
  expect(judge(answer, { ...right, postings: ['b', 'a'], postings_top3: ['a'], facts, absent: ['ouvert'] })).toEqual([])
})

test('judge() gives a reason for each thing that is wrong', () => {
  const wrong = { language: 'en', intent: 'find', status: 'open' } as const
  const lists = { postings: ['b'], postings_top3: ['c'], facts: [['x', 'y']], absent: ['FERME'] }
  expect(judge(answer, { ...wrong, ...lists })).toHaveLength(8)
  expect(judge(answer, { postings: [] })).toEqual(['shows a, where none fits'])
})

test('judge() wants the status said, not only meant', () => {
  const silent = { ...answer, blocks: [{ kind: 'text', text: 'Voici.' }] } as const
  expect(judge(silent, { status: 'closed' })).toEqual(['does not say that it is closed'])
})

test('readQuestions() names the faulty line', () => {
  expect(() => readQuestions('{"id":"1","text":"a","expect":{}}\n{"id":"2"}')).toThrow(/^Line 2: text/)
  expect(() => readQuestions('{"id":"1","text":"a","expect":{"intnet":"find"}}')).toThrow(/intnet/)
  expect(() => readQuestions('{"id":"1","text":"a","expect":{}}\n'.repeat(2))).toThrow('there twice')
})
