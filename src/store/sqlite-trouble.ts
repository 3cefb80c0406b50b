import { StoreError } from './store-error.ts'

/** An error of SQLite or of the file system, in words for the person who keeps the house. `path` is the file or folder. */
export function sqliteTrouble(error: unknown, path: string): StoreError {
  if (error instanceof StoreError) return error
  const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string }
  const said = `${code}: ${message}`
  const reason = reasons.find(([pattern]) => pattern.test(said))?.[1]
  return new StoreError(`Cannot use "${path}": ${reason ?? said}`)
}

const full = 'the disk is full or failing: make room; what was being written is not kept'
const forbidden = 'it cannot be written: let the user who runs this own the folder, and mount it for writing'

/** By SQLite's and the system's codes; 14 is SQLite's for a file that cannot be opened. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/^(?:SQLITE_FULL|SQLITE_IOERR|ENOSPC|EDQUOT|EFBIG|EIO)/, full],
  [/^SQLITE_(?:CORRUPT|NOTADB)/, 'the file is damaged: restore a backup, or move it away to start empty'],
  [/^(?:SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|EACCES|EPERM|EROFS)|ConnectionFailed.*: 14\b/, forbidden],
  [/^SQLITE_(?:BUSY|LOCKED)/, 'another process kept it for too long: see which one, and try again'],
  [/^(?:ENOTDIR|EEXIST)/, 'a file is where a folder must be: choose another folder'],
  [/^EISDIR/, 'a folder is where a file must be: move it away'],
]
