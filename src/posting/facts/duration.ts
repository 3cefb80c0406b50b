import type { Bilingual, Locale } from '../../locale/locale.ts'

const NUMBERS = {
  en: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  ),
  fr: 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(
    ' ',
  ),
} satisfies Bilingual<readonly string[]>

/** "twenty-four months", beside the words up to twenty. */
const MORE: Readonly<Record<string, number>> = {
  a: 1,
  une: 1,
  'twenty-four': 24,
  'thirty-six': 36,
  'vingt-quatre': 24,
  'trente-six': 36,
}

/** A number, perhaps said twice ("two (2)"), and its unit; a range or "up to" gives no number. */
const LENGTH = {
  en: /(?<![\p{L}\p{N}.,])(?<number>\d{1,2}|[a-z]{1,9}(?:-(?:four|six))?)(?:\s\(\d{1,2}\))?[- ](?<unit>year|month)s?(?!\p{L})/giu,
  fr: /(?<![\p{L}\p{N}.,])(?<number>\d{1,2}|[a-zé]{2,8}(?:-[a-z]{4,6})?)(?:\s\(\d{1,2}\))?[- ](?<unit>ans?|mois)(?!\p{L})/giu,
} satisfies Bilingual<RegExp>

const VAGUE =
  /(?:up to|maximum|minimum|at least|at most|more than|jusqu'à|maximale?|minimale?|au plus|au moins|plus de|environ|about|\d\s?(?:to|-|–|à|or|ou))\s*(?:of |de |d'une durée de |a |an )?$/iu

/** The length a sentence gives, in months, when it gives exactly one. */
export function monthsIn(plain: string, locale: Locale): number | undefined {
  const lengths = [...plain.matchAll(LENGTH[locale])].flatMap((match) => {
    const count = countOf(match.groups?.number ?? '', locale)
    if (count === undefined) return []
    const vague = VAGUE.test(plain.slice(Math.max(0, match.index - 40), match.index))
    return [vague ? undefined : count * (/^(?:year|an)/iu.test(match.groups?.unit ?? '') ? 12 : 1)]
  })
  return lengths.length === 1 && lengths[0] !== 0 ? lengths[0] : undefined
}

function countOf(text: string, locale: Locale): number | undefined {
  if (/^\d+$/.test(text)) return Number(text)
  const word = text.toLowerCase()
  const index = NUMBERS[locale].indexOf(word)
  return index < 0 ? MORE[word] : index + 1
}
