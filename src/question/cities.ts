import { fold } from '../locale/fold.ts'
import type { Catalogue } from '../search/catalogue.ts'

const known = new WeakMap<Catalogue, ReadonlyMap<string, string>>()

/** The cities where postings say that one works: as folded, and as the posting spells it. */
function citiesOf(catalogue: Catalogue): ReadonlyMap<string, string> {
  const found = known.get(catalogue) ?? new Map(citiesSaid(catalogue).map((city) => [fold(city), city]))
  known.set(catalogue, found)
  return found
}

function citiesSaid({ roles }: Catalogue): readonly string[] {
  return [...roles.values()].flatMap(({ postings: { en, fr } }) =>
    [en, fr]
      .flatMap((posting) => posting?.facts.place ?? [])
      .flatMap(({ value }) => (value.kind === 'city' ? value.city : [])),
  )
}

/** The city of some posting that the folded text names. */
export function cityIn(folded: string, catalogue: Catalogue): string | undefined {
  for (const [name, city] of citiesOf(catalogue)) if (wordAt(folded, name) >= 0) return city
  return undefined
}

/** The folded text without the city. */
export function withoutCity(folded: string, city: string | undefined): string {
  const name = city === undefined ? '' : fold(city)
  const at = name === '' ? -1 : wordAt(folded, name)
  return at < 0 ? folded : `${folded.slice(0, at)} ${folded.slice(at + name.length)}`.replace(/ +/g, ' ').trim()
}

function wordAt(folded: string, name: string): number {
  const at = folded.indexOf(name)
  const letter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)
  return at < 0 || letter(folded[at - 1]) || letter(folded[at + name.length]) ? -1 : at
}
