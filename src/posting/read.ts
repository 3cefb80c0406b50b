import { open } from 'node:fs/promises'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { type Locale, locales } from '../locale/locale.ts'
import { decode } from './decode.ts'
import { readFrontMatter } from './front-matter.ts'
import { isPosting, type PageRead, pathInSite, readPage } from './page.ts'
import type { Posting } from './posting.ts'
import type { Problem } from './problem.ts'
import type { Site } from './site.ts'
import { codeOf, type Found, walk } from './walk.ts'

/** A larger file is no posting. */
export const longestFile = 256 * 1024

/** Files read at the same time, and how long one may go on before other work gets its turn, in milliseconds. */
const atOnce = 16
const slice = 20

export interface Reading {
  readonly postings: readonly Posting[]
  readonly problems: readonly Problem[]
  /** Hand it in again, and unchanged files are not read again. */
  readonly files: FileMemory
}

/** What was read of each file, by its path and the state it was in. */
export type FileMemory = ReadonlyMap<string, FileRead>

interface FileRead {
  readonly state: string
  readonly posting: Posting | undefined
  readonly problems: readonly Problem[]
}

/**
 * Reads the postings of a site. A file that cannot be read is set aside with a problem and the others load; drafts and
 * pages that are not postings are left out. Rejects only when a language's content folder itself cannot be read.
 */
export async function readPostings(site: Site, { known }: { known?: FileMemory | undefined } = {}): Promise<Reading> {
  const problems: Problem[] = []
  const files = new Map<string, FileRead>()
  for (const locale of locales) {
    const { folder } = site.languages[locale]
    const { found, skipped } = await walk(folder)
    for (const { path, trouble } of skipped) {
      problems.push({ path: pathInSite(folder, path), line: 1, severity: 'warning', message: trouble })
    }
    for (const [path, file] of await readFiles(found, { locale, site, known })) files.set(path, file)
  }
  const reads = [...files.values()]
  return {
    postings: reads.flatMap(({ posting }) => posting ?? []),
    problems: [...problems, ...reads.flatMap((read) => read.problems)],
    files,
  }
}

interface ReadOptions {
  readonly locale: Locale
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
      reads.push([
        pathInSite(options.site.languages[options.locale].folder, file.path),
        fileRead(file, bytes[index], options),
      ])
      if (Date.now() - since > slice) since = await nextTurn(undefined).then(() => Date.now())
    }
  }
  return reads
}

type Bytes = { readonly bytes: Uint8Array } | { readonly trouble: string } | { readonly same: FileRead }

async function bytesOf(file: Found, { locale, site, known }: ReadOptions): Promise<Bytes> {
  const before = known?.get(pathInSite(site.languages[locale].folder, file.path))
  if (before !== undefined && before.state === stateOf(file)) return { same: before }
  if (file.size > longestFile) {
    return { trouble: `The file is larger than ${longestFile / 1024} KB: it is not read` }
  }
  return readBytes(file.file).then(
    (bytes) => ({ bytes }),
    (error: unknown) => ({ trouble: `The file cannot be read (${codeOf(error)})` }),
  )
}

/** At most `longestFile` bytes, also when the file has grown since it was looked at. */
async function readBytes(path: string): Promise<Uint8Array> {
  const handle = await open(path, 'r')
  try {
    const buffer = Buffer.alloc(longestFile)
    let length = 0
    for (;;) {
      const { bytesRead } = await handle.read(buffer, length, longestFile - length, length)
      length += bytesRead
      if (bytesRead === 0 || length === longestFile) return buffer.subarray(0, length)
    }
  } finally {
    await handle.close()
  }
}

function stateOf({ size, changed }: Found): string {
  return `${size}:${changed}`
}

function fileRead(file: Found, bytes: Bytes | undefined, { locale, site }: ReadOptions): FileRead {
  if (bytes !== undefined && 'same' in bytes) return bytes.same
  const { folder } = site.languages[locale]
  const place = { locale, path: pathInSite(folder, file.path), inLanguage: file.path }
  const { posting, troubles } = pageOf(bytes, place, site)
  const lost = posting === undefined && troubles.some(({ severity }) => severity === 'error')
  const problems = troubles.map(
    (trouble): Problem => ({ path: place.path, ...trouble, ...(lost && { missing: locale }) }),
  )
  return { state: stateOf(file), posting, problems }
}

function pageOf(
  bytes: Exclude<Bytes, { same: FileRead }> | undefined,
  place: Parameters<typeof readPage>[1],
  site: Site,
): PageRead {
  const read = bytes === undefined || 'trouble' in bytes ? bytes : decode(bytes.bytes)
  if (read === undefined || 'trouble' in read) return failed(1, read?.trouble ?? 'The file cannot be read')
  if (read.text.trim() === '') return failed(1, 'The file is empty')
  if (!place.inLanguage.endsWith('.md') && !read.text.startsWith('---')) return { posting: undefined, troubles: [] }
  const front = readFrontMatter(read.text)
  if ('trouble' in front) return failed(front.line, front.trouble)
  return isPosting(front, place.inLanguage, site.postings)
    ? readPage(front, place, site)
    : { posting: undefined, troubles: [] }
}

function failed(line: number, message: string): PageRead {
  return { posting: undefined, troubles: [{ line, severity: 'error', message }] }
}
