import { type Locale, locales } from '../../locale/locale.ts'
import { analyzerFor } from '../analyzer.ts'
import { corporate } from './corporate.ts'
import { digital } from './digital.ts'
import type { Family } from './family.ts'
import { trades } from './trades.ts'

/** The term that stands for a family in an index: no word of a text can be it. */
export function workTerm(family: string): string {
  return `${mark}${family}`
}

export function isWorkTerm(term: string): boolean {
  return term.startsWith(mark)
}

const mark = 'work:'

interface Item {
  readonly family: string
  readonly terms: readonly string[]
  readonly weight: number
}

type Items = ReadonlyMap<string, readonly Item[]>

const families: readonly Family[] = [...digital, ...corporate, ...trades]
const hint = 0.5

const titleItems = once((locale) => itemsOf(locale, (family) => [family.titles[locale]]))
const toldItems = once((locale) => itemsOf(locale, (family) => [family.titles[locale], family.told[locale]]))

/** Made when first asked for: it takes a moment. */
function once<T>(make: (locale: Locale) => T): (locale: Locale) => T {
  const made = new Map<Locale, T>()
  return (locale) => {
    const known = made.get(locale) ?? make(locale)
    made.set(locale, known)
    return known
  }
}

/** Items by their first term. */
function itemsOf(locale: Locale, texts: (family: Family) => readonly string[]): Items {
  const { terms } = analyzerFor(locale)
  const items = new Map<string, Item[]>()
  for (const family of families) {
    const seen = new Set<string>()
    for (const item of texts(family).flatMap((text) => text.split(','))) {
      const trimmed = item.trim()
      const found = terms(trimmed.replace(/^~/, ''))
      const [first] = found
      const id = found.join(' ')
      if (first === undefined || seen.has(id)) continue
      seen.add(id)
      const entry: Item = { family: family.name, terms: found, weight: trimmed.startsWith('~') ? hint : 1 }
      const known = items.get(first)
      if (known) known.push(entry)
      else items.set(first, [entry])
    }
  }
  return items
}

/** The terms of the families that a title makes a posting of. */
export function workOfTitle(title: string, locale: Locale): readonly string[] {
  const terms = new Set(analyzerFor(locale).terms(title))
  const found = new Set<string>()
  for (const term of terms) {
    for (const item of titleItems(locale).get(term) ?? []) {
      if (item.terms.every((each) => terms.has(each))) found.add(workTerm(item.family))
    }
  }
  return [...found]
}

/** A family that words tell of. */
export interface Told {
  readonly term: string
  /** The words that tell of it, folded. */
  readonly words: readonly string[]
  readonly weight: number
}

/** The families that a text tells of, read by the chains of both languages: people mix them. */
export function workTold(text: string): readonly Told[] {
  return locales.flatMap((locale) => {
    const spelled = analyzerFor(locale).spelled(text)
    const items = toldItems(locale)
    return spelled.flatMap(([, term], at) =>
      (items.get(term) ?? [])
        .filter(({ terms }) => terms.every((each, next) => spelled[at + next]?.[1] === each))
        .map(({ family, terms, weight }) => ({
          term: workTerm(family),
          words: spelled.slice(at, at + terms.length).map(([word]) => word),
          weight,
        })),
    )
  })
}
