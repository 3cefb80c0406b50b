import { links } from './compounds.ts'

/** Phrases by their first word, longest first. */
export type PhraseTable = ReadonlyMap<string, readonly Phrase[]>

interface Phrase {
  readonly rest: readonly string[]
  /** What stands for the phrase; nothing when it is cut out. */
  readonly to: readonly string[]
}

/** A table that replaces each folded phrase by its words. */
export function phraseTable(entries: Iterable<readonly [phrase: string, to: readonly string[]]>): PhraseTable {
  const table = new Map<string, Phrase[]>()
  for (const [phrase, to] of entries) {
    const [first = '', ...rest] = phrase.split(' ')
    const phrases = table.get(first)
    if (phrases) phrases.push({ rest, to })
    else table.set(first, [{ rest, to }])
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.rest.length - a.rest.length)
  return table
}

/** The words with every phrase of the table replaced, from the left, the longest first. */
export function replacePhrases(table: PhraseTable, words: readonly string[]): string[] {
  const replaced: string[] = []
  let at = 0
  while (at < words.length) {
    const found = phraseAt(table, words, at)
    if (found) replaced.push(...found.to)
    else replaced.push(words[at] as string)
    at = found ? found.end : at + 1
  }
  return replaced
}

function phraseAt(table: PhraseTable, words: readonly string[], at: number) {
  for (const { rest, to } of table.get(words[at] as string) ?? []) {
    const end = endOf(rest, words, at + 1)
    if (end !== undefined) return { to, end }
  }
  return undefined
}

/** Where the words of a phrase end, over at most two articles between each; `undefined` if they are not there. */
function endOf(rest: readonly string[], words: readonly string[], from: number): number | undefined {
  let at = from
  for (const word of rest) {
    for (let skipped = 0; skipped < 2 && words[at] !== word && links.has(words[at] ?? ''); skipped++) at++
    if (words[at] !== word) return undefined
    at++
  }
  return at
}
