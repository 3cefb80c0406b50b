/** More than this is not read: the rest of a question this long is a pasted document. */
export const longestQuestion = 2000

const mention = /<[@#!][^>\s]{0,200}>|<at[^>]{0,200}>.{0,200}?<\/at>/giu
const address = /^\s*@[\p{L}\p{N}_.-]{1,80}[,:]?\s+/u
const link = /<(https?:[^|>\s]{1,2000})(?:\|[^>]{0,500})?>/giu
const markup = /<\/?[a-z][^>]{0,200}>/giu
const entity = /&(amp|lt|gt|quot|#39|nbsp);/g
const invisible = /[\p{Cc}\p{Cf}\u{e0000}-\u{e007f}]/gu
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' }

/**
 * What the person wrote, without what the platform put around it: mentions, link markup, HTML, invisible and control
 * characters. Unicode NFC, cut at `longestQuestion`.
 */
export function cleanText(raw: string): string {
  return raw
    .slice(0, longestQuestion * 4)
    .toWellFormed()
    .normalize('NFC')
    .replace(mention, ' ')
    .replace(link, ' $1 ')
    .replace(markup, ' ')
    .replace(entity, (_match: string, name: string) => entities[name] ?? ' ')
    .replace(invisible, ' ')
    .replace(address, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, longestQuestion)
}
