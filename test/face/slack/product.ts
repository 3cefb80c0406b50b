import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FakeSlack } from './fake-slack.ts'
import { eventBody, secret, sign } from './world.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The product as it is built, in a folder of its own. */
export interface Product {
  /** Starts it on that port, or on any; resolves when it answers there. */
  serve(settings: Readonly<Record<string, string>>, port?: number): Promise<Served>
  close(): void
}

export interface Served {
  readonly port: number
  kill(signal?: NodeJS.Signals): Promise<void>
  /** What `/readyz` says; `undefined` when it does not answer. */
  ready(): Promise<boolean | undefined>
}

export function buildProduct(): Product {
  mkdirSync(join(root, 'build'), { recursive: true })
  const folder = mkdtempSync(join(root, 'build', 'product-'))
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', folder], { cwd: root })
  const beside = (path: string) => !path.endsWith('.ts')
  cpSync(join(root, 'src/face'), join(folder, 'face'), { recursive: true, filter: beside })
  const running = new Set<ChildProcess>()
  process.once('exit', () => {
    for (const child of running) child.kill('SIGKILL')
  })
  return {
    async serve(settings, port) {
      const at = port ?? (await freePort())
      const env = { PATH: process.env.PATH, NODE_ENV: 'production', LOG_LEVEL: 'silent', PORT: String(at), ...settings }
      const args = ['--disallow-code-generation-from-strings', join(folder, 'cli.js'), 'serve']
      const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] })
      running.add(child)
      const ended = once(child, 'exit').finally(() => running.delete(child))
      const asked = (path: string) => fetch(`http://127.0.0.1:${at}${path}`).catch(() => undefined)
      while (!(await asked('/healthz'))?.ok) {
        if (!running.has(child)) throw new Error('The product does not start')
        await pause(20)
      }
      return {
        port: at,
        async kill(signal = 'SIGKILL') {
          child.kill(signal)
          await ended
        },
        async ready() {
          return (await asked('/readyz'))?.ok
        },
      }
    },
    close() {
      for (const child of running) child.kill('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What it needs to serve that Slack, with the sample content. */
export function settingsFor(slack: FakeSlack, more: Readonly<Record<string, string>>): Record<string, string> {
  return {
    SLACK_BOT_TOKEN: 'xoxb-canary-token',
    SLACK_SIGNING_SECRET: secret,
    SLACK_API_URL: slack.apiUrl,
    CONTENT_DIR: join(root, 'content'),
    ...more,
  }
}

/** Sends an event until it is acknowledged, as Slack does, though in less time. */
export async function deliver(event: Record<string, unknown>, ports: () => readonly number[]): Promise<void> {
  const body = JSON.stringify(eventBody(event, `Ev${String(event.ts)}`))
  for (let tries = 0; tries < 1000; tries += 1) {
    const all = ports()
    const port = all[Math.floor(Math.random() * all.length)]
    const at = Math.floor(Date.now() / 1000)
    const headers = {
      'content-type': 'application/json',
      'x-slack-request-timestamp': String(at),
      'x-slack-signature': sign(body, at),
    }
    const signal = AbortSignal.timeout(3000)
    const url = `http://127.0.0.1:${port}/slack/events`
    const response = await fetch(url, { method: 'POST', body, headers, signal }).catch(() => undefined)
    if (response?.status === 200) return
    await pause(100 + Math.random() * 200)
  }
  throw new Error('never acknowledged')
}

/** How many answers each question has, by the key in the message. */
export function answersPerQuestion(slack: FakeSlack): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { message } of slack.posted) {
    const metadata = typeof message.metadata === 'string' ? JSON.parse(message.metadata) : message.metadata
    const { key } = (metadata as { event_payload: { key: string } }).event_payload
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
