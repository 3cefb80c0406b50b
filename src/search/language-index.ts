import MiniSearch from 'minisearch'
import SearchableMap from 'minisearch/SearchableMap'
import { type Locale, otherLocale } from '../locale/locale.ts'
import type { Posting, Role } from '../posting/posting.ts'
import { analyzerFor } from './analyzer.ts'
import { inSlices } from './slices.ts'
import { type TitleTerms, titleTerms } from './title.ts'

/** What is searched when a question is in one language: every role, in that language where it exists. */
export interface LanguageIndex {
  readonly locale: Locale
  readonly words: MiniSearch<RoleDocument>
  readonly vocabulary: ReadonlyMap<string, Term>
  /** The same, to look up terms that are nearly alike. */
  readonly spellings: SearchableMap<Term>
  readonly roles: ReadonlyMap<string, IndexedRole>
}

export interface Term {
  /** From 1. */
  readonly id: number
  /** Roles that hold it anywhere. */
  roles: number
  /** Roles that hold it in a title. */
  titles: number
}

export interface IndexedRole {
  readonly role: Role
  /** In the language of the index, else the only one there is. */
  readonly posting: Posting
  readonly titles: readonly TitleTerms[]
  /** The ids of the terms of each paragraph, a 0 after each. */
  readonly paragraphs: Uint32Array
}

/** The fields of a role, each already analysed: terms joined by spaces. */
export interface RoleDocument {
  readonly key: string
  readonly title: string
  /** The title in the other language, analysed as that language. */
  readonly otherTitle: string
  readonly team: string
  readonly headings: string
  readonly description: string
  readonly body: string
}

export const titleFields = ['title', 'otherTitle'] as const
export const allFields = [...titleFields, 'team', 'headings', 'description', 'body'] as const

/** An index of all roles for questions in one language, made in slices. */
export async function buildLanguageIndex(locale: Locale, roles: ReadonlyMap<string, Role>): Promise<LanguageIndex> {
  const words = new MiniSearch<RoleDocument>({
    idField: 'key',
    fields: [...allFields],
    tokenize: fieldTerms,
    processTerm: (term) => term,
    autoVacuum: false,
  })
  const vocabulary = makeVocabulary()
  const indexed = new Map<string, IndexedRole>()
  const boilerplate = await sharedParagraphs(locale, roles)
  await inSlices(roles, ([key, role]) => {
    const posting = postingFor(role, locale)
    if (!posting) return
    const analyzed = analyzeRole(key, role, posting, boilerplate)
    words.add(analyzed.document)
    indexed.set(key, { role, posting, titles: analyzed.titles, paragraphs: vocabulary.count(analyzed) })
  })
  const spellings = new SearchableMap<Term>()
  await inSlices(vocabulary.terms, ([term, counts]) => spellings.set(term, counts))
  return { locale, words, vocabulary: vocabulary.terms, spellings, roles: indexed }
}

function postingFor(role: Role, locale: Locale): Posting | undefined {
  return role.postings[locale] ?? role.postings[otherLocale(locale)]
}

/** Paragraphs that a fifth of the postings share say nothing of any of them. */
async function sharedParagraphs(locale: Locale, roles: ReadonlyMap<string, Role>): Promise<ReadonlySet<string>> {
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

function analyzeRole(key: string, role: Role, posting: Posting, boilerplate: ReadonlySet<string>) {
  const { terms } = analyzerFor(posting.locale)
  const translation = role.postings[otherLocale(posting.locale)]
  const description = terms(posting.description)
  const own = passageTexts(posting).filter((text) => !boilerplate.has(text))
  const paragraphs = [description, ...own.map(terms)].filter((paragraph) => paragraph.length > 0)
  const codes = posting.facts.classification.map(({ value }) => `${value.group}-0${value.level}`).join(' ')
  const titles = [posting, translation].filter((page) => page !== undefined)
  const document: RoleDocument = {
    key,
    title: terms(posting.title).join(' '),
    otherTitle: translation ? analyzerFor(translation.locale).terms(translation.title).join(' ') : '',
    team: terms(posting.facts.team.map(({ value }) => value).join(' . ')).join(' '),
    headings: terms(posting.sections.map(({ heading }) => heading).join(' . ')).join(' '),
    description: description.join(' '),
    body: [...paragraphs.slice(description.length > 0 ? 1 : 0).flat(), ...terms(codes)].join(' '),
  }
  return { document, paragraphs, titles: titles.map((page) => titleTerms(page.title, analyzerFor(page.locale))) }
}

/** Counts the terms of each role, and writes paragraphs down as the numbers of their terms. */
function makeVocabulary() {
  const terms = new Map<string, Term>()
  function termOf(text: string): Term {
    const known = terms.get(text)
    if (known) return known
    const term = { id: terms.size + 1, roles: 0, titles: 0 }
    terms.set(text, term)
    return term
  }
  function count({ document, paragraphs, titles }: ReturnType<typeof analyzeRole>): Uint32Array {
    for (const text of new Set(allFields.flatMap((field) => fieldTerms(document[field])))) termOf(text).roles += 1
    for (const text of new Set(titles.flatMap(({ whole }) => [...whole]))) termOf(text).titles += 1
    return Uint32Array.from(paragraphs.flatMap((paragraph) => [...paragraph.map((text) => termOf(text).id), 0]))
  }
  return { terms, count }
}

function fieldTerms(field: string): string[] {
  return field === '' ? [] : field.split(' ')
}
