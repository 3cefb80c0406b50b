import type { Bilingual, Locale } from '../../locale/locale.ts'
import type { Quoted } from '../posting.ts'
import type { LanguageProfile } from './facts.ts'
import { type Found, gather, words } from './gather.ts'
import type { PageText, Sentence } from './page-text.ts'

interface Cues {
  readonly english: RegExp
  readonly french: RegExp
  readonly either: RegExp
  /** It differs from one position to another. */
  readonly various: RegExp
  /** A position or a person that must be bilingual. */
  readonly bilingual: RegExp
  /** Both languages spoken or written by the person. */
  readonly both: RegExp
  /** Wished for, not required. */
  readonly wish: RegExp
  /** Said of tests, applications and services, or denied. */
  readonly not: RegExp
}

const BOTH_EN =
  "(?:both |either )?(?:french and english|english and french|(?:of )?(?:canada's )?(?:two )?official languages)"
const BOTH_FR =
  "(?:(?:le |en |du |au )?français et (?:l'|en |d'|à l'|de l')?anglais|(?:l'|en |de l')?anglais et (?:le |en |au |du )?français|(?:les|dans les|des) deux langues officielles)"

const cues = {
  en: {
    english: words('english(?: language)?(?: is)? essential', 'unilingual english', '(?<!in )english only'),
    french: words('french(?: language)?(?: is)? essential', 'unilingual french', '(?<!in )french only'),
    either: words(
      '(?:english or french|french or english) (?:language )?(?:is )?essential',
      '(?:english essential or french essential|french essential or english essential)(?!,? (?:or|and) bilingual)',
      "(?:fluen\\w+|proficien\\w+|knowledge) (?:in|of) (?:(?:at least )?one|either) (?:one )?of (?:canada's |the )?(?:two )?official languages",
      '(?:fluen\\w+|proficien\\w+) in (?:either )?(?:english or french|french or english)',
      '(?:fluen\\w+|proficien\\w+) in either official language',
    ),
    various: words(
      '(?:various|varied|varying|diverse|different) (?:official )?(?:language|linguistic) (?:requirements?|profiles?)',
      '(?:language|linguistic) (?:requirements?|profiles?)(?: \\S+){0,3} (?:vary|varies|differ|differs)',
    ),
    bilingual: words(
      'bilingual(?:,? (?:-|–) |,? )?(?:non-? ?)?imperative',
      'bilingual (?:position|role|required)',
      "(?:position|role|candidates?|applicants?|you)(?: is| are| will| must|'re)?(?: be)? (?:fully )?bilingual",
      'must be bilingual',
      'bilingualism(?: \\([^)]{0,40}\\))? is (?:required|essential|mandatory|imperative)',
      'bilingual \\([abce]{3}[^)]{0,20}\\)',
    ),
    both: words(
      `(?:communicat\\w+|fluen\\w+|proficien\\w+|(?:write|speak|work|speaking|writing)(?: and (?:write|speak|work))?|command|mastery|(?:written|spoken|oral) and (?:written|spoken|oral))(?: \\w+){0,6} ${BOTH_EN}`,
    ),
    wish: words(
      'asset',
      'ideal',
      'ideally',
      'preference',
      'preferred',
      'preferably',
      'priority',
      'nice to have',
      'advantage',
      'a plus',
      'desirable',
    ),
    not: words(
      'not (?:be )?(?:required|necessary|mandatory|bilingual)',
      'exam',
      'examination',
      'tests?',
      'interviews?',
      'submit',
      'apply in',
      'application in',
      'in (?:english or french|french or english|the official language)',
      'of your choice',
      'services? (?:is|are)',
    ),
  },
  fr: {
    english: words("(?:l')?anglais(?: est)? essentiel(?:le)?", 'unilingue anglais(?:e)?', 'essentiel anglais'),
    french: words('(?:le )?français(?: est)? essentiel(?:le)?', 'unilingue français(?:e)?', 'essentiel français'),
    either: words(
      "(?:français ou (?:l')?anglais|anglais ou (?:le )?français) essentiel(?:le)?",
      '(?:anglais essentiel ou français essentiel|français essentiel ou anglais essentiel)(?!,? (?:ou|et) bilingue)',
      "(?:exprim\\S+|maîtris\\S+|parl\\S+|connaissance|compétence|communiqu\\S+)(?: \\S+){0,4} (?:l'une ou l'autre|(?:au moins )?(?:l'une|une)) (?:des|de ces)(?: deux)? langues officielles",
    ),
    various: words(
      '(?:diverse?s|différente?s) (?:exigences|profils) linguistiques?',
      '(?:exigences|profils) linguistiques?(?: \\S+){0,3} (?:variée?s?|variables?|diverse?s?|divers|différente?s?|varient|diffèrent)',
    ),
    bilingual: words(
      'bilingue,?(?: (?:-|–))?(?: à)?(?: nomination)? (?:non[- ]?)?impérati(?:f|ve)',
      '(?:poste|rôle|emploi|profil|candidat\\S*|titulaire)(?: est| doit être| sera)?(?: désigné(?:e)?)? bilingue',
      '(?:doit|doivent|devez) être bilingues?',
      '(?:vous êtes|être) bilingue',
      'bilinguisme(?: de niveau \\S+)?(?: \\([^)]{0,40}\\))? est (?:exigé|requis|obligatoire|essentiel|impératif)',
      'bilingue \\([abce]{3}[^)]{0,20}\\)',
    ),
    both: words(
      `(?:communiqu\\S+|parl\\S+|maîtris\\S+|maîtrise|écrire|travailler|s'exprimer|exprim\\S+|bilinguisme|à l'aise)(?:,? (?!ou )\\S+){0,6} ${BOTH_FR}`,
    ),
    wish: words(
      'atout',
      "l'idéal",
      'idéale?s?',
      'idéalement',
      'préférence',
      'de préférence',
      'priorité',
      'privilégi\\S+',
      'avantage',
      'souhait\\S+',
    ),
    not: words(
      "(?:n'est|n'est-il|ne sera) pas (?:requis|exigé|nécessaire|obligatoire|bilingue)",
      'examens?',
      'tests?',
      'entrevues?',
      'postuler (?:en|dans)',
      'demande en',
      'votre choix',
      'de son choix',
      'services? (?:est|sont)',
    ),
  },
} satisfies Bilingual<Cues>

/** Reading, writing and speaking, A to C (E exempt, P specialized). "ABC" and "BBC" need a bar. */
const PROFILE =
  /(?<![\p{L}\p{N}/-])(?:[A-CEP]{3}\s?\/\s?[A-CEP]{3}|[BC]{3}|[AB]BA|AAA|BB[AE]|CCE|C[BC]E)(?![\p{L}\p{N}/-])/gu

/** What makes three letters a language profile and not a broadcaster. */
const LANGUAGE =
  /bilingu|imp[eé]rati|linguisti|langu|essen[ct]i|french|english|fran[cç]ais|anglais|government(?:al)? (?:speak|terms|level)|(?:jargon|termes|langage) (?:du )?gouvernement|\b(?:role|position) is\b|niveau|level/iu
const BROADCASTER = /radio-canada|\b(?:cbc|bbc) (?:news|radio|television|tv|gem|music)\b/iu

/** The language requirements that a page gives: a profile before "bilingual", a requirement before an asset. */
export function drawLanguageProfile(page: PageText): readonly Quoted<LanguageProfile>[] {
  return sharpest(
    gather({ ...page, sentences: [...page.sentences, page.title] }, (sentence) => readSentence(sentence, page.locale)),
  )
}

/** Without one of these a sentence tells no language; they are quick to look for. */
const HINT = /english|french|anglais|fran[cç]ais|bilingu|langu|lingui|officiel|official/iu
const LETTERS = /[A-CEP]{3}/u

function readSentence(sentence: Sentence, locale: Locale): readonly Found<LanguageProfile>[] {
  const { plain } = sentence
  const cue = cues[locale]
  if (plain.endsWith('?') || !(HINT.test(plain) || LETTERS.test(plain))) return []
  const wish = cue.wish.test(plain)
  const found = [...essentials(plain, cue), ...(wish || cue.either.test(plain) ? [] : bilinguals(sentence, cue))]
  if (found.length === 0 && cue.various.test(plain)) return [{ value: { kind: 'various' }, rank: 6 }]
  const asset = wish && (/bilingu/iu.test(plain) || cue.both.test(plain)) && !cue.bilingual.test(plain)
  return asset ? [...found, { value: { kind: 'asset' }, rank: 5 }] : found
}

function essentials(plain: string, cue: Cues): readonly Found<LanguageProfile>[] {
  if (cue.either.test(plain)) return [{ value: { kind: 'either' }, rank: 2 }]
  const found: Found<LanguageProfile>[] = []
  if (cue.english.test(plain)) found.push({ value: { kind: 'english-essential' }, rank: 1 })
  if (cue.french.test(plain)) found.push({ value: { kind: 'french-essential' }, rank: 1 })
  return found
}

/** "Language requirements: Bilingual" */
const TERSE = /^(?:[^:]{3,40}: ?)?(?:bilingual|bilingue)(?=$|[ ,.;(])/iu
const LABEL = /langu|linguisti/iu

function bilinguals({ plain, heading }: Sentence, cue: Cues): readonly Found<LanguageProfile>[] {
  const spoken = LANGUAGE.test(plain) || LANGUAGE.test(heading)
  const profiles =
    spoken && !BROADCASTER.test(plain) ? [...plain.matchAll(PROFILE)].map(([text]) => text.replace(/\s/g, '')) : []
  if (profiles.length > 0) return profiles.map((profile) => ({ value: { kind: 'bilingual', profile }, rank: 0 }))
  const label = /^[^:]{3,40}:/u.exec(plain)?.[0] ?? heading
  const terse = plain.length < 80 && label.length < 60 && LABEL.test(label) && TERSE.test(plain)
  const asked = terse || cue.bilingual.test(plain) || cue.both.test(plain)
  return asked && !cue.not.test(plain) ? [{ value: { kind: 'bilingual' }, rank: 3 }] : []
}

/** "Various" says nothing new beside anything else, nor "bilingual" beside a profile, nor does an asset beside a requirement of both languages. */
function sharpest(found: readonly Quoted<LanguageProfile>[]): readonly Quoted<LanguageProfile>[] {
  const profiled = found.some(({ value }) => value.kind === 'bilingual' && value.profile !== undefined)
  const required = found.some(({ value }) => value.kind === 'bilingual')
  return found.filter(({ value }) => {
    if (value.kind === 'bilingual') return !profiled || value.profile !== undefined
    if (value.kind === 'various') return found.every((each) => each.value.kind === 'various')
    return value.kind !== 'asset' || !required
  })
}
