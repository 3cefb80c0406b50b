import type { Question } from '../../question/question.ts'
import { insteadAction } from '../actions.ts'
import type { Draft, Scene } from '../draft.ts'
import { messages } from '../messages/all.ts'
import { openPostings } from '../roles.ts'

const offered = 4

/** Asks which posting is meant, and offers the open ones. */
export function whichPosting(question: Question, scene: Scene): Draft {
  const { locale } = scene
  const open = openPostings(scene).slice(0, offered)
  const { detail } = messages[locale]
  return {
    blocks:
      open.length === 0
        ? [{ kind: 'text', text: detail.whichOne }]
        : [
            { kind: 'text', text: detail.which },
            { kind: 'list', ordered: true, items: open.map(({ title }) => title) },
          ],
    postings: [],
    actions: open.map((posting) => insteadAction(posting, question, locale)),
    question,
  }
}
