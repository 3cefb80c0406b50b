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
      'hourly rate',
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
    ),
  },
  fr: {
    pay: words(
      'salaires?',
      'salariale?s?',
      'rémunération',
      'traitement(?:s)?',
      'taux de (?:paye|paie|rémunération)',
      'gagne\\S*',
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
      "projets? (?:évalué|d'une valeur)",
    ),
  },
} satisfies Bilingual<Cues>

const LABEL = words(
  'salar(?:y|ies)',
  'pay(?: (?:range|scale|band|rate))?',
  'compensation',
  'remuneration',
  'salaires?',
  '(?:échelle|fourchette)s? salariales?',
  'rémunération',
  'traitement',
)

/** "$80,612.50", "80 612,50 $", "$38.15"; a `k` for thousands. */
const DOLLARS =
  '(?:CAD? ?)?\\$ ?\\d{1,3}(?:[, ]\\d{3}){0,2}(?:\\.\\d{2})?k?|\\d{1,3}(?:[, ]\\d{3}){0,2}(?:[.,]\\d{2})? ?k? ?\\$(?: ?CA(?:D|N)?)?'
const PLAIN = '\\d{2,3}[, ]\\d{3}(?:[.,]\\d{2})?'
const LINK = ' ?(?:to|-|–|—|and|à|et) ?(?:les? )?'

/** An amount, or two with what stands between them, and the period said right after. */
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}$.,])(?:(?:${DOLLARS}|${PLAIN}(?=${LINK}(?:${DOLLARS})))(?:${LINK}(?:${DOLLARS}|${PLAIN}))?)(?![\\p{N}\\p{L}]|[.,]\\d)(?:,? (?:(?:per|a|an) (?:year|annum|hour)|annually|hourly|par (?:an|année|heure)|de l'heure|l'heure)(?!\\p{L}))?`,
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
  const spoken = cue.pay.test(plain) || (cue.period.test(plain) && /^\D{0,12}\d/u.test(plain))
  if (!(labelled || spoken) || (cue.not.test(plain) && !labelled)) return []
  const amount = AMOUNT.exec(plain)?.[0] ?? (labelled ? BARE.exec(plain)?.[0] : undefined)
  return amount !== undefined && isPay(amount, plain) ? [{ value: amount.trim() }] : []
}

/** A year's pay, or an hour's where the sentence says so; "$5" and "$2,000,000" are something else. */
function isPay(amount: string, plain: string): boolean {
  const [first = ''] = /\d{1,3}(?:[, ]\d{3})*(?:[.,]\d{2})?k?/iu.exec(amount) ?? []
  const whole = Number(first.replace(/[.,]\d{2}k?$/iu, '').replace(/\D/gu, '')) * (/\d ?k/iu.test(amount) ? 1_000 : 1)
  if (whole >= 15_000) return whole <= 700_000
  return whole >= 10 && whole <= 300 && /hour|heure|horaire/iu.test(plain)
}
