import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'

/** Stands in every address; no error or log line may hold it. */
export const password = 'canary-7Yq2'

const versions = '/usr/lib/postgresql'

/** Where Debian puts the newest server; `undefined` when there is none, which skips the tests. */
export const postgresBinaries = newest()
if (postgresBinaries === undefined) console.warn('Tests of the Postgres store are skipped: apt-get install postgresql')

/** A server of the test's own. */
export interface PostgresServer {
  /** The address, with a schema of its own that is made. */
  schema(name: string): Promise<string>
  /** The address without a schema, with another password if wanted. */
  url(secret?: string): string
  start(): Promise<void>
  /** SIGINT breaks connections and shuts down; SIGQUIT ends at once, as in a crash. */
  stop(signal?: 'SIGINT' | 'SIGQUIT'): Promise<void>
  /** Stops all its processes where they are. */
  freeze(): void
  thaw(): void
  /** Rows of the first column. */
  query(sql: string): Promise<readonly unknown[]>
  close(): Promise<void>
}

/**
 * Makes a server that listens on loopback only and starts it. It sorts text as English does, so that a missing `collate "C"`
 * is noticed.
 */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'vocation-postgres-'))
  const data = join(folder, 'data')
  const secret = join(folder, 'password')
  const as = user()
  writeFileSync(secret, password)
  if (as) for (const path of [folder, secret]) chownSync(path, as.uid, as.gid)
  const collation = ['--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=en-CA', '--encoding=UTF8']
  const access = ['--username=vocation', '--auth=scram-sha-256', `--pwfile=${secret}`]
  execFileSync(binary('initdb'), [`--pgdata=${data}`, '--no-sync', ...collation, ...access], { ...as, stdio: 'pipe' })
  const port = await freePort()
  const url = (given = password) => `postgres://vocation:${given}@127.0.0.1:${port}/postgres`
  let running: ChildProcess | undefined
  process.once('exit', () => running?.kill('SIGQUIT'))

  async function start(): Promise<void> {
    const settings = { port, listen_addresses: '127.0.0.1', unix_socket_directories: folder, log_min_messages: 'fatal' }
    const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    running = spawn(binary('postgres'), ['-D', data, ...flags], { ...as, stdio: 'ignore' })
    while (!(await answers(url()))) await new Promise((resolve) => setTimeout(resolve, 50))
  }

  async function query(sql: string): Promise<readonly unknown[]> {
    const client = new Client(url())
    await client.connect()
    const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' })
    await client.end()
    return rows.map(([first]) => first)
  }

  async function stop(signal: 'SIGINT' | 'SIGQUIT' = 'SIGINT'): Promise<void> {
    if (running === undefined) return
    const ended = once(running, 'exit')
    running.kill(signal)
    await ended
    running = undefined
  }

  function signalAll(signal: 'SIGSTOP' | 'SIGCONT'): void {
    const main = running?.pid ?? 0
    for (const pid of [main, ...childrenOf(main)]) process.kill(pid, signal)
  }

  await start()
  return {
    url,
    start,
    stop,
    query,
    async schema(name) {
      await query(`create schema ${name}`)
      return `${url()}?options=${encodeURIComponent(`-c search_path=${name}`)}`
    },
    freeze: () => signalAll('SIGSTOP'),
    thaw: () => signalAll('SIGCONT'),
    async close() {
      await stop('SIGQUIT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function newest(): string | undefined {
  try {
    const [version] = readdirSync(versions).sort((a, b) => Number(b) - Number(a))
    return version && join(versions, version, 'bin')
  } catch {
    return undefined
  }
}

function binary(name: string): string {
  return join(postgresBinaries ?? '', name)
}

/** Postgres refuses to run as root; Debian has a user for it. */
function user(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

async function answers(url: string): Promise<boolean> {
  const client = new Client(url)
  client.on('error', () => {})
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

function childrenOf(pid: number): readonly number[] {
  const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
  return text.trim().split(/\s+/).filter(Boolean).map(Number)
}
