import matter from 'gray-matter'
import { isAlias, LineCounter, parseDocument, visit, YAMLParseError } from 'yaml'
import { yaml11 } from './yaml11.ts'

/** Larger front matter is refused unread: blank lines alone hold gray-matter up for most of a minute. */
export const longestFrontMatter = 16 * 1024

const deepest = 20
/** Brackets may also stand in a text, unpaired. */
const mostBrackets = 100
const deepestIndent = deepest * 8
const mostAliases = 20

export interface FrontMatter {
  /**
   * The value of a key, its accents composed, whatever its capitals, as Hugo reads `Draft` and `draft` alike; and where no
   * key is written so, whatever stands between its words: `closing_date` is `closingDate`.
   */
  readonly get: (key: string) => unknown
  /** The values of a key in all its spellings, those under `params` too. */
  readonly all: (key: string) => readonly unknown[]
  /** The value letter by letter, as an address needs it. */
  readonly written: (key: string) => unknown
  readonly body: string
  /** Of the body, in the file, from 1. */
  readonly bodyLine: number
  /** The line a key stands on, in the file, from 1. */
  readonly lineOf: (key: string) => number
}

export interface FrontMatterTrouble {
  readonly line: number
  readonly trouble: string
}

/** A file's YAML front matter and body; what is wrong, in plain words with the line, when they cannot be told apart. */
export function readFrontMatter(text: string): FrontMatter | FrontMatterTrouble {
  const lines = text.split('\n')
  const [fence = ''] = lines
  if (!fence.startsWith('---')) return { line: 1, trouble: noFence(fence) }
  if (fence.trimEnd() !== '---') return { line: 1, trouble: wrongFence(fence) }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
  const unfinished = lines.findIndex((line) => conflict.test(line))
  if (unfinished > 0 && lines.some((line) => line.startsWith('======='))) {
    return { line: unfinished + 1, trouble: unfinishedMerge }
  }
  const odd = lines.findIndex((line, index) => index > 0 && line.startsWith('---'))
  if (odd > 0 && odd !== end) return { line: odd + 1, trouble: oddFence }
  if (end < 0) return { line: lines.length, trouble: 'The front matter is not closed: put a line with --- after it' }
  const source = lines.slice(1, end).join('\n')
  if (Buffer.byteLength(source) > longestFrontMatter) {
    return { line: 1, trouble: `The front matter is larger than ${longestFrontMatter / 1024} KB: move text below it` }
  }
  return parse(source, {
    body: lines
      .slice(end + 1)
      .join('\n')
      .normalize('NFC'),
    bodyLine: end + 2,
  })
}

/** Hugo ends the front matter here and takes the rest for text: a posting could look open that is archived below. */
const oddFence = 'The line that ends the front matter must be --- alone'

function noFence(line: string): string {
  if (line.startsWith('+++')) return 'The front matter is TOML (+++): only YAML between --- lines is read'
  if (line.startsWith('{')) return 'The front matter is JSON: only YAML between --- lines is read'
  return 'There is no front matter: the first line must be ---'
}

function wrongFence(fence: string): string {
  const language = JSON.stringify(fence.slice(3).trim().slice(0, 40))
  return `The front matter says that it is ${language}: only YAML is read, the first line must be --- alone`
}

function parse(source: string, rest: Pick<FrontMatter, 'body' | 'bodyLine'>): FrontMatter | FrontMatterTrouble {
  const lines = new LineCounter()
  try {
    const tooDeep = depthTrouble(source)
    if (tooDeep) return tooDeep
    // gray-matter takes an options object always: without one its cache gives a malformed file back as an empty one.
    const { data } = matter(`---\n${source}\n---\n`, {
      language: 'yaml',
      engines: { yaml: { parse: (text: string) => parseYaml(text, lines) }, javascript: { parse: refuse } },
    })
    const entries = entriesOf(data)
    const twice = entries.top.find(({ key }, at) => entries.top.findIndex((each) => isSame(each.key, key)) < at)
    if (twice !== undefined)
      return { line: lineOf(source, twice.key), trouble: `The front matter is not YAML: ${notUnique}` }
    const { found, all } = keyed(entries)
    return {
      ...rest,
      get: (key) => composed(found(key)?.value),
      all: (key) => all(key).map(({ value }) => composed(value)),
      written: (key) => found(key)?.value,
      lineOf: (key) => lineOfKey(source, found(key)?.key ?? key),
    }
  } catch (error) {
    return yamlTrouble(error, source)
  }
}

interface Entry {
  readonly key: string
  readonly value: unknown
}

interface Entries {
  readonly top: readonly Entry[]
  /** What newer sites put under `params`. */
  readonly nested: readonly Entry[]
}

function entriesOf(data: Readonly<Record<string, unknown>>): Entries {
  const { params } = data
  const nested = typeof params === 'object' && params !== null && !Array.isArray(params) ? Object.entries(params) : []
  const entry = ([key, value]: [string, unknown]): Entry => ({ key, value })
  return { top: Object.entries(data).map(entry), nested: nested.map(entry) }
}

interface Keyed {
  readonly found: (key: string) => Entry | undefined
  /** Also the other spellings of a key. */
  readonly all: (key: string) => readonly Entry[]
}

function keyed({ top, nested }: Entries): Keyed {
  const entries = [...top, ...nested]
  const [exact, loose] = [new Map<string, Entry>(), new Map<string, readonly Entry[]>()]
  for (const entry of entries.toReversed()) {
    exact.set(entry.key.toLowerCase(), entry)
    loose.set(squeezed(entry.key), [entry, ...(loose.get(squeezed(entry.key)) ?? [])])
  }
  const all = (key: string) => loose.get(squeezed(key)) ?? []
  return { all, found: (key) => exact.get(key.toLowerCase()) ?? all(key)[0] }
}

/** Hugo reads one of `archived` and `Archived`, nobody knows which. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

/** The words of the YAML library for a key that stands there twice. */
const notUnique = 'Map keys must be unique'

function squeezed(key: string): string {
  return key
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

function composed(value: unknown): unknown {
  return typeof value === 'string' ? value.normalize('NFC') : value
}

function refuse(): never {
  throw new Error('Front matter is never run')
}

/** YAML 1.2 core, and 1.1 where Hugo reads that: dates stay text, to be checked as dates later; a key may stand once. */
function parseYaml(text: string, lineCounter: LineCounter): object {
  const document = parseDocument(text, {
    lineCounter,
    schema: 'core',
    merge: true,
    customTags: (tags) => [...yaml11, ...tags],
    uniqueKeys: true,
    logLevel: 'error',
  })
  const [error] = document.errors
  if (error) throw error
  let aliases = 0
  visit(document, (_key, node) => {
    if (isAlias(node) && ++aliases > mostAliases) throw new Error(`It has more than ${mostAliases} aliases (*)`)
  })
  const data: unknown = document.toJS({ maxAliasCount: mostAliases })
  if (data === null || data === undefined) return {}
  if (typeof data !== 'object' || Array.isArray(data)) throw new Error('It must be a list of "key: value" lines')
  return data
}

/** Cheaply, before anything is parsed: deep nesting stops a parser. */
function depthTrouble(source: string): FrontMatterTrouble | undefined {
  let open = 0
  const deep = source.split('\n').findIndex((line) => {
    const marks = line.match(/[[\]{}]/g) ?? []
    open = Math.max(0, open + marks.reduce((sum, mark) => sum + (mark === '[' || mark === '{' ? 1 : -1), 0))
    const nested = /^[\s?:-]*/.exec(line)?.[0].length ?? 0
    return open > mostBrackets || nested > deepestIndent
  })
  return deep < 0
    ? undefined
    : { line: deep + 2, trouble: `The front matter is nested more than ${deepest} levels deep` }
}

/** Of a key spelled exactly so. */
function lineOf(source: string, key: string): number {
  const index = source
    .split('\n')
    .findIndex((line) => [key, `"${key}"`, `'${key}'`].some((each) => line.startsWith(each)))
  return index < 0 ? 1 : index + 2
}

function lineOfKey(source: string, key: string): number {
  const spellings = [`${key}:`, `${key} `, `"${key}"`, `'${key}'`].map((spelling) => spelling.toLowerCase())
  const lines = source.toLowerCase().split('\n')
  const begins = (line: string) => spellings.some((spelling) => line.startsWith(spelling))
  const index = lines.findIndex(begins)
  const nested = index < 0 ? lines.findIndex((line) => begins(line.trimStart())) : index
  return nested < 0 ? 1 : nested + 2
}

function yamlTrouble(error: unknown, source: string): FrontMatterTrouble {
  // gray-matter hands the front matter over with the line break of its fence.
  const lines = source.split('\n')
  const at = error instanceof YAMLParseError ? (error.linePos?.[0].line ?? 2) - 1 : lineOfAlias(error, lines)
  const quoted = lines.findIndex((line) => brokenQuote.test(line))
  if (quoted >= 0) return { line: quoted + 2, trouble: apostropheHint }
  const line = lines[at - 1] ?? ''
  if (reason(error).startsWith('Implicit') && !/^[^\s:]+\s*:(?:\s|$)/u.test(line)) {
    return { line: at + 1, trouble: `The front matter is not YAML: ${noKey}` }
  }
  const hint = plainHint(line)
  return { line: at + 1, trouble: `The front matter is not YAML: ${reason(error)}${hint}` }
}

/** Of the alias that leads nowhere, from 1; 1 when it is another fault. */
function lineOfAlias(error: unknown, lines: readonly string[]): number {
  const name = error instanceof Error ? /Unresolved alias .*: (\S+)$/.exec(error.message)?.[1] : undefined
  return name === undefined
    ? 1
    : Math.max(
        0,
        lines.findIndex((line) => line.includes(`*${name}`)),
      ) + 1
}

const conflict = /^(?:<{7}|>{7})(?: |$)/
const unfinishedMerge =
  'A merge was left unfinished here: choose one of the two versions, and take the lines <<<<<<<, ======= and >>>>>>> out'

const brokenQuote = /^[\w-]+:\s*'(?:[^']|'')*\p{L}'\p{L}/u
const apostropheHint =
  "An apostrophe ends the text in single quotation marks: double it ('') or put the text in double quotation marks"

/** A text of several lines goes on without the spaces before it. */
const noKey = 'this line has no key. If it goes on with the text above it, put two spaces before it'

function plainHint(line: string): string {
  return /^[\w-]+:\s*[^'"\s][^'"]*: /.test(line) ? '. Put a text that holds a colon in quotation marks' : ''
}

function reason(error: unknown): string {
  const [first = 'unreadable'] = (error instanceof Error ? error.message : String(error)).split('\n')
  if (first.includes('multiple documents')) return 'it ends early, at a line with ...'
  return first.replace(/ at line \d+, column \d+:?$/, '').slice(0, 200)
}
