import { StoreError } from './store-error.ts'

/** What a key may have, in characters and in bytes: Postgres indexes no text over 2,704 bytes. */
const mostCharacters = 1000
const mostBytes = 2600

/** Behind every key, however long. */
const behindAll = '\u{10ffff}'.repeat(mostCharacters)

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is to be found
const toEscape = /[\0\u0001]|\p{Surrogate}/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is to be found
const toUnescape = /\u0001(?:[\u0001\u0002]|\u0003(.{4}))/g

/**
 * A key as text that every database takes, in the same order and with the same beginnings: NUL, which Postgres refuses
 * and SQLite reads as the end, becomes U+0001 U+0001, and U+0001 becomes U+0001 U+0002. Half a surrogate pair, which has no
 * bytes of its own, becomes U+0001 U+0003 and its number.
 */
export function toKeyText(key: string): string {
  if (key.length > mostCharacters) throw new StoreError(tooLong(`${key.length} characters`))
  const text = key.replace(toEscape, escaped)
  const bytes = Buffer.byteLength(text)
  if (bytes > mostBytes) throw new StoreError(tooLong(`${bytes} bytes`))
  return text
}

/** The key that `toKeyText` gave this text for. */
export function fromKeyText(text: string): string {
  return text.replace(toUnescape, unescaped)
}

/** The first text behind all that begin so, in the order of code points, which is that of UTF-8 bytes. */
export function behind(prefix: string): string {
  const characters = [...prefix]
  while (characters.length > 0) {
    const last = characters.pop()?.codePointAt(0) ?? 0
    if (last < 0x10ffff) return characters.join('') + String.fromCodePoint(last === 0xd7ff ? 0xe000 : last + 1)
  }
  return behindAll
}

function escaped(character: string): string {
  if (character === '\0') return '\u0001\u0001'
  if (character === '\u0001') return '\u0001\u0002'
  return `\u0001\u0003${character.charCodeAt(0).toString(16)}`
}

function unescaped(sequence: string, surrogate?: string): string {
  if (surrogate !== undefined) return String.fromCharCode(Number.parseInt(surrogate, 16))
  return sequence === '\u0001\u0001' ? '\0' : '\u0001'
}

function tooLong(size: string): string {
  return `Cannot keep a key of ${size}: at most ${mostCharacters} characters and ${mostBytes} bytes`
}
