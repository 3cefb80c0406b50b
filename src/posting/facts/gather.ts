import type { Quoted } from '../posting.ts'
import type { PageText, Sentence } from './page-text.ts'

/** A value that a sentence gives; the lower the rank, the more it decides. */
export interface Found<T> {
  readonly value: T
  readonly rank?: number
}

/** Reads every sentence of a page; the most decisive value first, each value once. */
export function gather<T>(page: PageText, read: (sentence: Sentence) => readonly Found<T>[]): readonly Quoted<T>[] {
  const found = page.sentences.flatMap((sentence) => read(sentence).map((each) => ({ ...each, sentence })))
  const ranked = found.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
  const unique = new Map<string, Quoted<T>>()
  for (const { value, sentence } of ranked) {
    const key = JSON.stringify(value)
    if (!unique.has(key)) unique.set(key, { value, sentence: sentence.text, line: sentence.line })
  }
  return [...unique.values()]
}

/** The letters and digits of both languages. All of Unicode's (`\p{L}`) would take twice as long at every character. */
const WORDY = 'a-z\\d\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f'

/** A pattern of whole words, whatever their letters (`\b` knows no accents), in any case. */
export function words(...patterns: readonly string[]): RegExp {
  const source = `(?<![${WORDY}])(?:${patterns.join('|')})(?![${WORDY}])`
  return new RegExp(source, source.includes('\\p{') ? 'iu' : 'i')
}
