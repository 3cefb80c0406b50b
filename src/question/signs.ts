import type { Locale } from '../locale/locale.ts'
import type { Catalogue, TitleHit } from '../search/catalogue.ts'
import { withoutCity } from './cities.ts'
import type { Cues } from './cues/cues.ts'
import { cut, match } from './cues/match.ts'
import { aspectNames } from './cues/picks.ts'
import { conditionsCut, filtersIn, withoutConditions } from './filters.ts'
import type { Aspect, Filters } from './question.ts'
import { type Before, byOrdinal, pointsBack, subjectWords, tellingTerms } from './subject.ts'

/** A text cleaned, in the forms the rules look at, and what the rules may ask about it. */
export interface Reading {
  readonly catalogue: Catalogue
  readonly now: Date
  readonly before: Before
  /** The language to read the words in when they show none of their own. */
  readonly locale: Locale
  readonly text: string
  readonly folded: string
}

/** What a text can show of what is asked. */
export const signNames = [
  // turns of phrase
  'seek',
  'self',
  'suits',
  'jobs',
  'oneJob',
  'jobNoun',
  'apply',
  'anytime',
  'elsewhere',
  'status',
  'lastChance',
  'tell',
  'fact',
  'circumstance',
  'prose',
  'state',
  'still',
  'documents',
  'sending',
  'which',
  'how',
  'address',
  'accommodation',
  'who',
  'recruits',
  'offTopic',
  'work',
  'counts',
  // how it is built
  'starts',
  'yesNo',
  'asks',
  'mark',
  'short',
  'long',
  'definite',
  'indefinite',
  // what it names
  'named',
  'near',
  'unnamed',
  'nothing',
  'conditions',
  'bare',
  // what went before
  'follows',
  'back',
  'ordinal',
  'told',
] as const
export type Sign = (typeof signNames)[number]

/** What a text shows, before anything is decided. */
export interface Signs {
  readonly has: ReadonlySet<Sign>
  readonly aspects: readonly Aspect[]
  readonly filters: Filters
}

const phraseSigns = {
  seek: (cues) => cues.seek,
  self: (cues) => cues.self,
  suits: (cues) => cues.suits,
  jobs: (cues) => cues.jobs,
  oneJob: (cues) => cues.oneJob,
  jobNoun: (cues) => cues.oneJobWord,
  apply: (cues) => cues.apply,
  anytime: (cues) => cues.applyAnytime,
  status: (cues) => cues.status,
  lastChance: (cues) => cues.lastChance,
  tell: (cues) => cues.tell,
  prose: (cues) => cues.other,
  state: (cues) => cues.state,
  still: (cues) => cues.still,
  documents: (cues) => cues.documents,
  sending: (cues) => cues.sending,
  which: (cues) => cues.which,
  how: (cues) => cues.how,
  asks: (cues) => cues.ask,
  offTopic: (cues) => cues.offTopic,
  work: (cues) => cues.work,
} as const satisfies { readonly [S in Sign]?: (cues: Cues) => readonly string[] }

/** "…that I can still apply to" says of jobs that they are open, not that one wants to know how. */
const ofOthers: ReadonlySet<Sign> = new Set(['apply', 'sending', 'still', 'status', 'state', 'lastChance'])

/** "How many jobs are there in design?" asks for no fact. */
const ofCounting: readonly Sign[] = ['prose', 'which', 'asks', 'starts', 'mark']

const anything = /(?<!\p{L})(?:anything|something|quelque chose|autre chose|de quoi)(?!\p{L})/u

/** What ties a question to the posting shown before. */
const ofShown: readonly Sign[] = ['follows', 'back', 'told']

/** What is said of one posting. */
const ofOne: readonly Sign[] = ['state', 'status', 'still', 'counts']

/** « Assurance-emploi » is no job. */
const nouns: ReadonlySet<Sign> = new Set(['jobNoun', 'jobs', 'oneJob'])

/** Facts that are asked for by a noun alone: "deadline for the data analyst". */
const facts: ReadonlySet<Aspect> = new Set([
  'classification',
  'languageProfile',
  'salary',
  'closing',
  'clearance',
  'duties',
  'qualifications',
])
/** Facts whose words stand in any story. */
const circumstances: ReadonlySet<Aspect> = new Set(['place', 'tenure', 'team', 'eligibility'])

/** "Who can apply?" asks who, not how. */
const asksWho =
  /(?<!\p{L})(?:who|anyone|anybody|qui|n'importe qui) (?:can|may|is|are|could|peut|peuvent|pourrait|est|a le droit|sont)(?!\p{L})|(?<!\p{L})(?:open to|ouverte?s? (?:a|au|aux)|reservee?s? (?:a|aux)|limited to|restricted to)(?!\p{L})/u
const starts =
  /^(?:(?:so|and|ok|okay|hi|hey|hello|oh|um|just|but|also|sorry|et|pis|puis|mais|bon|bonjour|salut|allo|alors|donc|stp|svp)[,!]? ){0,4}(?:is|are|was|were|does|do|did|can|could|would|will|has|have|should|must|what|whats|what's|wheres|where's|hows|how's|who|whos|who's|whose|which|how|when|where|why|est[- ]ce|faut|c'est|c'etait|c(?= )|cest|c'tu|quel|quelle|quels|quelles|kel|combien|qui|quand|comment|pourquoi|doit|peut|puis[- ]je|ou|a[- ]t|qu'est[- ]ce)(?![\p{L}])/u
/** "How do I apply for a passport?" */
const appliesFor =
  /(?<!\p{L})(?:apply(?:ing)? (?:for|to)|(?:postuler|appliquer|candidater|demande[rz]?) (?:pour|a|au|aux|sur|un|une|mon|ma)) (?!it|this|that|them|one|ca|celui|celle|you|vous)/u

/** Starts as a question that is answered with yes or no. */
const yesNo =
  /^(?:(?:so|and|ok|okay|hi|hey|hello|but|also|et|pis|puis|mais|bon|bonjour|salut|allo)[,!]? ){0,4}(?:is|are|was|were|does|do|did|can|could|would|will|has|have|should|must|am|est[- ]ce|faut|c'est[- ]tu|c'tu|peut[- ]on|puis[- ]je|doit[- ]on|a[- ]t|est[- ]il|(?:le|la|l') ?.{1,60}(?:est|a|faut|doit|sont)[- ](?:il|elle|ils|tu|ti|on)(?!\p{L}))(?![\p{L}])|(?<!\p{L})(?:est|etait|c'est|sont|a|ont|faut|peut|peux|doit)[- ](?:il|elle|tu|ti|on)(?!\p{L})/u
/** "Still hiring an architect?" asks for a status though hiring is what one looks for. */
const recruits =
  /(?<!\p{L})(?:hir(?:e|es|ed|ing)|recruit(?:s|ing|ed)?|embauch(?:e|ez|er)|engag(?:e|ez|er)|recrut(?:e|ez|er)|cherch(?:e|ez)|recherch(?:e|ez)|looking for|after)(?!\p{L})/u
/** "How many openings…" asks about one posting though it names many. */
const counts = /(?<!\p{L})(?:how many|combien d)/u
const definite = new Set('the that this those your le la l les du au aux ce cet cette votre vos'.split(' '))
const indefinite = new Set('a an any some other no un une quelque aucun'.split(' '))

/** « Emploi au service à la clientèle » wants any such job. */
const anyJob =
  /^(?:(?:un|une|a|an|any) )?(?:emploi|poste|job|stage|boulot|position|role|opening)(?:s)? (?:au|aux|en|dans|de|d'|a|as|in|with|avec)(?!\p{L})/u

const plainlyNamed = 0.6
const likeTitle = 0.3
const unlike = 0.12
const shortText = 3
const longText = 22

/** Everything a text shows. */
export function signsIn(reading: Reading): Signs {
  const { folded, text, before } = reading
  const phrases = new Set<Sign>()
  const withoutRelative = cut(folded, (cues) => cues.relative)
  const ownBusiness = cut(folded, (cues) => cues.offTopic)
  for (const [sign, pick] of Object.entries(phraseSigns) as [Sign, (cues: Cues) => readonly string[]][]) {
    const heard = ofOthers.has(sign) ? withoutRelative : nouns.has(sign) ? ownBusiness : folded
    if (match(heard, pick) !== undefined) phrases.add(sign)
  }
  const aspects = aspectsIn(folded, phrases)
  const filters = filtersIn(folded, text, reading)
  const words = cut(subjectWords(withoutConditions(folded, filters)), (cues) => cues.oneJobWord)
  const telling = tellingTerms(words, reading.locale)
  const title = telling.length === 0 ? undefined : reading.catalogue.titled(words, reading)
  const count = folded.split(' ').length
  const wantsAny = anyJob.test(folded)
  const article = wantsAny ? 'indefinite' : articleBefore(folded, title)
  const { status: _status, ...conditions } = filters
  const shows: { readonly [S in Exclude<Sign, keyof typeof phraseSigns>]: boolean } = {
    fact: aspects.some((aspect) => facts.has(aspect)),
    circumstance: aspects.some((aspect) => circumstances.has(aspect)),
    address: aspects.includes('email') || aspects.includes('subject'),
    accommodation: aspects.includes('accommodation'),
    who: aspects.includes('eligibility') && asksWho.test(folded),
    elsewhere: appliesFor.test(folded),
    recruits: recruits.test(folded),
    counts: counts.test(folded),
    starts: starts.test(folded),
    yesNo: yesNo.test(folded),
    mark: text.trimEnd().endsWith('?'),
    short: count <= shortText,
    long: count >= longText,
    definite: article === 'definite',
    indefinite: article === 'indefinite',
    named: isNamed(title),
    near: title !== undefined && title.titleMatch >= likeTitle && !isNamed(title),
    unnamed: telling.length > 0 && (title === undefined || title.titleMatch < unlike),
    nothing: telling.length === 0,
    conditions: Object.keys(conditions).length > 0,
    bare: isBare({ filters, listed: phrases.has('jobs') || phrases.has('seek') }, reading),
    follows: before.shown.length > 0,
    back: before.shown.length > 0 && pointsBack(folded),
    ordinal: byOrdinal(folded, before) !== undefined,
    told: telling.length > 0 && toldInShown(words, reading),
  }
  const has = new Set(phrases)
  for (const sign of Object.keys(shows) as (keyof typeof shows)[]) if (shows[sign]) has.add(sign)
  if (wantsAny) has.add('jobs')
  // "Which developer jobs are remote?" begins anew, whatever was shown.
  const anew = has.has('jobs') || (has.has('seek') && (Object.keys(conditions).length > 0 || anything.test(folded)))
  if (anew && !has.has('ordinal')) for (const sign of ofShown) has.delete(sign)
  // "Which jobs are open?" asks what there is, not for the status of one.
  if (has.has('jobs') && !has.has('definite') && !has.has('oneJob') && !has.has('recruits')) {
    if (has.has('counts')) for (const sign of ofCounting) has.delete(sign)
    for (const sign of ofOne) has.delete(sign)
  }
  return { has, aspects, filters }
}

function aspectsIn(folded: string, phrases: ReadonlySet<Sign>): readonly Aspect[] {
  const named: Aspect[] = aspectNames.filter((aspect) => match(folded, (cues) => cues.aspects[aspect]) !== undefined)
  return phrases.has('prose') ? [...named, 'other'] : named
}

/** Whether the title's first word stands after "the" or after "a". */
function articleBefore(folded: string, title: TitleHit | undefined): 'definite' | 'indefinite' | undefined {
  const words = folded.split(/[^\p{L}\p{N}]+/u)
  const at = words.findIndex((word) => title?.matched.includes(word))
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const word = words[back] as string
    if (definite.has(word)) return 'definite'
    if (indefinite.has(word)) return 'indefinite'
  }
  return undefined
}

/** The words are much like a title, or hold the whole of one among others. */
function isNamed(title: TitleHit | undefined): boolean {
  return title !== undefined && (title.titleMatch >= plainlyNamed || (title.named && title.matched.length > 1))
}

/** Nothing is named but conditions: "what remote jobs are open?". */
function isBare({ filters, listed }: { filters: Filters; listed: boolean }, { folded, locale }: Reading): boolean {
  const { status: _status, ...conditions } = filters
  if (!listed && Object.keys(conditions).length === 0) return false
  // Turns of phrase and conditions share words: whichever is taken out first may leave nothing of the other.
  const uncoded = withoutConditions(folded, filters)
  const orders = [conditionsCut(subjectWords(uncoded)), subjectWords(conditionsCut(uncoded))]
  return orders.some((words) => {
    const left = withoutCity(words, filters.city)
    return (
      tellingTerms(
        cut(
          left,
          (cues) => cues.self,
          (cues) => cues.suits,
          (cues) => cues.oneJobWord,
        ),
        locale,
      ).length === 0
    )
  })
}

/** The posting shown before speaks of what the words name: "which WCAG version do they want?". */
function toldInShown(words: string, { before, catalogue, locale }: Reading): boolean {
  const [key] = before.shown
  const role = key === undefined ? undefined : catalogue.roles.get(key)
  const posting = role?.postings[locale] ?? role?.postings.en ?? role?.postings.fr
  return posting !== undefined && catalogue.passages(words, posting).length > 0
}
