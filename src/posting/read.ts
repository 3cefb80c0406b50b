import { createHash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Locale } from '../locale/locale.ts'
import { decode } from './decode.ts'
import { bytesOfFile, type FileBytes } from './file-bytes.ts'
import { readFrontMatter } from './front-matter.ts'
import { type Draft, isPosting, type PageRead, readPage } from './page.ts'
import { foldersInSite, localeInName } from './path-in-site.ts'
import type { Posting } from './posting.ts'
import type { Problem } from './problem.ts'
import type { Site } from './site.ts'
import { type Found, walk } from './walk.ts'

/** A larger file is no posting. */
export const longestFile = 256 * 1024

/** Files read at the same time, and how long one may go on before other work gets its turn, in milliseconds. */
const atOnce = 16
const slice = 20

export interface Reading {
  readonly postings: readonly Posting[]
  readonly drafts: readonly Draft[]
  readonly problems: readonly Problem[]
  /** Hand it in again, and unchanged files are not read again. */
  readonly files: FileMemory
}

/** What was read of each file, by its path and the state it was in. */
export type FileMemory = ReadonlyMap<string, FileRead>

interface FileRead {
  /** Empty when the file itself could not be read: the next time it may. */
  readonly state: string
  /** Of its bytes: a file that was only copied or checked out again is not understood again. */
  readonly digest: string
  readonly posting: Posting | undefined
  readonly draft: Draft | undefined
  readonly problems: readonly Problem[]
}

/**
 * Reads the postings of a site. A file that cannot be read is set aside with a problem and the others load; drafts and
 * pages that are not postings are left out. Rejects only when a language's content folder itself cannot be read.
 */
export async function readPostings(site: Site, { known }: { known?: FileMemory | undefined } = {}): Promise<Reading> {
  const problems: Problem[] = []
  const files = new Map<string, FileRead>()
  for (const { folder, prefix, locale, otherInside } of foldersInSite(site)) {
    const mine = ({ path }: { path: string }) => otherInside === undefined || !path.startsWith(otherInside)
    const { found, skipped } = await walk(folder)
    for (const { path, trouble } of skipped.filter(mine)) {
      problems.push({ path: prefix + path, line: 1, severity: 'warning', message: trouble })
    }
    for (const read of await readFiles(found.filter(mine), { locale, prefix, site, known })) files.set(...read)
  }
  const reads = [...files.values()]
  return {
    postings: reads.flatMap(({ posting }) => posting ?? []),
    drafts: reads.flatMap(({ draft }) => draft ?? []),
    problems: [...problems, ...reads.flatMap((read) => read.problems)],
    files,
  }
}

interface ReadOptions {
  /** Of pages whose names say no language. */
  readonly locale: Locale
  /** Of the language's paths. */
  readonly prefix: string
  readonly site: Site
  readonly known: FileMemory | undefined
}

async function readFiles(found: readonly Found[], options: ReadOptions): Promise<readonly [string, FileRead][]> {
  const reads: [string, FileRead][] = []
  let since = Date.now()
  for (let start = 0; start < found.length; start += atOnce) {
    const some = found.slice(start, start + atOnce)
    const bytes = await Promise.all(some.map((file) => bytesOf(file, options)))
    for (const [index, file] of some.entries()) {
      reads.push([options.prefix + file.path, fileRead(file, bytes[index], options)])
      if (Date.now() - since > slice) since = await nextTurn(undefined).then(() => Date.now())
    }
  }
  return reads
}

type Bytes = FileBytes | { readonly same: FileRead }

async function bytesOf(file: Found, { prefix, known }: ReadOptions): Promise<Bytes> {
  const before = known?.get(prefix + file.path)
  if (before !== undefined && before.state === file.state) return { same: before }
  if (file.size > longestFile) {
    return { trouble: `The file is larger than ${longestFile / 1024} KB: it is not read` }
  }
  return bytesOfFile(file)
}

function fileRead(file: Found, bytes: Bytes | undefined, options: ReadOptions): FileRead {
  if (bytes !== undefined && 'same' in bytes) return bytes.same
  const digest = digestOf(bytes)
  const before = options.known?.get(options.prefix + file.path)
  if (digest !== '' && before?.digest === digest) return { ...before, state: file.state }
  return { ...understood(file, bytes, options), digest }
}

function digestOf(bytes: Bytes | undefined): string {
  return bytes !== undefined && 'bytes' in bytes ? createHash('sha256').update(bytes.bytes).digest('base64') : ''
}

function understood(
  file: Found,
  bytes: FileBytes | undefined,
  { locale: folderLocale, prefix, site }: ReadOptions,
): Omit<FileRead, 'digest'> {
  const locale = localeInName(file.path) ?? folderLocale
  const place = { locale, path: prefix + file.path, inLanguage: file.written }
  const { posting, draft, troubles } = safely(() => pageOf(bytes, place, site))
  const lost = posting === undefined && troubles.some(({ severity }) => severity === 'error')
  const problems = troubles.map(
    (trouble): Problem => ({ path: place.path, ...trouble, ...(lost && { missing: locale }) }),
  )
  const unread = bytes === undefined || 'trouble' in bytes
  return { state: unread ? '' : file.state, posting, draft, problems }
}

/** A page on which this program fails is one more page that cannot be read: the others still load. */
function safely(read: () => PageRead): PageRead {
  try {
    return read()
  } catch (error) {
    return failed(1, `The page cannot be understood (${error instanceof Error ? error.message : String(error)})`)
  }
}

function pageOf(
  bytes: Exclude<Bytes, { same: FileRead }> | undefined,
  place: Parameters<typeof readPage>[1],
  site: Site,
): PageRead {
  const read = bytes === undefined || 'trouble' in bytes ? bytes : decode(bytes.bytes)
  if (read === undefined || 'trouble' in read)
    return failed(read?.line ?? 1, read?.trouble ?? 'The file cannot be read')
  if (read.text.trim() === '') return failed(1, 'The file is empty')
  if (/\.html?$/i.test(place.path) && !read.text.startsWith('---')) return { posting: undefined, troubles: [] }
  const front = readFrontMatter(read.text)
  if ('trouble' in front) return failed(front.line, front.trouble)
  return isPosting(front, place.inLanguage, site.postings)
    ? readPage(front, place, site)
    : { posting: undefined, troubles: [] }
}

function failed(line: number, message: string): PageRead {
  return { posting: undefined, troubles: [{ line, severity: 'error', message }] }
}
