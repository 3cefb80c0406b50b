import { fold } from '../locale/fold.ts'
import type { Bilingual, Locale } from '../locale/locale.ts'

interface Province {
  readonly name: Bilingual<string>
  /** Other ways to write it, folded. */
  readonly also: readonly string[]
  /** The cities that people name when they look for work; where the two languages differ, both names. */
  readonly cities: readonly string[]
}

const provinces: readonly Province[] = [
  {
    name: { en: 'British Columbia', fr: 'Colombie-Britannique' },
    also: ['bc', 'b.c.', 'c.-b.'],
    cities: list(
      'Vancouver, North Vancouver, Burnaby, Surrey, Richmond, Abbotsford, Victoria, Esquimalt, Nanaimo, Kelowna, Kamloops, Prince George, Prince Rupert, Sidney, Penticton, Vernon, Chilliwack',
    ),
  },
  {
    name: { en: 'Alberta', fr: 'Alberta' },
    also: ['alta'],
    cities: list('Calgary, Edmonton, Lethbridge, Red Deer, Medicine Hat, Grande Prairie, Fort McMurray, Banff, Jasper'),
  },
  {
    name: { en: 'Saskatchewan', fr: 'Saskatchewan' },
    also: ['sask'],
    cities: list('Regina, Saskatoon, Moose Jaw, Prince Albert, Swift Current'),
  },
  {
    name: { en: 'Manitoba', fr: 'Manitoba' },
    also: [],
    cities: list('Winnipeg, Brandon, Churchill, Thompson, Steinbach, Saint-Boniface'),
  },
  {
    name: { en: 'Ontario', fr: 'Ontario' },
    also: [],
    cities: list(
      'Ottawa, Toronto, North York, Scarborough, Mississauga, Brampton, Markham, Oshawa, Barrie, Hamilton, Burlington, Oakville, Guelph, Brantford, Kitchener, Waterloo, Windsor, Kingston, Belleville, Peterborough, Cornwall, Pembroke, Petawawa, Sudbury, North Bay, Sault Ste. Marie, Thunder Bay, Timmins, St. Catharines, Niagara Falls, Sarnia',
    ),
  },
  {
    name: { en: 'Quebec', fr: 'Québec' },
    also: [],
    cities: list(
      'Gatineau, Montréal, Quebec City, ville de Québec, Lévis, Sherbrooke, Trois-Rivières, Saguenay, Chicoutimi, Jonquiere, Shawinigan, Rimouski, Rouyn-Noranda, Laval, Longueuil, Drummondville, Granby, Saint-Jean-sur-Richelieu, Matane, Gaspé, Sept-Îles, Baie-Comeau, Val-d’Or, Mont-Joli, La Pocatière',
    ),
  },
  {
    name: { en: 'New Brunswick', fr: 'Nouveau-Brunswick' },
    also: ['nb', 'n.b.', 'n.-b.'],
    cities: list(
      'Moncton, Dieppe, Fredericton, Saint John, Bathurst, Miramichi, Shediac, Edmundston, Caraquet, Campbellton',
    ),
  },
  {
    name: { en: 'Nova Scotia', fr: 'Nouvelle-Écosse' },
    also: ['ns', 'n.s.', 'n.-e.'],
    cities: list('Halifax, Dartmouth, Sydney, Truro, Yarmouth, Kentville, Antigonish'),
  },
  {
    name: { en: 'Prince Edward Island', fr: 'Île-du-Prince-Édouard' },
    also: ['pei', 'p.e.i.', 'ipe', 'i.-p.-e.'],
    cities: list('Charlottetown, Summerside'),
  },
  {
    name: { en: 'Newfoundland and Labrador', fr: 'Terre-Neuve-et-Labrador' },
    also: ['newfoundland', 'labrador', 'terre-neuve', 't.-n.-l.'],
    cities: list('St. John’s, Corner Brook, Gander, Labrador City, Happy Valley-Goose Bay'),
  },
  { name: { en: 'Yukon', fr: 'Yukon' }, also: [], cities: ['Whitehorse'] },
  {
    name: { en: 'Northwest Territories', fr: 'Territoires du Nord-Ouest' },
    also: ['nwt', 'n.w.t.', 't.n.-o.'],
    cities: list('Yellowknife, Inuvik, Hay River, Fort Smith'),
  },
  { name: { en: 'Nunavut', fr: 'Nunavut' }, also: [], cities: list('Iqaluit, Rankin Inlet, Cambridge Bay') },
]

function list(names: string): readonly string[] {
  return names.split(', ')
}

const byName = new Map(
  provinces.flatMap((province) =>
    [fold(province.name.en), fold(province.name.fr), ...province.also].map((name) => [name, province] as const),
  ),
)
const cities = new Map(provinces.flatMap((province) => province.cities.map((city) => [fold(city), city] as const)))

/** A place in Canada, whether or not a posting names it: as in the text, and as it is shown. */
export interface PlaceNamed {
  readonly said: string
  readonly shown: string
}

const letters = /[\p{L}\p{N}]/u

/** The city, else the province, that a folded text names. */
export function placeIn(folded: string, locale: Locale): PlaceNamed | undefined {
  // Two-letter short forms are words too: "bc" for "because".
  for (const [said, shown] of cities) if (stands(folded, said)) return { said, shown }
  for (const [name, province] of byName) {
    if (
      stands(folded, name) &&
      (name.length > 2 || new RegExp(`(?:^|in|from|en|au) ${name}(?![\\p{L}])`, 'u').test(folded))
    )
      return { said: name, shown: province.name[locale] }
  }
  return undefined
}

/** The folded names of the cities in a province, by any of its names; empty when it is none. */
export function citiesOfProvince(name: string): readonly string[] {
  const folded = fold(name)
  const found = byName.get(folded)?.cities.map(fold) ?? []
  // « Québec » is the city as well as the province.
  return folded === 'quebec' ? [...found, folded] : found
}

function stands(folded: string, name: string): boolean {
  const at = folded.indexOf(name)
  return at >= 0 && !letters.test(folded[at - 1] ?? '') && !letters.test(folded[at + name.length] ?? '')
}
