import { fold } from '../locale/fold.ts'
import { sentencesOf } from '../posting/facts/sentences.ts'
import type { Posting } from '../posting/posting.ts'
import { analyzerFor } from '../search/analyzer.ts'
import type { PassageHit } from '../search/catalogue.ts'
import { matters } from './matters-asked.ts'

/** A matter asked about may be told in so many places. */
const mostOfOne = 2

/**
 * The passages that tell of a matter the words ask about, with the sentence that does: people ask in other words than
 * postings tell it ("do I have a boss" is told by "reports to"). The sentence that shares most with the question first.
 */
export function mattersAsked(words: string, posting: Posting): readonly PassageHit[] {
  const folded = fold(words)
  const asked = matters.filter(({ asks }) => asks.test(folded))
  if (asked.length === 0) return []
  const { terms } = analyzerFor(posting.locale)
  const ofTitle = new Set(terms(posting.title))
  const meant = new Set(terms(words).filter((term) => !ofTitle.has(term)))
  const sentences = posting.sections.flatMap(({ passages }) =>
    passages.flatMap((passage) =>
      sentencesOf(passage.text).map((excerpt) => ({ passage, excerpt, told: fold(excerpt) })),
    ),
  )
  const found = asked.flatMap(({ tells }) =>
    sentences
      .filter(({ told }) => tells.test(told))
      .map(({ passage, excerpt }) => ({
        passage,
        excerpt,
        score: 1 + new Set(terms(excerpt).filter((term) => meant.has(term))).size,
      }))
      .sort((one, two) => two.score - one.score)
      .slice(0, mostOfOne),
  )
  found.sort((one, two) => two.score - one.score)
  const said = new Set<string>()
  return found.filter(({ excerpt }) => {
    const isNew = !said.has(excerpt)
    said.add(excerpt)
    return isNew
  })
}
