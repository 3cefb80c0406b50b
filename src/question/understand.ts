import { detectLanguage } from '../locale/detect.ts'
import { fold } from '../locale/fold.ts'
import { type Locale, locales, otherLocale } from '../locale/locale.ts'
import type { Catalogue } from '../search/catalogue.ts'
import { withoutCity } from './cities.ts'
import { cleanText, longestQuestion } from './clean.ts'
import type { Cues } from './cues/cues.ts'
import { cut, match } from './cues/match.ts'
import { ordinalPicks } from './cues/picks.ts'
import { conditionsCut, withoutConditions } from './filters.ts'
import { decide } from './intent.ts'
import { withoutPersonalInformation } from './personal-information.ts'
import { type Aspect, type Filters, type Intent, plainQuestion, type Question, type Understood } from './question.ts'
import { writtenOut } from './shorthand.ts'
import { shownBy } from './shown.ts'
import type { Reading, Sign, Signs } from './signs.ts'
import { type Before, byOrdinal, searchWords, subjectOf, subjectWords, tellingTerms, termsOf } from './subject.ts'

export interface UnderstandOptions {
  readonly catalogue: Catalogue
  readonly now: Date
  readonly before: Before
  /** The language to read the words in when they show none of their own. */
  readonly locale: Locale
}

/** Understands what a person wrote: its language, what is asked, about what, and why it was understood so. */
export function understand(raw: string, options: UnderstandOptions): Understood {
  const { reading, language, evidence, asked, found } = readingOf(raw, options)
  const { text } = reading
  const decided = raw.length > longestQuestion * 2 ? tooLong : questionOf(reading, asked)
  const { question, because } = decided
  return {
    question,
    language: decided.language ?? language,
    words: text,
    personal: found,
    why: [`language: ${evidence.because.join(', ') || 'no evidence'}`, `intent: ${question.intent} (${because})`],
  }
}

/** A text without what has no place in it, in the forms that are looked at, and its language. */
export function readingOf(raw: string, options: UnderstandOptions) {
  const { text, found } = withoutPersonalInformation(cleanText(raw))
  const folded = writtenOut(fold(text))
  const evidence = detectLanguage(text)
  const asked = languageAskedFor(folded)
  const language = asked ?? evidence.language
  const reading: Reading = { ...options, text, folded, locale: language ?? options.locale }
  return { reading, language, evidence, asked, found }
}

interface Decided {
  readonly question: Question
  /** The language wanted, where the text asks for one. */
  readonly language?: Locale
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
    ...ordinalPicks,
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
  if (!/[\p{L}\p{N}]/u.test(folded)) {
    const intent = grateful.test(folded) ? 'thanks' : 'greeting'
    return { question: plainQuestion(intent), because: 'no words' }
  }
  const thanks = match(folded, (cues) => cues.thanks)
  // "Thanks for your help" asks for none.
  const asking = cut(folded, (cues) => cues.thanks)
  const left = cut(
    asking,
    (c) => c.speak.en,
    (c) => c.speak.fr,
    (c) => c.help,
    (c) => c.greeting,
    (c) => c.filler,
  )
  if (asked !== undefined) return { question: plainQuestion('language'), because: `asks for ${asked}` }
  if (tellingTerms(left, locale).length > 0) return undefined
  const help = match(asking, (cues) => cues.help)
  if (businessCues.some((pick) => match(left, pick) !== undefined)) return undefined
  if (help !== undefined) return { question: plainQuestion('help'), because: `"${help}" and nothing else` }
  if (match(left, (cues) => cues.seek) ?? match(left, (cues) => cues.ask)) return undefined
  if (thanks !== undefined) return { question: plainQuestion('thanks'), because: `"${thanks}" and nothing else` }
  const hello = match(folded, (cues) => cues.greeting)
  if (hello !== undefined && termsOf(left, locale).length < 3) {
    return { question: plainQuestion('greeting'), because: `"${hello}" and nothing else` }
  }
  return undefined
}

const grateful = /🙏|👍|👏|❤|💯|🎉|🙌|😊|😍/u

/** What no greeting holds. */
const businessCues: readonly ((cues: Cues) => readonly string[])[] = [
  (cues) => cues.apply,
  (cues) => cues.documents,
  (cues) => cues.jobs,
]

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
  'and et the but you to answer reply talk speak repeat say it that from now on again me moi plutot instead version la meme chose stuff peut peux tu vous on que est ce could can would we do go have continue chat this if thats ok okay better easier for my id would je mon ma is me mieux plus facile si possible pourriez pourrais pouvez dorenavant desormais get i sorry scuse desole desolee toujours always ca donne quoi donnerait dit comment now and aussi'.split(
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
  const { shown, signs } = shownBy(reading)
  const { intent: decided, because } = decide(shown)
  switch (decided) {
    case 'help':
    case 'greeting':
    case 'thanks':
      return { question: plainQuestion(decided), because }
    case 'out_of_scope':
      return { question: { ...plainQuestion(decided), subject: soughtIn(reading, signs) }, because }
    case 'language':
      return { question: plainQuestion(decided), because, language: languageWanted(reading) }
    default:
      return { question: build(decided, signs, reading), because }
  }
}

/** What shows that work is looked for, though none here is near. */
const ofSeeking: readonly Sign[] = ['seek', 'jobs', 'jobNoun', 'suits', 'self']

/** The words of work that is not found here: who runs the site may want to know what is asked for. */
function soughtIn(reading: Reading, { has }: Signs): Question['subject'] {
  const seeks = ofSeeking.some((sign) => has.has(sign)) && !has.has('offTopic')
  return seeks ? { kind: 'words', words: searchWords(reading.folded), whole: reading.text } : { kind: 'none' }
}

/**
 * The language a text asks for: the one it puts as a wish ("in English", « en français »), else the one it names. Where it
 * names both, its own ("my French is rusty, English please" is written in English); where neither, the other one.
 */
function languageWanted({ folded, locale }: Reading): Locale {
  for (const names of [wishes, mentions]) {
    const named = locales.filter((each) => names[each].test(folded))
    if (named.length === 1) return named[0] as Locale
    if (named.length > 1) return locale
  }
  return otherLocale(locale)
}

const mentions = {
  en: mention('english|anglais|anglaise|inglish|eng'),
  fr: mention('french|francais|francaise|frencais'),
} as const satisfies { readonly [L in Locale]: RegExp }

const wishes = {
  en: wish('english|anglais', "(?:in|into|to|en|a l') ?"),
  fr: wish('french|francais', '(?:in|into|to|en|au) '),
} as const satisfies { readonly [L in Locale]: RegExp }

function mention(names: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'u')
}

/** The language after "in", before "please", or alone; not one that is refused. */
function wish(names: string, into: string): RegExp {
  const refused = '(?<!(?:not|pas|no|speak|read|understand|parle|comprends? pas|lis pas) )'
  const asked = "(?:please|pls|plz|svp|stp|instead|plutot|version|s'il)"
  return new RegExp(
    `${refused}(?<!\\p{L})(?:${into}(?:${names})|(?:${names}) ${asked}|^(?:${names})[ ?!.]*$)(?!\\p{L})`,
    'u',
  )
}

/** Conditions that, in a question about one posting, ask for the fact behind them. */
const aspectOfCondition = {
  remote: 'place',
  hybrid: 'place',
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
    aspects: asksOne ? aspectsFor(intent, signs.aspects.length > 0 ? signs.aspects : conditions, signs) : [],
    filters: asksOne ? {} : signs.filters,
  }
}

/** Means what was shown last and nothing else. */
const pointsStraight =
  /(?<!\p{L})(?:it|this one|that one|celui-la|celle-la|ce poste(?:-la)?|cet emploi(?:-la)?|cette job(?:-la)?)(?!\p{L})/u

/** A question about one posting that no word for a fact explains asks what its prose tells. */
function aspectsFor(intent: Intent, aspects: readonly Aspect[], { has }: Signs): readonly Aspect[] {
  const plain = intent === 'detail' && aspects.length === 0 && !has.has('tell') && (has.has('asks') || has.has('told'))
  return plain ? ['other'] : [...new Set(aspects)]
}

function subjectFor(intent: Intent, signs: Signs, reading: Reading): Question['subject'] {
  if (intent === 'list') {
    if (signs.has.has('bare') || signs.has.has('nothing')) return { kind: 'none' }
    const words = conditionsCut(subjectWords(withoutConditions(reading.folded, signs.filters)))
    const besideCity = withoutCity(words, signs.filters.city)
    return { kind: 'words', words: besideCity, whole: besideCity }
  }
  if (intent === 'apply' && signs.has.has('anytime')) return { kind: 'evergreen' }
  if (intent === 'find') {
    return { kind: 'words', words: withoutCity(searchWords(reading.folded), signs.filters.city), whole: reading.text }
  }
  const subject = subjectOf(reading.text, reading)
  if (subject.kind !== 'words') return subject
  const { has } = signs
  const [shown] = reading.before.shown
  // Of what was shown, whatever it is that one asks, unless another posting is named.
  const another = has.has('named') || (has.has('near') && has.has('definite') && has.has('oneJob'))
  const ofShown = () =>
    has.has('unnamed') ||
    (has.has('told') && !another) ||
    (pointsStraight.test(reading.folded) && !(another && has.has('definite')))
  // "Is it remote?" names a condition and nothing else.
  const onlyConditions = () => tellingTerms(conditionsCut(subjectWords(reading.folded)), reading.locale).length === 0
  if (shown !== undefined) return ofShown() || onlyConditions() ? { kind: 'roles', keys: [shown] } : subject
  // "Can I apply by phone?" asks of any posting.
  const anyPosting = has.has('unnamed') && !has.has('oneJob') && !has.has('jobNoun')
  return intent === 'apply' && anyPosting ? { kind: 'none' } : subject
}
