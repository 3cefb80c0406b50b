import type { Locale } from '../locale/locale.ts'

/** An error keeps a posting from being shown; a warning says that something about it is doubtful. */
export type Severity = 'error' | 'warning'

/** Something wrong with a content file: a value, never an exception. */
export interface Problem {
  /** Relative to the content folder of the site, with `/`. */
  readonly path: string
  /** From 1; 1 where the whole file is meant. */
  readonly line: number
  readonly severity: Severity
  /** What is wrong, with the value, and what would be right. In English, capital first, no full stop. */
  readonly message: string
  /** The language whose readers miss the posting, when the file was set aside. */
  readonly missing?: Locale
}

/** `path:line: severity: message`, the form editors and CI logs understand. */
export function problemToText({ path, line, severity, message }: Problem): string {
  return `${path}:${line}: ${severity}: ${message}`
}
