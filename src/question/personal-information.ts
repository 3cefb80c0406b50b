import { fold } from '../locale/fold.ts'
import type { PersonalInformation } from './question.ts'

export interface Redacted {
  readonly text: string
  readonly found: readonly PersonalInformation[]
}

/** A pasted résumé is long and speaks of a life in its own headings. */
const resumeLength = 700
const resumeHeadings =
  /\b(?:work experience|employment history|professional experience|education|references available|curriculum vitae|objective|certifications|experience professionnelle|experiences de travail|formation|scolarite|diplomes|references|competences|parcours professionnel|loisirs)\b/g

const streets =
  'street|st|avenue|ave|road|rd|boulevard|blvd|drive|dr|lane|crescent|cres|court|way|rue|chemin|ch|boul|av|place|rang|montee'

const number = String.raw`(?<![\p{L}\p{N}])`
const patterns: readonly (readonly [PersonalInformation, RegExp, ((match: string) => boolean)?])[] = [
  ['email', /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu],
  ['card', new RegExp(`${number}(?:\\d[ -]?){15}\\d(?!\\d)`, 'gu'), passesLuhn],
  ['sin', new RegExp(`${number}\\d{3}[ .-]?\\d{3}[ .-]?\\d{3}(?![\\p{N}])`, 'gu'), passesLuhn],
  ['sin', /(?<=\b(?:sin|nas|social insurance number|numéro d['’]assurance sociale)\D{0,12})\d[\d .-]{6,12}\d/giu],
  ['phone', /(?<![\p{L}\p{N}])(?:\+?1[ .-]?)?(?:\(\d{3}\)|\d{3})[ .-]?\d{3}[ .-]?\d{4}(?!\p{N})/gu],
  [
    'address',
    new RegExp(
      `${number}\\d{1,5}[,]? (?:(?:${streets})\\.? (?:d(?:es|u|e la|e l['’]|e)?['’ ] ?)?[\\p{L}'’-]{2,30}|(?:[\\p{L}'’-]{2,30} ){1,3}(?:${streets}))(?![\\p{L}])`,
      'giu',
    ),
  ],
  ['address', /(?<![\p{L}\p{N}])[abceghj-nprstvxy]\d[a-z] ?\d[a-z]\d(?![\p{L}\p{N}])/giu],
]

/** Takes personal information out of a text before anything else is done with it, and says which kinds there were. */
export function withoutPersonalInformation(text: string): Redacted {
  const found = new Set<PersonalInformation>()
  let rest = text
  for (const [kind, pattern, accept = () => true] of patterns) {
    rest = rest.replace(pattern, (match) => {
      if (!accept(match)) return match
      found.add(kind)
      return ' '
    })
  }
  if (looksLikeResume(text)) {
    found.add('resume')
    rest = ''
  }
  return { text: rest.replace(/\s+/gu, ' ').trim(), found: [...found] }
}

function looksLikeResume(text: string): boolean {
  return text.length >= resumeLength && new Set(fold(text).match(resumeHeadings)).size >= 2
}

/** The check digit of social insurance and card numbers (ISO/IEC 7812-1, annex B). */
function passesLuhn(match: string): boolean {
  const digits = [...match.replace(/\D/g, '')].reverse().map(Number)
  const sum = digits.reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? digit * 2 : digit
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}
