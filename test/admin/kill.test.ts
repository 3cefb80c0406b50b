import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gitSite, temporaryFolder } from '../content/git-site.ts'
import { page } from './content.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const built = join(root, 'build', 'kill')
const port = 20_000 + Math.floor(Math.random() * 20_000)
const kills = 6
let running: ChildProcess | undefined

beforeAll(() => {
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', built], { cwd: root })
  for (const face of ['web', 'admin']) {
    cpSync(join(root, 'src/face', face, 'public'), join(built, 'face', face, 'public'), { recursive: true })
  }
})
afterAll(() => running?.kill('SIGKILL'))

function start(settings: Readonly<Record<string, string>>): ChildProcess {
  const env = { PATH: process.env.PATH, PORT: String(port), LOG_LEVEL: 'silent', NODE_ENV: 'production', ...settings }
  running = spawn(process.execPath, [join(built, 'cli.js'), 'serve'], { env, stdio: 'ignore' })
  return running
}

async function titlesWhenUp(): Promise<readonly string[]> {
  for (let tries = 0; tries < 400; tries++) {
    const response = await fetch(`http://127.0.0.1:${port}/api/postings`).catch(() => undefined)
    if (response?.ok) {
      const { postings } = (await response.json()) as { readonly postings: readonly { readonly title: string }[] }
      return postings.map(({ title }) => title).sort()
    }
    await wait(25)
  }
  return []
}

async function killed(server: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGKILL')
  await gone
}

test('a server killed at any moment of a reload starts again with a whole catalogue', async () => {
  const { url, commit } = gitSite()
  const settings = { CONTENT_REPO: url, CONTENT_CACHE: temporaryFolder(), CONTENT_DIR: 'site' }
  const four = ['Analyst', 'Baker', 'Clerk', 'Driver']
  for (let round = 0; round <= kills; round++) {
    const server = start(settings)
    const titles = await titlesWhenUp()
    // What was live when it was killed, or what was pushed last: nothing between.
    const whole = Array.from({ length: round + 1 }, (_, n) => [...four, ...(n > 0 ? [`Editor ${n}`] : [])].sort())
    expect(whole).toContainEqual(titles)
    commit({ 'site/en/e.md': page(`Editor ${round + 1}`) })
    server.kill('SIGHUP')
    await wait(Math.random() * 250)
    await killed(server)
  }
  start(settings)
  await titlesWhenUp()
  for (let tries = 0; tries < 200 && !(await titlesWhenUp()).includes(`Editor ${kills + 1}`); tries++) await wait(25)
  expect(await titlesWhenUp()).toEqual([...four, `Editor ${kills + 1}`].sort())
}, 120_000)
