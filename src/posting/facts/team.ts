import type { Bilingual, Locale } from '../../locale/locale.ts'
import type { Quoted } from '../posting.ts'
import { isCity, partsOfTitle } from './city.ts'
import { type Found, gather } from './gather.ts'
import type { PageText, Sentence } from './page-text.ts'

/** What a team is called beside "team". */
const KIND_EN = '(?:team|business unit|unit|office|division|directorate|branch)'
const CAPITAL_KIND_EN = '(?:[Tt]eam|[Bb]usiness [Uu]nit|[Uu]nit|[Oo]ffice|[Dd]ivision|[Dd]irectorate|[Bb]ranch)'
const KIND_FR = '(?:équipe|unité(?: opérationnelle)?|bureau|division|direction(?: générale)?)'
const CAPITAL_KIND_FR = '(?:[ÉEée]quipe|[Uu]nité(?: opérationnelle)?|[Bb]ureau|[Dd]ivision|[Dd]irection(?: générale)?)'
const OF_FR = "(?:de la |de l'|des |du |de |d')"

const A_KIND = new RegExp(`(?<![\\p{L}-])(?:${KIND_EN}|${KIND_FR})(?![\\p{L}])`, 'iu')
/** "Head office", « télétravail ou bureau » are places, « chef d'équipe » is a role. */
const NO_TEAM =
  /head office|home office|in-office|regional office|(?:chef|direct\S+|responsable) (?:de l'|d')(?:équipe|unité)|team lead|télétravail/iu

/** A team's own name, in capitals: "Digital Credentials team". */
const NAME_EN = `(?<team>(?:(?:\\p{Lu}[\\p{L}&'-]*|and|of|for) ){1,6}${CAPITAL_KIND_EN})(?![\\p{L}])`
/** « équipe des justificatifs numériques »; « équipe du SNC » is the whole organization. */
const NAME_FR = `(?<team>${CAPITAL_KIND_FR} ${OF_FR}(?!\\p{Lu}{2})[\\p{L}'-]+(?: (?!du |au |aux |est |et du |recrute|cherche|recherche|embauche|qui |pour |afin )[\\p{Ll}'-]+){0,5})`

const patterns = {
  en: [
    new RegExp(
      `^[Tt]he ${NAME_EN}(?: (?:at|of) \\S+){0,2} (?:is|are) (?:hiring|recruiting|(?:looking for|seeking) (?:an?|someone|our next))(?!\\p{L})`,
      'u',
    ),
    new RegExp(
      `(?:\\b[Jj]oin|[Mm]ember of|[Pp]art of|(?:[Pp]osition|[Rr]ole)(?: is| will be)?(?: \\S+){0,16}? (?:in|on|within|with|to|supporting)|(?:hiring|recruiting)(?: \\S+){1,8} (?:for|to support|to join)|^[Aa]s) (?:the|our) ${NAME_EN}`,
      'u',
    ),
    /(?:looking for|hiring|seeking) an? (?:\S+ ){1,8}(?:to|who will) (?:work with|work alongside|join|support) (?:members of )?(?:the|our) (?<team>(?:[\p{L}&'-]+ ){1,4}team)(?![\p{L}])/iu,
  ],
  fr: [
    new RegExp(
      `^(?:[Ll]'|[Ll]a |[Ll]e |[Nn]otre )${NAME_FR}(?: \\S+){0,6} (?:recrute|embauche|(?:re)?cherche (?:une?|des)|est à la recherche d)(?!\\p{L})`,
      'u',
    ),
    new RegExp(
      `(?:[Jj]oin(?:dre|dra|drez|gnez)(?:-vous)? à|intégrerez|fai(?:re|tes) partie de|fera partie de|ferez partie de|poste (?:sera |est )?affecté à|(?:mais )?sera affecté à|[Tt]itulaire (?:de ce|du) poste appuie|^[Ee]n tant qu'?) ?(?:l'|la |notre |le )?${NAME_FR}`,
      'u',
    ),
    new RegExp(
      `(?:à la recherche|[Rr]echerchons|[Ee]mbauchons|[Rr]ecrutons) (?:\\S+ ){1,8}(?:qui (?:travaillera (?:avec|au sein de)|se joindra à|appuiera|soutiendra)|pour) (?:les membres de )?(?:l'|notre )${NAME_FR}`,
      'u',
    ),
  ],
} satisfies Bilingual<readonly RegExp[]>

/** Words that name no team: "a dynamic product team", « une petite équipe de gestion ». */
const PRAISE = new Set(
  (
    'a an and of for dynamic growing small new product delivery multidisciplinary multi-disciplinary cross-functional leadership ' +
    'management senior own whole entire great talented diverse agile project amazing passionate friendly best tous toute petite ' +
    'nouvelle direction produit produits prestation projet projets gestion gens personnes concepteurs développeurs spécialistes ' +
    'passionnés passionnées'
  ).split(' '),
)

const LABEL = {
  en: /^(?:team|unit|division|branch|directorate) ?: ?(?<team>.{3,60})$/iu,
  fr: /^(?:équipe|unité|division|direction(?: générale)?) ?: ?(?<team>.{3,60})$/iu,
} satisfies Bilingual<RegExp>

/** Of a cell beside it: "Team | Regulatory Analysis, six people". */
const HEADING = /^(?:team|équipe)$/iu
const UNDER = /^(?<team>\p{Lu}[^.,;:!?]{2,58}?)(?:[,.(]|$)/u

/** The team one works in: as the title gives it, then as the text does. */
export function drawTeam(page: PageText): readonly Quoted<string>[] {
  const titled = titleTeams(page).map((value) => ({ value, sentence: page.title.text, line: page.title.line }))
  const unique = new Map<string, Quoted<string>>()
  for (const quoted of [...titled, ...gather(page, (sentence) => readSentence(sentence, page.locale))]) {
    const name = bareName(quoted.value)
    if (!unique.has(name)) unique.set(name, quoted)
  }
  return [...unique.values()]
}

/** The parts of a title after a dash or in brackets that are a team, by their own words or the body's. */
function titleTeams({ title, sentences, locale }: PageText): readonly string[] {
  return partsOfTitle(title.plain).filter((part) => {
    if (NO_TEAM.test(part) || isCity(part)) return false
    return A_KIND.test(part) || sentences.some(({ plain }) => named(part, locale).test(plain))
  })
}

/** "Platform" is a team where the text says "Platform team". */
function named(part: string, locale: Locale): RegExp {
  const name = part.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
  return new RegExp(
    locale === 'en' ? `(?<!\\p{L})${name} ${KIND_EN}(?!\\p{L})` : `(?<!\\p{L})${KIND_FR} ${OF_FR}${name}s?(?!\\p{L})`,
    'iu',
  )
}

function readSentence({ plain, heading }: Sentence, locale: Locale): readonly Found<string>[] {
  const under = HEADING.test(heading) ? UNDER.exec(plain)?.groups?.team : undefined
  const labelled = LABEL[locale].exec(plain)?.groups?.team ?? under
  if (labelled !== undefined) return [{ value: labelled.replace(/\.$/u, '') }]
  for (const pattern of patterns[locale]) {
    const team = pattern.exec(plain)?.groups?.team
    if (team !== undefined && !isPraise(team)) return [{ value: team, rank: 1 }]
  }
  return []
}

function isPraise(team: string): boolean {
  const name = bareName(team)
  return isCity(team.replace(KIND, '')) || name.split(' ').every((word) => word === '' || PRAISE.has(word))
}

const KIND = new RegExp(`^${KIND_FR} ${OF_FR}| ${KIND_EN}$`, 'iu')

/** "Platform" of "Platform team", « plateformes » of « équipe des plateformes ». */
function bareName(team: string): string {
  return team.replace(KIND, '').trim().toLowerCase()
}
