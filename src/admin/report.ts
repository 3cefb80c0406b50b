import type { ContentTrouble } from '../content/content-error.ts'
import { type Locale, locales } from '../locale/locale.ts'
import type { Posting } from '../posting/posting.ts'
import type { Problem } from '../posting/problem.ts'
import { statusAt } from '../posting/status.ts'
import type { Catalogue } from '../search/catalogue.ts'

/** One posting that is not as it was. */
export interface Change {
  readonly key: string
  readonly locale: Locale
  readonly title: string
  readonly path: string
}

/** What is different between two catalogues. A posting that opens or closes is not also changed. */
export interface Changes {
  readonly opened: readonly Change[]
  readonly closed: readonly Change[]
  readonly changed: readonly Change[]
  readonly gone: readonly Change[]
}

/** The state of a catalogue as an admin asks for it. */
export interface State {
  readonly version: string
  readonly loadedAt: Date
  /** Seconds since then. */
  readonly age: number
  readonly open: number
  readonly closed: number
  /** Roles whose posting is missing in a language. */
  readonly untranslated: readonly Change[]
  readonly problems: readonly Problem[]
}

/** What came of a reload or a roll-back. */
export interface Report {
  /** `kept`: the old catalogue stays, for this reason; `checked`: these changes would come. */
  readonly outcome: 'swapped' | 'unchanged' | 'kept' | 'rolled-back' | 'checked'
  readonly reason?: Reason
  readonly changes: Changes
  readonly state: State
}

/** Where a reload was asked for. */
export type Origin = 'start' | 'watch' | 'signal' | 'webhook' | 'page' | 'chat' | 'replica'

/** A report, and how it came about. */
export interface Done {
  readonly report: Report
  readonly at: Date
  /** Who asked: several when they asked while one was under way. */
  readonly from: readonly Origin[]
  readonly milliseconds: number
}

export type Reason =
  | { readonly kind: 'unreadable'; readonly message: string }
  /** Content from a repository could not be had. */
  | { readonly kind: 'not-fetched'; readonly trouble: ContentTrouble; readonly detail: string }
  | { readonly kind: 'empty' }
  /** So few of the open postings of a language would be left. */
  | { readonly kind: 'shrunk'; readonly locale: Locale; readonly from: number; readonly to: number }
  | { readonly kind: 'nothing-before' }

/** What changed from one catalogue to the next, by path, as it stands at a moment. */
export function changesBetween(before: Catalogue, after: Catalogue, now: Date): Changes {
  const [old, fresh] = [byPath(before), byPath(after)]
  const isOpen = (posting: Posting | undefined) => posting !== undefined && statusAt(posting, now).status === 'open'
  const pairs = [...fresh.values()].map((posting) => ({ posting, was: old.get(posting.path) }))
  const same = ({ posting, was }: (typeof pairs)[number]) =>
    posting === was || JSON.stringify(posting) === JSON.stringify(was)
  const list = (chosen: readonly { readonly posting: Posting }[]) => chosen.map(({ posting }) => changeOf(posting))
  return {
    opened: list(pairs.filter(({ posting, was }) => isOpen(posting) && !isOpen(was))),
    closed: list(pairs.filter(({ posting, was }) => !isOpen(posting) && isOpen(was))),
    changed: list(pairs.filter((pair) => isOpen(pair.posting) === isOpen(pair.was) && !same(pair))),
    gone: [...old.values()].filter(({ path }) => !fresh.has(path)).map(changeOf),
  }
}

/** The state of a catalogue at a moment. */
export function stateOf({ version, loadedAt, roles, problems }: Catalogue, now: Date): State {
  const all = [...roles.values()]
  const best = all.flatMap(({ postings: { en, fr } }) => en ?? fr ?? [])
  const open = best.filter((posting) => statusAt(posting, now).status === 'open').length
  const untranslated = all
    .filter(({ postings }) => locales.some((locale) => postings[locale] === undefined))
    .flatMap(({ postings: { en, fr } }) => en ?? fr ?? [])
    .map(changeOf)
  const age = Math.max(0, Math.round((now.getTime() - loadedAt.getTime()) / 1000))
  return { version, loadedAt, age, open, closed: best.length - open, untranslated, problems }
}

/** The open postings of a language, one for each role. */
export function openPostings({ roles }: Catalogue, { locale, now }: { locale: Locale; now: Date }): readonly Posting[] {
  return [...roles.values()]
    .flatMap(({ postings }) => postings[locale] ?? [])
    .filter((posting) => statusAt(posting, now).status === 'open')
}

function byPath({ roles }: Catalogue): ReadonlyMap<string, Posting> {
  const all = [...roles.values()].flatMap(({ postings: { en, fr }, older }) => [en ?? [], fr ?? [], older].flat())
  return new Map(all.map((posting) => [posting.path, posting]))
}

function changeOf({ key, locale, title, path }: Posting): Change {
  return { key, locale, title, path }
}
