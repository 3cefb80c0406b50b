import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
/** Beside `dist`, which tests leave alone: the sample content is found from there too. */
const built = join(root, 'build')
const nowhere = mkdtempSync(join(tmpdir(), 'vocation-cwd-'))

interface Ended {
  readonly status: number
  readonly output: string
  readonly errors: string
}

interface RunOptions {
  readonly input?: string
  readonly set?: Readonly<Record<string, string>>
}

/** Runs the command from a folder that has nothing to do with it, with no settings but these. */
function vocation(args: readonly string[], { input = '', set = {} }: RunOptions = {}): Promise<Ended> {
  const env = { PATH: process.env.PATH, ...set }
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [join(built, 'cli.js'), ...args], { cwd: nowhere, env }, done)
    function done(error: Error | null, output: string, errors: string): void {
      resolve({ status: error ? Number((error as { code?: unknown }).code) : 0, output, errors })
    }
    child.stdin?.end(input)
  })
}

beforeAll(() => {
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', built], { cwd: root })
})

test('vocation answers one question from the sample content, from any folder', async () => {
  const { status, output, errors } = await vocation(['ask', 'any developer jobs?'])
  expect([status, errors]).toEqual([0, ''])
  expect(output).toContain('https://digital.example/jobs/positions/')
})

test('vocation ask --json gives the answer document, and why with --explain', async () => {
  const { output } = await vocation(['ask', 'des postes en développement?', '--json', '--explain'])
  expect(JSON.parse(output)).toMatchObject({ language: 'fr', text: expect.any(String), why: expect.any(Array) })
})

test('vocation ask --batch keeps the order and goes on after a bad line', async () => {
  const input = '{"id":"1","text":"any developer jobs?"}\nbad\n{"id":"3","text":"merci"}\n'
  const { status, output } = await vocation(['ask', '--batch'], { input })
  const lines = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect([status, lines.map(({ id }) => id)]).toEqual([0, ['1', null, '3']])
})

test('vocation postings --json prints exactly the fields of the contract', async () => {
  const { output } = await vocation(['postings', '--json'])
  const [first] = output.split('\n')
  expect(Object.keys(JSON.parse(first ?? ''))).toEqual([
    'key',
    'language',
    'title',
    'status',
    'url',
    'path',
    'translation',
  ])
})

test('vocation check ends with 1 when a file is broken, and names it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vocation-check-'))
  for (const locale of ['en', 'fr']) mkdirSync(join(folder, locale))
  writeFileSync(join(folder, 'en', 'broken.md'), '---\nlayout: job-posting\ntitle: "Never closed\n---\nText\n')
  const { status, output } = await vocation(['check', '--content', folder])
  expect(status).toBe(1)
  expect(output).toMatch(/^en\/broken\.md:\d+: error: /m)
  expect(output).toContain('languages.en.baseUrl is not set')
  const annotations = await vocation(['check', '--content', folder, '--format', 'github'])
  expect(annotations.output).toMatch(/^::error file=en\/broken\.md,line=\d+::/m)
})

const wrong: readonly [reason: string, args: string[], told: string, set?: Record<string, string>][] = [
  ['an unknown command, with a suggestion', ['serv'], 'Did you mean serve?'],
  ['an unknown option', ['ask', 'jobs', '--jsno'], '--json'],
  ['nothing asked', ['ask', ' '], 'Ask something'],
  ['a batch that is not on standard input', ['ask', '--batch', 'questions.jsonl'], '--batch < questions.jsonl'],
  ['no content', ['postings', '--content', '/nowhere'], '/nowhere/en'],
  ['a wrong setting', ['serve'], 'PORT', { PORT: 'x' }],
  ['a date that is none', ['postings', '--now', 'tomorrow'], '--now'],
  ['no secret to reload with', ['reload'], 'RELOAD_SECRET'],
  ['a question file that is not there', ['evaluate', '/nowhere.jsonl'], '/nowhere.jsonl'],
  ['an impossible minimum', ['evaluate', 'x', '--minimum', 'all'], '0 to 100'],
]

test.each(wrong)('vocation ends with 2 for %s', async (_reason, args, told, set = {}) => {
  const { status, output, errors } = await vocation(args, { set })
  expect([status, output]).toEqual([2, ''])
  expect(errors).toContain(told)
})

test('vocation reload ends with 1 and says what to do when no server runs', async () => {
  const set = { RELOAD_SECRET: 'canary-secret-long-enough', PORT: '1' }
  const { status, errors } = await vocation(['reload'], { set })
  expect(status).toBe(1)
  expect(errors).toContain('Cannot reach a server on port 1')
  expect(errors).not.toContain('canary')
})

test('vocation evaluate prints a table and ends with 1 below the minimum', async () => {
  const file = join(nowhere, 'questions.jsonl')
  writeFileSync(file, '{"id":"1","text":"thanks!","expect":{"language":"en","intent":"apply"}}\n')
  const { status, output } = await vocation(['evaluate', file, '--failures', '--minimum', '90'])
  expect(status).toBe(1)
  expect(output).toContain('intent is thanks, not apply')
  expect((await vocation(['evaluate', file])).status).toBe(0)
})
