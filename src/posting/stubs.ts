import type { Posting } from './posting.ts'
import type { Problem } from './problem.ts'

/** Fewer words are no posting yet, but a note that there will be one, or that it is elsewhere. */
const fewestWords = 25

/** Postings that say next to nothing, save those that are archived. */
export function stubsAmong(postings: readonly Posting[]): readonly Problem[] {
  return postings.flatMap((posting) => {
    const words = posting.availability.archived ? fewestWords : wordsOf(posting)
    if (words >= fewestWords) return []
    const count = words === 1 ? '1 word' : `${words} words`
    const message = `The posting has only ${count} below its front matter: readers may expect more`
    return [{ path: posting.path, line: 1, severity: 'warning', message }]
  })
}

/** Counted no further than is asked for. */
function wordsOf({ sections }: Posting): number {
  let words = 0
  for (const { heading, passages } of sections) {
    for (const text of [heading, ...passages.map((passage) => passage.text)]) {
      words += text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length
      if (words >= fewestWords) return words
    }
  }
  return words
}
