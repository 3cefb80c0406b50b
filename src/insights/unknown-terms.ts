import type { Replied } from '../bot.ts'
import { withoutPersonalInformation } from '../question/personal-information.ts'
import type { Catalogue } from '../search/catalogue.ts'

/** A longer question is a story: its words are not what somebody looked for. */
const mostTerms = 8
/** Letters, as in `c#`, `node.js`; no digits, which could be a number of somebody's. */
const term = /^[\p{L}+#.]{3,30}$/u

/**
 * The terms of a question that no posting holds. None at all when personal information was taken out of it, or when what
 * is left of it looks like some.
 */
export function unknownTerms(
  { question: { subject }, answer: { language }, personal }: Replied,
  { catalogue, now }: { readonly catalogue: Catalogue; readonly now: Date },
): readonly string[] {
  if (personal || subject.kind !== 'words') return []
  if (withoutPersonalInformation(subject.whole).found.length > 0) return []
  const options = { locale: language, now, limit: 1 }
  const { terms } = catalogue.search(subject.words, options)
  if (terms.length > mostTerms) return []
  return [...new Set(terms)].filter((each) => {
    if (!term.test(each)) return false
    const { hits, rejected } = catalogue.search(each, options)
    return hits.length === 0 && rejected.length === 0
  })
}
