import { agreement } from './agreement.ts'
import type { TitleHit } from './catalogue.ts'
import type { IndexedRole, LanguageIndex } from './language-index.ts'
import { readQuery, termWeights } from './query.ts'
import { titleFields } from './role-document.ts'

/** So many titles are compared with the words. */
const closely = 12
/** A title that stands whole among other words is meant rather than one that is a little more like all of them. */
const wholeBonus = 0.3

/** The posting whose title is most like the words; `undefined` when no title shares a word with them. */
export function findTitle(index: LanguageIndex, words: string): TitleHit | undefined {
  const query = readQuery(words, index)
  const weights = termWeights(query)
  const found = index.words.search(
    { combineWith: 'OR', queries: [...weights.keys()], fields: [...titleFields] },
    { boostTerm: (term) => weights.get(term) ?? 1 },
  )
  let best: TitleHit | undefined
  for (const { id, terms } of found.slice(0, closely)) {
    const indexed = index.roles.get(id as string) as IndexedRole
    const { titleMatch, named } = agreement(query, indexed, index)
    if (best !== undefined && titleMatch + wholeBonus * named <= best.titleMatch + (best.named ? wholeBonus : 0))
      continue
    const matched = query.words.filter(({ alternatives }) => terms.some((term) => alternatives.has(term)))
    best = { role: indexed.role, titleMatch, named: named > 0, matched: matched.map(({ word }) => word) }
  }
  return best
}
