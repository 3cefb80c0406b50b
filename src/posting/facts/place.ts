import type { Bilingual, Locale } from '../../locale/locale.ts'
import type { Quoted } from '../posting.ts'
import { besideCity, citiesIn, cityOfLine, cityOfTitle, isOfOthers } from './city.ts'
import type { Place } from './facts.ts'
import { type Found, gather, words } from './gather.ts'
import type { PageText, Sentence } from './page-text.ts'
import { saysWhoMayApply } from './who-may-apply.ts'

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
const WORK_EN = '(?:positions?|roles?|jobs?|work|working|opportunity|employment|arrangements?|candidates?)'
const WORK_FR = '(?:poste|rôle|emploi|travail|travailler|travaillez|travaillerez|possibilité)'

/** From home only at times, later, or in case. */
const HOME_EN = '(?:telework(?:ing)?|remote work|work(?:ing)? (?:remotely|from home))'
const WHEN_EN = [
  `(?:if|when|whenever|should|while) (?:you|one|we|they)(?: \\S+){0,4} ${HOME_EN}`,
  `${HOME_EN}(?: \\S+){0,3} (?:after|once|following|upon|occasionally|on occasion|from time to time|sometimes|temporarily)`,
  `(?:occasional|temporary|some|ad hoc) ${HOME_EN}`,
]
const HOME_FR = '(?:télétravail\\p{L}*|travail(?:ler)? à distance|travail(?:ler)? à domicile)'
const WHEN_FR = [
  `(?:si|lorsque|lorsqu'|quand) ?(?:vous|on|nous|elles?|ils?)(?: \\S+){0,4} ${HOME_FR}`,
  `${HOME_FR}(?: \\S+){0,3} (?:après|une fois|à la suite|à l'occasion|occasionnel\\p{L}*|parfois|de temps à autre|temporaire\\p{L}*|au besoin)`,
]

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
      '(?:position|role|job) is (?:fully |entirely )?distributed(?=[.,;)]|$| and| across)',
      '(?:position|role|job) (?:is|will)(?: \\S+){0,24} and is (?:fully |entirely )?distributed(?=[.,;)]|$)',
      '(?:is|are|as|this) an? (?:fully |entirely |completely )?distributed (?:team|role|position|job|organi[sz]ation|company|workforce)',
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
      '(?:experience|manag\\w+|lead\\w*|supervis\\w+)(?: \\S+){0,6} (?:distributed|remote|hybrid) (?:teams?|environment|setting)',
      'distributed (?:systems?|services?|architectures?|computing|ledgers?|databases?|software|applications?)',
      ...WHEN_EN,
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
      "(?:travail\\S*|effectu\\S+|réalis\\S+|exerc\\S+|occup\\S+|accompl\\S+|bas\\S+|télétravail\\S*|poste)(?: \\S+){0,3} (?:de |depuis |à partir de )?n'importe où (?:au|dans) (?:canada|pays|le pays|le canada)",
      "(?:rôle|poste|emploi|travail)(?: \\S+){0,8} assum\\S+ (?:de |depuis |à partir de )?n'importe où (?:au|dans) (?:canada|pays|le pays|le canada)",
      '(?:travail\\S*|effectu\\S+|réalis\\S+|exerc\\S+|poste)(?: \\S+){0,3} partout au (?:canada|pays)',
    ),
    distributed: words(
      '(?:de façon répartie|de manière distribuée|équipe est répartie)(?:,? \\S+){0,14} (?:candidatures|candidats)',
      '(?:est|sommes) une (?:équipe|organisation|entreprise) (?:entièrement |complètement )?(?:décentralisée|répartie|distribuée)',
      '(?:équipe|organisation|entreprise|poste|rôle|emploi)(?: \\S+){0,4} (?:est|sera) (?:entièrement |complètement )?(?:décentralisée?|répartie?|distribuée?)(?! (?:par|de|du|des|entre|en|selon|sur|au|aux|également)(?!\\p{L}))',
      '(?:équipe|organisation|poste|rôle) (?:entièrement |complètement )(?:décentralisée?|répartie?|distribuée?)',
      "travail\\S* (?:(?:se|s'|est) ?)?(?:\\S+ ){0,3}(?:de (?:façon|manière) )(?:décentralisée|répartie|distribuée)",
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
      '(?:expérience|gestion|gérer|gérez|diriger|dirigez|encadr\\S+)(?: \\S+){0,6} (?:équipes?|milieu|environnement) (?:entièrement )?(?:décentralisée?s?|réparties?|distribuée?s?|à distance|virtuel\\S*)',
      '(?:systèmes?|services?|architectures?|logiciels?|données|applications?)(?: \\S+)? (?:décentralisée?s?|répartie?s?|distribuée?s?)',
      ...WHEN_FR,
    ),
  },
} satisfies Bilingual<Cues>

const LABEL = words(
  '(?:work |job )?locations?',
  'places? of work',
  '^(?:where|place|base|workplace|où|milieu) ?:?$',
  'home ports?',
  'duty stations?',
  'localisation',
  "ports? d'attache",
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
  return gather({ ...page, sentences: [...page.sentences, page.title] }, (sentence) =>
    readSentence(sentence, page.locale),
  )
}

function readSentence(sentence: Sentence, locale: Locale): readonly Found<Place>[] {
  const { plain, heading, from } = sentence
  if (from === 'title') return cityOfTitle(plain).map((city) => ({ value: { kind: 'city', city }, rank: 5 }))
  if (plain.endsWith('?') || saysWhoMayApply(sentence)) return []
  const label = labelOf(plain)
  const labelled = (LABEL.test(heading) && heading.length < 40) || LABEL.test(label)
  const known = citiesIn(plain, locale, { labelled, from: LABEL.test(label) ? label.length : 0 })
  const cities = (known.length > 0 || isOfOthers(heading) ? known : cityOfLine(plain)).map(
    (city): Found<Place> => ({ value: { kind: 'city', city }, rank: 3 }),
  )
  const under = labelled && plain.slice(LABEL.test(label) ? label.length : 0).trim()
  const beside = cities.length > 0 || labelled ? besideCity(plain) : ''
  const found = [...ways(plain, locale, { under, beside }), ...cities]
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

/** Without one of these no way of working is told; they are quick to look for. */
const HINT =
  /remot|virtu|tele|télé|hybri|home|domicile|maison|chez vous|distan|distribu|r[ée]parti|d[ée]central|anywhere|importe|partout|site|lieux|sur place|person|présen|bureau|office/iu

interface Around {
  /** What stands under "Location" or the like. */
  readonly under: string | false
  /** What stands after a city as its own part: "hybrid" of "Ottawa, Ontario (hybrid)". */
  readonly beside: string
}

function ways(plain: string, locale: Locale, { under, beside }: Around): readonly Found<Place>[] {
  const cue = cues[locale]
  if (!HINT.test(plain)) return []
  if (cue.not.test(plain)) {
    // "Not a telework position; you work on site."
    const clauses = plain.split('; ')
    return clauses.length > 1 ? clauses.flatMap((clause) => ways(clause, locale, { under: false, beside })) : []
  }
  const value = under === false ? '' : under
  const named = value.length <= 80 ? value : ''
  const short = plain.length <= longestTerse
  const remote =
    cue.remote.test(plain) ||
    (short && terse.remote.test(plain)) ||
    terse.remote.test(beside) ||
    terse.remote.test(value) ||
    /(?<!\p{L})(?:remote|virtual|telework|télétravail|à distance|virtuel)(?!\p{L})/iu.test(named)
  const hybrid =
    cue.hybrid.test(plain) ||
    (short && terse.hybrid.test(plain)) ||
    terse.hybrid.test(beside) ||
    terse.hybrid.test(value) ||
    /(?<!\p{L})hybride?(?!\p{L})/iu.test(named)
  const onSite =
    cue.onSite.test(plain) ||
    (short && (terse.onSite.test(plain) || listedOnSite.test(plain))) ||
    terse.onSite.test(beside) ||
    terse.onSite.test(value)
  const partly = remote && PARTLY.test(plain)
  const found: Found<Place>[] = []
  if (remote && !partly) found.push({ value: { kind: 'remote' }, rank: 0 })
  else if (!remote && cue.distributed.test(plain)) found.push({ value: { kind: 'remote' }, rank: 0.5 })
  if (hybrid || partly) found.push(HYBRID)
  else if (onSite) found.push({ value: { kind: 'on-site' }, rank: 2 })
  return found
}
