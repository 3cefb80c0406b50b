import { memoryStore } from './memory.ts'
import { postgresStore } from './postgres.ts'
import { purging } from './purging.ts'
import { sqliteStore } from './sqlite.ts'
import type { Store } from './store.ts'

export interface StoreOptions {
  /** Of a Postgres that several processes may share. */
  readonly databaseUrl?: string | undefined
  /** For a file, when there is no Postgres; without either, all is gone with the process. */
  readonly dataFolder?: string | undefined
  /** Milliseconds. */
  readonly now?: (() => number) | undefined
  /** Told when Postgres goes away and when purging fails. */
  readonly onTrouble?: ((error: unknown) => void) | undefined
  /** See `SqliteOptions`. */
  readonly alone?: boolean | undefined
}

/**
 * The store that the settings ask for, purged every ten minutes. Rejects with a `StoreError` when the folder or the address
 * cannot be used; not when Postgres is away, see `postgresStore`.
 */
export async function openStore({ onTrouble = () => {}, ...options }: StoreOptions = {}): Promise<Store> {
  return purging(await chosen({ onTrouble, ...options }), onTrouble)
}

async function chosen({ databaseUrl, dataFolder, now, onTrouble, alone }: StoreOptions): Promise<Store> {
  if (databaseUrl !== undefined) return postgresStore({ databaseUrl, now, onTrouble })
  if (dataFolder !== undefined) return sqliteStore({ folder: dataFolder, now, alone })
  return memoryStore({ now })
}
