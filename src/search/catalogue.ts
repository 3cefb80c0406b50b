import type { Locale } from '../locale/locale.ts'
import type { Passage, Posting, Role } from '../posting/posting.ts'
import type { Problem } from '../posting/problem.ts'
import type { Site } from '../posting/site.ts'
import type { WorkTold } from './query.ts'

/** An immutable set of postings with its indexes. A reload makes another. */
export interface Catalogue {
  /** Changes when, and only when, a posting does: a short hash of the content. */
  readonly version: string
  readonly loadedAt: Date
  readonly site: Site
  readonly roles: ReadonlyMap<string, Role>
  readonly problems: readonly Problem[]
  search(words: string, options: SearchOptions): Search
  /** The posting whose title is most like the words, whatever its text holds. */
  titled(words: string, options: { readonly locale: Locale }): TitleHit | undefined
  /** The passages of one posting that the words speak of, best first; empty when none does. */
  passages(words: string, posting: Posting): readonly PassageHit[]
}

export interface SearchOptions {
  /** The language of the words; its chain and its index are used. */
  readonly locale: Locale
  readonly now: Date
  readonly limit?: number
  /** Search among these roles only, when given. */
  readonly among?: (role: Role) => boolean
}

/** What a search found, and why. */
export interface Search {
  /** Above the relevance floor, best first. */
  readonly hits: readonly Hit[]
  /** Below the floor: not an answer, material for `--explain`. */
  readonly rejected: readonly Hit[]
  /** What was left of the words after analysis. */
  readonly terms: readonly string[]
  /** Whether the words tell of a kind of work, and whether a posting here is of it: `elsewhere` when none is. */
  readonly work: WorkTold
}

export interface Hit {
  readonly role: Role
  /** In the language asked, else the only one there is. */
  readonly posting: Posting
  readonly score: number
  /** Score by number of terms, comparable between questions; the floor is measured on it. */
  readonly relevance: number
  /** 1 when the words are the title, 0 when they share nothing with it. */
  readonly titleMatch: number
  /** 1 when every word of the question stands in one of its titles, 0 when none does. */
  readonly titleShare: number
  /** The words of the question that were found in it. */
  readonly matched: readonly string[]
}

export interface TitleHit {
  readonly role: Role
  /** 1 when the words are the title, 0 when they share nothing with it. */
  readonly titleMatch: number
  /** The words hold the whole title, or the role it names. */
  readonly named: boolean
  /** The words of the question that the title holds. */
  readonly matched: readonly string[]
}

export interface PassageHit {
  readonly passage: Passage
  readonly score: number
  /** The passage, or where it is long those of its sentences that speak of the words, as they stand there. */
  readonly excerpt: string
}
