import type { Dirent } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** Hugo reads these as content; other files are resources. */
const contentFile = /\.(?:md|markdown|html?)$/i

/** Deeper folders and more files than any site has: a loop, or somebody's disk. */
const deepest = 30
const mostFiles = 500_000

export interface Found {
  /** To open it. */
  readonly file: string
  /** Relative to the folder walked, with `/`, NFC. */
  readonly path: string
  readonly size: number
  readonly changed: number
}

export interface Skipped {
  readonly path: string
  readonly trouble: string
}

export interface Walked {
  readonly found: readonly Found[]
  readonly skipped: readonly Skipped[]
}

/**
 * The content files in a folder and its folders, by path. Nothing outside the folder is looked at: a symbolic link that
 * leads out, a loop, a pipe or an unreadable folder is skipped and named. Section pages (`_index.*`) and hidden files are
 * no postings and not listed. Rejects when the folder itself cannot be read.
 */
export async function walk(folder: string): Promise<Walked> {
  const root = await realpath(folder)
  const walked = { found: [] as Found[], skipped: [] as Skipped[], seen: new Set([root]), root }
  await visit(root, '', walked, 0)
  return { found: walked.found.sort((one, two) => (one.path < two.path ? -1 : 1)), skipped: walked.skipped }
}

interface Walking {
  readonly found: Found[]
  readonly skipped: Skipped[]
  readonly seen: Set<string>
  readonly root: string
}

async function visit(folder: string, path: string, walking: Walking, depth: number): Promise<void> {
  if (depth > deepest) return skip(walking, path, `Folders are nested more than ${deepest} deep`)
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (depth === 0) throw error
    return skip(walking, path, `The folder cannot be read (${codeOf(error)})`)
  })
  for (const entry of entries ?? []) {
    if (entry.name.startsWith('.') || walking.found.length >= mostFiles) continue
    await visitEntry(entry, { folder, path: path === '' ? entry.name : `${path}/${entry.name}` }, walking, depth)
  }
}

async function visitEntry(
  entry: Dirent,
  { folder, path }: { folder: string; path: string },
  walking: Walking,
  depth: number,
): Promise<void> {
  const file = join(folder, entry.name)
  if (entry.isDirectory()) return visit(file, path, walking, depth + 1)
  if (entry.isSymbolicLink()) return followLink(file, path, walking, depth)
  if (!contentFile.test(entry.name) || entry.name.startsWith('_index.')) return
  if (!entry.isFile()) return skip(walking, path, 'This is not a file (a pipe, a socket or a device)')
  await addFile(file, path, walking)
}

async function followLink(link: string, path: string, walking: Walking, depth: number): Promise<void> {
  const target = await realpath(link).catch((error: unknown) =>
    skip(walking, path, `The symbolic link leads nowhere (${codeOf(error)})`),
  )
  if (typeof target !== 'string') return
  if (target !== walking.root && !target.startsWith(walking.root + sep)) {
    return skip(walking, path, 'The symbolic link leads out of the content folder: it is not followed')
  }
  const { isDirectory } = await stat(target).then((found) => ({ isDirectory: found.isDirectory() }))
  if (!isDirectory) return contentFile.test(path) ? addFile(target, path, walking) : undefined
  if (walking.seen.has(target) || link.startsWith(target + sep)) {
    return skip(walking, path, 'The symbolic link leads back to a folder already read: it is not followed')
  }
  walking.seen.add(target)
  await visit(target, path, walking, depth + 1)
}

async function addFile(file: string, path: string, walking: Walking): Promise<void> {
  const { size, mtimeMs } = await lstat(file)
  walking.found.push({ file, path: path.normalize('NFC'), size, changed: mtimeMs })
}

function skip(walking: Walking, path: string, trouble: string): undefined {
  walking.skipped.push({ path: path.normalize('NFC'), trouble })
  return undefined
}

/** `EACCES`, `ELOOP`: the system's word for it, without a path of the machine. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
}
