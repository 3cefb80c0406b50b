/** A piece of a paragraph: words, or a run of `*` or `_` that may be emphasis. */
export interface Piece {
  text: string
  readonly mark?: { readonly opens: boolean; readonly closes: boolean }
}

const letter = /[\p{L}\p{N}]/u

/** A run of `*` or `_` with what stands on both sides of it: `snake_case`, `2 * 3` and `5*3*2` are no emphasis. */
export function markPiece(run: string, { before, after }: { before: string; after: string }): Piece {
  const strong = run.length > 1 && run.startsWith('*')
  const opens = /\S/.test(after) && (strong || !letter.test(before))
  const closes = /\S/.test(before) && (strong || !letter.test(after))
  return { text: run, mark: { opens, closes } }
}

/** Empties the runs that are emphasis, the nearest pair first, and stray `**`; others stay what they are: characters. */
export function dropEmphasis(pieces: readonly Piece[]): void {
  const open: Record<string, Piece[]> = { '*': [], _: [] }
  for (const piece of pieces) {
    const stack = open[piece.text.charAt(0)]
    if (piece.mark === undefined || stack === undefined) continue
    if (piece.mark.closes) close(piece, stack)
    if (piece.mark.opens && piece.text !== '') stack.push(piece)
  }
  for (const piece of pieces) if (piece.mark && piece.text.startsWith('**')) piece.text = ''
}

function close(mark: Piece, stack: Piece[]): void {
  for (let opener = stack.at(-1); opener !== undefined && mark.text !== ''; opener = stack.at(-1)) {
    const shared = Math.min(opener.text.length, mark.text.length)
    opener.text = opener.text.slice(shared)
    mark.text = mark.text.slice(shared)
    if (opener.text === '') stack.pop()
  }
}
