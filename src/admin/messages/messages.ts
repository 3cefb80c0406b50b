import type { ContentTrouble } from '../../content/content-error.ts'
import type { Locale } from '../../locale/locale.ts'
import type { Problem } from '../../posting/problem.ts'

/** What an admin is told, once in each language. */
export interface AdminMessages {
  readonly outcome: {
    readonly swapped: string
    readonly unchanged: string
    readonly kept: string
    readonly 'rolled-back': string
    readonly checked: string
  }
  readonly reason: {
    readonly unreadable: (message: string) => string
    readonly 'not-fetched': (trouble: string, detail: string) => string
    readonly trouble: { readonly [T in ContentTrouble]: string }
    readonly empty: string
    readonly shrunk: (left: { readonly locale: Locale; readonly from: number; readonly to: number }) => string
    readonly 'nothing-before': string
  }
  readonly opened: (count: number) => string
  readonly closed: (count: number) => string
  readonly changed: (count: number) => string
  readonly gone: (count: number) => string
  readonly state: (open: number, closed: number) => string
  readonly version: (version: string, read: string, age: string) => string
  readonly problems: (errors: number, warnings: number) => string
  readonly untranslated: (count: number) => string
  /** One problem of a file, in a line. */
  readonly problem: (problem: Problem) => string
  readonly more: (count: number) => string
}
