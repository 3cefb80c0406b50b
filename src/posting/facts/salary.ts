import type { Bilingual, Locale } from '../../locale/locale.ts'
import type { Quoted } from '../posting.ts'
import { type Found, gather, words } from './gather.ts'
import type { PageText, Sentence } from './page-text.ts'

interface Cues {
  readonly pay: RegExp
  readonly period: RegExp
  /** Money that is not the salary of the position. */
  readonly not: RegExp
}

const cues = {
  en: {
    pay: words(
      'salar(?:y|ies)',
      '(?:rates? of )?pay',
      'pay (?:range|scale|band|rates?)',
      'compensation',
      'remuneration',
      'wages?',
      'earn',
      'pays',
      '(?:hourly|annual) rate',
      'rate of pay',
      'stipend',
    ),
    period: words('(?:per|a|an|each) (?:year|annum|hour)', 'annual(?:ly)?', 'yearly', 'hourly'),
    not: words(
      'budgets?',
      'contracts?',
      'portfolio',
      'funding',
      'funds?',
      'grants?',
      'billions?',
      'millions?',
      'revenue',
      'allowances?',
      'bonus(?:es)?',
      'bilingualism bonus',
      'reimburse\\w*',
      'sav(?:e|es|ed|ings)',
      'benefits? (?:up to|of|worth)',
      'spend\\w*',
      'investments?',
      'projects? (?:valued|worth)',
      'delegat\\w+',
      'threshold',
      'tuition',
      'loans?',
      'receive',
      'fees?',
      'cost(?:s|ing)?',
      'charge[sd]?',
      'rent(?:s|al)?',
      'housing',
      'prices?',
      'minimum wage',
      'dues',
      'scholarships?',
      'bursar(?:y|ies)',
      'awards?',
      'donations?',
      'relocation',
      'incomes?',
      'famil(?:y|ies)',
    ),
  },
  fr: {
    pay: words(
      'salaires?',
      'salariale?s?',
      'rémunération',
      'traitement(?:s)?',
      'taux de (?:paye|paie|rémunération)',
      'gagne(?:z|rez|r|ra)?',
      'rapporte',
      'taux horaire',
      'payée?s?',
    ),
    period: words("(?:par|de l'|l'|à l') ?(?:an|année|heure)", 'annuel(?:le|lement|s)?', 'horaire'),
    not: words(
      'budgets?',
      'budgétaires?',
      'contrats?',
      'portefeuille',
      'financement',
      'fonds',
      'subventions?',
      'milliards?',
      'millions?',
      'revenus?',
      'allocations?',
      'indemnités?',
      'primes?',
      'rembours\\S*',
      'économi\\S*',
      'dépenses?',
      'investissements?',
      'délégation',
      'seuil',
      'frais',
      'scolarité',
      'prêts?',
      'reçoivent',
      'coûts?',
      'coûtent?',
      'loyers?',
      'logements?',
      'tarifs?',
      'salaire minimum',
      'cotisations?',
      'bourses?',
      'prix',
      'dons?',
      'réinstallation',
      'familles?',
      "projets? (?:évalué|d'une valeur)",
    ),
  },
} satisfies Bilingual<Cues>

const LABEL = words(
  'salar(?:y|ies)',
  'pay(?: (?:range|scale|band|rate))?',
  'compensation',
  'remuneration',
  'wages?',
  '(?:hourly|annual) rate',
  'rate of pay',
  'salaires?',
  '(?:échelle|fourchette)s? salariales?',
  'rémunération',
  'traitement',
  'paie',
  'paye',
  'taux (?:horaire|annuel)',
  'taux de (?:paye|paie|rémunération)',
)

/** "$80,612.50", "80 612,50 $", "$38.15"; a `k` for thousands. */
const DOLLARS =
  '€ ?\\d{1,3}(?:[, ]\\d{3})+|(?:\\d{1,3}(?:[. ]\\d{3})+|\\d{3,6})(?:,\\d{2})? ?k? ?€|\\d{2,3} ?k ?€|(?:CAD? ?)?\\$ ?(?:\\d{1,3}(?:[, ]\\d{3}){0,2}|\\d{4,6})(?:\\.\\d{2})?k?|(?:\\d{1,3}(?:[, ]\\d{3}){0,2}|\\d{4,6})(?:[.,]\\d{2})? ?k? ?\\$(?: ?CA(?:D|N)?)?'
const PLAIN = '\\d{2,3}[, ]\\d{3}(?:[.,]\\d{2})?'
const LINK = ' ?(?:to|-|–|—|and|à|et) ?(?:les? )?'
const PERIOD =
  "(?:per|a|an) (?:year|annum|hour|day|week|month)|annually|hourly|(?:bi-?)?weekly|monthly|(?:bruts? |nets? )?(?:mensuels?|annuels?|par mois|par an)|par (?:an|année|heure|jour|semaine|mois)|de l'heure|l'heure"
/** "$29.47/h", « 31,50 $/heure » */
const SLASHED = '(?:hr?|hour|heure|yr|year|an|année)'

/** An amount, or two with what stands between them, and the period said right after. */
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}$.,])(?:(?:${DOLLARS}|${PLAIN}(?=${LINK}(?:${DOLLARS})))(?:${LINK}(?:${DOLLARS}|${PLAIN}))?)(?![\\p{N}\\p{L}]|[.,]\\d)(?:,? (?:bruts? |gross )?(?:${PERIOD})(?!\\p{L})| ?/ ?${SLASHED}(?!\\p{L}))?`,
  'iu',
)
/** Without a dollar sign, under the word "Salary". */
const BARE = new RegExp(`(?<![\\p{L}\\p{N}$.,])${PLAIN}${LINK}${PLAIN}(?![\\p{N}\\p{L}]|[.,]\\d)`, 'u')

/** The pay of the position, as written: "$80,612 to $94,541 per year". */
export function drawSalary(page: PageText): readonly Quoted<string>[] {
  return gather(page, (sentence) => readSentence(sentence, page.locale))
}

function readSentence({ plain, heading }: Sentence, locale: Locale): readonly Found<string>[] {
  const cue = cues[locale]
  const labelled = (LABEL.test(heading) && heading.length < 60) || LABEL.test(/^[^:]{3,40}:/u.exec(plain)?.[0] ?? '')
  const amount = AMOUNT.exec(plain)?.[0] ?? (labelled ? BARE.exec(plain)?.[0] : undefined)
  if (amount === undefined || !isPay(amount, labelled ? `${heading} ${plain}` : plain)) return []
  const at = plain.indexOf(amount)
  const given = HOURLY.test(amount) && GIVEN.test(plain.slice(0, at))
  const spoken =
    cue.pay.test(plain) || (cue.period.test(plain) && /^\D{0,12}\d/u.test(plain)) || isBare(amount, plain) || given
  // What the pay comes with may be said after it: "Salary $71,000 to $83,000, plus a bonus".
  const begun = given ? '' : (BEGINS.exec(plain.slice(0, at))?.[0] ?? beforePlus(plain, at + amount.length))
  return labelled || (spoken && !cue.not.test(begun)) ? [{ value: amount.trim() }] : []
}

/** "What you get: $18.25 an hour", « Vous recevez 18,25 $ l’heure » */
const GIVEN =
  /(?<!\p{L})(?:you(?:'ll| will)? (?:get|earn|receive|make)|we pay|vous (?:recevez|recevrez|gagnez|gagnerez|toucherez)|nous (?:payons|offrons))(?: :|:)?(?: \S+){0,2} $/iu
const PLUS =
  /^[^.;]{0,20}?(?<!\p{L})(?:plus|to which|as well as|auquel|auxquels|en plus|ainsi que|with|avec)(?!\p{L})/iu

/** The sentence without what the pay comes with. */
function beforePlus(plain: string, end: number): string {
  return PLUS.test(plain.slice(end)) ? plain.slice(0, end) : plain
}

const BEGINS =
  /^(?:the )?(?:annual |starting |base |hourly )?(?:salary|pay|wage|le salaire|salaire|rémunération|traitement)(?!\p{L}).{0,25}$/iu

/** A line that says little else than an hour's pay, or a range beside a level: "GT-02, $29.47/h", "EC-06 – $99,000 to $121,000". */
function isBare(amount: string, plain: string): boolean {
  const rest = plain.replace(amount, '')
  if (BY_LEVEL.test(plain.slice(0, plain.indexOf(amount))) && RANGE.test(amount)) return true
  if (rest.length > 60) return false
  return HOURLY.test(amount) || (/\b[A-Z]{2}(?:-[A-Z]{2,3})?-\d{2}\b/u.test(rest) && RANGE.test(amount))
}

/** "at level SP-MAS-03 ($87,550 to $107,204)" */
const BY_LEVEL = /\b[A-Z]{2}(?:-[A-Z]{2,3})?-\d{2} ?(?:[(,:–—-] ?)?(?:de )?$/u
const RANGE = /\d\D+\d{2,3}[, ]?\d{3}/u
const HOURLY = /(?:\/ ?(?:hr?|hour|heure)|(?:per|an) hour|hourly|(?:par|de l'|l')\s?heure)$/iu

/** A year's pay, or an hour's, a week's or a month's where the sentence says so; "$5" and "$2,000,000" are something else. */
function isPay(amount: string, plain: string): boolean {
  const [first = ''] = /\d+(?:[,. ]\d{3})*(?:[.,]\d{2}(?!\d))?k?/iu.exec(amount) ?? []
  const whole = Number(first.replace(/[.,]\d{2}k?$/iu, '').replace(/\D/gu, '')) * (/\d ?k/iu.test(amount) ? 1_000 : 1)
  if (whole >= 15_000) return whole <= 700_000
  if (whole >= 10 && whole <= 300) return /hour|heure|horaire|\/ ?hr?(?!\p{L})|(?:per|a|par) (?:day|jour)/iu.test(plain)
  return (
    whole >= 500 &&
    /(?:per|a) (?:week|month)|weekly|monthly|par (?:semaine|mois)|hebdomadaire|mensuel|aux deux semaines/iu.test(plain)
  )
}
