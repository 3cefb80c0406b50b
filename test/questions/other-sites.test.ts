import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createBot } from '../../src/bot.ts'
import { evaluate } from '../../src/evaluation/evaluate.ts'
import { readQuestions } from '../../src/evaluation/question-file.ts'
import { loadCatalogue } from '../../src/load.ts'
import { readSite } from '../../src/site-config.ts'
import { memoryStore } from '../../src/store/memory.ts'

/** Two invented sites unlike the sample: a lands agency with trades of all kinds, and a province's digital service. */
test.each([
  ['lands', 'questions-a'],
  ['lands', 'questions-b'],
  ['province', 'questions'],
])('evaluate() finds most questions about the site "%s" (%s) answered as they should be', async (site, file) => {
  const read = readSite({ content: `test/sites/${site}/content`, config: undefined })
  if ('faults' in read) throw new Error(read.faults.join('\n'))
  const now = new Date('2026-11-26T12:00:00Z')
  const { catalogue } = await loadCatalogue(read.site, { now })
  const bot = createBot({ catalogue: () => catalogue, store: memoryStore(), now: () => now })
  const judged = await evaluate(bot, readQuestions(readFileSync(`test/sites/${site}/${file}.jsonl`, 'utf8')))
  const right = judged.filter(({ reasons }) => reasons.length === 0).length
  expect(judged.length).toBeGreaterThan(100)
  expect(right / judged.length).toBeGreaterThan(0.88)
})
