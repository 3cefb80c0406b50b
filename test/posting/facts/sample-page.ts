import type { Locale } from '../../../src/locale/locale.ts'
import { drawFacts } from '../../../src/posting/facts/draw.ts'
import type { Topic } from '../../../src/posting/facts/facts.ts'
import type { Link, Section, SectionKind } from '../../../src/posting/posting.ts'

interface Parts {
  readonly title?: string
  readonly heading?: string
}

/** A section with one passage a text. */
export function sectionOf(
  texts: readonly (string | { text: string; links: readonly Link[] })[],
  { kind = 'other', heading = '' }: { kind?: SectionKind; heading?: string } = {},
): Section {
  const passages = texts.map((each, i) =>
    typeof each === 'string'
      ? { text: each, links: [], form: 'paragraph' as const, line: i + 10 }
      : { ...each, form: 'paragraph' as const, line: i + 10 },
  )
  return { kind, heading, passages }
}

/** The values that one topic gives for a text of one passage, in order. */
export function valuesOf(
  topic: Topic,
  locale: Locale,
  text: string,
  { title = 'Analyst', heading = '' }: Parts = {},
): readonly unknown[] {
  const facts = drawFacts({ locale, title, description: '', sections: [sectionOf([text], { heading })] })
  return facts[topic].map(({ value }) => value)
}
