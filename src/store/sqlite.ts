import { setImmediate as turn } from 'node:timers/promises'
import { appendKeys } from './append-key.ts'
import { createBulletin } from './bulletin.ts'
import { lockFolder } from './folder-lock.ts'
import { toJson } from './json.ts'
import { behind, fromKeyText, toKeyText } from './key-text.ts'
import { toMilliseconds } from './lifetime.ts'
import {
  closeSqlite,
  emptyLog,
  makeFolder,
  openSqlite,
  type Sqlite,
  type Statement,
  sqlitePath,
} from './sqlite-file.ts'
import { sqliteTrouble } from './sqlite-trouble.ts'
import { pageOfEntries, type Store } from './store.ts'
import { untilClosed } from './until-closed.ts'
import { writingTrouble } from './writing-trouble.ts'

export interface SqliteOptions {
  readonly folder: string
  /** Milliseconds; this machine's clock unless a test has its own. */
  readonly now?: (() => number) | undefined
  /**
   * Keeps other processes that serve out of the folder, as each would answer the same event; true unless said otherwise. A
   * command that does one thing beside them, such as forgetting a person, says false.
   */
  readonly alone?: boolean | undefined
}

/** So long after a change at most the log is emptied. */
const tidyMilliseconds = 3000
/** Rows that `purge` takes away in one go, so that nobody waits long for it. */
const purgedAtOnce = 1000

/**
 * A store in one file, for one machine: what was written is on the disk when the promise resolves, and survives kill -9
 * and a power cut. Announcements reach this process only. Throws a `StoreError` when the folder cannot be used.
 */
export function sqliteStore({ folder, now = Date.now, alone = true }: SqliteOptions): Store {
  const path = sqlitePath(folder)
  const { database, unlock } = opened(folder, alone)
  const statements = prepare(database)
  const bulletin = createBulletin()
  const nextKey = appendKeys(now)
  const later = (seconds: number) => Math.trunc(now()) + toMilliseconds(seconds)
  const writing = writingTrouble(database)
  let tidying: NodeJS.Timeout | undefined

  async function using<T>(work: () => T): Promise<T> {
    try {
      return work()
    } catch (error) {
      throw sqliteTrouble(error, path)
    }
  }

  /** Gives how many rows changed. */
  function change(statement: Statement, ...values: unknown[]): Promise<number> {
    tidying ??= setTimeout(tidy, tidyMilliseconds).unref()
    return using(() => writing.watch(() => statement.run(...values).changes))
  }

  /** What was removed is overwritten in the file, and for as long as this in the log beside it as well. */
  function tidy(): void {
    tidying = emptyLog(database) ? undefined : setTimeout(tidy, tidyMilliseconds).unref()
  }

  return untilClosed({
    read: (key) =>
      using(() => {
        const [row] = statements.read.all(toKeyText(key), now()) as Row[]
        return row && JSON.parse(row.value)
      }),
    async write(key, value, { seconds }) {
      await change(statements.write, toKeyText(key), toJson(value), later(seconds))
    },
    async remove(key) {
      await change(statements.remove, toKeyText(key))
    },
    async claim(key, { seconds, value = true }) {
      return (await change(statements.claim, toKeyText(key), toJson(value), later(seconds), now())) === 1
    },
    list: (prefix, { after = '', limit = pageOfEntries } = {}) =>
      using(() => {
        const from = toKeyText(prefix)
        const rows = statements.list.all(from, behind(from), toKeyText(after), now(), limit) as Row[]
        return rows.map(({ key, value }) => ({ key: fromKeyText(key), value: JSON.parse(value) }))
      }),
    async append(prefix, value, { seconds }) {
      const key = nextKey(prefix)
      await change(statements.write, toKeyText(key), toJson(value), later(seconds))
      return key
    },
    announce: (topic, message) => using(() => bulletin.announce(topic, message)),
    hear: bulletin.hear,
    async purge() {
      for (let purged = 0; ; await turn()) {
        const count = await change(statements.purge, now(), purgedAtOnce)
        purged += count
        if (count < purgedAtOnce) return purged
      }
    },
    ready: writing.works,
    async close() {
      clearTimeout(tidying)
      closeSqlite(database)
      unlock()
    },
  })
}

interface Row {
  readonly key: string
  readonly value: string
}

function opened(folder: string, alone: boolean): { database: Sqlite; unlock: () => void } {
  let unlock = () => {}
  try {
    makeFolder(folder)
    if (alone) unlock = lockFolder(folder)
    return { database: openSqlite(sqlitePath(folder)), unlock }
  } catch (error) {
    unlock()
    throw sqliteTrouble(error, sqlitePath(folder))
  }
}

function prepare(database: Sqlite) {
  const write = `insert into entries (key, value, until) values (?, ?, ?)
    on conflict (key) do update set value = excluded.value, until = excluded.until`
  return {
    read: database.prepare('select key, value from entries where key = ? and until > ?'),
    write: database.prepare(write),
    claim: database.prepare(`${write} where entries.until <= ?`),
    remove: database.prepare('delete from entries where key = ?'),
    list: database.prepare(
      'select key, value from entries where key >= ? and key < ? and key > ? and until > ? order by key limit ?',
    ),
    purge: database.prepare('delete from entries where key in (select key from entries where until <= ? limit ?)'),
  }
}
