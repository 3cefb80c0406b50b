import { matching } from '../answer/answerers/list.ts'
import { isOpen, postingOf } from '../answer/roles.ts'
import { fold } from '../locale/fold.ts'
import type { Locale } from '../locale/locale.ts'
import type { Posting, Role } from '../posting/posting.ts'
import { withoutCity } from '../question/cities.ts'
import { conditionsCut, filtersIn, withoutConditions } from '../question/filters.ts'
import type { Filters } from '../question/question.ts'
import { searchWords } from '../question/subject.ts'
import { analyzerFor } from '../search/analyzer.ts'
import type { Catalogue } from '../search/catalogue.ts'
import { alternatives } from './alternatives.ts'
import { suits } from './suits.ts'

/** What a person wants to hear of: postings that these words find and that meet these conditions. */
export interface Wish {
  /** Empty: any posting that meets the conditions. */
  readonly words: string
  readonly filters: Filters
}

export interface WishOptions {
  readonly catalogue: Catalogue
  readonly now: Date
  /** Of the words. */
  readonly locale: Locale
}

/** Say that a code follows. */
const levels = /(?<!\p{L})(?:levels?|groups?|classification|niveaux?|groupes?|categories?)(?!\p{L})/gu

/** What a person's words ask to hear of: read as a search for postings, however they are put. */
export function wishIn(words: string, { catalogue, locale }: Omit<WishOptions, 'now'>): Wish {
  const folded = fold(words)
  const { status: _status, ...filters } = filtersIn(folded, words, { catalogue, locale })
  const left = conditionsCut(
    withoutCity(withoutConditions(searchWords(folded).replace(levels, ' '), filters), filters.city),
  )
  return { words: analyzerFor(locale).question(left).words.length === 0 ? '' : left, filters }
}

/** Whether it says nothing that a posting could fail to be. */
export function isForAnything({ words, filters }: Wish): boolean {
  return words === '' && Object.keys(filters).length === 0
}

/** The open postings among these roles that a wish asks for, best first: one a role, in the language of the words. */
export function fitting(wish: Wish, roles: ReadonlySet<string>, options: WishOptions): readonly Posting[] {
  const { catalogue, now, locale } = options
  const open = [...roles].flatMap((key) => {
    const role = catalogue.roles.get(key)
    const posting = role && postingOf(role, locale)
    return posting !== undefined && isOpen(posting, now) ? posting : []
  })
  const scene = { catalogue, now, locale, reading: locale, words: '' }
  const meeting = matching(open, wish.filters, scene).filter((posting) => isThere(posting, wish.filters))
  if (wish.words === '') return meeting
  const byKey = new Map(meeting.map((posting) => [posting.key, posting]))
  const found = new Set<Posting>()
  for (const words of alternatives(wish.words)) {
    const among = ({ key }: Role) => byKey.has(key)
    const { hits } = catalogue.search(words, { locale, now, limit: byKey.size, among })
    for (const hit of hits.filter((each) => suits(each, words, { locale, catalogue }))) {
      const posting = byKey.get(hit.role.key)
      if (posting !== undefined) found.add(posting)
    }
  }
  return [...found]
}

/** The roles for which one can apply now: the evergreen posting is no news. */
export function openRoles({ roles }: Catalogue, now: Date): ReadonlySet<string> {
  const open = [...roles.values()].filter(({ postings: { en, fr } }) =>
    [en, fr].some((posting) => posting !== undefined && !posting.evergreen && isOpen(posting, now)),
  )
  return new Set(open.map(({ key }) => key))
}

/** Who names a city waits for work there: what can be done from anywhere is near, and no news. */
function isThere({ facts }: Posting, { city, remote }: Filters): boolean {
  return city === undefined || remote === true || facts.place.some(({ value }) => value.kind === 'city')
}
