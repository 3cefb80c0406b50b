/** Words whose full stop does not end a sentence, in either language, without the last dot and in lower case. */
const ABBREVIATIONS = new Set(
  (
    'e.g i.e p.ex ex vs cf approx incl excl min max mr mrs ms dr prof st ste mt ft ave blvd tel tél art vol par dept ' +
    'gov govt mgr sr jr'
  ).split(' '),
)

/** Full stop before a number: "No. 5", « p. 12 », "Sept. 30"; « sept jours sur sept. » ends a sentence. */
const BEFORE_NUMBER = new Set(
  'no nos p pp s ss fig sec jan feb mar apr jun jul aug sept sep oct nov dec janv févr avr juill déc'.split(' '),
)

/** After "p.m." these continue the sentence although they have a capital. */
const AFTER_HOUR =
  /^(?:(?:\p{Lu}[\p{L}.'’-]{1,20} ){1,3}[Tt]ime(?!\p{L})|Pacific|Eastern|Central|Mountain|Atlantic|Newfoundland|Local|Ottawa|Vancouver|[NAECMP][DS]?T\b|\(|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec))/u

/** Parts of names written with a dot inside: "Node.Js" is not two sentences. */
const NAME_ENDINGS = /^(?:Js|Ts|Net|Io|Ca|Com|Org|Ai|Py|Md)(?![\p{L}])/u

const END = /[.!?…]+["”»’')\]]*(?=\s|$)|(?<=[\p{Ll}\p{N})]{2})[.!?](?=\p{Lu}\p{Ll})/gu

/** The sentences of a text, each exactly as it stands there; joined in order they are the text without the white space between. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = []
  let start = 0
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length
    if (!isEnd(text, { start, end, mark: match[0] })) continue
    sentences.push(text.slice(start, end).trim())
    start = end
  }
  sentences.push(text.slice(start).trim())
  return sentences.filter((sentence) => sentence !== '')
}

function isEnd(text: string, { start, end, mark }: { start: number; end: number; mark: string }): boolean {
  const next = text.slice(end, end + 40).trimStart()
  if (next === '') return true
  if (!/^[^\p{Ll}]/u.test(next)) return false
  const before = lastWord(text.slice(Math.max(start, end - mark.length - 60), end - mark.length))
  if (!/\s/.test(text[end] ?? ''))
    return !/[/@_]|^www|:\/\//u.test(before) && !NAME_ENDINGS.test(next) && !/@/.test(next)
  return mark[0] !== '.' || mark.length > 1 || !isAbbreviation(before, next)
}

function isAbbreviation(before: string, next: string): boolean {
  const word = before.toLowerCase()
  if (word === 'a.m' || word === 'p.m') return AFTER_HOUR.test(next)
  if (BEFORE_NUMBER.has(word)) return /^\d/.test(next)
  if (word === 'etc') return false
  return ABBREVIATIONS.has(word) || /^(?:\p{L}\.)*\p{Lu}$/u.test(before) || (word === 'ex' && /^\p{L}/u.test(next))
}

function lastWord(text: string): string {
  return /[^\s(«“"']*$/u.exec(text)?.[0] ?? ''
}

/** Longer than any sentence a person writes; also keeps every pattern quick. */
const LONGEST = 2_000

/** The sentences of a text that are worth reading: with a word in them, and not endless. */
export function readableSentencesOf(text: string): readonly string[] {
  return sentencesOf(text).filter((sentence) => sentence.length <= LONGEST && /\p{L}{2}|\d{2}/u.test(sentence))
}
