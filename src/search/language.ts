/** What the chain of analysis knows of one language. All words are folded: lower case, no accents, `'` for `’`. */
export interface SearchLanguage {
  /** Words without meaning of their own, dropped everywhere; separated by spaces. */
  readonly stopWords: string
  /** Words that ask rather than name: dropped from a question for a posting, kept when a passage is looked for. */
  readonly askingWords: string
  /** Ways to begin or end a question, cut out whole. */
  readonly askingPhrases: readonly string[]
  /** Short forms and what they stand for. */
  readonly shortForms: Readonly<Record<string, string>>
  /** Words that rank a role (senior, junior), which people exclude: "not the senior one". */
  readonly levels: string
  /** What says "not this one" before a level; the level may follow over `fillers`. */
  readonly negations: readonly string[]
  readonly fillers: string
  /** Endings of the feminine and their masculine, first match wins. */
  readonly feminine: readonly (readonly [ending: string, masculine: string])[]
  /** Inclusive endings, to be dropped: the rare character, then the ending. */
  readonly inclusive: RegExp | undefined
  stem(word: string): string
}

/** The words of a list that is separated by white space. */
export function wordsIn(list: string): string[] {
  return list.trim().split(/\s+/)
}
