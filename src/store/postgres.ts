import { randomUUID } from 'node:crypto'
import { Client, type ClientConfig, Pool, type PoolClient, type QueryResult } from 'pg'
import { appendKeys } from './append-key.ts'
import { announced, createBulletin } from './bulletin.ts'
import { toJson } from './json.ts'
import { behind, fromKeyText, toKeyText } from './key-text.ts'
import { toMilliseconds } from './lifetime.ts'
import { postgresTrouble } from './postgres-trouble.ts'
import { channel, watchPostgres } from './postgres-watch.ts'
import { pageOfEntries, type Store } from './store.ts'
import { StoreError } from './store-error.ts'
import { untilClosed } from './until-closed.ts'

export interface PostgresOptions {
  readonly databaseUrl: string
  /** Milliseconds; for tests, see `postgresStore`. */
  readonly now?: (() => number) | undefined
  /** Told when Postgres goes away; it is back when `ready` says so. */
  readonly onTrouble?: ((error: StoreError) => void) | undefined
}

/** A request ends within three seconds, whatever the server does: so long for a connection, so long in all. */
const connectMilliseconds = 1000
const requestMilliseconds = 2800
/** The server gives up first, so that what was given up here is not done there. */
const statementMilliseconds = 2000
const connections = 10
const purgedAtOnce = 5000
const closeMilliseconds = 1000

/**
 * A store in Postgres, shared by all processes with the same address. Resolves after the first attempt to connect, whether
 * or not it succeeded: a store that is not ready rejects what it is asked, keeps trying and becomes ready by itself.
 *
 * Times are the database's, because the clocks of replicas differ and an entry must be over for all at once. Of `now` only
 * its distance from this machine's clock counts: nothing, unless a test moves it.
 */
export async function postgresStore({
  databaseUrl,
  now = Date.now,
  onTrouble = () => {},
}: PostgresOptions): Promise<Store> {
  const config = configOf(databaseUrl)
  const bulletin = createBulletin()
  const self = randomUUID()
  const nextKey = appendKeys(now)
  const pool = createPool(config)
  const watch = watchPostgres({ config, onTrouble, onNotification: hearOthers })
  const ahead = () => Math.round(now() - Date.now())

  function hearOthers(payload: string): void {
    const heard = readPayload(payload)
    if (heard && heard.from !== self) bulletin.announce(heard.topic, heard.message)
  }

  async function using(work: (request: Request) => Promise<QueryResult>): Promise<QueryResult> {
    if (!watch.migrated()) throw new StoreError('Cannot use Postgres: it has not answered since the start')
    const before = performance.now() + requestMilliseconds
    let client: PoolClient | undefined
    try {
      client = await pool.connect()
      const result = await work(requestOn(client, before))
      client.release()
      return result
    } catch (error) {
      client?.release(true)
      watch.doubt()
      throw postgresTrouble(error)
    }
  }

  function ask(text: string, ...values: unknown[]): Promise<QueryResult> {
    return using((request) => request(text, values))
  }

  /**
   * Gives how many rows changed. The server is asked first whether it listens: a change sent to one that is stopped would be
   * made when it goes on, long after the caller was told that it failed.
   */
  async function change(text: string, ...values: unknown[]): Promise<number> {
    const { rowCount } = await using(async (request) => {
      await request('select 1')
      return request(text, values)
    })
    return rowCount ?? 0
  }

  const put = (key: string, value: unknown, seconds: number) =>
    change(statements.write, toKeyText(key), toJson(value), ahead() + toMilliseconds(seconds))

  await atMost(requestMilliseconds, watch.tried)
  return untilClosed({
    async read(key) {
      const { rows } = await ask(statements.read, toKeyText(key), ahead())
      return rows[0] && JSON.parse(rows[0].value)
    },
    async write(key, value, { seconds }) {
      await put(key, value, seconds)
    },
    async remove(key) {
      await change(statements.remove, toKeyText(key))
    },
    async claim(key, { seconds, value = true }) {
      const until = ahead() + toMilliseconds(seconds)
      return (await change(statements.claim, toKeyText(key), toJson(value), until, ahead())) === 1
    },
    async list(prefix, { after = '', limit = pageOfEntries } = {}) {
      const from = toKeyText(prefix)
      const { rows } = await ask(statements.list, from, behind(from), toKeyText(after), ahead(), limit)
      return rows.map(({ key, value }) => ({ key: fromKeyText(key), value: JSON.parse(value) }))
    },
    async append(prefix, value, { seconds }) {
      const key = nextKey(prefix)
      await put(key, value, seconds)
      return key
    },
    async announce(topic, message) {
      const json = announced(topic, message)
      await change('select pg_notify($1, $2)', channel, JSON.stringify({ from: self, topic, json }))
      bulletin.announce(topic, message)
    },
    hear: bulletin.hear,
    async purge() {
      for (let purged = 0; ; ) {
        const count = await change(statements.purge, ahead(), purgedAtOnce)
        purged += count
        if (count < purgedAtOnce) return purged
      }
    },
    ready: watch.ready,
    async close() {
      await atMost(closeMilliseconds, Promise.all([watch.close(), pool.end()]))
    },
  })
}

const write = `insert into vocation_entries as old (key, value, until)
  values ($1, $2, now() + $3 * interval '1 millisecond')
  on conflict (key) do update set value = excluded.value, until = excluded.until`

const statements = {
  read: `select value from vocation_entries where key = $1 and until > now() + $2 * interval '1 millisecond'`,
  write,
  claim: `${write} where old.until <= now() + $4 * interval '1 millisecond'`,
  remove: 'delete from vocation_entries where key = $1',
  list: `select key, value from vocation_entries
    where key >= $1 and key < $2 and key > $3 and until > now() + $4 * interval '1 millisecond' order by key limit $5`,
  purge: `with over as (
      select key from vocation_entries where until <= now() + $1 * interval '1 millisecond' limit $2 for update skip locked
    ) delete from vocation_entries using over where vocation_entries.key = over.key`,
}

type Request = (text: string, values?: unknown[]) => Promise<QueryResult>

/** Queries that together end before a time. */
function requestOn(client: PoolClient, before: number): Request {
  return (text, values = []) => {
    const query = { text, values, query_timeout: Math.max(1, before - performance.now()) }
    return client.query(query)
  }
}

interface Payload {
  readonly from: string
  readonly topic: string
  readonly message: unknown
}

/** `undefined` for what somebody else announces through the same channel. */
function readPayload(payload: string): Payload | undefined {
  try {
    const { from, topic, json } = JSON.parse(payload)
    return { from, topic, message: JSON.parse(json) }
  } catch {
    return undefined
  }
}

function createPool(config: ClientConfig): Pool {
  const pool = new Pool({ ...config, max: connections, statement_timeout: statementMilliseconds })
  // A connection that breaks is dropped by the pool and the request on it fails; without listeners the process would end.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

function configOf(connectionString: string): ClientConfig {
  const config = {
    connectionString,
    connectionTimeoutMillis: connectMilliseconds,
    keepAlive: true,
    fallback_application_name: 'vocation',
  }
  try {
    new Client(config)
    return config
  } catch {
    // The reason could repeat the address, and with it the password.
    throw new StoreError(
      'Cannot read the address of Postgres: it looks like postgres://user:password@host:5432/database',
    )
  }
}

/** Waits for the work to end, but no longer. */
async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  await Promise.race([work, over]).finally(() => clearTimeout(timer))
}
