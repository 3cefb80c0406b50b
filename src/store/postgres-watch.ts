import { Client, type ClientConfig, type QueryResult } from 'pg'
import { migrate } from './postgres-schema.ts'
import { postgresTrouble } from './postgres-trouble.ts'
import { StoreError } from './store-error.ts'

/** All announcements come through one channel; each says its topic. */
export const channel = 'vocation'

/** How often it is asked whether all is well, and how long it may take to answer. */
const askMilliseconds = 2000
const answerMilliseconds = 1500
/** Migrations may wait for another process's. */
const migrateMilliseconds = 30_000
/** Between attempts to connect; twice as long each time. */
const shortestPause = 100
const longestPause = 5000

export interface WatchOptions {
  readonly config: ClientConfig
  readonly onNotification: (payload: string) => void
  /** Told when trouble begins and when it changes, not at each attempt. */
  readonly onTrouble: (error: StoreError) => void
}

/** A connection of its own that makes the tables, hears announcements and knows whether Postgres can be used. */
export interface Watch {
  /** Resolves when the first attempt succeeded or failed. */
  readonly tried: Promise<void>
  /** Whether the tables have been there since this process started. */
  migrated(): boolean
  /** Whether it answered lately. */
  ready(): boolean
  /** Something failed: not ready until it has been asked again. */
  doubt(): void
  close(): Promise<void>
}

/** Connects, and again whenever the connection breaks or falls silent, until it is closed. */
export function watchPostgres({ config, onNotification, onTrouble }: WatchOptions): Watch {
  const nap = createNap()
  let closed = false
  let migrated = false
  let ready = false
  let failures = 0
  let told = ''
  let firstTried = () => {}
  const tried = new Promise<void>((resolve) => {
    firstTried = resolve
  })

  /** Ends by closing or by throwing. */
  async function attend(client: Client): Promise<void> {
    // What is asked next then fails.
    client.on('error', nap.end)
    client.on('notification', ({ payload = '' }) => onNotification(payload))
    await client.connect()
    if (!migrated) await migrate(client)
    migrated = true
    await soon(client, `listen ${channel}`)
    while (!closed) {
      await ask(client)
      ready = true
      failures = 0
      told = ''
      firstTried()
      await nap.take(askMilliseconds)
    }
  }

  function tell(error: unknown): void {
    const trouble = postgresTrouble(error)
    if (trouble.message !== told && !closed) onTrouble(trouble)
    told = trouble.message
  }

  async function run(): Promise<void> {
    while (!closed) {
      const client = new Client({
        ...config,
        query_timeout: migrateMilliseconds,
        statement_timeout: migrateMilliseconds,
      })
      await attend(client).catch(tell)
      ready = false
      firstTried()
      client.end().catch(() => {})
      if (!closed) await nap.take(pauseAfter(failures++))
    }
  }

  const ended = run()
  return {
    tried,
    migrated: () => migrated,
    ready: () => ready,
    doubt() {
      if (!ready) return
      ready = false
      nap.end()
    },
    async close() {
      closed = true
      nap.end()
      await ended
    },
  }
}

/** Waits that can be cut short, one at a time. */
function createNap() {
  let end = () => {}
  return {
    take(milliseconds: number): Promise<void> {
      return new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds)
        end = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    },
    end: () => end(),
  }
}

/** A server that follows another answers, but takes nothing. */
async function ask(client: Client): Promise<void> {
  const { rows } = await soon(client, 'select pg_is_in_recovery() as follows')
  if (rows[0]?.follows !== false) throw new StoreError(follower)
}

function soon(client: Client, text: string): Promise<QueryResult> {
  const query = { text, query_timeout: answerMilliseconds }
  return client.query(query)
}

/** Not all at the same time, when many wait for the same server. */
function pauseAfter(failures: number): number {
  return Math.min(longestPause, shortestPause * 2 ** failures) * (0.75 + Math.random() / 4)
}

const follower =
  'Cannot use Postgres: this server only follows another: give the address of the one that can be written'
