import type { Locale } from '../locale/locale.ts'
import type { Posting } from '../posting/posting.ts'
import type { Question } from '../question/question.ts'
import type { Catalogue } from '../search/catalogue.ts'
import type { Action, Block } from './answer.ts'

/** What an answerer works with. */
export interface Scene {
  readonly catalogue: Catalogue
  readonly now: Date
  /** The language of the answer. */
  readonly locale: Locale
  /** The language of the person's words, for searching with them. */
  readonly reading: Locale
  /** The person's words, for finding the passage they ask about; empty when a button was pressed. */
  readonly words: string
}

/** An answer before it gets its reference and its buttons for the other language. */
export interface Draft {
  readonly blocks: readonly Block[]
  /** Shown, best first. */
  readonly postings: readonly Posting[]
  readonly actions: readonly Action[]
  /** What was answered, its subject resolved to roles: it may be kept and asked again in the other language. */
  readonly question: Question
}

/** Answers one kind of question. */
export type Answerer = (question: Question, scene: Scene) => Draft
