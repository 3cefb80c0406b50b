import { detectLanguage } from '../locale/detect.ts'
import { fold } from '../locale/fold.ts'
import { type Locale, locales } from '../locale/locale.ts'
import type { Catalogue } from '../search/catalogue.ts'
import { withoutCity } from './cities.ts'
import { cleanText, longestQuestion } from './clean.ts'
import { en } from './cues/en.ts'
import { cut, match } from './cues/match.ts'
import { filtersIn, withoutConditions } from './filters.ts'
import { withoutPersonalInformation } from './personal-information.ts'
import { type Aspect, type Filters, type Intent, plainQuestion, type Question, type Understood } from './question.ts'
import { type Before, byOrdinal, pointsBack, searchWords, subjectOf, subjectWords, termsOf } from './subject.ts'

export interface UnderstandOptions {
  readonly catalogue: Catalogue
  readonly now: Date
  readonly before: Before
  /** The language to read the words in when they show none of their own. */
  readonly locale: Locale
}

/** A text cleaned, in the forms the rules look at, and what the rules may ask about it. */
interface Reading extends UnderstandOptions {
  readonly text: string
  readonly folded: string
}

/** Understands what a person wrote: its language, what is asked, about what, and why it was understood so. */
export function understand(raw: string, options: UnderstandOptions): Understood {
  const { text, found } = withoutPersonalInformation(cleanText(raw))
  const folded = fold(text)
  const evidence = detectLanguage(text)
  const asked = languageAskedFor(folded)
  const language = asked ?? evidence.language
  const reading = { ...options, text, folded, locale: language ?? options.locale }
  const { question, because } = raw.length > longestQuestion * 2 ? tooLong : questionOf(reading, asked)
  return {
    question,
    language,
    words: text,
    personal: found,
    why: [`language: ${evidence.because.join(', ') || 'no evidence'}`, `intent: ${question.intent} (${because})`],
  }
}

interface Decided {
  readonly question: Question
  readonly because: string
}

const tooLong: Decided = {
  question: { ...plainQuestion('out_of_scope'), refusal: 'long' },
  because: 'longer than a question',
}

function questionOf(reading: Reading, asked: Locale | undefined): Decided {
  return more(reading) ?? social(reading, asked) ?? another(reading) ?? businessOf(reading)
}

/** "Show me more", when a list was cut short. */
function more({ folded, locale, before }: Reading): Decided | undefined {
  if (before.rest.length === 0 || match(folded, (cues) => cues.more) === undefined) return undefined
  if (
    termsOf(
      cut(
        folded,
        (c) => c.more,
        (c) => c.filler,
        (c) => c.jobs,
      ),
      locale,
    ).length > 0
  )
    return undefined
  const question: Question = { ...plainQuestion('list'), subject: { kind: 'roles', keys: before.rest } }
  return { question, because: 'asks for the rest of the list' }
}

/** "And the first one?": what was asked of one of a list is asked of another. */
function another({ folded, locale, before }: Reading): Decided | undefined {
  const subject = byOrdinal(folded, before)
  if (subject === undefined) return undefined
  const left = cut(
    folded,
    (c) => c.ordinals.flat(),
    (c) => c.tell,
    (c) => c.back,
    (c) => c.filler,
  )
  if (termsOf(left, locale).length > 0) return undefined
  const { last } = before
  const same = last !== undefined && (last.intent === 'detail' || last.intent === 'apply' || last.intent === 'status')
  const question: Question = same ? { ...last, subject } : { ...plainQuestion('detail'), subject }
  return { question, because: 'names another of the list' }
}

/** Greetings, thanks, help and a change of language, when the text holds nothing else. */
function social({ folded, locale }: Reading, asked: Locale | undefined): Decided | undefined {
  const left = termsOf(
    cut(
      folded,
      (c) => c.help,
      (c) => c.thanks,
      (c) => c.greeting,
      (c) => c.speak.en,
      (c) => c.speak.fr,
      (c) => c.filler,
    ),
    locale,
  )
  if (left.length > 0) return undefined
  if (asked !== undefined) return { question: plainQuestion('language'), because: `asks for ${asked}` }
  for (const intent of ['help', 'thanks', 'greeting'] as const) {
    const cue = match(folded, (cues) => cues[intent])
    if (cue !== undefined) return { question: plainQuestion(intent), because: `"${cue}" and nothing else` }
  }
  return folded === '' ? { question: plainQuestion('greeting'), because: 'no text' } : undefined
}

/** The language in which the person wants to be answered, when that is all the text asks. */
function languageAskedFor(folded: string): Locale | undefined {
  for (const locale of locales) {
    if (match(folded, (cues) => cues.speak[locale]) === undefined) continue
    const rest = cut(
      folded,
      (c) => c.speak[locale],
      (c) => c.filler,
      (c) => c.greeting,
      (c) => c.ask,
      (c) => c.thanks,
    )
    const words = rest.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1 && !companions.has(word))
    if (words.length === 0) return locale
  }
  return undefined
}

/** Small words that go with "in English": « et en français? », "could you answer in French from now on?". */
const companions = new Set(
  'and et the but you to answer reply talk speak repeat say it that from now on again me moi plutot instead version la meme chose stuff peut peux tu vous on que est ce could can would we do go have continue chat this'.split(
    ' ',
  ),
)

function businessOf(reading: Reading): Decided {
  const { folded } = reading
  const advice = match(folded, (cues) => cues.advice)
  if (advice !== undefined) {
    return {
      question: { ...plainQuestion('out_of_scope'), refusal: 'advice' },
      because: `"${advice}" asks for a judgement`,
    }
  }
  const signs = signsIn(reading)
  const offTopic = match(folded, (cues) => cues.offTopic)
  if (offTopic !== undefined && signs.jobs === undefined && signs.oneJob === undefined && signs.seek === undefined) {
    return { question: plainQuestion('out_of_scope'), because: `"${offTopic}" and no job` }
  }
  const intent = intentOf(signs, reading)
  return { question: build(intent, signs, reading), because: signs.because.join(', ') }
}

/** What the text shows, before anything is decided. */
interface Signs {
  readonly seek: string | undefined
  readonly jobs: string | undefined
  readonly oneJob: string | undefined
  readonly apply: string | undefined
  readonly anytime: string | undefined
  readonly status: string | undefined
  readonly tell: string | undefined
  readonly ask: string | undefined
  readonly aspects: readonly Aspect[]
  readonly filters: Filters
  readonly because: readonly string[]
}

const aspectNames = Object.keys(en.aspects) as (keyof typeof en.aspects)[]

function signsIn(reading: Reading): Signs {
  const { folded, text } = reading
  const of = (name: 'seek' | 'jobs' | 'oneJob' | 'apply' | 'status' | 'tell' | 'ask') =>
    match(folded, (cues) => cues[name])
  const found = {
    seek: of('seek'),
    jobs: of('jobs'),
    oneJob: of('oneJob'),
    apply: of('apply'),
    anytime: match(folded, (cues) => cues.applyAnytime),
    status: of('status'),
    tell: of('tell'),
    ask: of('ask'),
  }
  const named: Aspect[] = aspectNames.filter((aspect) => match(folded, (cues) => cues.aspects[aspect]) !== undefined)
  const aspects = match(folded, (cues) => cues.other) === undefined ? named : [...named, 'other' as const]
  const filters = filtersIn(folded, text, reading)
  const because = Object.entries(found).flatMap(([name, cue]) => (cue === undefined ? [] : [`${name} "${cue}"`]))
  return { ...found, aspects, filters, because: [...because, ...aspects.map((aspect) => `asks ${aspect}`)] }
}

/** The order matters: what a person does with a posting before what they look for, what they look for before facts. */
function intentOf(signs: Signs, reading: Reading): Intent {
  if (signs.aspects.includes('accommodation')) return 'apply'
  if (signs.seek === undefined && match(reading.folded, (cues) => cues.lastChance) !== undefined) return 'status'
  if (signs.aspects.includes('eligibility') && asksWho.test(reading.folded)) return 'detail'
  if (signs.anytime !== undefined && signs.apply !== undefined) return 'apply'
  if (signs.anytime !== undefined && signs.seek === undefined && signs.status === undefined) return 'apply'
  if (isSearch(signs, reading) || countsJobs.test(reading.folded)) return isBare(signs, reading) ? 'list' : 'find'
  if (signs.apply !== undefined || signs.aspects.includes('email') || signs.aspects.includes('subject')) return 'apply'
  if (signs.status !== undefined && !isBareStatus(signs, reading)) return 'status'
  if (isBareCount(signs, reading)) return 'list'
  if (factsAsked(signs, reading) && isAboutOne(signs, reading)) return 'detail'
  if (signs.tell !== undefined && (isAboutOne(signs, reading) || hasWords(reading))) return 'detail'
  if (pointsBack(reading.folded) && reading.before.shown.length > 0) return 'detail'
  if (isBare(signs, reading)) return 'list'
  if (signs.ask === undefined || signs.jobs !== undefined) return 'find'
  return signs.oneJob !== undefined || namesTitle(reading) ? 'detail' : 'find'
}

/** "Who can apply?" asks who, not how. */
const asksWho =
  /(?<!\p{L})(?:who|anyone|anybody|qui|n'importe qui) (?:can|may|is|are|could|peut|peuvent|pourrait|est|a le droit|sont)(?!\p{L})/u

/** "Does the UX designer have to know HTML?": a question that starts as one and names a posting. */
function namesTitle(reading: Reading): boolean {
  if (!startsAsking.test(reading.folded)) return false
  const { catalogue, locale, now, folded } = reading
  const [best] = catalogue.search(subjectWords(folded), { locale, now, limit: 1 }).hits
  return best !== undefined && best.titleMatch >= plainlyNamed
}

const startsAsking =
  /^(?:so |and |ok |hi,? |hey,? )?(?:is|are|was|were|does|do|did|can|could|would|will|has|have|should|must|what|whats|who|how|when|where|why|est[- ]ce|faut|c'est|c'etait|quel|quelle|combien|qui|quand|comment|doit|peut|puis|a[- ]t)(?![\p{L}])/u
const plainlyNamed = 0.6

/** Looks for postings that fit, rather than asking something of one. */
function isSearch(signs: Signs, reading: Reading): boolean {
  if (signs.seek === undefined) return false
  if (signs.status !== undefined && recruits.test(signs.seek) && recruits.test(signs.jobs ?? signs.seek)) return false
  const asks = signs.apply !== undefined || signs.status !== undefined || signs.aspects.length > 0
  if (signs.oneJob !== undefined && asks && (signs.jobs === undefined || counts.test(reading.folded))) return false
  if (signs.apply !== undefined && !hasWords(reading)) return false
  return true
}

/** "Still hiring an architect?" asks for a status though hiring is what one looks for. */
const recruits = /hir|recru|embauch|engag|cherch|look/
/** "How many openings…" asks about one posting though it names many. */
const counts = /^how many|^combien d/

/** "How many jobs are there in design?" looks for jobs; "how many openings for the designer?" asks about one. */
const countsJobs =
  /^(?:how many |combien d(?:e |'))(?:\p{L}+ ){0,2}(?:jobs|roles|positions|postings|openings|vacancies|postes|emplois|offres|affichages)(?!\p{L})(?!.* (?:for (?:the|this|that)|pour (?:le|la|l'|ce|cet|cette))(?!\p{L}))/u

/** Nothing is named but conditions: "what remote jobs are open?". */
function isBare(signs: Signs, reading: Reading): boolean {
  const conditions = Object.keys(signs.filters).length > 0
  if (signs.jobs === undefined && !conditions && signs.seek === undefined) return false
  // Turns of phrase and conditions share words: whichever is taken out first may leave nothing of the other.
  const orders = [conditionsCut(subjectWords(reading.folded)), subjectWords(conditionsCut(reading.folded))]
  return orders.some((words) => {
    const left = withoutCity(withoutConditions(words, signs.filters), signs.filters.city)
    return termsOf(left, reading.locale).length === 0
  })
}

/** The words without those that name a condition. */
export function conditionsCut(words: string): string {
  return cut(
    words,
    (c) => c.team,
    (c) => c.conditions.english,
    (c) => c.conditions.french,
    (c) => c.conditions.remote,
    (c) => c.conditions.indeterminate,
    (c) => c.conditions.term,
    (c) => c.conditions.student,
    (c) => c.conditions.bilingual,
    (c) => c.conditions.open,
    (c) => c.conditions.closed,
  )
}

function hasWords({ folded, locale }: Reading): boolean {
  return termsOf(subjectWords(folded), locale).length > 0
}

/** "What is still open?" asks for a list, not for the status of one posting. */
function isBareStatus(signs: Signs, reading: Reading): boolean {
  return !hasWords(reading) && (signs.jobs !== undefined || reading.before.shown.length === 0)
}

/** "How many jobs are open?" is answered by the list, which says how many. */
function isBareCount({ jobs, aspects }: Signs, reading: Reading): boolean {
  const facts = aspects.filter((aspect) => aspect !== 'other')
  return counts.test(reading.folded) && jobs !== undefined && facts.length === 0 && !hasWords(reading)
}

/** Facts that are asked for by a noun alone: "deadline for the data analyst". Other words for facts stand in any story. */
const nouns: ReadonlySet<Aspect> = new Set([
  'classification',
  'languageProfile',
  'salary',
  'closing',
  'clearance',
  'duties',
  'qualifications',
])

/** A fact is asked for, whether by a word for it or by a question about a condition. */
function factsAsked({ aspects, filters, ask: word, oneJob }: Signs, { text }: Reading): boolean {
  const { status: _status, ...conditions } = filters
  const ask = word ?? (text.endsWith('?') ? oneJob : undefined)
  const named = aspects.filter((aspect) => ask !== undefined || oneJob !== undefined || nouns.has(aspect))
  return named.length > 0 || (ask !== undefined && Object.keys(conditions).length > 0)
}

function isAboutOne({ oneJob, ask, jobs, aspects }: Signs, reading: Reading): boolean {
  if (reading.before.shown.length > 0 || counts.test(reading.folded)) return true
  return oneJob !== undefined || (jobs === undefined && (ask !== undefined || aspects.length > 0))
}

/** Conditions that, in a question about one posting, ask for the fact behind them. */
const aspectOfCondition = {
  remote: 'place',
  city: 'place',
  classification: 'classification',
  tenure: 'tenure',
  profile: 'languageProfile',
} as const satisfies { readonly [F in keyof Filters]?: Aspect }

function build(intent: Intent, signs: Signs, reading: Reading): Question {
  const asksOne = intent === 'detail' || intent === 'apply' || intent === 'status'
  const conditions = (Object.keys(aspectOfCondition) as (keyof typeof aspectOfCondition)[])
    .filter((name) => intent === 'detail' && signs.filters[name] !== undefined)
    .map((name) => aspectOfCondition[name])
  return {
    intent,
    subject: subjectFor(intent, signs, reading),
    aspects: asksOne ? aspectsFor(intent, [...signs.aspects, ...conditions], signs) : [],
    filters: asksOne ? {} : signs.filters,
  }
}

/** A question about one posting that no word for a fact explains asks what its prose tells. */
function aspectsFor(intent: Intent, aspects: readonly Aspect[], { tell, ask }: Signs): readonly Aspect[] {
  const plain = intent === 'detail' && aspects.length === 0 && tell === undefined && ask !== undefined
  return plain ? ['other'] : [...new Set(aspects)]
}

function subjectFor(intent: Intent, signs: Signs, reading: Reading): Question['subject'] {
  if (intent === 'list') return { kind: 'none' }
  if (intent === 'apply' && signs.anytime !== undefined) return { kind: 'evergreen' }
  if (intent === 'find') {
    return { kind: 'words', words: withoutCity(searchWords(reading.folded), signs.filters.city), whole: reading.text }
  }
  const subject = subjectOf(reading.text, reading)
  const [shown] = reading.before.shown
  // "Is it remote?" names a condition and nothing else.
  const onlyConditions = () => termsOf(conditionsCut(subjectWords(reading.folded)), reading.locale).length === 0
  return subject.kind === 'words' && shown !== undefined && onlyConditions()
    ? { kind: 'roles', keys: [shown] }
    : subject
}
