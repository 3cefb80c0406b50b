import type { Locale } from '../locale/locale.ts'
import type { Topic } from '../posting/facts/facts.ts'

export type Intent =
  | 'list'
  | 'find'
  | 'detail'
  | 'apply'
  | 'status'
  | 'help'
  | 'greeting'
  | 'thanks'
  | 'language'
  | 'out_of_scope'

/** What a question is about: nothing in particular, words still to be looked up, or roles already found. */
export type Subject =
  | { readonly kind: 'none' }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'roles'; readonly keys: readonly string[] }

/** What a person asked to know of a posting beside what it is. */
export type Aspect = Topic | 'duties' | 'qualifications' | 'accommodation' | 'email' | 'subject'

/** Conditions a posting must meet to be listed. */
export interface Filters {
  readonly status?: 'open' | 'closed'
  readonly remote?: boolean
  readonly classification?: readonly { readonly group: string; readonly level?: number }[]
  readonly tenure?: 'indeterminate' | 'term' | 'student'
  /** `english`: can be held without French; `french`: without English; `bilingual`: asks for both. */
  readonly profile?: 'english' | 'french' | 'bilingual'
  readonly team?: string
}

/** A question understood. It never holds the person's text once its subject is resolved to roles. */
export interface Question {
  readonly intent: Intent
  readonly subject: Subject
  readonly aspects: readonly Aspect[]
  readonly filters: Filters
}

/** A question, and why it was understood so. */
export interface Understood {
  readonly question: Question
  /** The language of the text, when it has one. */
  readonly language: Locale | undefined
  /** Personal information was taken out before anything else. */
  readonly personal: readonly PersonalInformation[]
  readonly why: readonly string[]
}

export type PersonalInformation = 'sin' | 'phone' | 'email' | 'address' | 'resume' | 'card'
