import type { Quoted } from '../posting.ts'
import type { Classification } from './facts.ts'
import { type Found, gather } from './gather.ts'
import type { PageText, Sentence } from './page-text.ts'

/** The occupational groups of the core public administration with their highest level, and CS, which became IT in 2021. */
const GROUPS = new Map(
  (
    'AC4 AG5 AI7 AO5 AP6 AR7 AS8 AU6 BI5 CH5 CM7 CO4 CR7 CS5 CT6 CX4 DA9 DD9 DE4 DS8 EC8 ED4 EG8 EL9 EN6 EU4 EX5 FB8 FI4 FO4 ' +
    'FR6 FS4 GL14 GS13 GT8 HP8 HR5 HS10 IS6 IT5 LC4 LI9 LP5 LS5 MA7 MD5 MT8 ND5 NR6 NU8 OE5 OM6 OP5 PC5 PE6 PG6 PH4 PI6 PM7 ' +
    'PO7 PR8 PS5 RO7 SC9 SE5 SG8 SO3 SP8 SR12 ST8 SW5 TI9 TR5 UT3 VM5 WP7'
  )
    .split(' ')
    .map((each) => [each.slice(0, 2), Number(each.slice(2))]),
)

/** "IT-03", "IT 03", "IT3", "EN-ENG-04"; not "PM2.5", "CO2", "EN 301 549", "IT 3 years". */
const CODE =
  /(?<![\p{L}\p{N}\-.]|[^\d\s(]\/)(?<group>[A-Z]{2}(?:-[A-Z]{2,3})?)(?:\s?[-–]\s?|\s)?(?<level>\d{1,2})(?<!CO2)(?![\p{L}\p{N}]|[.,]\d|-\d{3}| (?:years?|months?|people|persons?|ans|années|mois|personnes)\b)/gu

/** What may stand between the first level and the last: "to 04", « au niveau IT-04 », ", 03". */
const RANGE = /^\s*(?:-|–|—|to|through|up to|à|au|aux|jusqu'à|jusqu'au)(?:\s+(?:the\s+)?(?:level|niveau)s?)?\s*$/iu
const BETWEEN = /(?:between|entre)\s+(?:les?\s+)?(?:niveaux?\s+|levels?\s+)?$/iu
const AND = /^\s*(?:and|et)\s*(?:level|le niveau|niveau)?\s*$/iu
const BARE_LEVEL = /^(?<between>\s?[/,]\s?|\s?,?\s(?:or|and|ou|et|to|à)\s|\s?–\s?)(?<level>0\d)(?![\p{N}\p{L}]|[.,]\d)/u

/** "IT3" and "AC-2" are a level only where the words speak of one. */
const CUE =
  /classif|class[ée]e?s?\b|\blevels?\b|niveau|\bgroupe?s?\b|\bpositions?\b|\bpostes?\b|\broles?\b|\brôles?\b|qualification standard|normes? de qualification/iu

/** Before a code: somebody else's level, the applicant's present one, or one asked as experience. */
const OTHER =
  /(?:report(?:s|ing)? (?:directly )?to|supervis\p{L}+|manag(?:e|es|ing)|relev\p{L}+ d|relèv\p{L}+ d|encadr\p{L}+|dirig\p{L}+|(?:team|unit|équipe|unité) (?:has|of|includes|compte|comprend)|employees?|fonctionnaires?|employé\S*|experience|expérience|equivalent to|équivalent|(?:candidates|applicants|candidats|candidates) (?:at|in|au|du|de) |currently|actuellement|occup(?:y|ying|e|ent|ant)|substantive|former(?:ly)?|previous(?:ly)?|ancienne?ment|précédemment|autrefois)(?:(?!classif|class[ée]).)*$/iu

/** Right before a code that is only an example. */
const EXAMPLE =
  /(?:e\.\s?g\.?|p\.\s?ex\.?|par ex(?:emple|\.)|for (?:example|instance)|such as|tel(?:le)?s? que?)[,:]?\s*(?:les? |an? |the )?$/iu

/** Right before a code that is no group and level. */
const NAMED = /(?:forms?|formulaires?|flights?|vols?|rooms?|salles?|models?|modèles?|documents?)\s$/iu

/** The groups and levels that a page gives, those of a sentence on classification first. */
export function drawClassification(page: PageText): readonly Quoted<Classification>[] {
  return gather({ ...page, sentences: [...page.sentences, page.title] }, readSentence)
}

/** Whether two are the same group and level; CS became IT in 2021, level by level. */
export function sameLevel(a: Classification, b: Classification): boolean {
  return a.level === b.level && groupNow(a.group) === groupNow(b.group)
}

function groupNow(group: string): string {
  return group === 'CS' ? 'IT' : group
}

function readSentence(sentence: Sentence): readonly Found<Classification>[] {
  const { plain, heading, from } = sentence
  const cued = from === 'title' || CUE.test(plain) || CUE.test(heading)
  const codes = [...plain.matchAll(CODE)].filter(
    (match) => isCode(match, cued) && !isOther(plain.slice(Math.max(0, match.index - 80), match.index)),
  )
  const rank = /classif|class[ée]/iu.test(plain) ? 0 : 1
  return codes.flatMap((match, i) => levelsAt(plain, match, codes[i - 1])).map((value) => ({ value, rank }))
}

function isOther(before: string): boolean {
  return OTHER.test(before) || NAMED.test(before) || EXAMPLE.test(before)
}

function isCode({ groups }: RegExpMatchArray, cued: boolean): boolean {
  const { group = '', level = '' } = groups ?? {}
  const real = Number(level) >= 1 && Number(level) <= (GROUPS.get(group.slice(0, 2)) ?? 0)
  return real && (cued || /^0\d$/.test(level))
}

/** The level of a code, with those that it closes a range from ("IT-02 to IT-04") and bare ones after it ("CS-03/04"). */
function levelsAt(
  text: string,
  match: RegExpExecArray,
  before: RegExpExecArray | undefined,
): readonly Classification[] {
  const { group = '', level = '' } = match.groups ?? {}
  const first = opensRange(text, match, before) ? Number(before?.groups?.level) + 1 : Number(level)
  const levels = span(first, Number(level))
  let at = match.index + match[0].length
  for (let bare = BARE_LEVEL.exec(text.slice(at, at + 12)); bare; bare = BARE_LEVEL.exec(text.slice(at, at + 12))) {
    const next = Number(bare.groups?.level)
    levels.push(...(/to|à|–/.test(bare.groups?.between ?? '') ? span(Number(levels.at(-1)) + 1, next) : [next]))
    at += bare[0].length
  }
  return levels.map((each) => ({ group, level: each }))
}

function opensRange(text: string, match: RegExpExecArray, before: RegExpExecArray | undefined): boolean {
  if (before === undefined || before.groups?.group !== match.groups?.group) return false
  if (Number(before.groups?.level) >= Number(match.groups?.level)) return false
  const link = text.slice(before.index + before[0].length, match.index)
  return RANGE.test(link) || (AND.test(link) && BETWEEN.test(text.slice(0, before.index)))
}

function span(first: number, last: number): number[] {
  return first > last ? [last] : Array.from({ length: last - first + 1 }, (_, i) => first + i)
}
