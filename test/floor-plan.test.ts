import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const source = join(dirname(fileURLToPath(import.meta.url)), '../src')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'))

interface Import {
  readonly from: string
  /** A path in `src`, or the name of a package. */
  readonly to: string
  readonly typeOnly: boolean
}

const imports = files.flatMap((from): readonly Import[] => {
  const text = readFileSync(join(source, from), 'utf8')
  const found = text.matchAll(/^(import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/gm)
  return [...found].map(([, , typeOnly, fixed, dynamic]) => {
    const name = fixed ?? dynamic ?? ''
    const to = name.startsWith('.') ? posix.join(posix.dirname(from), name) : name
    return { from, to, typeOnly: typeOnly !== undefined }
  })
})

/** From the ground up; an import may stay on its floor or go down. */
const floors: readonly (readonly string[])[] = [
  ['locale'],
  ['posting'],
  ['search', 'store'],
  ['question', 'conversation'],
  ['answer'],
  ['alert'],
  ['bot.ts'],
  [
    'log.ts',
    'metrics.ts',
    'face',
    'evaluation',
    'config',
    'load.ts',
    'content',
    'insights',
    'admin',
    'packaging',
    'bench',
  ],
  ['doctor.ts', 'forget.ts', 'commands.ts', 'main.ts', 'serve.ts', 'cli.ts'],
]

const configuration = ['config.ts', 'site-config.ts']

function floorOf(path: string): number {
  const [first = ''] = path.split('/')
  const room = configuration.includes(path) ? 'config' : first
  return floors.findIndex((rooms) => rooms.includes(room))
}

function told({ from, to }: Import): string {
  return `${from} imports ${to}`
}

test('every file of src stands on a floor', () => {
  expect(files.filter((path) => floorOf(path) < 0)).toEqual([])
  expect(imports.length).toBeGreaterThan(100)
})

test('imports point down', () => {
  const inside = imports.filter(({ to }) => files.includes(to))
  // A catalogue and a question know of each other's shapes; types leave no import behind.
  expect(inside.filter(({ from, to, typeOnly }) => floorOf(from) < floorOf(to) && !typeOnly).map(told)).toEqual([])
})

test('faces never import each other', () => {
  const place = (path: string) => /^face\/([^/]+)\//.exec(path)?.[1]
  const across = imports.filter(({ from, to }) => place(from) && place(to) && place(from) !== place(to))
  expect(across.map(told)).toEqual([])
})

test('SDKs and HTTP stay in the faces', () => {
  const platform = /^(?:@slack\/|botbuilder|express$|ws$|commander$)/
  const outside = imports.filter(
    ({ from, to, typeOnly }) => platform.test(to) && !from.startsWith('face/') && !typeOnly,
  )
  expect(outside.map(told)).toEqual(['cli.ts imports commander'])
})

test('process.env is read in config.ts and cli.ts only', () => {
  const readers = files.filter((path) => /\bprocess\.env\b/.test(readFileSync(join(source, path), 'utf8')))
  expect(readers.filter((path) => path !== 'config.ts' && path !== 'cli.ts')).toEqual([])
})

test('no file is called utils or index', () => {
  expect(files.filter((path) => /(?:^|\/)(?:utils?|helpers?|index)\.ts$/.test(path))).toEqual([])
})
