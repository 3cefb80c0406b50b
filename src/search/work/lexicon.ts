import { type Locale, locales } from '../../locale/locale.ts'
import { analyzerFor } from '../analyzer.ts'
import { inSlices } from '../slices.ts'
import { corporate } from './corporate.ts'
import { digital } from './digital.ts'
import type { Family } from './family.ts'
import { trades } from './trades.ts'

/** Begins the term that stands for a family in an index: no word of a text can be it. */
const mark = 'work:'

export function isWorkTerm(term: string): boolean {
  return term.startsWith(mark)
}

interface Item {
  /** The term of its family. */
  readonly work: string
  readonly terms: readonly string[]
  readonly weight: number
  /** It names the work in a title, rather than only telling of it. */
  readonly names: boolean
}

/** Items by their first term. */
type Items = Map<string, Item[]>

const families: readonly Family[] = [...digital, ...corporate, ...trades]
const hint = 0.5

const lexicon = new Map<Locale, Items>()
let reading: Promise<void> | undefined

/** Reads the lexicon in slices, once; without it, it is read in one go when first asked for, which takes a moment. */
export function readLexicon(): Promise<void> {
  reading ??= readInSlices()
  return reading
}

async function readInSlices(): Promise<void> {
  for (const locale of locales) {
    const items: Items = new Map()
    await inSlices(families, (family) => addItems(family, items, locale))
    lexicon.set(locale, items)
  }
}

function itemsOf(locale: Locale): Items {
  const known = lexicon.get(locale)
  if (known !== undefined) return known
  const items: Items = new Map()
  for (const family of families) addItems(family, items, locale)
  lexicon.set(locale, items)
  return items
}

function addItems({ name, titles, told }: Family, items: Items, locale: Locale): void {
  const { terms } = analyzerFor(locale)
  const seen = new Set<string>()
  const add = (text: string, names: boolean) => {
    for (const item of text.split(',')) {
      const trimmed = item.trim()
      const found = terms(trimmed.replace(/^~/, ''))
      const [first] = found
      const id = found.join(' ')
      if (first === undefined || seen.has(id)) continue
      seen.add(id)
      const entry: Item = { work: `${mark}${name}`, terms: found, weight: trimmed.startsWith('~') ? hint : 1, names }
      const known = items.get(first)
      if (known) known.push(entry)
      else items.set(first, [entry])
    }
  }
  add(titles[locale], true)
  add(told[locale], false)
}

/** The terms of the families that a title makes a posting of. */
export function workOfTitle(title: string, locale: Locale): readonly string[] {
  const terms = new Set(analyzerFor(locale).terms(title))
  const items = itemsOf(locale)
  const held = [...terms].flatMap((term) => items.get(term) ?? [])
  const named = held.filter((item) => item.names && item.terms.every((each) => terms.has(each)))
  return [...new Set(named.map(({ work }) => work))]
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
    const items = itemsOf(locale)
    return spelled.flatMap(([, term], at) =>
      (items.get(term) ?? [])
        .filter(({ terms }) => terms.every((each, next) => spelled[at + next]?.[1] === each))
        .map(({ work, terms, weight }) => ({
          term: work,
          words: spelled.slice(at, at + terms.length).map(([word]) => word),
          weight,
        })),
    )
  })
}
