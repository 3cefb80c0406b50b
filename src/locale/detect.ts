import { fold } from './fold.ts'
import type { Bilingual, Locale } from './locale.ts'
import { en } from './words/en.ts'
import { fr } from './words/fr.ts'
import type { LanguageWords } from './words/words.ts'

/** How strongly a text speaks for each language, and by which words. */
export interface LanguageEvidence {
  /** `undefined` when the text has no language of its own: a name, a code, an emoji. */
  readonly language: Locale | undefined
  readonly scores: Bilingual<number>
  readonly because: readonly string[]
}

const weight = { small: 2, common: 1.5, elision: 2, accent: 1, ending: 0.5 }
const decisive = 1

const tables = { en: compile(en), fr: compile(fr) } satisfies Bilingual<unknown>
const both = new Set([...tables.en.words.keys()].filter((word) => tables.fr.words.has(word)))

const quoted = /«[^»]*»|“[^”]*”|"[^"]*"/gu
const elision = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu)'(?=\p{L})/gu
const contraction = /\p{L}(?:n't|'(?:m|re|ve|ll|d|s))(?!\p{L})/gu
const accented = /\p{L}*[àâçéèêëîïôùûüÿœæ]\p{L}*/giu
/** `IT-03`, `AS 2`: codes that are spelled like English words. */
const code = /(?<![\p{L}\p{N}])(?:[a-z]{2}[ -]?\d{1,2}|(?:en|fr)[/>|-]+(?:en|fr))(?![\p{L}\p{N}])/gu
const token = /[\p{L}][\p{L}-]*/gu
const alsoEnglish = new Set(['resume', 'cafe', 'cliche', 'naive', 'facade', 'montreal', 'quebec'])

/**
 * Tells the language of a short text from its small words, the words of work, elisions and accents. Quoted parts do not
 * count while anything else decides: people quote a French title in an English question.
 */
export function detectLanguage(text: string): LanguageEvidence {
  const unquoted = evidenceOf(text.replace(quoted, ' '))
  return unquoted.language === undefined && quoted.test(text) ? evidenceOf(text) : unquoted
}

function evidenceOf(text: string): LanguageEvidence {
  const scores = { en: 0, fr: 0 }
  const because: string[] = []
  const add = (locale: Locale, points: number, word: string) => {
    scores[locale] += points
    because.push(`${word} (${locale} ${points})`)
  }
  const folded = fold(text).replace(code, ' ')
  for (const [found] of folded.matchAll(elision)) add('fr', weight.elision, found)
  for (const [found] of folded.matchAll(contraction)) add('en', weight.elision, found)
  for (const [word] of text.normalize('NFC').matchAll(accented)) {
    if (!alsoEnglish.has(fold(word))) add('fr', weight.accent, word)
  }
  for (const [word] of folded.matchAll(token)) addWord(word, add)
  const lead = scores.en - scores.fr
  return { language: Math.abs(lead) < decisive ? undefined : lead > 0 ? 'en' : 'fr', scores, because }
}

function addWord(word: string, add: (locale: Locale, points: number, word: string) => void): void {
  for (const part of tables.en.words.has(word) || tables.fr.words.has(word) ? [word] : word.split('-')) {
    if (both.has(part)) continue
    for (const locale of ['en', 'fr'] as const) {
      const table = tables[locale]
      const points = table.words.get(part) ?? (part.length > 5 && table.endings.test(part) ? weight.ending : 0)
      if (points > 0) add(locale, points, part)
    }
  }
}

function compile(source: LanguageWords) {
  const words = new Map<string, number>()
  for (const word of source.common) words.set(word, weight.common)
  for (const word of source.small) words.set(word, weight.small)
  return { words, endings: new RegExp(`(?:${source.endings.join('|')})$`, 'u') }
}
