import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLogger, type Logger, quietConsole } from '../src/log.ts'

function logged(write: (logger: Logger) => void, { level = 'trace' } = {}): string {
  const lines: string[] = []
  write(createLogger({ level, destination: { write: (line) => lines.push(line) } }))
  return lines.join('')
}

const canary = 'canary-4f7d2b'

test('createLogger() writes level, time and message on one line of JSON, and neither host nor process', () => {
  const line = logged((logger) => logger.info({ version: '3f9c2a' }, 'Loaded'))
  expect(line).toMatch(/^[^\n]+\n$/)
  expect(Object.keys(JSON.parse(line))).toEqual(['level', 'time', 'version', 'msg'])
  expect(JSON.parse(line)).toMatchObject({ level: 'info', version: '3f9c2a', msg: 'Loaded' })
})

test('createLogger() says nothing below its level', () => {
  expect(logged((logger) => logger.info('Loaded'), { level: 'warn' })).toBe('')
})

test('createLogger() empties fields named for secrets, texts and persons, at any depth and in children', () => {
  const line = logged((logger) =>
    logger.child({ token: canary }).error({
      text: canary,
      user: { id: canary },
      a: { b: [{ Authorization: canary, clientSecret: canary, from: canary }] },
      conversation: canary,
      SLACK_BOT_TOKEN: canary,
    }),
  )
  expect(line).not.toContain(canary)
})

test('createLogger() strikes out tokens inside messages, fields and stacks', () => {
  const secrets = [
    'xoxb-123456789012-abcdefghijkl',
    'xapp-1-A012345-678901-abcdef',
    'xoxe.xoxp-1-abcdefghijk',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl',
  ]
  for (const secret of secrets) {
    const line = logged((logger) => {
      logger.warn({ detail: `with ${secret}`, err: new Error(`Cannot send ${secret}`) }, `Sent ${secret}`)
    })
    expect(line).not.toContain(secret)
  }
  const addresses = logged((logger) =>
    logger.warn('postgres://bot:hunter22@db/vocation and Authorization: Bearer abcdef.ghijkl'),
  )
  expect(addresses).not.toMatch(/hunter22|abcdef/)
})

test('createLogger() keeps of an error its type, message, codes, stack and cause, not the request that hangs on it', () => {
  const error = Object.assign(new TypeError('Cannot reach it', { cause: new Error('refused') }), {
    code: 'ECONNREFUSED',
    config: { headers: { Authorization: canary } },
    request: { body: canary },
    response: { data: canary },
    data: canary,
  })
  for (const fields of [{ err: error }, { error }, { deep: { error } }]) {
    const line = logged((logger) => logger.error(fields, 'Failed'))
    expect(line).not.toContain(canary)
    expect(line).toContain('"code":"ECONNREFUSED"')
    expect(line).toContain('"type":"TypeError"')
    expect(line).toContain('"message":"refused"')
  }
  expect(logged((logger) => logger.error(error))).not.toContain(canary)
})

test('createLogger() survives circles, depth and big integers', () => {
  const circle: Record<string, unknown> = { big: 10n }
  circle.self = circle
  expect(JSON.parse(logged((logger) => logger.info({ circle }))).circle.big).toBe('10')
})

const unruly: readonly (readonly [from: number, to: number])[] = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0x61c, 0x61c],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x2069],
  [0xfeff, 0xfeff],
  [0xe0000, 0xe007f],
]

function isUnruly(character: string): boolean {
  const point = character.codePointAt(0) ?? 0
  return unruly.some(([from, to]) => point >= from && point <= to)
}

test('createLogger() makes one line of JSON without control or direction characters of any text', () => {
  const nasty = fc.constantFrom(
    '\n',
    '\r',
    '\u001b[31m',
    '\u202e',
    '\u2028',
    '\u200b',
    '\u0085',
    '\u{e0041}',
    '"',
    '\\',
  )
  const texts = fc
    .array(fc.oneof(nasty, fc.string({ unit: 'binary' })), { maxLength: 8 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(texts, texts, (message, value) => {
      const line = logged((logger) => logger.info({ value }, '%s', message))
      expect([...line.slice(0, -1)].filter(isUnruly)).toEqual([])
      expect(line.split('\n')).toHaveLength(2)
      expect(typeof JSON.parse(line)).toBe('object')
    }),
    { numRuns: 500 },
  )
})

test('quietConsole() logs that a library wrote to the console, not what, until it is ended', () => {
  const lines: string[] = []
  const logger = createLogger({ level: 'debug', destination: { write: (line) => lines.push(line) } })
  const { error } = console
  const speakAgain = quietConsole(logger)
  console.error('token-canary\nsecond line')
  speakAgain()
  expect(console.error).toBe(error)
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'debug', method: 'error' })
  expect(lines[0]).not.toContain('canary')
})
