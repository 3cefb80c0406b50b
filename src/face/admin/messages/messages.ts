import type { Origin, Report } from '../../../admin/report.ts'
import type { Answer } from '../../../answer/answer.ts'

/** What the admin page says, once in each language. */
export interface PageMessages {
  readonly title: string
  readonly otherLanguage: string
  readonly skip: string
  readonly signIn: {
    readonly title: string
    readonly explained: string
    readonly secret: string
    readonly button: string
    readonly wrong: string
    readonly wait: (seconds: number) => string
  }
  readonly signOut: string
  readonly done: string
  readonly catalogue: {
    readonly title: string
    readonly version: string
    readonly read: string
    readonly age: string
    readonly open: string
    readonly closed: string
    readonly untranslated: string
  }
  readonly actions: {
    readonly title: string
    readonly reload: string
    readonly check: string
    readonly rollBack: string
    readonly force: string
    readonly explained: string
  }
  readonly questions: {
    readonly title: string
    readonly period: (from: string, to: string) => string
    readonly days: string
    readonly lastDays: (count: number) => string
    readonly intent: string
    readonly all: string
    readonly show: string
    readonly plot: (language: 'en' | 'fr', answered: number, unanswered: number) => string
    readonly answered: string
    readonly unanswered: string
    readonly asTable: string
    readonly caption: string
    readonly day: string
    readonly language: string
    readonly none: string
    readonly explained: string
  }
  readonly languages: { readonly en: string; readonly fr: string }
  readonly intents: { readonly [I in Answer['intent']]: string }
  readonly terms: {
    readonly title: string
    readonly explained: (least: number) => string
    readonly term: string
    readonly conversations: string
    readonly none: string
  }
  readonly postings: { readonly title: string; readonly key: string; readonly shown: string; readonly none: string }
  readonly problems: {
    readonly title: (count: number) => string
    readonly file: string
    readonly line: string
    readonly severity: string
    readonly error: string
    readonly warning: string
    readonly message: string
    readonly none: string
    readonly more: (count: number) => string
  }
  readonly reloads: {
    readonly title: string
    readonly when: string
    readonly by: string
    readonly outcome: string
    readonly changes: string
    readonly took: string
    readonly none: string
    readonly counts: (changes: Report['changes']) => string
    readonly milliseconds: (count: number) => string
  }
  readonly origins: { readonly [O in Origin]: string }
  readonly outcomes: { readonly [O in Report['outcome']]: string }
}
