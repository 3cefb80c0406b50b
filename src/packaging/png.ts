import { crc32, deflateSync } from 'node:zlib'

/** Red, green, blue and opacity, from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, opacity: number]

// Samples a pixel in each direction: smooth edges.
const samples = 4

/** A square PNG of a picture given as a colour for each point, x to the right and y down, from 0 to 1. */
export function png(size: number, colourAt: (x: number, y: number) => Colour): Buffer {
  const rows: Buffer[] = []
  for (let row = 0; row < size; row += 1) {
    const pixels = Array.from({ length: size }, (_, column) => pixel(size, { row, column }, colourAt)).flat()
    rows.push(Buffer.from([0, ...pixels]))
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  // Eight bits a channel, red, green, blue and opacity.
  header.set([8, 6, 0, 0, 0], 8)
  const data = deflateSync(Buffer.concat(rows), { level: 9 })
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function pixel(
  size: number,
  { row, column }: { readonly row: number; readonly column: number },
  colourAt: (x: number, y: number) => Colour,
): readonly number[] {
  let [red, green, blue, opacity] = [0, 0, 0, 0]
  for (let n = 0; n < samples * samples; n += 1) {
    const x = (column + ((n % samples) + 0.5) / samples) / size
    const y = (row + (Math.floor(n / samples) + 0.5) / samples) / size
    const [r, g, b, o] = colourAt(x, y)
    red += r * o
    green += g * o
    blue += b * o
    opacity += o
  }
  const colour = opacity === 0 ? [0, 0, 0] : [red / opacity, green / opacity, blue / opacity]
  return [...colour, opacity / (samples * samples)].map((value) => Math.round(value * 255))
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
