import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { codeOf } from './walk.ts'

/** A file's content, or why it cannot be had. */
export type FileBytes = { readonly bytes: Uint8Array } | { readonly trouble: string; readonly line?: number }

/**
 * The content of a file that was found with a size. One that is no longer of this size is being written: half of it
 * would be worse than none. A pipe put in its place is not waited for, a link not followed.
 */
export async function bytesOfFile({ file, size }: { file: string; size: number }): Promise<FileBytes> {
  try {
    const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW)
    return await readAll(handle, size).finally(() => handle.close())
  } catch (error) {
    return { trouble: `The file cannot be read (${codeOf(error)})` }
  }
}

async function readAll(handle: FileHandle, size: number): Promise<FileBytes> {
  const buffer = Buffer.alloc(size + 1)
  let length = 0
  for (let read = 1; read > 0 && length <= size; length += read) {
    read = (await handle.read(buffer, length, size + 1 - length, length)).bytesRead
  }
  return length === size
    ? { bytes: buffer.subarray(0, length) }
    : { trouble: 'The file changed while it was read: it is read again with the next reload' }
}
