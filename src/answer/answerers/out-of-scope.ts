import { plainQuestion, type Question } from '../../question/question.ts'
import { openAction } from '../actions.ts'
import type { Draft, Scene } from '../draft.ts'
import { messages } from '../messages/all.ts'
import { openPostings } from '../roles.ts'

/** Nothing in the postings answers it: says so, and where to go on. Shows no posting. */
export function outOfScope(question: Question, scene: Scene): Draft {
  const { find, refusal } = messages[scene.locale]
  const text =
    question.refusal === undefined
      ? `${find.nothing} ${find.openCount(openPostings(scene).length)}`
      : refusal[question.refusal]
  return {
    blocks: [{ kind: 'text', text }],
    postings: [],
    actions: [openAction(scene.locale)],
    question: { ...plainQuestion('out_of_scope'), ...(question.refusal && { refusal: question.refusal }) },
  }
}
