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
  /** The same letter by letter, as an address needs it. */
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
    const { found } = keyed(data)
    return {
      ...rest,
      get: (key) => composed(found(key)?.value),
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

/** The entries of a front matter, with those that newer sites put under `params`. */
function keyed(data: Readonly<Record<string, unknown>>): { found: (key: string) => Entry | undefined } {
  const { params } = data
  const nested = typeof params === 'object' && params !== null && !Array.isArray(params) ? Object.entries(params) : []
  const entries = [...Object.entries(data), ...nested].map(([key, value]): Entry => ({ key, value }))
  const [exact, loose] = [new Map<string, Entry>(), new Map<string, Entry>()]
  for (const entry of entries.toReversed()) {
    exact.set(entry.key.toLowerCase(), entry)
    loose.set(squeezed(entry.key), entry)
  }
  return { found: (key) => exact.get(key.toLowerCase()) ?? loose.get(squeezed(key)) }
}

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
  const at = error instanceof YAMLParseError ? (error.linePos?.[0].line ?? 2) - 1 : 1
  const lines = source.split('\n')
  const quoted = lines.findIndex((line) => brokenQuote.test(line))
  if (quoted >= 0) return { line: quoted + 2, trouble: apostropheHint }
  const line = lines[at - 1] ?? ''
  const hint = plainHint(line)
  return { line: at + 1, trouble: `The front matter is not YAML: ${reason(error)}${hint}` }
}

const brokenQuote = /^[\w-]+:\s*'(?:[^']|'')*\p{L}'\p{L}/u
const apostropheHint =
  "An apostrophe ends the text in single quotation marks: double it ('') or put the text in double quotation marks"

function plainHint(line: string): string {
  return /^[\w-]+:\s*[^'"\s][^'"]*: /.test(line) ? '. Put a text that holds a colon in quotation marks' : ''
}

function reason(error: unknown): string {
  const [first = 'unreadable'] = (error instanceof Error ? error.message : String(error)).split('\n')
  if (first.includes('multiple documents')) return 'it ends early, at a line with ...'
  return first.replace(/ at line \d+, column \d+:?$/, '').slice(0, 200)
}
