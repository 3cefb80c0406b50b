import { type ChildProcess, spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { MadeContent } from './make-content.ts'

/** What became of a server that was killed during reloads. */
export interface Kills {
  readonly kills: number
  /** Starts after a kill that did not answer from a whole catalogue. */
  readonly broken: number
  /** The longest from a start to its first answer, in milliseconds. */
  readonly slowest: number
}

const cli = fileURLToPath(new URL('../cli.js', import.meta.url))

export interface KillOptions {
  readonly folder: string
  readonly times: number
  readonly port: number
}

/** Starts the server, kills it (SIGKILL) at a random moment of a reload, and looks whether it comes up again whole. */
export async function killDuringReloads(content: MadeContent, { folder, times, port }: KillOptions): Promise<Kills> {
  let broken = 0
  let slowest = 0
  for (let round = 0; round <= times; round++) {
    const began = performance.now()
    const server = start({ folder, port })
    const postings = await countWhenReady(port)
    slowest = Math.max(slowest, performance.now() - began)
    if (postings !== content.postings) broken += 1
    await writeFile(join(folder, content.path), content.zoologist(round))
    server.kill('SIGHUP')
    await wait(Math.random() * 800)
    await ended(server)
  }
  return { kills: times, broken, slowest }
}

function start({ folder, port }: { readonly folder: string; readonly port: number }): ChildProcess {
  const env = { PATH: '', PORT: String(port), CONTENT_DIR: folder, LOG_LEVEL: 'silent', NODE_ENV: 'production' }
  return spawn(process.execPath, [cli, 'serve'], { env, stdio: 'ignore' })
}

async function countWhenReady(port: number): Promise<number> {
  for (let tries = 0; tries < 200; tries++) {
    const response = await fetch(`http://127.0.0.1:${port}/api/postings`).catch(() => undefined)
    if (response?.ok) {
      const { postings } = (await response.json()) as { readonly postings: readonly unknown[] }
      return postings.length
    }
    await wait(50)
  }
  return 0
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve())
    server.kill('SIGKILL')
  })
}
