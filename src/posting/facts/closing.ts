import type { Bilingual, Locale } from '../../locale/locale.ts'
import { deadlineOf } from '../deadline.ts'
import type { Deadline, Quoted } from '../posting.ts'
import { datesIn, datesOfYear, type WrittenDate } from './date.ts'
import { type Found, gather, words } from './gather.ts'
import { hourIn, type WrittenHour, zoneIn } from './hour.ts'
import type { PageText, Sentence } from './page-text.ts'

interface Cues {
  /** Right before the date: it is the last day. */
  readonly closes: RegExp
  /** Right before the date, in a sentence on applications. */
  readonly until: RegExp
  readonly applying: RegExp
  /** Another date than the last one, or the end of something else. */
  readonly not: RegExp
}

const cues = {
  en: {
    closes: words(
      'clos(?:e|es|ing)(?: date)?|(?:posting|competition|process|applications?)(?: \\S+)? closed',
      'deadline',
      'apply (?:by|before|until|no later than)',
      'due(?: date)?',
      'open until',
      'last day (?:to apply|is)',
      '(?:received|submitted|sent) after',
      'expir(?:es|y)(?: date)?',
    ),
    until: words('until', 'by', 'before', 'no later than', 'on or before', 'till', 'through'),
    applying: words(
      'appl(?:y|ies|ications?|ying)',
      'submi(?:t|ssions?|tted)',
      'send',
      'résumés?',
      'resumes?',
      'posting',
      'process',
      'opportunity',
      'position',
      'job',
      'competition',
    ),
    not: words(
      'review(?:ed)? (?:first|on|starting)',
      'first',
      'interviews?',
      'questions?',
      'start(?:s|ing)? date',
      'term (?:ends|until|ending)',
      'position (?:ends|until)',
      'contract (?:ends|until)',
      'born',
      'graduat\\w+',
      'eligible (?:as of|on)',
      'priority',
      'deadline (?:for|of|to) (?:the |a |an |each |its )?(?!appl|subm|sen[dt]|post|compet|job|posit|rec|process|opport|résum|cv|express|candid)\\p{L}+',
      '(?:offices?|building|library|pool|park|site|cent(?:re|er)|facility|store|road|border|agreement)(?: \\w+)? (?:close[sd]?|closing|expire[sd]?)',
    ),
  },
  fr: {
    closes: words(
      '(?:date )?limite',
      'date de (?:clôture|fermeture|tombée)',
      'échéance',
      "fin de l'affichage",
      '(?:ferme|se ferme|fermera|clôture|prend fin|se termine|expire)',
      "ouvert jusqu'au",
      'dernier jour',
      '^(?:fermeture|clôture) ?:',
      '(?:reçue?s|soumise?s|envoyée?s|transmise?s) après',
    ),
    until: words("jusqu'au", "jusqu'à", "d'ici", 'au plus tard', 'avant', 'avant le'),
    applying: words(
      'postul\\S+',
      'candidatures?',
      'demandes?',
      'soum\\S+',
      'envoy\\S+',
      'transm\\S+',
      'présent\\S+',
      'affichage',
      'processus',
      'offre',
      'poste',
      'concours',
      'curriculum',
      'CV',
    ),
    not: words(
      "d'abord",
      'en premier',
      'priorité',
      'entrevues?',
      'questions?',
      "date d'entrée",
      'mandat (?:prend fin|se termine)',
      'contrat (?:prend fin|se termine)',
      "poste (?:prend fin|se termine|jusqu'au)",
      'obtention du diplôme',
      "date limite (?:du |de la |de l'|des |pour (?:le |la |les |l'))(?!affich|concours|process|candid|demand|post|offre|récep|dépôt|présent|inscri|soum|envoi|emploi|appel|comp)\\p{L}+",
      '(?:bureaux?|édifice|piscine|bibliothèque|parc|centre|installation|frontière|route|convention)(?: \\S+)? (?:ferme(?:nt|ra)?|expire)',
    ),
  },
} satisfies Bilingual<Cues>

const LABEL = words(
  'clos(?:es|ing)(?: date)?',
  'deadline',
  'application deadline',
  'last day(?: to apply)?',
  'apply before',
  'apply by',
  'expiry date',
  'date limite',
  '(?:date de )?(?:clôture|fermeture)',
  'date de tombée',
  'échéance',
  '^(?:ferme|fin)$',
  'dernier jour',
)

/** The last moment to apply, where the text gives it with its year. */
export function drawClosing(page: PageText): readonly Quoted<Deadline>[] {
  return gather(page, (sentence) => closingOf(sentence, page.locale, datesIn(sentence.plain, page.locale)))
}

/** The closing on a day (`2027-01-08`) with the hour that the text gives, where it gives one; it need not say the year. */
export function hourOfClosing(page: PageText, day: string): Quoted<Deadline> | undefined {
  const [first] = gather(page, (sentence) => {
    if (hourIn(sentence.plain) === undefined) return []
    const dated = datesIn(sentence.plain, page.locale)
    const dates = dated.length > 0 ? dated : datesOfYear(day.slice(0, 4), sentence.plain, page.locale)
    return closingOf(sentence, page.locale, dates, { on: day })
  })
  return first
}

/** `on`: only on this day and with an hour. */
function closingOf(
  { plain, heading }: Sentence,
  locale: Locale,
  dates: readonly WrittenDate[],
  { on }: { readonly on?: string } = {},
): readonly Found<Deadline>[] {
  const labelled = LABEL.test(heading) && heading.length < 60
  if (dates.length === 0 || cues[locale].not.test(plain)) return []
  const closing = dates.filter((date, i) => isClosing(plain, date, { locale, after: dates[i - 1]?.end ?? 0, labelled }))
  const last = /extended|prolong|report[ée]e/iu.test(plain) ? dates.at(-1) : closing[0]
  if (last === undefined || closing.length === 0) return []
  const hour = hourAround(plain, last)
  if (on !== undefined && (last.day !== on || hour === undefined)) return []
  const deadline = deadlineOf(last.day, hour?.time, hour?.zone === undefined ? {} : { zone: hour.zone })
  return deadline === undefined ? [] : [{ value: deadline }]
}

/** The hour may stand before the date, and its zone after: "by noon on January 8, 2027 (Eastern)". */
function hourAround(plain: string, { index, end }: WrittenDate): WrittenHour | undefined {
  const after = plain.slice(end, end + 60)
  const before = hourIn(plain.slice(Math.max(0, index - 60), index))
  const zone = before?.zone ?? zoneIn(after)
  return hourIn(after) ?? (before && (zone === undefined ? before : { ...before, zone }))
}

/** A sentence that begins with "Closing date" needs no word on applying. */
const LABEL_REACH = 32

interface Around {
  readonly locale: Locale
  readonly after: number
  readonly labelled: boolean
}

function isClosing(plain: string, date: WrittenDate, { locale, after, labelled }: Around): boolean {
  const cue = cues[locale]
  const before = plain.slice(Math.max(after, date.index - 80), date.index)
  if (labelled && after === 0) return true
  const opening = cue.closes.test(plain.slice(0, LABEL_REACH))
  if (cue.closes.test(before) && (opening || cue.applying.test(plain))) return true
  const near = before.slice(-60)
  const range = after > 0 && /^\s*(?:to|until|through|–|-|au|jusqu'au)\s/iu.test(before)
  return (range || cue.until.test(near)) && cue.applying.test(plain)
}
