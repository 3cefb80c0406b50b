import { expect, test } from 'vitest'
import { wordingOf } from '../../src/question/wording.ts'

test('wordingOf() gives words, beginnings, pairs and threes, with where the text begins and ends', () => {
  expect(wordingOf('how do i apply?')).toEqual(
    expect.arrayContaining(['how', 'appl…', '^ how', 'how do', 'how do i', 'apply ?', '? $', 'i apply ?']),
  )
})

test('wordingOf() reads an elided article apart, and any number as the same', () => {
  expect(wordingOf("l'offre de 12 mois")).toEqual(expect.arrayContaining(["l'", 'offre', '#', 'de #']))
  expect(wordingOf("what's 3")).toContain("what's")
})

test('wordingOf() leaves mentions out and reads no more than a question', () => {
  expect(wordingOf('<@U012AB3CD> jobs')).toEqual(expect.arrayContaining(['^ jobs']))
  expect(wordingOf('<@U012AB3CD> jobs').join(' ')).not.toContain('u012')
  expect(
    wordingOf(Array.from({ length: 5000 }, (_, at) => `w${String.fromCharCode(97 + (at % 26))}`).join(' ')).length,
  ).toBeLessThan(400)
})
