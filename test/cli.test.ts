import { execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { contentFrom, gitSite } from './content/git-site.ts'

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
  for (const files of ['face/admin/public', 'face/web/public'])
    cpSync(join(root, 'src', files), join(built, files), { recursive: true })
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

test('vocation --version tells the version of the package', async () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(await vocation(['--version'])).toEqual({ status: 0, output: `${version}\n`, errors: '' })
})

test('vocation check names files to GitHub by their path from where it runs', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vocation-check-'))
  for (const locale of ['en', 'fr']) mkdirSync(join(folder, 'content', locale), { recursive: true })
  writeFileSync(join(folder, 'content/en/broken.md'), '---\ntitle: [\n---\n')
  const args = ['check', '--content', join(folder, 'content'), '--format', 'github']
  const { output } = await vocation(args, { set: { GITHUB_WORKSPACE: folder } })
  expect(output).toMatch(/^::error file=content\/en\/broken\.md,line=\d+::/m)
})

test('vocation reload asks the server also when the content is what is wrong, and gives the report as JSON', async () => {
  const report = { outcome: 'kept', text: 'Not reloaded' }
  const server = createServer((_request, response) => response.writeHead(409).end(JSON.stringify(report)))
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  const set = { RELOAD_SECRET: 'canary-secret-long-enough', PORT: String(port), CONTENT_DIR: '/nowhere' }
  expect(await vocation(['reload'], { set })).toEqual({ status: 1, output: 'Not reloaded\n', errors: '' })
  expect(JSON.parse((await vocation(['reload', '--json'], { set })).output)).toEqual(report)
  server.close()
})

test('vocation ask answers from what was live last when the repository is away; check says that it is', async () => {
  const { url, folder } = gitSite()
  const { cache, content } = contentFrom(url)
  await content.keep((await content.first()).catalogue)
  renameSync(folder, `${folder}-away`)
  const set = { CONTENT_REPO: url, CONTENT_CACHE: cache, CONTENT_DIR: 'site' }
  const { status, output, errors } = await vocation(['ask', 'is there an analyst job?'], { set })
  expect([status, errors]).toEqual([0, expect.stringMatching(/unreachable.*live last/)])
  expect(output).toContain('Analyst')
  expect((await vocation(['check'], { set })).status).toBe(1)
})

test('vocation doctor names the content folder that is not there among all the rest', async () => {
  const { status, output } = await vocation(['doctor'], { set: { CONTENT_DIR: '/nowhere', PORT: '0' } })
  expect(status).toBe(1)
  expect(output).toMatch(/^WRONG Content: .*\/nowhere\/en/m)
  expect(output).toMatch(/^ok {4}RELOAD_SECRET/m)
})

test.each([
  ['a rejection', "Promise.reject(new Error('xoxb-canary-secret'))"],
  ['an error', "throw new Error('xoxb-canary-secret')"],
])('vocation serve logs %s that nobody handles, and ends with 1', async (_what, trouble) => {
  const injected = `data:text/javascript,setTimeout(() => { ${trouble} }, 1500)`
  const set = { NODE_OPTIONS: `--import "${injected.replaceAll('"', '%22')}"`, PORT: '0' }
  const { status, output, errors } = await vocation(['serve'], { set })
  const lines = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect([status, errors]).toEqual([1, ''])
  expect(lines.at(-1)).toMatchObject({ level: 'fatal', err: { type: 'Error', message: '[removed]' } })
})

test('vocation serve ends with 0 for a signal that comes while it starts, and does not mind SIGHUP then', async () => {
  const env = { PATH: process.env.PATH, PORT: '0' }
  const child = spawn(process.execPath, [join(built, 'cli.js'), 'serve'], { cwd: nowhere, env })
  const ended = once(child, 'exit')
  await once(child.stdout, 'data')
  child.kill('SIGHUP')
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
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
