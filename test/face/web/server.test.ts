import net from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Face } from '../../../src/face/face.ts'
import type { AnswerDocument } from '../../../src/face/web/ask.ts'
import { fakeBot, sampleAnswers } from '../fake-bot.ts'
import { ask, running } from './running.ts'

interface ErrorDocument {
  readonly error: { readonly code: string; readonly message: string }
}

const conversation = 'c'.repeat(32)

/** Sends raw bytes, and gives all that came back once the server has closed, with how long that took. */
async function raw(port: number, text: string): Promise<{ readonly reply: string; readonly seconds: number }> {
  const started = performance.now()
  const socket = net.connect(port, '127.0.0.1')
  socket.on('error', () => {})
  socket.write(text)
  let reply = ''
  socket.on('data', (data) => {
    reply += data
  })
  await new Promise((resolve) => socket.once('close', resolve))
  return { reply, seconds: (performance.now() - started) / 1000 }
}

describe('POST /api/ask', () => {
  test('answers a question with the whole answer document', async () => {
    const { url } = await running()
    const response = await ask(url, { text: 'every kind', conversation, locale: 'en-CA' })
    expect(response.status).toBe(200)
    const document = (await response.json()) as AnswerDocument
    expect(Object.keys(document)).toEqual(['reference', 'language', 'intent', 'text', 'postings', 'blocks', 'actions'])
    expect(document.text).toContain('Full Stack Developer — Open until August 1, 2026')
    expect(Object.keys(document.postings[0] ?? {})).toEqual(['key', 'language', 'title', 'status', 'url'])
  })

  test.each(['1', 'slack:T012345:C0123', 'a\nb', '../../etc/passwd', '__proto__', 'été'])(
    'takes %j for a conversation of its own',
    async (name) => {
      const bot = fakeBot()
      const { url } = await running({ bot })
      expect((await ask(url, { text: 'plain', conversation: name })).status).toBe(200)
      expect(bot.heard[0]?.conversation).toBe(`web:${name}`)
    },
  )

  test('hands the bot the text, the locale and a conversation that no other face can name', async () => {
    const bot = fakeBot()
    const { url } = await running({ bot })
    await ask(url, { text: 'plain', conversation, locale: 'fr-CA', admin: true })
    expect(bot.heard).toEqual([{ content: { text: 'plain' }, conversation: `web:${conversation}`, locale: 'fr-CA' }])
  })

  test('answers the question of a pressed button in its language', async () => {
    const { url } = await running()
    const [action] = sampleAnswers.fr.every.actions
    const response = await ask(url, { question: action?.question, language: action?.language })
    expect(((await response.json()) as AnswerDocument).language).toBe('fr')
  })

  const hostile: readonly (readonly [name: string, body: string | Uint8Array, status: number])[] = [
    ['nothing', '', 400],
    ['white space', '  \n ', 400],
    ['half an object', '{"text": "open jo', 400],
    ['two objects', '{"text":"a"}{"text":"b"}', 400],
    ['a number', '12', 400],
    ['null', 'null', 400],
    ['a string', '"open jobs"', 400],
    ['a list', '[{"text":"open jobs"}]', 400],
    ['true', 'true', 400],
    ['no text', '{}', 400],
    ['an empty text', '{"text":""}', 400],
    ['a blank text', '{"text":" \\n\\t "}', 400],
    ['a text that is a number', '{"text":5}', 400],
    ['a text that is null', '{"text":null}', 400],
    ['a text that is a list', '{"text":["open"]}', 400],
    ['a text that is an object', '{"text":{"toString":"x"}}', 400],
    ['an empty conversation', '{"text":"a","conversation":""}', 400],
    ['a long conversation', `{"text":"a","conversation":"${'a'.repeat(201)}"}`, 400],
    ['a conversation that is a number', '{"text":"a","conversation":7}', 400],
    ['a conversation that is an object', '{"text":"a","conversation":{"$ne":null}}', 400],
    ['a long locale', `{"text":"a","locale":"${'fr'.repeat(50)}"}`, 400],
    ['a locale that is a list', '{"text":"a","locale":["fr"]}', 400],
    ['a question that is a text', '{"question":"open","language":"en"}', 400],
    [
      'a question of no known intent',
      '{"question":{"intent":"reload","subject":{"kind":"none"},"aspects":[],"filters":{}},"language":"en"}',
      400,
    ],
    [
      'a question without language',
      '{"question":{"intent":"list","subject":{"kind":"none"},"aspects":[],"filters":{}}}',
      400,
    ],
    [
      'a question in German',
      '{"question":{"intent":"list","subject":{"kind":"none"},"aspects":[],"filters":{}},"language":"de"}',
      400,
    ],
    [
      'a question with 1,000 keys',
      JSON.stringify({
        question: { intent: 'list', subject: { kind: 'roles', keys: Array(1000).fill('a') }, aspects: [], filters: {} },
        language: 'en',
      }),
      400,
    ],
    ['17 KB', JSON.stringify({ text: 'a'.repeat(17 * 1024) }), 413],
    ['4 MB', JSON.stringify({ text: 'a'.repeat(4 * 1024 * 1024) }), 413],
    ['7,000 levels', `{"text":${'['.repeat(7000)}${']'.repeat(7000)}}`, 400],
    ['bytes that are not UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x00]), 400],
    ['a prototype', '{"__proto__":{"polluted":true},"text":"plain"}', 200],
    ['a constructor', '{"constructor":{"prototype":{"polluted":true}},"text":"plain"}', 200],
    ['NUL', '{"text":"plain \\u0000"}', 200],
    ['half a surrogate pair', '{"text":"plain \\ud83d"}', 200],
    ['markup', '{"text":"<script>alert(1)</script> <!channel> plain"}', 200],
  ]

  test.each(hostile)('meets a body of %s with a document and the right status', async (_name, body, status) => {
    const bot = fakeBot()
    const { url, lines } = await running({ bot })
    const response = await ask(url, body)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    const text = await response.text()
    expect(text).not.toMatch(/\bat .*\.[jt]s:|node_modules|ZodError|SyntaxError/)
    if (status !== 200) {
      expect(JSON.parse(text)).toEqual({ error: { code: expect.any(String), message: expect.any(String) } })
      expect(bot.heard).toEqual([])
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    expect(lines.join('')).not.toContain('"level":"error"')
  })

  test('says what is wrong in the language the request prefers', async () => {
    const { url } = await running()
    const refused = async (path: string, body: string, language: string): Promise<string> => {
      const headers = { 'Content-Type': 'application/json', 'Accept-Language': language }
      const response = await fetch(url + path, { method: 'POST', headers, body })
      return ((await response.json()) as ErrorDocument).error.message
    }
    expect(await refused('/api/ask', '{"text":5}', 'fr-CA, en;q=0.5')).toBe('text doit être une chaîne non vide')
    expect(await refused('/api/ask', '{"text":5}', 'de')).toBe('text must be a string that is not empty')
    expect(await refused('/api/ask', '{', 'fr')).toBe('Le corps de la requête n’est pas du JSON')
    expect(await refused('/healthz', '', 'fr')).toBe('Utilisez GET, HEAD')
    expect(await refused('/nothing', '', 'en')).toBe('There is nothing at this address')
  })

  test('refuses other types than JSON, and compressed bodies', async () => {
    const { url } = await running()
    const types = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/json5']
    for (const type of types) {
      const response = await fetch(`${url}/api/ask`, {
        method: 'POST',
        headers: { 'Content-Type': type },
        body: '{"text":"a"}',
      })
      expect(response.status).toBe(415)
    }
    const headers = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }
    expect((await fetch(`${url}/api/ask`, { method: 'POST', headers, body: '{"text":"a"}' })).status).toBe(415)
  })

  test('refuses what a page of another site sends, and nothing else', async () => {
    const { url, port } = await running()
    const cases: readonly (readonly [Record<string, string>, number])[] = [
      [{}, 200],
      [{ 'Sec-Fetch-Site': 'same-origin', Origin: url }, 200],
      [{ Origin: `http://127.0.0.1:${port}` }, 200],
      [{ 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' }, 403],
      [{ 'Sec-Fetch-Site': 'same-site', Origin: 'https://other.digital.example' }, 403],
      [{ Origin: 'https://evil.example' }, 403],
      [{ Origin: `http://127.0.0.1:${port}.evil.example` }, 403],
      [{ Origin: 'null' }, 403],
    ]
    for (const [headers, status] of cases) {
      const response = await fetch(`${url}/api/ask`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: '{"text":"plain"}',
      })
      expect([headers, response.status]).toEqual([headers, status])
      expect(response.headers.get('access-control-allow-origin')).toBeNull()
    }
  })

  test('tells a flooding conversation when to come back, while others are answered', async () => {
    const { url } = await running()
    const many = await Promise.all(Array.from({ length: 40 }, () => ask(url, { text: 'plain', conversation })))
    const refused = many.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThanOrEqual(15)
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await ask(url, { text: 'plain', conversation: 'd'.repeat(32) })).status).toBe(200)
    expect((await ask(url, { text: 'plain' }, { client: '198.51.100.2' })).status).toBe(200)
  })

  test('tells a flooding address when to come back, however many conversations it makes up', async () => {
    const { url } = await running()
    const statuses: number[] = []
    for (let i = 0; i < 500; i += 1) {
      statuses.push((await ask(url, { text: 'plain', conversation: `conversation-${i}-padding` })).status)
    }
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(10)
  })

  test('says 500 without a reason when the bot throws, and logs the reason without the text', async () => {
    const bot = { ...fakeBot(), reply: async () => Promise.reject(new Error('Cannot think')) }
    const { url, lines } = await running({ bot })
    const response = await ask(url, { text: 'my canary question', conversation })
    expect(response.status).toBe(500)
    const { error } = (await response.json()) as ErrorDocument
    expect(error).toEqual({ code: 'internal', message: expect.not.stringContaining('think') })
    const log = lines.join('')
    expect(log).toContain('Cannot think')
    expect(log).toContain(response.headers.get('x-request-id'))
    expect(log).not.toMatch(new RegExp(`canary|${conversation}`))
  })

  test('says 503 and when to come back before the postings are read', async () => {
    const { url } = await running({ catalogue: () => undefined })
    const response = await ask(url, { text: 'plain' })
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
  })

  test('logs and counts an answer without its text or conversation', async () => {
    const { url, lines } = await running()
    await ask(url, { text: 'plain canary', conversation })
    expect(lines.join('')).toContain('3f9c2a-7Kq2')
    expect(lines.join('')).not.toMatch(new RegExp(`canary|${conversation}|198\\.51`))
    const numbers = await (await fetch(`${url}/metrics`)).text()
    expect(numbers).toContain('vocation_questions_total{face="web",language="en",intent="help",outcome="said"} 1')
    expect(numbers).not.toMatch(new RegExp(`canary|${conversation}|198\\.51`))
  })
})

describe('other addresses', () => {
  test('every response carries the security headers and a request id of its own', async () => {
    const { url } = await running()
    const paths = [
      '/',
      '/page.js',
      '/draw.js',
      '/words.js',
      '/page.css',
      '/icon.svg',
      '/healthz',
      '/api/postings',
      '/nothing',
      '/api/ask',
    ]
    const ids = new Set<string | null>()
    for (const path of paths) {
      const { headers } = await fetch(url + path, { headers: { 'X-Request-Id': 'mine' } })
      const policy = headers.get('content-security-policy')
      expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';.*frame-ancestors 'none'$/)
      expect(policy).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-powered-by')).toBeNull()
      expect(headers.get('set-cookie')).toBeNull()
      ids.add(headers.get('x-request-id'))
    }
    expect(ids.size).toBe(paths.length)
    expect(ids).not.toContain('mine')
  })

  test('the page is not sent again while it is the same', async () => {
    const { url } = await running()
    const etag = (await fetch(url)).headers.get('etag')
    expect(
      (await fetch(url, { headers: { 'If-None-Match': etag ?? '', 'Cache-Control': 'no-transform' } })).status,
    ).toBe(304)
  })

  test('unknown paths are 404 and wrong methods 405 with the right ones', async () => {
    const { url } = await running()
    const cases = [
      ['GET', '/api/ask', 405, 'POST'],
      ['DELETE', '/api/postings', 405, 'GET, HEAD'],
      ['DELETE', '/', 405, 'GET, HEAD, POST'],
      ['OPTIONS', '/api/ask', 405, 'POST'],
      ['GET', '/index.html', 404, null],
      ['GET', '/../server.ts', 404, null],
      ['GET', '/%2e%2e%2fserver.ts', 404, null],
      ['GET', '/%', 404, null],
      ['GET', '/.env', 404, null],
      ['GET', '/__proto__', 404, null],
    ] as const
    for (const [method, path, status, allow] of cases) {
      const response = await fetch(url + path, { method })
      expect([method, path, response.status, response.headers.get('allow')]).toEqual([method, path, status, allow])
    }
  })

  test('/api/postings lists each posting with its status', async () => {
    const { url } = await running()
    const { postings } = (await (await fetch(`${url}/api/postings`)).json()) as { postings: unknown[] }
    expect(postings).toEqual([
      {
        key: 'developer',
        language: 'en',
        title: 'developer en',
        status: 'open',
        url: 'https://digital.example/developer/',
      },
      {
        key: 'developer',
        language: 'fr',
        title: 'developer fr',
        status: 'open',
        url: 'https://numerique.example/developer/',
      },
      {
        key: 'analyste',
        language: 'fr',
        title: 'analyste fr',
        status: 'closed',
        url: 'https://numerique.example/analyste/',
      },
    ])
  })

  test('the form refuses other sites, floods and large bodies, and sends an empty question back', async () => {
    const { url } = await running()
    const post = (body: string, headers: Record<string, string> = {}) =>
      fetch(url, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ text: body }), headers })
    expect((await post('plain', { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403)
    expect((await post('a'.repeat(17_000))).status).toBe(413)
    expect((await post(' ')).status).toBe(303)
    const browser = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
    const tooLong = await post('a'.repeat(17_000), browser)
    expect(tooLong.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await tooLong.text()).toMatch(/lang="en"><p>Send at most 16 KB\..*lang="fr"><p>Envoyez au plus 16\u00a0Ko\./)
    const statuses = await Promise.all(Array.from({ length: 420 }, () => post('plain').then(({ status }) => status)))
    expect(statuses).toContain(429)
  })

  test('/readyz gives its reasons until the postings are read and every face is connected', async () => {
    let connected = false
    const slack: Face = {
      name: 'slack',
      mount() {},
      start: async () => {},
      ready: () => connected,
      stop: async () => {},
    }
    const empty = await running({ faces: [slack], catalogue: () => undefined })
    const response = await fetch(`${empty.url}/readyz`)
    expect(response.status).toBe(503)
    expect(await response.json()).toEqual({
      ready: false,
      reasons: ['The postings are not read yet', 'slack is not connected'],
    })
    expect((await fetch(`${empty.url}/healthz`)).status).toBe(200)
    const { url } = await running({ faces: [slack] })
    connected = true
    expect(await (await fetch(`${url}/readyz`)).json()).toEqual({
      ready: true,
      reasons: [],
      catalogue: { version: expect.any(String), loadedAt: expect.any(String), ageSeconds: expect.any(Number) },
    })
  })

  test('faces read their bodies raw', async () => {
    let body = ''
    const face: Face = {
      name: 'slack',
      mount(app) {
        app.post('/slack/events', (request, response) => {
          request.on('data', (data) => {
            body += data
          })
          request.on('end', () => void response.send('ok'))
        })
      },
      start: async () => {},
      ready: () => true,
      stop: async () => {},
    }
    const { url } = await running({ faces: [face] })
    await fetch(`${url}/slack/events`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{ "a" : 1 }',
    })
    expect(body).toBe('{ "a" : 1 }')
  })
})

describe('slow clients', () => {
  const head = 'POST /api/ask HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n'
  const slow: readonly (readonly [name: string, bytes: string])[] = [
    ['says nothing', ''],
    ['never ends its headers', `${head}X-Slow: `],
    ['never ends its body', `${head}Content-Length: 100\r\n\r\n{"text":`],
    ['keeps the connection after an answer', 'GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n'],
  ]
  test.concurrent.each(slow)('a client that %s is let go, and others do not notice', async (_name, bytes) => {
    const { url, port } = await running()
    const waiting = Array.from({ length: 50 }, () => raw(port, bytes))
    await pause(200)
    expect((await ask(url, { text: 'plain' })).status).toBe(200)
    for (const { seconds } of await Promise.all(waiting)) expect(seconds).toBeLessThan(13)
  })
})

describe('stop()', () => {
  test('finishes the answers under way, takes no more, and is not ready meanwhile', async () => {
    let open = () => {}
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    const { url, server, port } = await running({ bot: fakeBot({ wait: () => gate }) })
    const asked = Array.from({ length: 20 }, (_, i) =>
      ask(url, { text: 'plain', conversation: `conversation-${i}-padding` }),
    )
    await pause(300)
    const stopped = server.stop()
    await pause(100)
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow()
    open()
    const answers = await Promise.all(asked)
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200))
    const answered = performance.now()
    await stopped
    expect(performance.now() - answered).toBeLessThan(3_000)
  })

  test('gives up on what does not end, in less than ten seconds', async () => {
    const { url, server } = await running({ bot: fakeBot({ wait: () => new Promise(() => {}) }) })
    const asked = ask(url, { text: 'plain' }).catch(() => 'cut')
    await pause(200)
    const started = performance.now()
    await server.stop()
    expect(performance.now() - started).toBeLessThan(10_000)
    expect(await asked).toBe('cut')
  })
})

test('start() says what to do when the port is taken', async () => {
  const { port } = await running()
  await expect(running({ port })).rejects.toThrow(`Cannot listen on port ${port}: another program uses it`)
})
