import { bilingual, type Locale } from '../locale/locale.ts'
import type { Passage, Posting } from '../posting/posting.ts'

const passagesEach = 25

/** As many pairs of postings as asked, with the titles and passages of some real ones shuffled; always the same. */
export function makePostings(sources: readonly Posting[], pairs: number): Posting[] {
  const random = randomNumbers(20_241_015)
  const made: Posting[] = []
  const byLocale = bilingual((locale) => sources.filter((posting) => posting.locale === locale))
  for (let number = 0; number < pairs; number++) {
    for (const locale of ['en', 'fr'] as const) {
      const pages = byLocale[locale]
      if (pages.length > 0) made.push(makePosting(pages, { number, locale, random }))
    }
  }
  return made
}

function makePosting(
  pages: readonly Posting[],
  { number, locale, random }: { readonly number: number; readonly locale: Locale; readonly random: () => number },
): Posting {
  const base = pages[number % pages.length] as Posting
  const passages = Array.from({ length: passagesEach }, () => somePassage(pick(pages, random), random)).filter(
    (passage) => passage !== undefined,
  )
  const title = number < pages.length ? base.title : `${base.title} ${word(random)} ${number}`
  return {
    ...base,
    key: `made-${number}`,
    path: `${locale}/made-${number}.md`,
    title,
    sections: [{ kind: 'other', heading: '', passages }],
  }
}

/** A passage, with one word in eight made new: a real catalogue's vocabulary grows with its postings. */
function somePassage(posting: Posting, random: () => number): Passage | undefined {
  const passages = posting.sections.flatMap((section) => section.passages)
  const passage = passages.length > 0 ? pick(passages, random) : undefined
  return (
    passage && {
      ...passage,
      text: passage.text.replace(/\p{L}+/gu, (same) => (random() < 1 / 8 ? word(random) : same)),
    }
  )
}

/** A word that looks like one; a few are frequent, most are rare. */
function word(random: () => number): string {
  let left = Math.floor(random() ** 3 * 200_000)
  let text = ''
  do {
    text += `${'bcdfglmnprstv'[left % 13]}${'aeiou'[Math.floor(left / 13) % 5]}`
    left = Math.floor(left / 65)
  } while (left > 0)
  return `${text}nt`
}

function pick<T>(items: readonly T[], random: () => number): T {
  return items[Math.floor(random() * items.length)] as T
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
