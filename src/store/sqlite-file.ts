import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { StoreError } from './store-error.ts'

/** A database of SQLite, open. */
export type Sqlite = Database.Database
export type Statement = Database.Statement

/** How long a process waits while another writes, such as `vocation forget` beside `vocation serve`. */
const busyMilliseconds = 2000

/** Each takes the file one version further; what has been released is never changed. */
const migrations: readonly string[] = [
  `create table entries (key text primary key not null, value text not null, until integer not null) strict;
   create index entries_until on entries (until);`,
]

/** The file that holds everything, in its folder. */
export function sqlitePath(folder: string): string {
  return join(folder, 'vocation.db')
}

/** Makes the folder where there is none; it and what is in it are for this user only. */
export function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
}

/** Makes an empty file where there is none, and takes other users' rights away from the one there is. */
export function makeFile(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' })
  if (found === undefined) closeSync(openSync(path, 'a', 0o600))
  // Not by opening it: closing a file again lets go of all locks that this process has on it.
  else if ((found.mode & 0o077) !== 0) chmodSync(path, 0o600)
}

/** Opens the file, made where there is none, whole and at the version of this code. Every commit is on the disk. */
export function openSqlite(path: string): Sqlite {
  makeFile(path)
  const database = new Database(path, { timeout: busyMilliseconds })
  try {
    for (const setting of ['journal_mode = wal', 'synchronous = full', 'secure_delete = on']) database.pragma(setting)
    if (one(database, 'pragma quick_check(1)') !== 'ok') throw damaged()
    migrate(database, path)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/**
 * Writes the log into the file and empties it, so that what was removed stands nowhere any more. False when another process
 * is reading: nothing is waited for.
 */
export function emptyLog(database: Sqlite): boolean {
  try {
    database.pragma('busy_timeout = 0')
    return Number(one(database, 'pragma wal_checkpoint(truncate)')) === 0
  } catch {
    return false
  } finally {
    database.pragma(`busy_timeout = ${busyMilliseconds}`)
  }
}

/** Closes it with all that was written in the one file: libsql alone leaves the log beside it. */
export function closeSqlite(database: Sqlite): void {
  try {
    database.pragma('wal_checkpoint(truncate)')
  } catch {
    // The log beside the file is read at the next opening.
  }
  database.close()
}

function migrate(database: Sqlite, path: string): void {
  database.exec('begin immediate')
  try {
    const version = Number(one(database, 'pragma user_version'))
    if (version > migrations.length) throw new StoreError(later(path))
    for (const migration of migrations.slice(version)) database.exec(migration)
    database.exec(`pragma user_version = ${migrations.length}`)
    database.exec('commit')
  } catch (error) {
    if (database.inTransaction) database.exec('rollback')
    throw error
  }
}

function one(database: Sqlite, sql: string): unknown {
  const [row] = database.prepare(sql).all()
  return Object.values(row ?? {})[0]
}

function damaged(): Error {
  return Object.assign(new Error('quick_check'), { code: 'SQLITE_CORRUPT' })
}

function later(path: string): string {
  return `Cannot use "${path}": a later version of Vocation wrote it: run that version, or restore a backup from before`
}
