import type { Sqlite } from './sqlite-file.ts'

/** How often at most it is tried whether trouble is over. */
const tryAgainMilliseconds = 1000

/** Knows whether a database can be written: a full disk is no reason to end, and is over without a word. */
export interface WritingTrouble {
  /** Does the work; when it throws, writing does not work. */
  watch<T>(write: () => T): T
  /** Whether writing works; after trouble, tries. */
  works(): boolean
}

export function writingTrouble(database: Sqlite): WritingTrouble {
  let failedAt: number | undefined
  return {
    watch(write) {
      failedAt = performance.now()
      const result = write()
      failedAt = undefined
      return result
    },
    works() {
      if (failedAt === undefined) return true
      if (performance.now() - failedAt < tryAgainMilliseconds) return false
      failedAt = canWrite(database) ? undefined : performance.now()
      return failedAt === undefined
    },
  }
}

/** Writes and takes away an entry that no key can name. */
function canWrite(database: Sqlite): boolean {
  try {
    database.exec(
      "begin immediate; insert into entries values (char(1), 'null', 0); delete from entries where key = char(1); commit",
    )
    return true
  } catch {
    if (database.inTransaction) database.exec('rollback')
    return false
  }
}
