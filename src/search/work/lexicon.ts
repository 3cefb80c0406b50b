import { type Locale, locales } from '../../locale/locale.ts'
import { analyzerFor } from '../analyzer.ts'
import { inSlices } from '../slices.ts'
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

type Texts = (family: Family, locale: Locale) => readonly string[]

const titleItems = new Map<Locale, Items>()
const toldItems = new Map<Locale, Items>()
const ofTitles: Texts = ({ titles }, locale) => [titles[locale]]
const ofTold: Texts = ({ titles, told }, locale) => [titles[locale], told[locale]]

let reading: Promise<void> | undefined

/** Reads the lexicon in slices, once; without it, it is read in one go when first asked for, which takes a moment. */
export function readLexicon(): Promise<void> {
  reading ??= (async () => {
    for (const locale of locales) {
      const [titles, told] = [emptyItems(), emptyItems()]
      await inSlices(families, (family) => {
        addItems(family, titles, { locale, texts: ofTitles })
        addItems(family, told, { locale, texts: ofTold })
      })
      titleItems.set(locale, titles)
      toldItems.set(locale, told)
    }
  })()
  return reading
}

function itemsIn(known: Map<Locale, Items>, locale: Locale, texts: Texts): Items {
  const found = known.get(locale)
  if (found !== undefined) return found
  const items = emptyItems()
  for (const family of families) addItems(family, items, { locale, texts })
  known.set(locale, items)
  return items
}

function emptyItems(): Map<string, Item[]> {
  return new Map()
}

/** Adds a family's items, by their first term. */
function addItems(
  family: Family,
  items: Map<string, Item[]>,
  { locale, texts }: { readonly locale: Locale; readonly texts: Texts },
): void {
  const { terms } = analyzerFor(locale)
  const seen = new Set<string>()
  for (const item of texts(family, locale).flatMap((text) => text.split(','))) {
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

/** The terms of the families that a title makes a posting of. */
export function workOfTitle(title: string, locale: Locale): readonly string[] {
  const terms = new Set(analyzerFor(locale).terms(title))
  const items = itemsIn(titleItems, locale, ofTitles)
  const found = new Set<string>()
  for (const term of terms) {
    for (const item of items.get(term) ?? []) {
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
    const items = itemsIn(toldItems, locale, ofTold)
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
