import { locales, otherLocale } from '../../locale/locale.ts'
import { statusAt } from '../../posting/status.ts'
import type { Catalogue } from '../../search/catalogue.ts'
import { escapeForTerminal } from './escape.ts'

/** One posting, as `vocation postings --json` prints it. */
export interface ListedPosting {
  readonly key: string
  readonly language: string
  readonly title: string
  readonly status: 'open' | 'closed'
  readonly url: string
  readonly path: string
  /** The path of its translation, or `null`. */
  readonly translation: string | null
}

/** Every posting of the catalogue, older ones of the same role included. */
export function listPostings({ roles }: Catalogue, now: Date): readonly ListedPosting[] {
  return [...roles.values()].flatMap(({ postings, older }) =>
    [...locales.flatMap((locale) => postings[locale] ?? []), ...older].map((posting) => {
      const { key, locale, title, url, path } = posting
      const translation = postings[otherLocale(locale)]?.path ?? null
      return { key, language: locale, title, status: statusAt(posting, now).status, url, path, translation }
    }),
  )
}

/** The same as a table for a person. */
export function postingsTable(listed: readonly ListedPosting[]): string {
  const header = ['status', 'language', 'key', 'title']
  const rows = listed.map(({ status, language, key, title }) => [status, language, key, title].map(escapeForTerminal))
  const widths = header.map((name, column) => Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)))
  return [header, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
