import { expect, test } from 'vitest'
import type { AnswerDocument } from '../../../src/face/web/ask.ts'
import { ask, running } from './running.ts'

test('createServer() answers a question with the whole answer document', async () => {
  const { url } = await running()
  const response = await ask(url, { text: 'every kind', conversation: 'a'.repeat(32), locale: 'en-CA' })
  expect(response.status).toBe(200)
  const document = (await response.json()) as AnswerDocument
  expect(Object.keys(document)).toEqual(['reference', 'language', 'intent', 'text', 'postings', 'blocks', 'actions'])
  expect(document.text).toContain('Full Stack Developer — Open until August 1, 2026')
  expect(Object.keys(document.postings[0] ?? {})).toEqual(['key', 'language', 'title', 'status', 'url'])
})
