import { readFileSync } from 'node:fs'
import { PassThrough, Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { createBot } from '../../../src/bot.ts'
import { loadConfig } from '../../../src/config.ts'
import { contentOf } from '../../../src/content/content-of.ts'
import { chat } from '../../../src/face/terminal/chat.ts'
import { memoryStore } from '../../../src/store/memory.ts'

/** What stands on the screen when these lines are typed, one at each prompt; with an end of the input after the last. */
async function screen(lines: readonly string[], { locale }: { locale?: string } = {}): Promise<string> {
  const config = loadConfig({}, { now: '2026-11-26' })
  const { catalogue } = await contentOf(config).newest()
  const bot = createBot({ catalogue: () => catalogue, store: memoryStore(), now: config.now })
  const input = new PassThrough()
  const left = [...lines]
  let shown = ''
  const output = new Writable({
    write(chunk, _encoding, done) {
      shown += chunk
      if (String(chunk) === '> ') type()
      done()
    },
  })
  function type(): void {
    const line = left.shift()
    if (line === undefined) return void input.end()
    shown += `${line}\n`
    input.write(`${line}\n`)
  }
  await chat({ bot, catalogue: () => catalogue, input, output, abilities: { colours: false, links: false }, locale })
  return shown
}

test('chat() prints what the README shows', async () => {
  const [, transcript = ''] = /^```\n\$ npx vocation chat\n(.*?)^```$/ms.exec(readFileSync('README.md', 'utf8')) ?? []
  const typed = [...transcript.matchAll(/^> (.*)$/gm)].map(([, line = '']) => line)
  expect(typed.length).toBeGreaterThan(3)
  expect(await screen(typed)).toBe(transcript)
})

test('chat() greets in the language of the terminal first, takes the number of a suggestion, and ends with the input', async () => {
  const shown = await screen(['', '2'], { locale: 'fr_CA.UTF-8' })
  expect(shown).toMatch(/^\nBonjour! .*\n\nHello! /s)
  expect(shown).toContain('/quit pour partir.\nType a question')
  expect(shown.split('> ').at(2)).toMatch(/^2\n\nHello! .*\n\nBonjour! .*\n1 See what’s open\n2 En français\n/s)
  expect(shown).toMatch(/\nGoodbye!\n$/)
})
