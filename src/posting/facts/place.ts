import type { Bilingual, Locale } from '../../locale/locale.ts'
import type { Quoted } from '../posting.ts'
import { citiesIn } from './city.ts'
import type { Place } from './facts.ts'
import { type Found, gather, words } from './gather.ts'
import type { PageText, Sentence } from './page-text.ts'

interface Cues {
  readonly remote: RegExp
  /** People work apart, and candidates from elsewhere are welcome. */
  readonly distributed: RegExp
  readonly hybrid: RegExp
  readonly onSite: RegExp
  /** Denied, only for a time, or said of something else than the work. */
  readonly not: RegExp
}

const COUNTRY_EN = '(?:canada|the country)'
const WORK_EN = '(?:position|role|job|work|working|opportunity|employment|arrangements?|candidates?)'
const WORK_FR = '(?:poste|rôle|emploi|travail|travailler|travaillez|travaillerez|possibilité)'

const cues = {
  en: {
    remote: words(
      '(?:fully|100 ?%|entirely|completely|primarily|largely|mostly|mainly) (?:remote|virtual)(?:ly)?',
      `remote(?:[- ]first|[- ]friendly)? ${WORK_EN}`,
      `${WORK_EN}(?: (?:is|are|will be|can be|may be|performed|done|carried|out|offered|open|as))* (?:fully |100 ?% |entirely )?remote(?:ly)?`,
      '(?:you|can|may|will|to|we)(?: \\S+){0,2} work(?:ing)?(?: \\S+){0,3} remotely',
      '(?:you|can|may|will|to|we)(?: \\S+){0,2} work(?:ing)?(?: \\S+){0,2} from home',
      'possibility of (?:telework|remote work)',
      'telework(?:ing)? (?:is|will be|may be) (?:possible|available|offered|allowed|permitted)',
      '(?:you|can|may|will) telework',
      'telework (?:position|options?|full[- ]time)',
      'full[- ]time telework',
      'work(?:ing)? virtually',
      `(?:work\\w*|performed|done|carried out|based|located|live|position|role|job)(?: \\S+){0,3} (?:from )?anywhere (?:in|within|across) ${COUNTRY_EN}`,
    ),
    distributed: words(
      'work distributedly(?: \\S+){0,8} candidates',
      'distributed team(?: \\S+){0,8} anywhere in canada',
    ),
    hybrid: words(
      'hybrid (?:work\\w*|position|role|model|arrangement|environment|schedule|job|approach|basis|setting|format|opportunity)',
      `${WORK_EN}(?: (?:is|will be|are))* (?:a )?hybrid`,
      '(?:\\w+|\\d) days? (?:a|per|each|every) week(?: \\S+){0,3} (?:on[- ]?site|in[- ]person|(?:in|at|from) (?:the|an|our) office)',
      '(?:on[- ]?site|in[- ]person|in (?:the|our) office)(?:,? \\S+){0,6} days? (?:a|per|each|every) week',
    ),
    onSite: words(
      `${WORK_EN}(?: (?:is|must|will|be|performed|done|required|fully|100 ?%|an?))* (?:on-?site|on site|in[- ]person)`,
      `(?:fully |100 ?% )?(?:on-?site|in[- ]person|in-office) ${WORK_EN}`,
      '(?:must|required to|expected to) (?:work|be|report)(?: \\S+){0,3} (?:on-?site|on site|in[- ]person)',
    ),
    not: words(
      'not(?: \\S+){0,3} (?:remote|telework|hybrid|on-?site)',
      '(?:remote|telework\\w*|hybrid)(?: \\S+){0,4} not',
      'no (?:remote|telework\\w*|hybrid)',
      'interviews?',
      'remote (?:communit\\w+|areas?|regions?|locations|teams?|sensing|access|support|server\\w*)',
      'remote-first team',
      '(?:remote|remote work|telework\\w*|hybrid|hybrid work|on-?site|in-person)(?: \\w+)? ?: ?(?:no|not|none|n/a)',
      '(?:help|helps|helping|enable|enables|enabling) (?:people|users|clients|teams|canadians|others|citizens|students|staff)(?: \\S+){0,3} (?:remotely|from home)',
      'hybrid (?:cloud|app\\w*)',
      'hybrid role (?:of|between|combining|as|that|mixing)',
      '(?:telework(?:ing)?|remote[- ]work|hybrid[- ]work|work-from-home) (?:policy|policies|agreements|requests|program|strategy|tools?)',
    ),
  },
  fr: {
    remote: words(
      '(?:poste|rôle|emploi|travail|travailler|travaillez|travaillerez|offert|entièrement|temps plein|personne)(?: \\S+){0,5} en télétravail',
      'faire du télétravail',
      'possibilité de télétravail',
      '(?:travail|travailler|travaillez|travaillerez) (?:à domicile|à la maison|de chez vous|depuis (?:la maison|votre domicile))',
      'télétravail (?:à temps plein|complet|possible|offert|permis|autorisé)',
      '(?:le )?télétravail est (?:possible|offert|permis|autorisé)',
      `${WORK_FR}(?: \\S+){0,6} à distance`,
      '(?:entièrement|complètement|principalement|100 ?%) (?:à distance|virtuel(?:le)?)',
      "(?:travail\\S*|effectu\\S+|réalis\\S+|exerc\\S+|occup\\S+|accompl\\S+|bas\\S+|télétravail\\S*|poste)(?: \\S+){0,3} (?:de|depuis|à partir de) n'importe où au (?:canada|pays)",
      '(?:travail\\S*|effectu\\S+|réalis\\S+|exerc\\S+|poste)(?: \\S+){0,3} partout au (?:canada|pays)',
    ),
    distributed: words(
      '(?:de façon répartie|de manière distribuée|équipe est répartie)(?:,? \\S+){0,14} (?:candidatures|candidats)',
    ),
    hybrid: words(
      '(?:travail|poste|emploi|rôle|modèle|mode|formule|horaire|milieu|environnement|régime|approche)(?: (?:de travail|est|sera|de poste))* hybride',
      'en (?:mode )?hybride',
      '\\S+ jours? par semaine(?: \\S+){0,3} (?:sur place|sur les lieux|en présentiel|en personne|au bureau)',
      '(?:sur place|sur les lieux|en présentiel|en personne|au bureau)(?:,? \\S+){0,6} jours? par semaine',
    ),
    onSite: words(
      '(?:poste|emploi|travail|rôle|travailler|travaillerez|présence)(?: (?:est|doit|doivent|être|se|fait|faire|effectué|exigée|obligatoire|entièrement|100 ?%|à temps plein|devra))* (?:sur place|sur les lieux|en présentiel|en personne)',
    ),
    not: words(
      '(?:pas|aucun|sans)(?: \\S+){0,3} (?:télétravail|à distance|hybride)',
      '(?:télétravail|à distance|hybride)(?: \\S+){0,3} (?:pas|ni)',
      'entrevues?',
      'équipe travaillant(?: \\S+)? à distance',
      '(?:formation|apprentissage|accès|soutien|assistance|contrôle|enseignement) à distance',
      '(?:politique|ententes?|demandes?|programme|stratégie|outils?) (?:de|sur le|en matière de) (?:télétravail|travail à distance)',
      '(?:télétravail|travail à distance|à distance|mode hybride|hybride|présentiel|sur place) ?: ?(?:non|aucun|sans objet)',
      'aid\\S+ (?:les |des |nos )?(?:gens|personnes|clients|équipes|autres|citoyens|étudiants)(?: \\S+){0,3} à (?:distance|télétravailler)',
      '(?:infonuagique|nuage|application) hybride',
      'rôle hybride (?:en tant|entre|qui|combin\\S+)',
    ),
  },
} satisfies Bilingual<Cues>

const LABEL = words(
  '(?:work |job )?locations?',
  'places? of work',
  'work(?:ing)? (?:arrangements?|models?|types?|modes?|styles?)',
  'work ?sites?',
  'city',
  'cities',
  "where (?:you will|you'll) work",
  'lieux?(?: de travail)?',
  'emplacements?',
  '(?:modalités?|modes?|types?|modèles?|formules?) de travail',
  'villes?',
  'endroit',
  "lieux? d'affectation",
)

/** A line of a list of conditions that says nothing else first: "On site in Ottawa, four days a week". */
const terse = {
  remote:
    /^(?:fully |100 ?% |entirely )?(?:remote(?:ly)?|telework|work(?:ing)? from home|en télétravail|télétravail|à distance|entièrement à distance)(?=$|[ ,;:.(])/iu,
  hybrid: /^(?:hybrid|hybride|en mode hybride|mode hybride)(?=$|[ ,;:.(])/iu,
  onSite: /^(?:on[- ]site|in[- ]person|sur place|en présentiel|en personne)(?=$|[ ,;:.(])/iu,
}
/** At the end of a short list: "Full-time, 40 hours a week, on site." */
const listedOnSite = /^[^:]{0,80}, (?:on[- ]site|in[- ]person|sur place|en présentiel)\.?$/iu
const longestTerse = 120

const HYBRID = { value: { kind: 'hybrid' }, rank: 1 } as const
/** From home on some days only. */
const PARTLY =
  /(?<!\p{L})(?:one|two|three|four|une?|deux|trois|quatre|[1-4])(?: \(\d\))? (?:days?|jours?) (?:a|per|each|every|par) (?:week|semaine)/iu

/** Where the work is done: from home before the office, the office before the city. */
export function drawPlace(page: PageText): readonly Quoted<Place>[] {
  return gather(page, (sentence) => readSentence(sentence, page.locale))
}

function readSentence({ plain, heading }: Sentence, locale: Locale): readonly Found<Place>[] {
  if (plain.endsWith('?')) return []
  const label = labelOf(plain)
  const labelled = (LABEL.test(heading) && heading.length < 40) || LABEL.test(label)
  const cities = citiesIn(plain, locale, { labelled, from: LABEL.test(label) ? label.length : 0 }).map(
    (city): Found<Place> => ({ value: { kind: 'city', city }, rank: 3 }),
  )
  const under = labelled && plain.slice(LABEL.test(label) ? label.length : 0).trim()
  const found = [...ways(plain, locale, under), ...cities]
  return found.length > 0 || under === false || !isName(under) || cues[locale].not.test(plain)
    ? found
    : [{ value: { kind: 'city', city: under.replace(/\.$/u, '') }, rank: 4 }]
}

/** "Fort St. John", « Sept-Îles », "Main campus": short, in capitals, and nothing that a sentence is made of. */
function isName(under: string): boolean {
  if (under.length > 60 || !/^\p{Lu}/u.test(under) || /[!?:]/u.test(under)) return false
  return !/(?<!\p{L})(?:to be|tbd|tba|n\/a|negotiable|flexible|various|multiple|any|is|are|we|you|must|will|can|may|not|see|à déterminer|diverse?s?|plusieurs|est|sont|nous|vous|doit|peut|pas|voir)(?!\p{L})/iu.test(
    under,
  )
}

/** "Location:" of "Location: Halifax", "Location –" of "Location – Halifax"; empty when there is none. */
function labelOf(plain: string): string {
  return /^[^:–—]{3,40}(?::| [–—])/u.exec(plain)?.[0] ?? ''
}

/** `under`: what stands under "Location" or the like, or `false`. */
function ways(plain: string, locale: Locale, under: string | false): readonly Found<Place>[] {
  const cue = cues[locale]
  if (cue.not.test(plain)) {
    // "Not a telework position; you work on site."
    const clauses = plain.split('; ')
    return clauses.length > 1 ? clauses.flatMap((clause) => ways(clause, locale, false)) : []
  }
  const named = under !== false && under.length <= 80 && under
  const found: Found<Place>[] = []
  const short = plain.length <= longestTerse
  const onSite = short && (terse.onSite.test(plain) || listedOnSite.test(plain))
  if (
    cue.remote.test(plain) ||
    (short && terse.remote.test(plain)) ||
    (named && /(?<!\p{L})(?:remote|virtual|telework|télétravail|à distance|virtuel)(?!\p{L})/iu.test(named))
  )
    found.push(PARTLY.test(plain) ? HYBRID : { value: { kind: 'remote' }, rank: 0 })
  else if (cue.distributed.test(plain)) found.push({ value: { kind: 'remote' }, rank: 0.5 })
  if (
    cue.hybrid.test(plain) ||
    (short && terse.hybrid.test(plain)) ||
    (named && /(?<!\p{L})hybride?(?!\p{L})/iu.test(named))
  )
    found.push(...(found.some(({ value }) => value.kind === 'hybrid') ? [] : [HYBRID]))
  else if (
    cue.onSite.test(plain) ||
    onSite ||
    (named && /^(?:on-?site|in[- ]person|sur place|en présentiel|en personne)/iu.test(named))
  )
    found.push({ value: { kind: 'on-site' }, rank: 2 })
  return found
}
