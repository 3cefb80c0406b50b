import type { Intent, Question } from '../question/question.ts'
import { answerApply } from './answerers/apply.ts'
import { answerDetail } from './answerers/detail.ts'
import { answerFind } from './answerers/find.ts'
import { answerList } from './answerers/list.ts'
import { outOfScope } from './answerers/out-of-scope.ts'
import { answerGreeting, answerHelp, answerLanguage, answerThanks } from './answerers/social.ts'
import { answerStatus } from './answerers/status.ts'
import type { Answerer, Draft, Scene } from './draft.ts'

const answerers: { readonly [I in Intent]: Answerer } = {
  list: answerList,
  find: answerFind,
  detail: answerDetail,
  apply: answerApply,
  status: answerStatus,
  help: answerHelp,
  greeting: answerGreeting,
  thanks: answerThanks,
  language: answerLanguage,
  out_of_scope: outOfScope,
}

/** The answer to a question understood, in one language, from one catalogue at one moment. */
export function compose(question: Question, scene: Scene): Draft {
  return answerers[question.intent](question, scene)
}
