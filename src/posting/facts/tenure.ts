import type { Bilingual, Locale } from '../../locale/locale.ts'
import type { Quoted } from '../posting.ts'
import { monthsIn } from './duration.ts'
import type { Tenure } from './facts.ts'
import { type Found, gather, words } from './gather.ts'
import type { PageText, Sentence } from './page-text.ts'

interface Cues {
  readonly indeterminate: RegExp
  readonly term: RegExp
  /** These have other meanings too; they count in a sentence on tenure. */
  readonly listed: { readonly [K in Listed]: RegExp }
  readonly student: RegExp
  readonly seasonal: RegExp
  /** The position, and not some of several or the hours of studies. */
  readonly partTime: RegExp
  /** "For the summer term" */
  readonly temporary: RegExp
  /** An end without a day: "until March 2031". */
  readonly until: RegExp
  /** Acting and nothing else, whatever may come of it. */
  readonly acting: RegExp
  /** The sentence speaks of the tenure of the position. */
  readonly subject: RegExp
  /** What might come later, or the tenure of applicants. */
  readonly other: RegExp
}

type Listed = 'term' | 'acting' | 'deployment' | 'secondment' | 'assignment' | 'casual' | 'seasonal' | 'temporary'

const LISTED: readonly Listed[] = [
  ...(['term', 'acting', 'deployment', 'secondment', 'assignment', 'casual', 'seasonal', 'temporary'] as const),
]

const LENGTH_EN = "(?:\\w+|\\d+)(?: \\(\\d+\\))?[- ](?:year|month)s?'?[- ]"
const NUMBER_EN = '(?:\\d{1,2}|one|two|three|four|five|six|eight|nine|ten|twelve|eighteen|twenty-four)'
const MONTH_EN = '(?:january|february|march|april|may|june|july|august|september|october|november|december)'
const MONTH_FR = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)'
const LENGTH_FR = '(?:\\S+ ){0,3}(?:ans?|mois)'

const cues = {
  en: {
    indeterminate: words(
      'indeterminate',
      'permanent(?:,)? (?:full[- ]time )?(?:position|role|job|employment|basis|tenure|appointment)',
      'full[- ]time permanent',
      'permanent,? full[- ]time',
      '(?:job|employment|position) type ?: ?permanent',
    ),
    term: words(
      `${LENGTH_EN}(?:specified )?(?:terms?|contract)`,
      '(?:specified|fixed)[- ](?:period|term)',
      '(?<!long[- ]|short[- ]|mid[- ]|medium[- ])terms? (?:position|role|employment|contract|appointment|opportunity|job|basis)',
      'determinate',
      'term of (?:up to )?(?:\\w+|\\d+)(?: \\(\\d+\\))? (?:year|month)s?',
      '(?:indeterminate|permanent)(?:,? (?:or|and|and/or) |/)term',
      'term (?:or|and|and/or) indeterminate',
      `${NUMBER_EN}[- ](?:year|month)[- ](?:(?:full|part)[- ]time )?(?:positions?|roles?|appointments?|mandates?|replacements?)`,
      '(?:maternity|parental|leave)(?: leave)? (?:replacement|coverage)',
    ),
    listed: {
      term: words(
        '(?<!long[- ]|short[- ]|mid[- ]|summer |fall |winter |spring )terms?(?= ?(?:[,;/().]|$|or |and |ou |et ))',
      ),
      acting: words('acting'),
      deployment: words('deployments?'),
      secondment: words('secondments?'),
      assignment: words('assignments?'),
      casual: words('casual'),
      seasonal: words('seasonal'),
      temporary: words('temporary'),
    },
    student: words(
      'student (?:position|role|job|opportunity|placement|term|work term|employment)',
      'co-?op (?:position|role|student|placement|term|opportunity|job)',
      '(?:paid |this |an? )internship',
      '(?:looking for|hiring|seeking|recruiting) (?:an? |our next )?(?:\\w+ ){0,2}(?:students?|interns?)',
    ),
    seasonal: words(
      'seasonal (?:(?:full|part)[- ]time )?(?:positions?|roles?|jobs?|employment|contracts?|appointments?|opportunit(?:y|ies)|indeterminate|permanent)',
      '(?:position|role|job|work) is seasonal',
    ),
    partTime: words(
      'part[- ]time (?:\\w+ )?(?:position|role|job|employment|contract|appointment|opportunity|term|indeterminate|permanent)',
      '(?:position|role|job|work) is (?:\\S+ )?part[- ]time',
      '(?:indeterminate|permanent|term|temporary|casual|seasonal),? part[- ]time',
      '(?:seek|seeking|hiring|need|wanted|looking for) (?:\\S+ ){0,2}part[- ]time',
      'part[- ]time (?:\\S+ ){1,4}(?:is|are) wanted',
    ),
    until: words(
      `(?:position|role|job|contract|appointment|mandate|seeking|hiring|looking for|recruiting)(?: \\S+){0,14} until (?:the end of )?${MONTH_EN} \\d{4}`,
    ),
    temporary: words('for the (?:summer|fall|winter|spring) (?:work )?term'),
    acting: words(
      'interim (?:\\S+ ){1,4}until',
      'acting for (?:up to )?\\S+ (?:years?|months?)',
      '(?:an )?acting (?:position|appointment|opportunity)',
    ),
    subject: words(
      'tenures?',
      'type of (?:employment|appointment|position)',
      'employment (?:type|tenure|status)',
      'duration',
      'appointments?',
      'considered',
      '(?:position|role|job|opportunity) (?:is|may be|could be|will be)',
      'on (?:an? )?(?:acting|secondment|assignment|casual)',
      '(?:acting|secondment|assignment|casual) (?:position|basis|opportunity|appointment|employment)',
      'staffed',
      'filled',
    ),
    other: words(
      '(?:(?:indeterminate|permanent|term|casual)(?:,? (?:or|and) |/|, ))*(?:indeterminate|permanent|term) employees?',
      'permanent residen\\w+',
      '(?:becom\\w+|leads? to|leading to|conver\\w+|transition\\w*|(?:possibility|chance) of|(?:potential|opportunity) (?:for|of))(?: \\S+){0,5} (?:permanen\\w+|indeterminate)',
      '(?:software|code|cloud|continuous|production|application|system)s? deployments?',
    ),
  },
  fr: {
    indeterminate: words(
      'durée indéterminée',
      '(?:période|mandat|poste|emploi|nomination|contrat) indéterminée?',
      'indéterminée?',
      '(?:poste|emploi)(?: saisonnier)? permanent',
      'CDI',
      "type d'emploi ?: ?permanent",
      'permanent,? (?:à )?temps plein',
    ),
    term: words(
      '(?:durée|période) (?:déterminée|spécifiée)',
      '(?:poste|contrat|emploi|mandat|rôle)(?: est)? déterminé',
      `(?:poste|mandat|contrat|emploi|terme|rôle),? (?:d'une durée )?(?:maximale )?(?:de|d'|pour) ?${LENGTH_FR}`,
      `pour une (?:durée|période) (?:maximale )?de ${LENGTH_FR}`,
      '(?:indéterminée?|permanent) ou déterminée?',
      "remplacement (?:de|d'un) congé",
      'CDD',
    ),
    listed: {
      term: words('déterminée?'),
      acting: words('intérim', 'intérimaires?'),
      deployment: words('mutations?', 'déploiement'),
      secondment: words('détachements?'),
      assignment: words('affectations?'),
      casual: words('(?:emploi|poste|employé\\S*|embauche|nomination) occasionnel(?:le)?s?', 'occasionnels?'),
      seasonal: words('saisonni(?:er|ère)s?'),
      temporary: words('temporaires?'),
    },
    until: words(
      `(?:poste|rôle|emploi|contrat|mandat|recherchons|cherchons|recrutons|embauchons|à la recherche)(?: \\S+){0,14} jusqu'(?:en|à la fin (?:de |d')|à|au mois (?:de |d')) ?${MONTH_FR} \\d{4}`,
    ),
    student: words(
      "(?:poste|emploi|placement|stage)s? (?:d'|pour )?(?:un |une |les |des )?étudiante?s?",
      'poste étudiant',
      "stage (?:d'une durée )?de \\S+ mois",
      'stages? (?:coop|co-op|étudiant|rémunéré|en milieu)',
      "(?:recherche|recherchons|embaucher|recruter|recrutons|recherche d'|cherchons)(?: de| d')? ?(?:un |une |un ou une )?(?:étudiante?s?|étudiant\\S*)",
    ),
    seasonal: words(
      '(?:postes?|emplois?|contrats?|travail|nominations?) saisonni(?:er|ère)s?',
      '(?:poste|emploi|travail) est saisonnier',
    ),
    partTime: words(
      '(?:poste|emploi|contrat|nomination)(?: \\S+)? à temps partiel',
      '(?:poste|emploi|travail) est (?:\\S+ )?à temps partiel',
      '(?:indéterminée?|déterminée?|permanent|temporaire|occasionnel|saisonnier),? (?:à |et à )?temps partiel',
      'temps partiel,? (?:de )?durée (?:in)?déterminée',
      '(?:recherch\\S+|cherche|recrut\\S+|embauch\\S+) (?:\\S+ ){1,5}à temps partiel',
    ),
    temporary: words(
      "(?:pour|pendant) (?:la durée du |le )(?:trimestre|semestre) (?:d'été|d'automne|d'hiver|de printemps|du printemps)",
    ),
    acting: words(
      "(?:par )?intérim(?:aire)?(?: \\S+){0,8} jusqu'",
      "(?:intérim|par intérim|à titre intérimaire),? (?:de|d'une durée de|pour(?: une durée de)?) \\S+ (?:ans?|mois)",
      '(?:poste|nomination|affectation) (?:par intérim|intérimaire)',
      '(?:poste|nomination) à titre intérimaire',
    ),
    subject: words(
      'mandats?',
      'durées?',
      'catégories?',
      "type d'emploi",
      'statut',
      'nominations?',
      'considérée?s?',
      '(?:poste|rôle|emploi) (?:est|sera|peut être|pourrait être)',
      'doté',
      'pourvu',
    ),
    other: words(
      '(?:employés?|fonctionnaires?|personnes?)(?: \\S+){0,4} (?:indéterminée?|permanents?)(?: ou (?:déterminée?|temporaires?))?',
      'résidents? permanents?',
      "(?:devenir|deviendra|mener à|conduire à|conver\\S+|transform\\S+|possibilité d'|possibilité de|éventuell\\S+)(?: \\S+){0,5} (?:permanent|indéterminée?)",
      'déploiement (?:continu|de |des |du )',
    ),
  },
} satisfies Bilingual<Cues>

/** All of a short line, or what begins it: "Casual, up to 90 days", « Affectation ou détachement (1 an) ». */
const terse = {
  en: terseLine(
    'casual|seasonal|temporary|acting|assignment|secondment|deployment|term',
    'position|employment|opportunity|job|work|basis|full[- ]time|part[- ]time|on[- ]call|indeterminate|permanent',
  ),
  fr: terseLine(
    'occasionnel(?:le)?|saisonni(?:er|ère)|temporaire|intérim|intérimaire|affectation|détachement|mutation|(?:durée )?déterminée',
    'emploi|poste|nomination|temps (?:plein|partiel)|à|sur appel|(?:durée )?indéterminée?|permanente?',
  ),
} satisfies Bilingual<RegExp>

function terseLine(kinds: string, others: string): RegExp {
  const word = `(?:${kinds}|${others})`
  return new RegExp(
    `^(?=(?:(?:${others}),? ){0,2}(?:${kinds})(?!\\p{L}))${word}(?:(?:,? |, | ?/ ?| (?:or|and|ou|et) )${word})*(?:$|[.;]| ?\\(|, (?!you|vous)| [–—-] )`,
    'iu',
  )
}

const longestTerse = 130

/** Who hires, moves and lends others. */
const OF_OTHERS =
  /(?<!\p{L})(?:of|for|de|des|du|d') ?(?:employees|staff|personnel|people|resources|équipes|employés|ressources)(?!\p{L})/iu

/** What stands under or after these is how long one is hired for. */
const LENGTH_LABEL = words(
  'duration',
  'length of (?:term|contract|employment|assignment)',
  'term',
  'contract',
  'durée',
  'mandat',
  'contrat',
)

const LABEL = words(
  'tenure',
  'term',
  'duration',
  'employment type',
  'employment status',
  '(?:job|position|contract|appointment) type',
  'type of (?:employment|position|appointment|contract)',
  'durée',
  "type d'emploi",
  'type de (?:poste|contrat|nomination)',
  "durée de l'emploi",
  'statut',
  'mandat',
)
const PART_TIME_TITLE = words('(?<!full[- ]time (?:or|and) )part[- ]time(?! (?:or|and) full)', 'temps partiel(?! ou)')
const ACTING_TITLE = words('acting', 'interim', 'intérim', 'intérimaires?')
const STUDENT_TITLE = words('co-?op', 'student', 'intern', 'internship', 'étudiante?', 'stagiaire', 'stage')

/** For how long and in what way one is hired; what the position is before what it may also be. */
export function drawTenure(page: PageText): readonly Quoted<Tenure>[] {
  const found = gather({ ...page, sentences: [...page.sentences, page.title] }, (sentence) =>
    readSentence(sentence, page.locale),
  )
  const measured = found.some(({ value }) => value.kind === 'term' && value.months !== undefined)
  return found.filter(({ value }) => value.kind !== 'term' || !measured || value.months !== undefined)
}

function readSentence(sentence: Sentence, locale: Locale): readonly Found<Tenure>[] {
  const { plain, from, heading } = sentence
  if (from === 'title') return fromTitle(plain)
  const cue = cues[locale]
  if (plain.endsWith('?') || !(HINT.test(plain) || LENGTH_LABEL.test(heading) || LABEL.test(heading))) return []
  const acting: readonly Tenure[] = cue.acting.test(plain) ? [{ kind: 'acting' }] : []
  const certain = [...lasting(sentence, cue, locale), ...acting, ...partly(sentence, cue)]
  const value = plain.replace(EITHER_LABEL, '')
  const listed = LISTED.filter((kind) => cue.listed[kind].test(value) && !certain.some((each) => each.kind === kind))
  const found: Tenure[] = [...certain]
  if (cue.student.test(plain)) found.push({ kind: 'student' })
  const total = listed.length + certain.length
  const label = LABEL.test(heading) || LABEL.test(/^[^:]{3,40}:/.exec(plain)?.[0] ?? '')
  const short = plain.length <= longestTerse && terse[locale].test(plain)
  const spoken = (total > 1 && cue.subject.test(plain)) || (total > 2 && !OF_OTHERS.test(plain)) || short
  if (label || spoken) found.push(...listed.map((kind) => ({ kind })))
  const rank = found.length === 1 && listed.length === 0 ? 0 : certain.length > 0 ? 1 : 2
  // How long comes before how much of the week.
  return found.map((value) => ({ value, rank: value.kind === 'part-time' ? 1.5 : rank }))
}

/** Without one of these a sentence tells no tenure; they are quick to look for. */
const HINT =
  /ind[eé]t|perman|term|tempor|leave|congé|acting|interim|intérim|deploy|déploi|second|détach|assign|affect|casual|occasion|season|saison|student|étudi|co-?op|intern|stage|part[- ]time|partiel|contra|year|month|(?<!\p{L})ans?(?!\p{L})|mois|CD[ID]|durée|mandat|mutation|until|jusqu|trimestre|semestre/iu

function fromTitle(title: string): readonly Found<Tenure>[] {
  return [
    ...(STUDENT_TITLE.test(title) ? [{ value: { kind: 'student' } } as const] : []),
    ...(ACTING_TITLE.test(title) ? [{ value: { kind: 'acting' } } as const] : []),
    ...(PART_TIME_TITLE.test(title) ? [{ value: { kind: 'part-time' }, rank: 1.5 } as const] : []),
  ]
}

/** « Durée déterminée ou indéterminée : » asks, what follows answers. */
const EITHER_LABEL =
  /^[^:]{0,20}(?:term|determinate|déterminée) (?:or|and|ou|et) (?:permanent|indeterminate|indéterminée|term)[^:]{0,20}: ?|^permanent(?:e)? (?:or|ou) (?:term|déterminée)[^:]{0,20}: ?/iu

/** A posting may be open until then. */
const APPLYING = /(?<!\p{L})(?:appl|posting|open|accept|clos|candidatur|affich|ouvert|postul)/iu

/** The others may work otherwise, or one may choose. */
const SOME =
  /(?<!\p{L})(?:some|also|full[- ]time|students?|study|studies|studying|or|ability|quelques|certains|aussi|temps plein|étudi\p{L}*|études|ou|possibilité)(?!\p{L})/iu

/** Of the season, of a school term, of a part of the week. */
function partly({ plain }: Sentence, cue: Cues): readonly Tenure[] {
  const found: Tenure[] = []
  if (cue.seasonal.test(plain) && !OTHERS_WORK.test(plain)) found.push({ kind: 'seasonal' })
  if (cue.partTime.test(plain) && !SOME.test(plain)) found.push({ kind: 'part-time' })
  if (cue.temporary.test(plain)) found.push({ kind: 'temporary' })
  return found
}

/** "You hire for seasonal positions" */
const OTHERS_WORK =
  /(?<!\p{L})(?:you (?:will )?(?:hire|supervise|manage|staff)|vous (?:embauche|supervise|gére|gère|encadre|dote)\p{L}*)(?!\p{L})/iu

function lasting({ plain: whole, heading }: Sentence, cue: Cues, locale: Locale): readonly Tenure[] {
  const plain = without(cue.other, whole)
  const found: Tenure[] = []
  if (cue.indeterminate.test(plain)) found.push({ kind: 'indeterminate' })
  const said = plain.replace(EITHER_LABEL, '')
  const ends = cue.until.test(plain) && !APPLYING.test(plain)
  if (!cue.term.test(said) && !isLength(plain, heading) && !ends) return found
  const months = monthsIn(plain, locale)
  return [...found, months === undefined ? { kind: 'term' } : { kind: 'term', months }]
}

/** What is said of others or might come is taken out: "Term of 12 months, with the possibility of permanence". */
function without(other: RegExp, plain: string): string {
  let kept = plain
  for (let found = other.exec(kept); found !== null; found = other.exec(kept)) {
    kept = `${kept.slice(0, found.index)}…${kept.slice(found.index + found[0].length)}`
  }
  return kept
}

/** "Duration: 6 months", « Durée de 18 mois ». */
function isLength(plain: string, heading: string): boolean {
  const label = /^[^:]{3,40}:/u.exec(plain)?.[0] ?? (heading.length < 40 ? heading : '')
  const value = plain.replace(/^[^:]{3,40}: ?/u, '')
  const named =
    LENGTH_LABEL.test(label) && /^(?:\p{L}+ )?(?:\(?\d{1,2}\)? )?(?:years?|months?|ans?|mois)(?!\p{L})/iu.test(value)
  return named || /^durée de [\p{L}\d-]+ (?:ans?|mois)(?!\p{L})/iu.test(plain)
}
