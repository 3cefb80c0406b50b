/** A line, or only the fact that it was too long. */
export type Line = { readonly text: string } | { readonly tooLong: true }

/** Splits a stream of bytes into lines without ever holding more than one line of at most `longest` bytes. */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  { longest }: { longest: number },
): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let length = 0
  const take = (part: Uint8Array): void => {
    length += part.length
    if (length <= longest) parts.push(part)
    else parts = []
  }
  const finish = (): Line => {
    const line: Line = length > longest ? { tooLong: true } : { text: textOf(parts) }
    parts = []
    length = 0
    return line
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(newLine); end >= 0; end = chunk.indexOf(newLine, start)) {
      take(chunk.subarray(start, end))
      yield finish()
      start = end + 1
    }
    take(chunk.subarray(start))
  }
  if (length > 0) yield finish()
}

const newLine = 10

function textOf(parts: readonly Uint8Array[]): string {
  return new TextDecoder().decode(Buffer.concat(parts)).replace(/\r$/, '')
}
