import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  /** With `/` between folders. */
  readonly name: string
  readonly content: Uint8Array
}

const localSignature = 0x04034b50
const centralSignature = 0x02014b50
const endSignature = 0x06054b50
// 2.0: deflated files (PKWARE's APPNOTE, 4.4.3).
const version = 20
const utf8Names = 0x0800
const deflated = 8
// January 1, 1980, the first date there is: the same files give the same bytes.
const firstDate = 0x0021

/** A ZIP archive of these files, the same bytes each time. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const { name, content } of entries) {
    const body = deflateRawSync(content, { level: 9 })
    const sizes = [crc32(content), body.length, content.length, Buffer.byteLength(name), 0] as const
    const shared = numbers([2, version], [2, utf8Names], [2, deflated], [2, 0], [2, firstDate])
    const [crc, packed, size, nameLength, extraLength] = sizes
    const lengths = numbers([4, crc], [4, packed], [4, size], [2, nameLength], [2, extraLength])
    const local = Buffer.concat([numbers([4, localSignature]), shared, lengths, Buffer.from(name), body])
    const attributes = numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset])
    const made = numbers([4, centralSignature], [2, version])
    centrals.push(Buffer.concat([made, shared, lengths, attributes, Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const central = Buffer.concat(centrals)
  const count = entries.length
  const end = numbers(
    [4, endSignature],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, central.length],
    [4, offset],
    [2, 0],
  )
  return Buffer.concat([...locals, central, end])
}

/** Little-endian numbers, each with its size in bytes. */
function numbers(...fields: readonly (readonly [size: number, value: number])[]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [size]) => sum + size, 0))
  let at = 0
  for (const [size, value] of fields) at = buffer.writeUIntLE(value, at, size)
  return buffer
}
