import { type Bilingual, bilingual, type Locale, locales, otherLocale } from '../locale/locale.ts'
import { isCode, joinCodes } from './codes.ts'
import { compounds } from './compounds.ts'
import { english } from './en.ts'
import { exclusionsOf, splitExclusions } from './exclusions.ts'
import { fold } from './fold.ts'
import { french } from './fr.ts'
import { type SearchLanguage, wordsIn } from './language.ts'
import { phraseTable, replacePhrases } from './phrases.ts'
import { plainWords } from './plain-words.ts'

/** Turns text of one language into the terms its index knows. */
export interface Analyzer {
  /** The terms of a text, in its order, with repetitions. */
  terms(text: string): string[]
  /** The words of a text as spelled, folded, and their terms. */
  spelled(text: string): (readonly [word: string, term: string])[]
  /** What a question names, without the words that only ask; and the terms it excludes. */
  question(words: string): { readonly words: readonly QuestionWord[]; readonly excluded: readonly string[] }
  /** True for a term of a word that asks rather than names. */
  onlyAsks(term: string): boolean
  /** The terms of a text that are neither everyday speech nor words that only ask. */
  tellingTerms(text: string): string[]
}

/** A word of a question, as each language's chain reads it. */
export interface QuestionWord {
  readonly word: string
  readonly term: string
  /** As the other language reads it: a French title can be asked for in English, and the reverse. */
  readonly foreign: string
  /** A word of everyday speech, which hardly tells one posting from another. */
  readonly plain: boolean
}

const longestWord = 40
const cachedWords = 50_000
const languages: Bilingual<SearchLanguage> = { en: english, fr: french }
const termOfWord = bilingual((locale) => cachedTerms(languages[locale]))
const analyzers = bilingual(makeAnalyzer)
const plainTerms = bilingual((locale) => new Set(wordsIn(plainWords[locale]).map(termOfWord[locale])))

/** The analyzer of a language; there is one for each. */
export function analyzerFor(locale: Locale): Analyzer {
  return analyzers[locale]
}

function makeAnalyzer(locale: Locale): Analyzer {
  const language = languages[locale]
  const stopWords = new Set([...wordsIn(english.stopWords), ...wordsIn(french.stopWords)])
  const askingWords = new Set(wordsIn(language.askingWords))
  const rewritten = phraseTable([...compoundEntries(), ...Object.entries(language.shortForms).map(shortFormEntry)])
  const asking = phraseTable(language.askingPhrases.map((phrase) => [phrase, []] as const))
  const excluding = exclusionsOf(language)
  const termOf = termOfWord[locale]
  const foreignTermOf = termOfWord[otherLocale(locale)]

  const askingTerms = new Set([...askingWords].map(termOf))
  const meaningful = (words: readonly string[]) =>
    replacePhrases(rewritten, words).filter((word) => !stopWords.has(word) && !isNoise(word))
  return {
    terms: (text) => meaningful(wordsOf(text, language)).map(termOf),
    spelled: (text) => meaningful(wordsOf(text, language)).map((word) => [word, termOf(word)] as const),
    onlyAsks: (term) => askingTerms.has(term),
    tellingTerms: (text) =>
      meaningful(wordsOf(text, language))
        .filter((word) => !isPlain(word) && !askingWords.has(word))
        .map(termOf),
    question(text) {
      const { kept, excluded } = splitExclusions(wordsOf(text, language), excluding)
      const words = meaningful(replacePhrases(asking, kept)).filter((word) => !askingWords.has(word))
      return {
        words: [...new Set(words)].map((word) => ({
          word,
          term: termOf(word),
          foreign: foreignTermOf(word),
          plain: isPlain(word),
        })),
        excluded: meaningful(excluded).map(termOf),
      }
    },
  }
}

function isPlain(word: string): boolean {
  return locales.some((locale) => plainTerms[locale].has(termOfWord[locale](word)))
}

function wordsOf(text: string, { inclusive }: SearchLanguage): string[] {
  const folded = fold(text)
  const plain = inclusive && /[·•‧∙⋅.(/-]/.test(folded) ? folded.replace(inclusive, '') : folded
  return joinCodes(plain).match(/c\+\+|[cf]#|\.net(?![\p{L}\p{N}])|[\p{L}\p{N}]+/gu) ?? []
}

/** Single letters and small numbers say nothing of a posting. */
function isNoise(word: string): boolean {
  return (word.length === 1 && word < '\u3000') || /^\d{1,2}$/.test(word)
}

function cachedTerms({ feminine, stem }: SearchLanguage): (word: string) => string {
  const whole = new Set(Object.keys(compounds))
  const cache = new Map<string, string>()
  const analyze = (word: string) => (whole.has(word) || isCode(word) ? word : stem(masculine(word, feminine)))
  return (word) => {
    const cached = cache.get(word)
    if (cached !== undefined) return cached
    if (cache.size >= cachedWords) cache.clear()
    const term = analyze(word.slice(0, longestWord))
    cache.set(word, term)
    return term
  }
}

function masculine(word: string, endings: SearchLanguage['feminine']): string {
  if (word.length < 5) return word
  const singular = word.endsWith('s') ? word.slice(0, -1) : word
  const ending = endings.find(([feminine]) => singular.endsWith(feminine))
  return ending ? singular.slice(0, -ending[0].length) + ending[1] : word
}

function* compoundEntries(): Generator<readonly [string, readonly string[]]> {
  for (const [term, phrases] of Object.entries(compounds)) {
    for (const phrase of phrases) yield [phrase, [term]]
  }
}

function shortFormEntry([short, long]: readonly [string, string]): readonly [string, readonly string[]] {
  return [short, wordsIn(long)]
}
