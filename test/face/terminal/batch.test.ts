import { expect, test } from 'vitest'
import type { Bot } from '../../../src/bot.ts'
import { answerBatch, longestBatchLine } from '../../../src/face/terminal/batch.ts'

/** Says what it was asked; `boom` fails. */
const echo: Bot = {
  async reply({ content, conversation }) {
    const text = 'text' in content ? content.text : ''
    if (text === 'boom') throw new Error('No luck')
    const posting = { key: 'a', language: 'en', title: 'A', status: 'open', url: 'https://digital.example/a/' } as const
    const blocks = [{ kind: 'text', text: `${conversation}: ${text}` }] as const
    return { reference: 'r', language: 'en', intent: 'find', blocks, postings: [posting], actions: [] }
  },
  explain: async () => {
    throw new Error('Not asked')
  },
}

// biome-ignore lint/suspicious/noExplicitAny: whatever was printed
type BatchAnswer = Record<string, any>

async function answers(...chunks: (string | Uint8Array)[]): Promise<BatchAnswer[]> {
  async function* bytes() {
    for (const chunk of chunks) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
  }
  const lines: BatchAnswer[] = []
  for await (const line of answerBatch(echo, bytes())) lines.push(JSON.parse(line))
  return lines
}

test('answerBatch() gives exactly the fields of the contract', async () => {
  const [line] = await answers('{"id":"1","text":"dev","conversation":"c","locale":"en"}\n')
  expect(Object.keys(line ?? {})).toEqual(['id', 'language', 'intent', 'text', 'postings', 'ms'])
  expect(line).toMatchObject({ id: '1', text: 'c: dev', ms: expect.any(Number) })
  expect(Object.keys(line?.postings[0] ?? {})).toEqual(['key', 'language', 'title', 'status', 'url'])
})

test('answerBatch() names each bad line and goes on, in order', async () => {
  const long = `{"id":"5","text":"${'x'.repeat(longestBatchLine)}"}`
  const lines = await answers('no\n\n{"id":"2"}\n[]\n{"id":"b","text":"boom"}\r\n', long, '\n{"id":"6","text":"last"}')
  expect(lines.map(({ id }) => id)).toEqual([null, '2', null, 'b', null, '6'])
  expect(lines.map((line) => 'error' in line)).toEqual([true, true, true, true, true, false])
  expect(lines[0]).toEqual({ id: null, error: expect.stringContaining('not JSON') })
  expect(lines[1]?.error).toBe('text must be a string')
  expect(lines[2]?.error).toBe('The line must be an object such as {"id": "1", "text": "any dev jobs?"}')
  expect(lines[4]?.error).toContain('1 MB')
})

test('answerBatch() joins characters cut between two chunks', async () => {
  const bytes = new TextEncoder().encode('{"id":"1","text":"é"}\n')
  const cut = bytes.indexOf(0xc3) + 1
  const [line] = await answers(bytes.subarray(0, cut), bytes.subarray(cut))
  expect(line?.text).toBe('undefined: é')
})

test('answerBatch() takes a blank or null conversation or locale for none', async () => {
  const lines = await answers(
    '{"id":1,"text":"a","conversation":""}\n{"id":2,"text":"a","conversation":" "}\n{"id":3,"text":"a","conversation":null,"locale":null}\n',
  )
  expect(lines.map(({ text }) => text)).toEqual(['undefined: a', 'undefined: a', 'undefined: a'])
})

test('answerBatch() says in plain words what is wrong with each field', async () => {
  const lines = await answers('{"id":{},"text":5,"conversation":7,"locale":[]}\n')
  expect(lines[0]?.error).toBe(
    'id must be a string or a number; text must be a string; conversation must be a string; locale must be a string such as "fr-CA"',
  )
})
