import type { Locale } from '../locale/locale.ts'
import type { Intent, Question } from '../question/question.ts'

/** What goes out: neutral data that every face renders whole. All words in it are in `language` unless a block says so. */
export interface Answer {
  /** For a person to quote when they report a wrong answer: catalogue version and a random part, `3f9c2a-7Kq2`. */
  readonly reference: string
  readonly language: Locale
  readonly intent: Intent
  readonly blocks: readonly Block[]
  /** The postings shown, best first. */
  readonly postings: readonly ShownPosting[]
  /** At most five next steps, best first. */
  readonly actions: readonly Action[]
}

export type Block =
  /** A sentence or two. */
  | { readonly kind: 'text'; readonly text: string }
  /** The same, to be set apart: personal information was dropped, a posting is closed. */
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'posting'; readonly posting: PostingCard }
  | { readonly kind: 'facts'; readonly facts: readonly LabelledFact[] }
  /** The posting's own words; `locale` is theirs. */
  | { readonly kind: 'quote'; readonly text: string; readonly locale: Locale }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly ordered: boolean }
  | { readonly kind: 'links'; readonly links: readonly AnswerLink[] }
  /** What follows is in that language (a greeting is in both). */
  | { readonly kind: 'section'; readonly locale: Locale; readonly blocks: readonly Block[] }

export interface PostingCard {
  readonly key: string
  /** Of the posting, which may not be the answer's when there is only one. */
  readonly locale: Locale
  readonly title: string
  readonly status: 'open' | 'closed'
  /** "Open until August 1, 2026", « Fermé ». */
  readonly statusText: string
  readonly url: string
  /** Where the link leads, for a button: "Read the posting". */
  readonly linkText: string
  /** One sentence of the posting, or empty. */
  readonly summary: string
  readonly facts: readonly LabelledFact[]
}

export interface LabelledFact {
  readonly label: string
  readonly value: string
}

export interface AnswerLink {
  readonly label: string
  /** https or mailto only, from the catalogue or the configuration. */
  readonly url: string
}

export interface ShownPosting {
  readonly key: string
  readonly language: Locale
  readonly title: string
  readonly status: 'open' | 'closed'
  readonly url: string
}

/** A next step: a button where the platform has them, a line of text where it has not. */
export type Action = {
  /** `apply`: how to apply to this one; `more`: the rest of a list; `translate`: this answer in the other language. */
  readonly kind: 'apply' | 'more' | 'translate' | 'ask'
  readonly label: string
  /** What is answered, in this language, when the button is pressed. Small: fits a button's value. */
  readonly question: Question
  readonly language: Locale
  /** What to type instead, where there are no buttons. */
  readonly text: string
}
