import type { Bilingual, Locale } from '../../locale/locale.ts'

/** Where the federal public service has offices, and the larger cities; a longer name before its beginning. */
const CITIES =
  "National Capital Region|région de la capitale nationale|Kitchener[-–/]Waterloo|Kitchener|Waterloo|Ottawa[-–/]Gatineau|Gatineau[-–/]Ottawa|Ottawa|Gatineau|Montr[ée]al|Toronto|North York|Scarborough|Mississauga|Brampton|Markham|Oshawa|Barrie|Hamilton|Burlington|Oakville|Guelph|Brantford|London|Windsor|Kingston|Belleville|Peterborough|Cornwall|Pembroke|Petawawa|Sudbury|North Bay|Sault Ste\\. Marie|Thunder Bay|Timmins|St\\. Catharines|Niagara Falls|Quebec City|ville de Québec|Lévis|Sherbrooke|Trois-Rivières|Saguenay|Chicoutimi|Jonquière|Shawinigan|Rimouski|Rouyn-Noranda|Laval|Longueuil|Drummondville|Granby|Saint-Jean-sur-Richelieu|Matane|Gaspé|Moncton|Dieppe|Fredericton|Saint John|Bathurst|Miramichi|Shediac|Edmundston|Halifax|Dartmouth|Sydney|Truro|Charlottetown|Summerside|St\\. John's|Corner Brook|Gander|Winnipeg|Brandon|Regina|Saskatoon|Moose Jaw|Prince Albert|Calgary|Edmonton|Lethbridge|Red Deer|Medicine Hat|Grande Prairie|North Vancouver|Vancouver|Burnaby|Surrey|Richmond|Abbotsford|Victoria|Esquimalt|Nanaimo|Kelowna|Kamloops|Prince George|Whitehorse|Yellowknife|Iqaluit|Inuvik"

const PROVINCE =
  '(?:ON|QC|NS|NB|PEI?|NL|MB|SK|AB|BC|YT|NT|NU|Ont\\.|Ontario|Qu[ée]bec|Nova Scotia|New Brunswick|Prince Edward Island|Newfoundland(?: and Labrador)?|Manitoba|Saskatchewan|Alberta|British Columbia|Yukon|Northwest Territories|Nunavut|Nouvelle-Écosse|Nouveau-Brunswick|Île-du-Prince-Édouard|Terre-Neuve(?:-et-Labrador)?|Colombie-Britannique|Territoires du Nord-Ouest)(?![\\p{L}])'

/** A city of the list, or any name that a province follows: "Deep River, Ontario"; after « à », Québec is the city. The first look is for speed. */
const CITY = new RegExp(
  `(?=[A-ZÀ-Þrv])(?<![\\p{L}-])(?:${CITIES}|(?<=à )Québec|(?<=: )Québec(?=,? (?:et |ou )?\\p{Lu}))(?![\\p{L}-])|(?=[A-ZÀ-Þ])(?<![\\p{L}-])(?!Remote|Hybrid|Virtual|Anywhere|Various|Télétravail|Partout|Canada)(?:L[ae]s? )?\\p{Lu}[\\p{L}'.-]{2,30}(?: \\p{Lu}[\\p{L}'-]{1,30}){0,2}(?=(?:, | ?\\()${PROVINCE})`,
  'gu',
)

/** What stands between two cities of one list: ", Ontario, or", « , à ». */
const BETWEEN = new RegExp(
  `^(?:,? ?\\(?${PROVINCE}\\)?)?(?: ?[,/;•|] ?| )(?:(?:and|or|et|ou|and/or|et/ou) )?(?:(?:in|at|à|en) )?$`,
  'u',
)

const LABEL =
  '(?:^|[(•*-] ?)(?:work |job )?(?:locations?|place of work|where|city|cities|office|lieux?(?: de travail)?|emplacements?|ville|endroit|où) ?: ?'

/** What is where one works; hospitals and partners that are somewhere are not. */
const HERE_EN =
  '(?:positions?|roles?|jobs?|opportunit(?:y|ies)|work|employment|offices?|hubs?|team|lab|laboratory|workplace|unit|branch|division|detachment|station|shipyard|site|campus|we|you|incumbent|candidates?|employees?|everyone|it)'
const HERE_FR =
  '(?:postes?|rôles?|emplois?|travail|bureaux?|carrefours?|équipe|laboratoire|lieu de travail|unité|direction|division|détachement|station|chantier(?: naval)?|site|campus|nous|vous|titulaire|candidats?|il|elle)(?: (?:principal|régional)e?)?'

const CUES = {
  en: [
    LABEL,
    `(?:^|, |${HERE_EN} )(?:(?:is|are|be|been|'re|'s|can|may|will|must|currently|primarily|mainly) ?)*(?:located|based|situated|stationed)(?: (?:primarily|mainly|either))? (?:in|at|near|out of) `,
    '(?:hiring|recruiting|accepting applications|looking for|seeking)(?: \\S+){0,16} in ',
    '(?<!head )(?:offices?|hubs?|locations?|home base|workplace)(?: (?:is|are|will be|located))* (?:in|at) ',
    '\\d [\\p{L} .]{3,40}(?:street|st\\.?|avenue|ave\\.?|road|rd\\.?|drive|boulevard|blvd\\.?)(?: [news])?,? (?:in )?',
    '(?:position|role|job|opportunity)(?: (?:is|will be|are|can be|may be|available|open))* (?:in|at) ',
    '(?:work term|term of|term position|internship|placement),?(?: \\S+){0,8} in ',
    `${HERE_EN} needs? an? (?:\\S+ ){1,5}in `,
    'to (?:staff|fill) (?:\\S+ ){0,4}(?:positions?|roles?|jobs?|vacanc(?:y|ies)|crews?|teams?)(?: \\S+){0,10} in ',
    '(?:work|job) (?:is|will be)(?: done| performed| carried out)?(?: \\S+){0,4} (?:in|at|near|from) ',
    '(?:on[- ]?site|in[- ]person|in (?:the|our) office)(?: \\S+){0,3} (?:in|at) ',
    '(?:will|must|can|may|to) (?:work|report|be)(?: \\S+)? (?:in|from|at|out of) ',
  ],
  fr: [
    LABEL,
    `(?:^|, |${HERE_FR} )(?:(?:est|soit|sont|sera|seront|êtes|sommes|serez|actuellement|principalement) )*(?:situé|basé|établi|installé)(?:e|es|s)? (?:principalement |soit )?(?:à|au|dans (?:la )?|en ) ?`,
    '(?:embauch\\S+|recrut\\S+|recherch\\S+|acceptons maintenant les candidatures|à la recherche)(?: \\S+){0,16} à ',
    "\\d,? (?:rue|avenue|boulevard|chemin|promenade) [\\p{L}\\d '.-]{2,40},? (?:à )?",
    '(?:bureaux?|locaux|carrefours?|centres?|lieu de travail)(?: (?:est|sont|sera|principal|se trouve|se trouvent))* à ',
    '(?:poste|rôle|emploi)(?: (?:est|sera|offert|disponible|à pourvoir))* à ',
    '(?:stage|période déterminée|durée déterminée)(?: \\S+){0,8} à ',
    `${HERE_FR}(?: \\S+){0,4} a besoin (?:de |d')(?:\\S+ ){1,6}à `,
    '(?:doter|pourvoir) (?:\\S+ ){0,3}(?:postes?|emplois?|équipes?)(?: \\S+){0,14} à ',
    '(?:travaillerez|travaillez|travailler|travaillera|travail)(?: \\S+)? à ',
    'présence(?: \\S+){0,4} à ',
    'travail se (?:fait|fera|déroule|déroulera)(?:,? \\S+){0,5} (?:à|de) ',
    '(?:sur place|en présentiel|au bureau)(?:,? \\S+){0,3} à ',
  ],
} satisfies Bilingual<readonly string[]>

const cues = {
  en: new RegExp(`(?<![\\p{L}])(?:${CUES.en.join('|')})(?:the |downtown |our )?$`, 'iu'),
  fr: new RegExp(`(?<![\\p{L}])(?:${CUES.fr.join('|')})(?:la )?$`, 'iu'),
} satisfies Bilingual<RegExp>

/** After these a city is where one goes, or where other people are. */
const ELSEWHERE =
  /(?<!\p{L})(?:travel\p{L}*|mail|mailing|deliver|fax|postez|par la poste|acheminez|trips?|visit\p{L}*|meetings?|clients?|users|partners?|serv(?:e|es|ing)|communities|interviews?|conference|déplacements?|voyag\p{L}*|se rendre|rencontres?|réunions?|clientèle|utilisat\p{L}*|partenaires?|entrevues?|great places|previous|former|anciens?|ancienne|universit\p{L}*)(?!\p{L})/iu

/** Where the organization is, which may not be where one works. */
const ALL_OFFICES =
  /(?<!\p{L})(?:have|has|operates?|network of|avons|compte|comptons|possède|exploite|a|ont) (?:\S+ ){0,3}(?:offices?|locations?|hubs?|bureaux?|carrefours?|centres?)(?: \S+)? (?:in|at|à) $/iu

/** Whether a heading is of other people's places, or of all that the organization has. */
export function isOfOthers(heading: string): boolean {
  return ELSEWHERE.test(heading) || /(?<!\p{L})(?:offices|bureaux|sites|locations)(?!\p{L})/iu.test(heading)
}

/** Nobody has to be there. */
const NOT_THERE =
  /(?<!\p{L})(?:no (?:need|obligation|requirement)|not (?:need|have|required|necessary|limited|restricted|obliged|based|located|in)|(?:do|does|is|are|need|must)n't|n'(?:est|êtes|avez|a|ont|y a) (?:pas|nullement|aucun\p{L}*)|(?:pas|nul) (?:besoin|nécessaire|obligatoire|tenu\p{L}*|obligé\p{L}*|requis\p{L}*)|sans (?:devoir|avoir à))(?!\p{L})[^.;]*$/iu

/** No cue is longer. */
const REACH = 200

/** A street or a school that is called after a city. */
const CALLED =
  /^ (?:street|st\.?|avenue|ave\.?|road|rd\.?|drive|blvd\.?|boulevard|way|island|river|university|college|time)(?!\p{L})/iu
const STREET = /(?<!\p{L})(?:rue|avenue|boulevard|chemin|promenade)(?: de| d'| du)? ?$/iu

/**
 * The cities that a sentence names as the place of work, as written there. `labelled`: it stands under "Location", or has
 * that as its first `from` characters.
 */
export function citiesIn(plain: string, locale: Locale, { labelled = false, from = 0 } = {}): readonly string[] {
  return [...new Set(labelled ? namedFrom(plain, from) : spokenOf(plain, locale))]
}

function namedFrom(plain: string, from: number): readonly string[] {
  return Array.from(plain.matchAll(CITY)).flatMap(({ index, 0: city }) => {
    const before = plain.slice(from, index)
    const street = CALLED.test(plain.slice(index + city.length)) || STREET.test(before)
    return index >= from && !street && !ELSEWHERE.test(before) && !NOT_THERE.test(before) ? [city] : []
  })
}

/** Where the organization has offices counts only when nothing nearer to the position is said. */
function spokenOf(plain: string, locale: Locale): readonly string[] {
  const found: { readonly city: string; readonly end: number; readonly offices: boolean }[] = []
  for (const { index, 0: city } of plain.matchAll(CITY)) {
    const [before, end] = [plain.slice(0, index), index + city.length]
    const last = found.at(-1)
    if (last !== undefined && BETWEEN.test(plain.slice(last.end, index))) found.push({ ...last, city, end })
    else if (isHere(before, { locale, office: isOffice(before, plain.slice(end, end + 20)) })) {
      found.push({ city, end, offices: ALL_OFFICES.test(before.slice(-REACH)) })
    }
  }
  const near = found.filter(({ offices }) => !offices)
  return (near.length > 0 ? near : found).map(({ city }) => city)
}

/** "our Fredericton office" */
function isOffice(before: string, after: string): boolean {
  return /^ (?:office|hub|location|headquarters)(?!\p{L})/iu.test(after) && /(?:our|the|at|in) $/iu.test(before)
}

function isHere(before: string, { locale, office }: { readonly locale: Locale; readonly office: boolean }): boolean {
  return (office || cues[locale].test(before.slice(-REACH))) && !ELSEWHERE.test(before) && !NOT_THERE.test(before)
}

/** A way of working that is a part of a line by itself. */
const MODE =
  '(?:(?:fully |entirely |en )?(?:mode )?(?:hybride?|remote|on[- ]site|in[- ]person|telework)|sur place|(?:en )?présentiel|(?:en |entièrement en )?télétravail|à distance)'
const A_MODE = new RegExp(`^${MODE}$`, 'iu')
const BESIDE = new RegExp(`(?:, ?|; ?| ?\\()(?<mode>${MODE})(?: \\([^()]*\\))?(?=[,;.)]|$)`, 'iu')

/** "hybrid" of "Ottawa, Ontario (hybrid)" and « Ottawa (Ontario), mode hybride »; empty when there is none. */
export function besideCity(plain: string): string {
  return BESIDE.exec(plain)?.groups?.mode?.replace(/^(?:en )?mode /iu, '') ?? ''
}

/** No longer line says only where. */
const longestLine = 120

/**
 * The cities of a line that says nothing else but figures and how one works: "Inuvik, Northwest Territories.",
 * "AS-01, Regina (Saskatchewan)", "Ottawa or Winnipeg, hybrid".
 */
export function cityOfLine(plain: string): readonly string[] {
  if (plain.length > longestLine || !/^[A-ZÀ-Þ]/u.test(plain)) return []
  const parts = plain.replace(/\.$/u, '').split(/, |; /u)
  if (ELSEWHERE.test(plain)) return []
  const places = parts.filter((part) => !FIGURE.test(part) && !A_MODE.test(part.trim()))
  const line = places.join(', ')
  return places.length < parts.length || PROVINCES.test(line) ? citiesOnly(line) : []
}

/** A level, or what it pays. */
const FIGURE = /\$|^[A-Z]{2}(?:-[A-Z]{2,3})?-\d{2}$/u
const PROVINCES = new RegExp(`(?:, | ?\\()${PROVINCE}`, 'u')
const NOTHING_ELSE = new RegExp(`(?<!\\p{L})(?:${PROVINCE}|and|or|et|ou|à|in)(?!\\p{L})|[ ,;/()]`, 'gu')

/** The cities of a text with nothing but cities and their provinces in it. */
function citiesOnly(text: string): readonly string[] {
  const found = text.match(CITY) ?? []
  return found.length > 0 && text.replace(CITY, '').replace(NOTHING_ELSE, '') === '' ? [...new Set(found)] : []
}

/** The city that is a part of a title: "Analyst – Shediac", "Lock Operator (Peterborough)". */
export function cityOfTitle(title: string): readonly string[] {
  return partsOfTitle(title).flatMap((part) => citiesOnly(part))
}

/** Whether a text is the name of a city, or of several. */
export function isCity(text: string): boolean {
  return citiesOnly(text).length > 0
}

/** What stands after a dash or in brackets in a title. */
export function partsOfTitle(title: string): readonly string[] {
  return [...title.matchAll(/(?:\s[-–—]\s|\()(?<part>[^()–—]{3,60}?)(?=\)|\s?\(|\s[-–—]\s|$)/gu)].map(
    ({ groups }) => groups?.part?.trim() ?? '',
  )
}
