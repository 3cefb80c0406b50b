import { type Bilingual, type Locale, locales } from '../locale/locale.ts'
import type { Passage, Posting } from '../posting/posting.ts'
import type { Material } from './read-material.ts'

const passagesEach = 25

/** As many pairs of postings as asked, their titles and paragraphs drawn from the material; always the same. */
export function makePostings(material: Bilingual<Material>, pairs: number): Posting[] {
  const random = randomNumbers(20_241_015)
  const made: Posting[] = []
  for (let number = 0; number < pairs; number++) {
    for (const locale of locales) made.push(makePosting(material[locale], { number, locale, random }))
  }
  return made
}

function makePosting(
  { titles, paragraphs }: Material,
  { number, locale, random }: { readonly number: number; readonly locale: Locale; readonly random: () => number },
): Posting {
  const base = titles[number % titles.length] ?? 'Warden'
  const texts = Array.from({ length: passagesEach }, () => somePassage(paragraphs, random))
  return {
    key: `made-${number}`,
    locale,
    path: `${locale}/made-${number}.md`,
    title: number < titles.length ? base : `${base} ${word(random)} ${number}`,
    description: texts[0] ?? '',
    url: `https://digital.example/${locale}/made-${number}/`,
    date: undefined,
    availability: { archived: number % 2 === 0, opens: undefined, closes: undefined },
    evergreen: false,
    sections: [{ kind: 'other', heading: '', passages: texts.map(toPassage) }],
    facts: {
      classification: [],
      languageProfile: [],
      place: [],
      tenure: [],
      team: [],
      salary: [],
      closing: [],
      eligibility: [],
      clearance: [],
    },
    apply: {
      email: undefined,
      subject: undefined,
      link: undefined,
      form: false,
      instructions: [],
      accommodation: undefined,
    },
  }
}

function toPassage(text: string, at: number): Passage {
  return { text, form: 'paragraph', line: at + 10, links: [] }
}

/** A paragraph, with one word in eight made new: a real catalogue's vocabulary grows with its postings. */
function somePassage(paragraphs: readonly string[], random: () => number): string {
  const text = paragraphs[Math.floor(random() * paragraphs.length)] ?? ''
  return text.replace(/\p{L}+/gu, (same) => (random() < 1 / 8 ? word(random) : same))
}

/** Something that looks like a word; a few are frequent, most are rare. */
function word(random: () => number): string {
  let left = Math.floor(random() ** 3 * 200_000)
  let text = ''
  do {
    text += `${'bcdfglmnprstv'[left % 13]}${'aeiou'[Math.floor(left / 13) % 5]}`
    left = Math.floor(left / 65)
  } while (left > 0)
  return `${text}nt`
}

/** Repeatable numbers from 0 to 1 (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
