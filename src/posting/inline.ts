import { decodeHTML } from 'entities'
import { dropEmphasis, markPiece, type Piece } from './emphasis.ts'
import type { Link } from './posting.ts'

export interface Inline {
  readonly text: string
  readonly links: readonly Link[]
}

/** Addresses of `[label][name]` links, by the name in lower case. */
export type Definitions = ReadonlyMap<string, string>

/**
 * One paragraph's Markdown and HTML as plain text, every word kept, and the links in it. Takes time in proportion to the
 * paragraph's length, whatever stands in it: each pattern ends where the next one of its kind could begin.
 */
export function inlineText(markdown: string, { definitions = none }: { definitions?: Definitions } = {}): Inline {
  const scan: Scan = { source: markdown, definitions, pieces: [], spans: [], done: 0, anchor: undefined }
  readUntil(scan, markdown.length)
  dropEmphasis(scan.pieces)
  const words = (from: number, to?: number) => {
    const pieces = scan.pieces.slice(from, to)
    return cleaned(pieces.map(({ text }) => text).join(''))
  }
  const spans = scan.spans.filter(({ url }) => address.test(url))
  return { text: words(0), links: spans.map(({ from, to, url }) => ({ label: words(from, to), url })) }
}

/** Pages and mail, and paths of this site; a link to anything else is only its words. */
const address = /^(?:(?:https?:\/\/|mailto:)[^\s\p{Cc}\\]+|(?!\/\/)[^\s\p{Cc}\\:]+)$/iu

/** Text without emphasis, tags, entities and invisible characters, its white space folded. */
export function plain(markdown: string): string {
  return inlineText(markdown).text
}

const none: Definitions = new Map()

interface Scan {
  readonly source: string
  readonly definitions: Definitions
  readonly pieces: Piece[]
  /** Links, by the pieces of their label. */
  readonly spans: { readonly from: number; readonly to: number; readonly url: string }[]
  /** Up to where the source is in pieces. */
  done: number
  /** The `<a>` that is not yet closed. */
  anchor: { readonly from: number; readonly url: string } | undefined
}

/** Reads what stands at a place; `false` when it is only a character. */
type Reader = (scan: Scan, at: number) => boolean

const readers: Readonly<Record<string, Reader>> = {
  '\\': readEscape,
  '`': readCode,
  '*': readMark,
  _: readMark,
  '!': readImage,
  '[': readLink,
  '<': readTag,
}

function readUntil(scan: Scan, end: number): void {
  const special = /[\\`*_![<]/g
  special.lastIndex = scan.done
  for (let found = special.exec(scan.source); found !== null && found.index < end; found = special.exec(scan.source)) {
    if (readers[found[0]]?.(scan, found.index)) special.lastIndex = scan.done
  }
  pass(scan, end, end)
}

/** Takes the words up to a place, then goes on behind what stands there. */
function pass(scan: Scan, at: number, after: number): void {
  if (scan.done < at) add(scan, decodeHTML(scan.source.slice(scan.done, at)))
  scan.done = after
}

function add(scan: Scan, text: string): void {
  scan.pieces.push({ text })
}

/** What a sticky pattern finds at a place. */
function matchAt(pattern: RegExp, { source }: Scan, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(source)
}

const escapes = /\\([!-/:-@[-`{-~\n])/y

function readEscape(scan: Scan, at: number): boolean {
  const found = matchAt(escapes, scan, at)
  if (found === null) return false
  pass(scan, at, escapes.lastIndex)
  add(scan, found[1] ?? '')
  return true
}

const ticks = /`+/y

function readCode(scan: Scan, at: number): boolean {
  const [run = '`'] = matchAt(ticks, scan, at) ?? []
  const end = scan.source.indexOf(run, at + run.length)
  pass(scan, at, at + run.length)
  if (end < 0) add(scan, run)
  else {
    add(scan, scan.source.slice(scan.done, end))
    scan.done = end + run.length
  }
  return true
}

const marks = /\*+|_+/y

function readMark(scan: Scan, at: number): boolean {
  const [run = ''] = matchAt(marks, scan, at) ?? []
  const end = at + run.length
  pass(scan, at, end)
  scan.pieces.push(markPiece(run, { before: scan.source.charAt(at - 1), after: scan.source.charAt(end) }))
  return true
}

const image = /!\[([^[\]]{0,500})\]\([^()]{0,2000}\)/y

function readImage(scan: Scan, at: number): boolean {
  const found = matchAt(image, scan, at)
  if (found === null) return false
  pass(scan, at, image.lastIndex)
  add(scan, found[1] ?? '')
  return true
}

const label = /\[((?:[^[\]\\]|\\.|!?\[[^[\]]{0,200}\](?:\([^()\s]{0,1000}\))?){0,1000})\]/sy
const target = /\(\s{0,9}<?((?:[^\s()<>]|\([^\s()]{0,200}\)){0,2000})>?(?:\s{1,9}["'][^"'()]{0,300}["'])?\s{0,9}\)/y
/** A space between the brackets is a common slip: `[write to us] (mailto:…)`. */
const targetApart = /\s\(<?((?:mailto:|https?:|www\.)[^\s()<>]{1,2000})>?\)/iy
const name = /\[([^[\]]{0,200})\]/y
const footnote = /\[\^[^[\]]{1,50}\]/y

function readLink(scan: Scan, at: number): boolean {
  const note = matchAt(footnote, scan, at)
  if (note !== null) {
    pass(scan, at, footnote.lastIndex)
    return true
  }
  const found = matchAt(label, scan, at)
  if (found === null) return false
  const labelEnd = label.lastIndex - 1
  const to = targetOf(scan, labelEnd + 1, found[1] ?? '')
  if (to === undefined) return false
  pass(scan, at, at + 1)
  const from = scan.pieces.length
  readUntil(scan, labelEnd)
  scan.spans.push({ from, to: scan.pieces.length, url: to.url })
  scan.done = to.end
  return true
}

function targetOf(scan: Scan, at: number, labelled: string): { url: string; end: number } | undefined {
  const direct = matchAt(target, scan, at)
  if (direct !== null) return { url: decodeHTML(direct[1] ?? ''), end: target.lastIndex }
  const apart = matchAt(targetApart, scan, at)
  if (apart !== null) return { url: decodeHTML(apart[1] ?? ''), end: targetApart.lastIndex }
  const named = scan.definitions.size > 0 ? matchAt(name, scan, at) : null
  const url = scan.definitions.get((named?.[1] || labelled).toLowerCase())
  return url === undefined ? undefined : { url, end: named === null ? at : name.lastIndex }
}

const autolink = /<((?:mailto:|https?:)[^\s<>]+|[^\s<>@/]+@[^\s<>@/]+)>/iy
const anchor = /<a\s[^<>]*>/iy
const anchorEnd = /<\/a\s*>/iy
const href = /\shref\s?=\s?(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i
const tag = /<\/?([a-z][a-z0-9-]*)(?=[\s/>])[^<>]*>/iy
/** Tags inside a word: `1<sup>er</sup>`. All others part the words beside them. */
const insideWords =
  /^(?:a|abbr|acronym|b|bdi|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|small|span|strike|strong|sub|sup|tt|u|wbr)$/i

function readTag(scan: Scan, at: number): boolean {
  const address = matchAt(autolink, scan, at)?.[1]
  if (address !== undefined) return addAutolink(scan, at, decodeHTML(address))
  const [open] = matchAt(anchor, scan, at) ?? []
  const closes = matchAt(anchorEnd, scan, at) !== null
  const found = matchAt(tag, scan, at)
  if (found === null) return false
  pass(scan, at, tag.lastIndex)
  if (closes && scan.anchor) scan.spans.push({ ...scan.anchor, to: scan.pieces.length })
  if (open !== undefined || closes) scan.anchor = open === undefined ? undefined : anchorAt(scan, open)
  if (!insideWords.test(found[1] ?? '')) add(scan, ' ')
  return true
}

function addAutolink(scan: Scan, at: number, address: string): true {
  pass(scan, at, autolink.lastIndex)
  const from = scan.pieces.length
  add(scan, address.replace(/^mailto:/i, ''))
  scan.spans.push({ from, to: from + 1, url: address.includes(':') ? address : `mailto:${address}` })
  return true
}

function anchorAt({ pieces }: Scan, open: string): Scan['anchor'] {
  const [, double, single, bare] = href.exec(open) ?? []
  const url = double ?? single ?? bare
  return url === undefined ? undefined : { from: pieces.length, url: decodeHTML(url.trim()) }
}

/** Zero-width, directing and control characters, and what stands for a letter that was lost. */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd\p{Cs}\u{e0000}-\u{e007f}]/gu

function cleaned(text: string): string {
  return text.replace(invisible, '').replace(/\s+/gu, ' ').trim()
}
