import { locales } from '../locale/locale.ts'
import { analyzerFor } from '../search/analyzer.ts'

/** Whether these words name an alert: "stop the developer alert" means the one for "developer jobs in Ottawa". */
export function namedBy(about: string, words: string): boolean {
  return locales.some((locale) => {
    const { question } = analyzerFor(locale)
    const asked = question(about).words
    const known = new Set(question(words).words.map(({ term }) => term))
    return asked.length > 0 && asked.every(({ term }) => known.has(term))
  })
}
