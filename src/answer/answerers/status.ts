import type { Posting } from '../../posting/posting.ts'
import type { Question } from '../../question/question.ts'
import { applyAction } from '../actions.ts'
import type { Block } from '../answer.ts'
import { cardBlocks } from '../card.ts'
import type { Draft, Scene } from '../draft.ts'
import { messages } from '../messages/all.ts'
import { languageNotice, onePosting, othersActions, resolved } from '../one-posting.ts'
import { evergreenPosting, isOpen, openPostings } from '../roles.ts'
import { statusText } from '../status-text.ts'
import { shownAtOnce } from './list.ts'
import { outOfScope } from './out-of-scope.ts'
import { whichPosting } from './which.ts'

/** Whether a posting is open; when it is not, what is. */
export function answerStatus(question: Question, scene: Scene): Draft {
  if (question.subject.kind === 'none') return whichPosting(question, scene)
  const one = onePosting(question, scene)
  if (one === undefined) return outOfScope(question, scene)
  const { posting, others } = one
  const { locale, now } = scene
  const open = isOpen(posting, now)
  const instead = open ? [] : openInstead(posting, scene)
  return {
    blocks: [
      { kind: 'text', text: statusText(posting, { now, locale }).sentence },
      ...languageNotice(posting, scene),
      ...cardBlocks([posting], { now, locale }),
      ...insteadBlocks(instead, scene),
    ],
    postings: [posting, ...instead],
    actions: [...(open ? [applyAction(posting, locale)] : []), ...othersActions(others, question, scene)],
    question: resolved(question, posting),
  }
}

function insteadBlocks(instead: readonly Posting[], { locale, now }: Scene): readonly Block[] {
  if (instead.length === 0) return []
  const [first] = instead
  const text = first?.evergreen ? messages[locale].apply.anytime : messages[locale].find.openInstead
  return [{ kind: 'text', text }, ...cardBlocks(instead, { now, locale })]
}

/** What is open and near a closed posting, by its title; else the posting for everyone. */
export function openInstead(closed: Posting, scene: Scene): readonly Posting[] {
  const { catalogue, now } = scene
  const open = new Map(openPostings(scene).map((posting) => [posting.key, posting]))
  const { hits } = catalogue.search(closed.title, {
    locale: closed.locale,
    now,
    limit: shownAtOnce - 1,
    among: ({ key }) => open.has(key),
  })
  const near = hits.flatMap(({ role }) => open.get(role.key) ?? [])
  const evergreen = evergreenPosting(scene)
  return near.length > 0 || evergreen === undefined ? near : [evergreen]
}
