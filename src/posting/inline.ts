import { decodeHTML } from 'entities'
import type { Link } from './posting.ts'

export interface Inline {
  readonly text: string
  readonly links: readonly Link[]
}

const longestLine = 20_000

const image = /!\[([^\]]{0,500})\]\([^)]{0,2000}\)/g
/** A space between the brackets is a common slip: `[write to us] (mailto:…)`. */
const link = /\[([^\]]{0,1000})\] ?\(<?((?:mailto:|https?:|\/|#|\.)[^\s)>]{0,2000})>?(?:\s+["'(][^)]{0,300})?\)/g
const reference = /\[([^\]]{1,1000})\]\[[^\]]{0,200}\]/g
const autolink = /<((?:mailto:|https?:)[^\s<>]{1,2000})>/g
const anchor = /<a\s[^>]{0,1000}?href\s*=\s*["']?([^"'\s>]{1,2000})["']?[^>]{0,1000}>([^<]{0,1000})<\/a>/gi
const shortcode = /\{\{[<%].{0,1000}?[%>]\}\}/g
const comment = /<!--.{0,10000}?-->/gs
const lineBreak = /<br\s*\/?>/gi
const tag = /<\/?[a-z][^<>]{0,2000}>/gi
const code = /`{1,3}([^`]{1,1000})`{1,3}/g
const emphasis = /(?<![\p{L}\p{N}\\])(\*{1,3}|_{1,3})(?=\S)([^\n]{1,5000}?)(?<=[^\s\\])\1(?![\p{L}\p{N}])/gu
const strongInside = /\*\*/g
const escaped = /\\([\\`*_{}[\]()#+\-.!~|>])/g
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\u{e0000}-\u{e007f}]/gu

/** One paragraph's Markdown and HTML as plain text, every word kept, and the links in it. */
export function inlineText(markdown: string): Inline {
  const links: Link[] = []
  const take = (label: string, url: string) => {
    const shown = plain(label)
    links.push({ label: shown, url: decodeHTML(url) })
    return label === '' ? '' : shown
  }
  const text = markdown
    .slice(0, longestLine)
    .replace(comment, ' ')
    .replace(shortcode, ' ')
    .replace(image, '$1')
    .replace(link, (_all, label: string, url: string) => take(label, url))
    .replace(reference, '$1')
    .replace(anchor, (_all, url: string, label: string) => take(label, url))
    .replace(autolink, (_all, url: string) => take(url.replace(/^mailto:/, ''), url))
  return { text: plain(text), links }
}

/** Text without emphasis, tags, entities and invisible characters, its white space folded. */
export function plain(markdown: string): string {
  const untagged = markdown.replace(lineBreak, ' ').replace(tag, ' ').replace(code, '$1')
  const unmarked = untagged.replace(emphasis, '$2').replace(emphasis, '$2').replace(strongInside, '')
  return decodeHTML(unmarked.replace(escaped, '$1')).replace(invisible, '').replace(/\s+/gu, ' ').trim()
}
