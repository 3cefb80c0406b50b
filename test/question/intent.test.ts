import { expect, test } from 'vitest'
import { always, decide } from '../../src/question/intent.ts'
import { weightTable } from '../../src/question/intent-weights.ts'
import { intents } from '../../src/question/question.ts'
import { signNames } from '../../src/question/signs.ts'

const rows = weightTable.trim().split('\n')

test('the table of weights holds a row for each thing shown, once, and intents that exist', () => {
  const names = rows.map((row) => row.slice(0, row.lastIndexOf('|')))
  expect(new Set(names).size).toBe(names.length)
  expect(names).toContain(always)
  for (const row of rows) {
    const cells = row.slice(row.lastIndexOf('|') + 1).split(' ')
    expect(cells.length % 2, row).toBe(0)
    for (let at = 0; at < cells.length; at += 2) {
      expect(intents, row).toContain(cells[at])
      expect(Number(cells[at + 1]), row).toBeTypeOf('number')
      expect(Number.isInteger(Number(cells[at + 1])), row).toBe(true)
    }
  }
})

test('the table of weights names only signs that exist', () => {
  const others = rows
    .map((row) => row.slice(0, row.lastIndexOf('|')))
    .filter((name) => !name.startsWith('"') && !/[> ]/.test(name) && name !== always)
  expect(others.length).toBeGreaterThan(30)
  for (const name of others) expect(signNames).toContain(name)
})

test('decide() sums what is shown, and says what spoke for it', () => {
  expect(decide(['"merci beaucoup"', '"merci"', '"merc…"']).intent).toBe('thanks')
  expect(decide(['"bonjour"', '"bonj…"', '"^ bonjour"']).intent).toBe('greeting')
  expect(decide(['"merci"']).because).toMatch(/"merci".*: thanks [\d.]+, then \w+ -?[\d.]+/)
})

test('decide() lets plain signs settle it', () => {
  expect(decide(['accommodation', 'seek']).intent).toBe('apply')
  expect(decide(['fact', 'named']).intent).toBe('detail')
  expect(decide(['lastChance']).intent).toBe('status')
})

test('decide() knows nothing of what was never seen, and still decides', () => {
  expect(intents).toContain(decide(['"never seen"']).intent)
})
