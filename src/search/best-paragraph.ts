import type { IndexedRole, LanguageIndex } from './language-index.ts'
import type { Query } from './query.ts'

/** What the words of the question tell that stand together in one paragraph, at most. */
export function bestParagraph({ words }: Query, { paragraphs }: IndexedRole, { vocabulary }: LanguageIndex): number {
  const worth = new Map<number, { readonly word: number; readonly worth: number }>()
  for (const [word, { alternatives, weight }] of words.entries()) {
    for (const [term, share] of alternatives) {
      const id = vocabulary.get(term)?.id
      if (id !== undefined && (worth.get(id)?.worth ?? 0) < share * weight)
        worth.set(id, { word, worth: share * weight })
    }
  }
  return richest(paragraphs, worth, words.length)
}

function richest(
  paragraphs: Uint32Array,
  worth: ReadonlyMap<number, { readonly word: number; readonly worth: number }>,
  words: number,
): number {
  const here = new Float64Array(words)
  let best = 0
  for (const id of paragraphs) {
    if (id === 0) {
      best = Math.max(
        best,
        here.reduce((sum, value) => sum + value, 0),
      )
      here.fill(0)
    } else {
      const found = worth.get(id)
      if (found && found.worth > (here[found.word] as number)) here[found.word] = found.worth
    }
  }
  return best
}
