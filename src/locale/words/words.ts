/** The words by which one language is told from the other, folded. A word that both use stands in neither list. */
export interface LanguageWords {
  /** Articles, pronouns, question words, auxiliaries: nobody uses them by accident. */
  readonly small: readonly string[]
  /** Words about work that are spelled in one language only. */
  readonly common: readonly string[]
  /** Endings that few words of the other language have. */
  readonly endings: readonly string[]
}
