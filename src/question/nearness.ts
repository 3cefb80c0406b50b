import type { Reading } from './signs.ts'
import { searchWords, subjectWords, tellingTerms } from './subject.ts'

const relevance = [0.5, 1, 1.5, 2, 2.5, 3, 4, 6, 9]
const titleMatch = [0.1, 0.2, 0.3, 0.45, 0.6, 0.8]
const share = [0.3, 0.5, 0.7, 0.99]
const telling = [1, 2, 3, 4, 6, 9]

/** How near the best posting comes to the words, as the steps it reaches, and how much they tell. */
export function nearnessOf({ catalogue, folded, locale, now, before }: Reading): readonly string[] {
  const { hits, rejected, terms, work } = catalogue.search(searchWords(folded), { locale, now, limit: 2 })
  const [best, next] = [...hits, ...rejected]
  const reached = (name: string, value: number, steps: readonly number[]) =>
    steps.filter((step) => value >= step).map((step) => `${name}>${step}`)
  return [
    ...reached('relevance', best?.relevance ?? 0, relevance),
    ...reached('title', best?.titleMatch ?? 0, titleMatch),
    ...reached('found', terms.length === 0 ? 0 : (best?.matched.length ?? 0) / terms.length, share),
    ...reached('telling', tellingTerms(subjectWords(folded), locale).length, telling),
    ...(work === 'none' ? [] : [`work ${work}`]),
    ...(best && next && next.score < best.score * 0.7 ? ['stands out'] : []),
    ...(before.last === undefined ? [] : [`after ${before.last.intent}`]),
  ]
}
