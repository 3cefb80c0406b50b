import type { Bilingual, Locale } from '../locale/locale.ts'
import type { Facts } from './facts/facts.ts'

/** One page in one language. */
export interface Posting {
  /** Of the role: the `translationKey`, or one made from the path when there is none. */
  readonly key: string
  readonly locale: Locale
  /** Relative to the content folder of the site, with `/` (`fr/jobs/analyste.md`). */
  readonly path: string
  readonly title: string
  /** The front matter's description as plain text; empty when there is none. */
  readonly description: string
  /** What Hugo publishes for the file. */
  readonly url: string
  /** When the site first published it, where the front matter says. */
  readonly date: Date | undefined
  readonly availability: Availability
  readonly evergreen: boolean
  readonly sections: readonly Section[]
  readonly facts: Facts
  readonly apply: Apply
}

/** What decides whether a posting is open; ask `statusAt`. */
export interface Availability {
  /** `archived: true` or `linkHidden: true`, and not evergreen. */
  readonly archived: boolean
  readonly opens: Deadline | undefined
  readonly closes: Deadline | undefined
}

/** A moment, and how the posting gave it: a date alone closes at 23:59 Pacific time. */
export interface Deadline {
  readonly at: Date
  /** The calendar date in Pacific time, `2026-08-01`. */
  readonly day: string
  /** `23:59`, Pacific time. */
  readonly time: string
}

export type SectionKind = 'about' | 'duties' | 'qualifications' | 'conditions' | 'apply' | 'other'

/** A stretch of the body under one heading; the text before the first heading has an empty one. */
export interface Section {
  readonly kind: SectionKind
  readonly heading: string
  readonly passages: readonly Passage[]
}

/** One paragraph or one list item as plain text: no markup, entities decoded, white space folded. */
export interface Passage {
  readonly text: string
  readonly form: 'paragraph' | 'item'
  /** In the file, from 1. */
  readonly line: number
  readonly links: readonly Link[]
}

/** A link that stands in a text; the address is not yet trusted. */
export interface Link {
  readonly label: string
  readonly url: string
}

/** How to apply to one posting, as far as the posting says. */
export interface Apply {
  readonly email: Quoted<string> | undefined
  /** What the subject line of the e-mail must say. */
  readonly subject: Quoted<string> | undefined
  /** The https address where one applies, from the front matter or the text. */
  readonly link: Quoted<string> | undefined
  /** The posting's own page carries the application form. */
  readonly form: boolean
  /** The sentences that say how and what to send, in the posting's order. */
  readonly instructions: readonly Quoted<string>[]
  /** Where to ask for accommodation during the assessment: an https address or an e-mail. */
  readonly accommodation: Quoted<string> | undefined
}

/** A value drawn from the text, with the words it was drawn from. */
export interface Quoted<T> {
  readonly value: T
  /** The sentence it came from, in the posting's own words. */
  readonly sentence: string
  /** In the file, from 1. */
  readonly line: number
}

/** The postings that are each other's translation. At least one language is there. */
export interface Role {
  readonly key: string
  /** The posting that stands for the role: open before closed, newer before older. */
  readonly postings: Partial<Bilingual<Posting>>
  /** Other postings with the same key. */
  readonly older: readonly Posting[]
}
