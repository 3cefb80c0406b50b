import { type SearchLanguage, wordsIn } from './language.ts'
import { type PhraseTable, phraseTable, replacePhrases } from './phrases.ts'

/** How a language excludes: what negates, what may follow, and what can be excluded. */
export interface Exclusions {
  readonly negations: PhraseTable
  readonly fillers: ReadonlySet<string>
  readonly levels: ReadonlySet<string>
}

const negation = '\u0000not'

/** The exclusions of a language. */
export function exclusionsOf({ negations, fillers, levels }: SearchLanguage): Exclusions {
  return {
    negations: phraseTable(negations.map((phrase) => [phrase, [negation]] as const)),
    fillers: new Set(wordsIn(fillers)),
    levels: new Set(wordsIn(levels)),
  }
}

/** Takes "not the senior one" out of the words. */
export function splitExclusions(words: readonly string[], { negations, fillers, levels }: Exclusions) {
  const kept: string[] = []
  const excluded: string[] = []
  const marked = replacePhrases(negations, words)
  for (let at = 0; at < marked.length; at++) {
    const word = marked[at] as string
    if (word !== negation) kept.push(word)
    else {
      let next = at + 1
      while (fillers.has(marked[next] ?? '')) next++
      if (levels.has(marked[next] ?? '')) {
        excluded.push(marked[next] as string)
        at = next
      }
    }
  }
  return { kept, excluded }
}
