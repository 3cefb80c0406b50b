import { type Locale, otherLocale } from '../locale/locale.ts'
import type { Posting, Role } from '../posting/posting.ts'
import { analyzerFor } from './analyzer.ts'
import { inSlices } from './slices.ts'
import { type TitleTerms, titleTerms } from './title.ts'
import { workOfTitle } from './work/lexicon.ts'

/** The fields of a role, each already analysed: terms joined by spaces. */
export interface RoleDocument {
  readonly key: string
  readonly title: string
  /** The title in the other language, analysed as that language. */
  readonly otherTitle: string
  /** The families of work its titles make it one of. */
  readonly work: string
  readonly team: string
  readonly headings: string
  readonly description: string
  readonly body: string
}

export const titleFields = ['title', 'otherTitle'] as const
export const allFields = [...titleFields, 'work', 'team', 'headings', 'description', 'body'] as const

/** The terms of a field. */
export function fieldTerms(field: string): string[] {
  return field === '' ? [] : field.split(' ')
}

/** The posting of a role for readers of a language: in that language, else the only one there is. */
export function postingFor(role: Role, locale: Locale): Posting | undefined {
  return role.postings[locale] ?? role.postings[otherLocale(locale)]
}

/** Paragraphs that a fifth of the postings share say nothing of any of them. */
export async function sharedParagraphs(locale: Locale, roles: ReadonlyMap<string, Role>): Promise<ReadonlySet<string>> {
  const counts = new Map<string, number>()
  await inSlices(roles.values(), (role) => {
    for (const text of new Set(passageTexts(postingFor(role, locale)))) counts.set(text, (counts.get(text) ?? 0) + 1)
  })
  const limit = Math.max(2, roles.size / 5)
  const shared = new Set<string>()
  await inSlices(counts, ([text, count]) => {
    if (count > limit) shared.add(text)
  })
  return shared
}

function passageTexts(posting: Posting | undefined): string[] {
  return posting?.sections.flatMap(({ passages }) => passages.map(({ text }) => text)) ?? []
}

/** The paragraphs of a posting that are not boilerplate. */
export function ownTexts(posting: Posting, { boilerplate }: { readonly boilerplate: ReadonlySet<string> }): string[] {
  return passageTexts(posting).filter((text) => !boilerplate.has(text))
}

/** A role, analysed: its fields, its paragraphs and its titles as terms. */
export interface AnalyzedRole {
  readonly document: RoleDocument
  readonly paragraphs: readonly (readonly string[])[]
  readonly titles: readonly TitleTerms[]
}

/** Analyses a role by the chain of its posting, and its other title by the other chain; without the boilerplate. */
export function analyzeRole(
  role: Role,
  posting: Posting,
  { boilerplate }: { readonly boilerplate: ReadonlySet<string> },
): AnalyzedRole {
  const { terms } = analyzerFor(posting.locale)
  const translation = role.postings[otherLocale(posting.locale)]
  const description = terms(posting.description)
  const own = ownTexts(posting, { boilerplate })
  const paragraphs = [description, ...own.map(terms)].filter((paragraph) => paragraph.length > 0)
  const codes = posting.facts.classification.map(({ value }) => `${value.group}-0${value.level}`).join(' ')
  const titles = [posting, translation].filter((page) => page !== undefined)
  const document: RoleDocument = {
    key: role.key,
    title: terms(posting.title).join(' '),
    otherTitle: translation ? analyzerFor(translation.locale).terms(translation.title).join(' ') : '',
    work: [...new Set(titles.flatMap((page) => workOfTitle(page.title, page.locale)))].join(' '),
    team: terms(posting.facts.team.map(({ value }) => value).join(' . ')).join(' '),
    headings: terms(posting.sections.map(({ heading }) => heading).join(' . ')).join(' '),
    description: description.join(' '),
    body: [...paragraphs.slice(description.length > 0 ? 1 : 0).flat(), ...terms(codes)].join(' '),
  }
  return { document, paragraphs, titles: titles.map((page) => titleTerms(page.title, analyzerFor(page.locale))) }
}
