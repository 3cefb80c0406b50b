import { crc32, inflateRawSync } from 'node:zlib'
import { expect } from 'vitest'

/** The files in an archive, read by its central directory. */
export function unzip(archive: Buffer): Map<string, Buffer> {
  const end = archive.length - 22
  expect(archive.readUInt32LE(end)).toBe(0x06054b50)
  const files = new Map<string, Buffer>()
  let at = archive.readUInt32LE(end + 16)
  for (let n = 0; n < archive.readUInt16LE(end + 10); n += 1) {
    const [crc, packed, size, nameLength] = [16, 20, 24]
      .map((from) => archive.readUInt32LE(at + from))
      .concat(archive.readUInt16LE(at + 28)) as [number, number, number, number]
    const name = archive.subarray(at + 46, at + 46 + nameLength).toString('utf8')
    const local = archive.readUInt32LE(at + 42)
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const content = inflateRawSync(archive.subarray(from, from + packed))
    expect([content.length, crc32(content)]).toEqual([size, crc])
    files.set(name, content)
    at += 46 + nameLength
  }
  return files
}
