import type { Client } from 'pg'
import { StoreError } from './store-error.ts'

/** Any number, the same for all who migrate: only one does so at a time. */
const lock = 8_622_841

/** Each takes the tables one version further; what has been released is never changed. */
const migrations: readonly string[] = [
  `create table vocation_entries (key text collate "C" primary key, value text not null, until timestamptz not null);
   create index vocation_entries_until on vocation_entries (until);`,
]

/** Brings the tables to the version of this code; of several processes at once, one does so and the others wait. */
export async function migrate(client: Client): Promise<void> {
  await client.query('begin')
  await client.query('select pg_advisory_xact_lock($1)', [lock])
  await refuseOtherEncodings(client)
  const version = await currentVersion(client)
  if (version > migrations.length) throw new StoreError(later)
  for (const migration of migrations.slice(version)) await client.query(migration)
  if (version < migrations.length) await client.query('update vocation_version set version = $1', [migrations.length])
  await client.query('commit')
}

async function currentVersion(client: Client): Promise<number> {
  const { rows: tables } = await client.query("select to_regclass('vocation_version') as name")
  if (tables[0]?.name === null) {
    await client.query('create table vocation_version (version integer not null)')
    await client.query('insert into vocation_version values (0)')
  }
  const { rows } = await client.query('select version from vocation_version')
  return rows[0]?.version ?? 0
}

async function refuseOtherEncodings(client: Client): Promise<void> {
  const { rows } = await client.query('show server_encoding')
  const encoding = rows[0]?.server_encoding
  if (encoding !== 'UTF8') throw new StoreError(`Cannot use Postgres: the database is in ${encoding}: make one in UTF8`)
}

const later =
  'Cannot use Postgres: a later version of Vocation wrote its tables: run that version, or restore a backup from before'
