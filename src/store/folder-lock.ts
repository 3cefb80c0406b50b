import { join } from 'node:path'
import Database from 'libsql'
import { makeFile } from './sqlite-file.ts'
import { sqliteTrouble } from './sqlite-trouble.ts'
import { StoreError } from './store-error.ts'

/** Long enough for a process that is just ending. */
const waitMilliseconds = 1000

/**
 * Takes a data folder for this process alone; gives what lets it go. The lock is the operating system's, on a file beside
 * the data, so that it ends with the process however that ends. Throws when another process has the folder.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'serve.lock')
  try {
    makeFile(path)
    const lock = new Database(path, { timeout: waitMilliseconds })
    lock.exec('begin exclusive')
    return () => void lock.close()
  } catch (error) {
    if ((error as { code?: unknown }).code === 'SQLITE_BUSY') throw new StoreError(taken(folder))
    throw sqliteTrouble(error, path)
  }
}

function taken(folder: string): string {
  return `Cannot use the data folder "${folder}": another process is using it: stop that one, give this one a folder of its own, or let both share a Postgres database`
}
