import { expect, test } from 'vitest'
import { decode } from '../../src/posting/decode.ts'
import { readFrontMatter } from '../../src/posting/front-matter.ts'

function front(...lines: readonly string[]) {
  return readFrontMatter(['---', ...lines, '---', 'Body', '---', 'more'].join('\n'))
}

function trouble(...lines: readonly string[]): string {
  const read = front(...lines)
  return 'trouble' in read ? `${read.line}: ${read.trouble}` : 'read'
}

test('readFrontMatter() gives the values, the body and their lines', () => {
  const read = front('title: Analyst', "'archived': true", '"draft": false', 'date : 2026-08-01', '', 'url: /x/')
  if ('trouble' in read) throw new Error(read.trouble)
  expect(['title', 'archived', 'draft', 'date', 'url', 'none'].map(read.get)).toEqual([
    'Analyst',
    true,
    false,
    '2026-08-01', // not a moment: that is decided with the time zone
    '/x/',
    undefined,
  ])
  expect(['title', 'archived', 'draft', 'date', 'url', 'none'].map(read.lineOf)).toEqual([2, 3, 4, 5, 7, 1])
  expect([read.body, read.bodyLine]).toEqual(['Body\n---\nmore', 9])
})

test('readFrontMatter() reads keys as Hugo does, whatever their capitals', () => {
  const read = front('Title: Analyst', 'DRAFT: true')
  if ('trouble' in read) throw new Error(read.trouble)
  expect([read.get('title'), read.get('Draft'), read.lineOf('draft')]).toEqual(['Analyst', true, 3])
})

test('readFrontMatter() composes accents, but not in what an address needs', () => {
  const read = readFrontMatter('---\nslug: e\u0301\n---\ne\u0301')
  if ('trouble' in read) throw new Error(read.trouble)
  expect([read.get('slug'), read.written('slug'), read.body]).toEqual(['\u00e9', 'e\u0301', '\u00e9'])
})

test('readFrontMatter() finds a key whatever stands between its words, the exact one first, and under params', () => {
  const read = front(
    'closing_date: a',
    'Closing Date: b',
    'link-hidden: true',
    'params:',
    '  opening-date: c',
    '  closes: d',
  )
  if ('trouble' in read) throw new Error(read.trouble)
  expect(['closingDate', 'closing date', 'linkHidden', 'openingDate', 'closes'].map(read.get)).toEqual([
    ...['a', 'b', true, 'c', 'd'],
  ])
  expect(['closingDate', 'linkHidden', 'openingDate', 'closes'].map(read.lineOf)).toEqual([2, 4, 6, 7])
})

test('readFrontMatter() merges what an anchor holds, as Hugo does, and keeps all spellings of a key', () => {
  const read = front('base: &base { archived: true }', '<<: *base', 'linkHidden: false', 'link_hidden: true')
  if ('trouble' in read) throw new Error(read.trouble)
  expect([read.get('archived'), read.get('linkHidden'), read.all('linkHidden')]).toEqual([true, false, [false, true]])
})

test('readFrontMatter() reads yes, no, on and off as Hugo does: values unless they are quoted', () => {
  const read = front('a: yes', 'b: No', 'c: "yes"', 'd: ON', 'e: 010', 'f: 1_000', 'g: 12345678901234567890', 'h: nope')
  if ('trouble' in read) throw new Error(read.trouble)
  expect([...'abcdefgh'].map(read.get)).toEqual([true, false, 'yes', true, 8, 1000, '12345678901234567890', 'nope'])
})

test('readFrontMatter() does not let a crooked fence hide what is below it', () => {
  expect(trouble('title: Analyst', '----', 'archived: true')).toMatch(/^3: The line that ends .* must be --- alone/)
  expect(trouble('title: Analyst', '--- # end', 'archived: true')).toMatch(/^3: /)
  expect(trouble('title: >', '  folded', '  ---', 'archived: true')).toBe('read')
})

test.each([
  ["title: 'Responsable d'équipe'", /^2: An apostrophe ends the text/],
  ["title: 'L'équipe à l'œuvre'", /^2: An apostrophe/],
  ["title: 'L''équipe'", /^read$/],
  ["title: L'équipe d'à côté", /^read$/],
  ['title: "L\'équipe"', /^read$/],
  ['title: Analyst: senior', /colon in quotation marks$/],
  ['title: @work', /^2: The front matter is not YAML/],
  ['title: %work', /^2: The front matter is not YAML/],
  ['title: [a', /^\d: The front matter is not YAML/],
  ['title: *missing', /alias/i],
  ['\ttitle: x', /^2: .*[Tt]ab/],
])('readFrontMatter() explains %j', (line, says) => {
  expect(trouble(line)).toMatch(says)
})

test('readFrontMatter() says the same of the same fault each time', () => {
  expect(trouble("title: 'd'équipe'")).toBe(trouble("title: 'd'équipe'"))
  expect(trouble("title: 'd'équipe'")).not.toBe('read')
})

test.each([
  ['brackets on one line', ['['.repeat(3000)]],
  ['a bracket on each line', Array.from({ length: 5000 }, () => '[')],
  ['keys under keys', Array.from({ length: 120 }, (_, depth) => `${' '.repeat(depth * 2)}a:`)],
  ['dashes', ['- '.repeat(4000)]],
  [
    'anchors',
    Array.from({ length: 300 }, (_, each) => `a${each}: &a${each} [${each ? `*a${each - 1}, *a${each - 1}` : 'x'}]`),
  ],
  ['blank lines', ['\n'.repeat(200_000)]],
  ['one long text', ['x'.repeat(16_000), '"'.repeat(200)]],
  ['many keys', Array.from({ length: 1500 }, (_, each) => `k${each}: ${each}`)],
])('readFrontMatter() takes no long time for %s', (_name, lines) => {
  const start = performance.now()
  front(...lines)
  expect(performance.now() - start).toBeLessThan(600)
})

test('readFrontMatter() leaves __proto__ and constructor alone', () => {
  const read = front('__proto__:', '  polluted: true', 'constructor: { prototype: { polluted: true } }', 'title: x')
  if ('trouble' in read) throw new Error(read.trouble)
  expect(read.get('polluted')).toBeUndefined()
  expect(read.get('toString')).toBeUndefined()
  expect({}).not.toHaveProperty('polluted')
})

test('readFrontMatter() writes nothing to the log by itself', async () => {
  const warnings: unknown[] = []
  const warned = (warning: unknown) => warnings.push(warning)
  process.on('warning', warned)
  front('? { title: x }', ': y', 'a: !!js/function x')
  await new Promise((resolve) => setTimeout(resolve, 20))
  process.off('warning', warned)
  expect(warnings).toEqual([])
})

test('decode() gives text with plain line ends and no byte-order mark, its accents as they are', () => {
  expect(decode(Buffer.from('\ufeffE\u0301te\r\nb\rc\n'))).toEqual({ text: 'E\u0301te\nb\nc\n' })
})

test.each([
  [[0x61, 0xe9, 0x62], 1],
  [[0x61, 0xc3], 1],
  [[0xc3, 0xa9, 0xe2, 0x80, 0x41], 2],
  [[0xed, 0xa0, 0x80], 0], // half a surrogate pair
  [[0xc0, 0xaf], 0], // a slash in disguise
  [[0xf8, 0x88, 0x80, 0x80, 0x80], 0],
])('decode() names the first byte of %j that is not UTF-8', (bytes, at) => {
  expect(decode(Uint8Array.from(bytes))).toEqual({
    trouble: `The file is not UTF-8: byte ${at} cannot be read. Save it as UTF-8`,
  })
})

test('decode() refuses a text whose letters were lost before', () => {
  expect(decode(Buffer.from('a\r\nL\ufffdquipe'))).toMatchObject({
    line: 2,
    trouble: expect.stringMatching(/letter was lost/),
  })
})
