import { fold } from '../locale/fold.ts'
import { type Bilingual, bilingual, type Locale, otherLocale } from '../locale/locale.ts'
import type { Catalogue } from '../search/catalogue.ts'
import { placeIn } from './places.ts'

type Cities = ReadonlyMap<string, string>

const known = new WeakMap<Catalogue, Bilingual<Cities>>()

/** The cities where postings say that one works: as folded, and as postings in a language spell it. */
function citiesOf(catalogue: Catalogue, locale: Locale): Cities {
  const found = known.get(catalogue) ?? bilingual((each) => citiesSaid(catalogue, each))
  known.set(catalogue, found)
  return found[locale]
}

function citiesSaid({ roles }: Catalogue, locale: Locale): Cities {
  const said = (language: Locale) =>
    [...roles.values()]
      .flatMap(({ postings }) => postings[language]?.facts.place ?? [])
      .flatMap(({ value }) => (value.kind === 'city' ? value.city : []))
  return new Map([...said(otherLocale(locale)), ...said(locale)].map((city) => [fold(city), city]))
}

/** The city of some posting that the folded text names, as the language spells it; else any place in Canada. */
export function cityIn(folded: string, catalogue: Catalogue, locale: Locale): string | undefined {
  for (const [name, city] of citiesOf(catalogue, locale)) if (wordAt(folded, name) >= 0) return city
  return placeIn(folded, locale)?.shown
}

/** The folded text without the city. */
export function withoutCity(folded: string, city: string | undefined): string {
  const named = city === undefined ? '' : fold(city)
  const name = wordAt(folded, named) >= 0 ? named : (placeIn(folded, 'en')?.said ?? named)
  const at = name === '' ? -1 : wordAt(folded, name)
  return at < 0 ? folded : `${folded.slice(0, at)} ${folded.slice(at + name.length)}`.replace(/ +/g, ' ').trim()
}

function wordAt(folded: string, name: string): number {
  const at = folded.indexOf(name)
  const letter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)
  return at < 0 || letter(folded[at - 1]) || letter(folded[at + name.length]) ? -1 : at
}
