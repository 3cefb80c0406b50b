import { isUtf8 } from 'node:buffer'

/** A file's text, or why it is none. */
export type Decoded = { readonly text: string } | { readonly trouble: string; readonly line?: number }

const lineBreak = /\r\n|\r|\n/g

/** Strict UTF-8 as text without byte-order mark, its accents as they are; anything else is named, with the offset of the first wrong byte. */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    return { trouble: 'The file is UTF-16: save it as UTF-8' }
  }
  if (!isUtf8(bytes)) {
    return { trouble: `The file is not UTF-8: byte ${wrongByte(bytes)} cannot be read. Save it as UTF-8` }
  }
  const text = new TextDecoder('utf-8').decode(bytes)
  const lost = text.indexOf('\ufffd')
  if (lost >= 0) {
    return {
      line: text.slice(0, lost).split(lineBreak).length,
      trouble: 'A letter was lost when the text was saved (\ufffd): write it again',
    }
  }
  if (text.includes('\0')) return { trouble: 'The file holds a NUL character: it is not a text' }
  return { text: text.replace(lineBreak, '\n') }
}

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

/** The offset of the first character that is none. */
function wrongByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isPrefix(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  while (!isUtf8(bytes.subarray(0, good))) good -= 1
  return good
}

/** Whether UTF-8 may go on after these bytes: the last character may be incomplete. */
function isPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
