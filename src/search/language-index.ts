import MiniSearch from 'minisearch'
import SearchableMap from 'minisearch/SearchableMap'
import { type Locale, locales } from '../locale/locale.ts'
import type { Posting, Role } from '../posting/posting.ts'
import { analyzerFor } from './analyzer.ts'
import { analyzeRoleOnce } from './remembered-analysis.ts'
import { allFields, analyzeRole, fieldTerms, postingFor, type RoleDocument, sharedParagraphs } from './role-document.ts'
import { inSlices } from './slices.ts'
import type { TitleTerms } from './title.ts'
import { makeVocabulary, type Term } from './vocabulary.ts'
import { readLexicon } from './work/lexicon.ts'

/** What is searched when a question is in one language: every role, in that language where it exists. */
export interface LanguageIndex {
  readonly locale: Locale
  readonly words: MiniSearch<RoleDocument>
  readonly vocabulary: ReadonlyMap<string, Term>
  /** The same, to look up terms that are nearly alike. */
  readonly spellings: SearchableMap<Term>
  /** The words of titles as they are spelled, and their terms. */
  readonly titleWords: SearchableMap<string>
  readonly roles: ReadonlyMap<string, IndexedRole>
}

export interface IndexedRole {
  readonly role: Role
  /** In the language of the index, else the only one there is. */
  readonly posting: Posting
  readonly titles: readonly TitleTerms[]
  /** The ids of the terms of each paragraph, a 0 after each. */
  readonly paragraphs: Uint32Array
}

/** Remembering costs some 36 KB a role: a larger catalogue is analysed anew with each reload. */
const mostRemembered = 1_500

/** An index of all roles for questions in one language, made in slices. */
export async function buildLanguageIndex(locale: Locale, roles: ReadonlyMap<string, Role>): Promise<LanguageIndex> {
  const words = new MiniSearch<RoleDocument>({
    idField: 'key',
    fields: [...allFields],
    tokenize: fieldTerms,
    processTerm: (term) => term,
    autoVacuum: false,
  })
  await readLexicon()
  const vocabulary = makeVocabulary()
  const indexed = new Map<string, IndexedRole>()
  const analyze = roles.size <= mostRemembered ? analyzeRoleOnce : analyzeRole
  const boilerplate = await sharedParagraphs(locale, roles)
  await inSlices(roles, ([key, role]) => {
    const posting = postingFor(role, locale)
    if (!posting) return
    const analyzed = analyze(role, posting, { boilerplate })
    words.add(analyzed.document)
    indexed.set(key, { role, posting, titles: analyzed.titles, paragraphs: vocabulary.count(analyzed) })
  })
  const spellings = new SearchableMap<Term>()
  await inSlices(vocabulary.terms, ([term, counts]) => spellings.set(term, counts))
  const titleWords = new SearchableMap<string>()
  await inSlices(indexed.values(), ({ role }) => {
    for (const each of locales) {
      for (const [word, term] of analyzerFor(each).spelled(role.postings[each]?.title ?? '')) titleWords.set(word, term)
    }
  })
  return { locale, words, vocabulary: vocabulary.terms, spellings, titleWords, roles: indexed }
}
