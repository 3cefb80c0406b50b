import type { Dirent, Stats } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { isBundle } from './hugo-url.ts'

/** Hugo reads these as content, small letters only; other files are resources. */
const contentFile = /\.(?:md|mdown|markdown|html?)$/
const capitals = /\.(?:md|mdown|markdown)$/i
/** Editors' copies, and whatever else Hugo passes over. */
const passedOver = /^#|~$/

/** Deeper folders and more files than any site has: a loop, or somebody's disk. */
const deepestFolder = 30
export const mostFiles = 500_000

export interface Found {
  /** To open it. */
  readonly file: string
  /** Relative to the folder walked, with `/`, NFC. */
  readonly path: string
  /** The same letter by letter, as Hugo publishes it. */
  readonly written: string
  readonly size: number
  /** Differs when the file does. */
  readonly state: string
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
 * no postings and not listed, nor are the other pages of a bundle with an `index.md`, which Hugo does not publish. What is
 * gone before it is looked at was never there. Rejects when the folder itself cannot be read.
 */
export async function walk(folder: string, { most = mostFiles } = {}): Promise<Walked> {
  const root = await realpath(folder)
  const walked = { found: [] as Found[], skipped: [] as Skipped[], seen: new Set([root]), root, most }
  await visit(root, '', walked, 0)
  const found = walked.found.sort((one, two) => (one.path < two.path ? -1 : 1))
  const twice = ({ path }: Found, index: number) => path === found[index - 1]?.path
  const twins = found.filter(twice).map(({ path }) => ({ path, trouble: twinNames }))
  return { found: found.filter((each, index) => !twice(each, index)), skipped: [...walked.skipped, ...twins] }
}

const passedOverName = 'Hugo passes over names that begin with # or end with ~: rename it'
const capitalEnding = 'Hugo reads no page whose name ends in capitals: rename it to end in .md'
const twinNames = 'Another file has this name, its accents written in another way: keep one of them'

interface Walking {
  readonly found: Found[]
  readonly skipped: Skipped[]
  readonly seen: Set<string>
  readonly root: string
  readonly most: number
}

async function visit(folder: string, path: string, walking: Walking, depth: number): Promise<void> {
  if (depth > deepestFolder) return skip(walking, path, `Folders are nested more than ${deepestFolder} deep`)
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (depth === 0) throw error
    return trouble(walking, path, error, 'The folder cannot be read')
  })
  for (const entry of pagesIn(entries ?? [], depth)) {
    await visitEntry(entry, { folder, path: path === '' ? entry.name : `${path}/${entry.name}` }, walking, depth)
  }
}

/** What may be a page. The files beside a bundle's `index.md` belong to that page. */
function pagesIn(entries: readonly Dirent[], depth: number): readonly Dirent[] {
  const shown = entries.filter(({ name }) => !name.startsWith('.') && !name.startsWith('_index.'))
  const index = depth === 0 ? [] : shown.filter(({ name }) => isBundle(name) && contentFile.test(name))
  return index.length > 0 ? index : shown
}

async function visitEntry(
  entry: Dirent,
  { folder, path }: { folder: string; path: string },
  walking: Walking,
  depth: number,
): Promise<void> {
  const file = join(folder, entry.name)
  if (entry.name.includes('\ufffd')) return skip(walking, path, 'The name is not UTF-8: it cannot be opened')
  if (passedOver.test(entry.name)) {
    return entry.isDirectory() || contentFile.test(entry.name) ? skip(walking, path, passedOverName) : undefined
  }
  if (entry.isDirectory()) return visit(file, path, walking, depth + 1)
  if (entry.isSymbolicLink()) return followLink(file, path, walking, depth)
  if (capitals.test(entry.name) && !contentFile.test(entry.name)) return skip(walking, path, capitalEnding)
  if (contentFile.test(entry.name)) await addFile(file, path, walking)
}

async function followLink(link: string, path: string, walking: Walking, depth: number): Promise<void> {
  const target = await realpath(link).catch((error: unknown) =>
    skip(walking, path, `The symbolic link leads nowhere (${codeOf(error)})`),
  )
  if (target === undefined) return
  if (target !== walking.root && !target.startsWith(walking.root + sep)) {
    return skip(walking, path, 'The symbolic link leads out of the content folder: it is not followed')
  }
  const found = await stateOf(target, path, walking)
  if (found?.isDirectory()) return followFolder(target, link, { path, walking, depth })
  if (contentFile.test(path)) await addFile(target, path, walking)
}

async function followFolder(
  target: string,
  link: string,
  { path, walking, depth }: { path: string; walking: Walking; depth: number },
): Promise<void> {
  if (walking.seen.has(target) || link.startsWith(target + sep)) {
    return skip(walking, path, 'The symbolic link leads back to a folder already read: it is not followed')
  }
  walking.seen.add(target)
  await visit(target, path, walking, depth + 1)
}

async function addFile(file: string, path: string, walking: Walking): Promise<void> {
  const found = await stateOf(file, path, walking)
  if (found === undefined) return
  if (!found.isFile()) return skip(walking, path, 'This is not a file (a pipe, a socket or a device)')
  if (walking.found.length >= walking.most) {
    return tooMany(walking, path)
  }
  const { size, mtimeMs, ctimeMs, ino } = found
  walking.found.push({
    file,
    path: path.normalize('NFC'),
    written: path,
    size,
    state: `${size}:${mtimeMs}:${ctimeMs}:${ino}`,
  })
}

function tooMany({ skipped, most }: Walking, path: string): void {
  const message = `There are more than ${most} pages: this one and those after it are not read`
  if (!skipped.some(({ trouble }) => trouble === message))
    skipped.push({ path: path.normalize('NFC'), trouble: message })
}

function stateOf(file: string, path: string, walking: Walking): Promise<Stats | undefined> {
  return stat(file).catch((error: unknown) => trouble(walking, path, error, 'The file cannot be read'))
}

/** A file that an editor or a checkout has taken away meanwhile is no trouble. */
function trouble(walking: Walking, path: string, error: unknown, message: string): undefined {
  const code = codeOf(error)
  return code === 'ENOENT' ? undefined : skip(walking, path, `${message} (${code})`)
}

function skip(walking: Walking, path: string, trouble: string): undefined {
  walking.skipped.push({ path: path.normalize('NFC'), trouble })
  return undefined
}

/** `EACCES`, `ELOOP`: the system's word for it, without a path of the machine. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
}
