import type { Locale } from '../locale/locale.ts'
import type { Posting } from '../posting/posting.ts'
import { plainQuestion, type Question } from '../question/question.ts'
import type { Action } from './answer.ts'
import { messages } from './messages/all.ts'

/** How many more a button may show at once, so that its question fits the value of a button (Slack: 2,000 characters). */
const most = 20

function about(intent: Question['intent'], keys: readonly string[]): Question {
  return { ...plainQuestion(intent), subject: { kind: 'roles', keys } }
}

/** How to apply to a posting; beside others its button names it. */
export function applyAction(posting: Posting, language: Locale, { alone = true } = {}): Action {
  const { actions } = messages[language]
  return {
    kind: 'apply',
    label: alone ? actions.apply : actions.applyTo(posting.title),
    question: about('apply', [posting.key]),
    language,
    text: actions.applyText(posting.title),
  }
}

/** Shows the rest of a list; none when there is no rest. */
export function moreAction(rest: readonly Posting[], language: Locale): readonly Action[] {
  const { actions } = messages[language]
  const keys = rest.slice(0, most).map(({ key }) => key)
  if (keys.length === 0) return []
  return [
    { kind: 'more', label: actions.more(keys.length), question: about('list', keys), language, text: actions.moreText },
  ]
}

export function openAction(language: Locale): Action {
  const { actions } = messages[language]
  return { kind: 'ask', label: actions.open, question: plainQuestion('list'), language, text: actions.openText }
}

/** The same question about another posting: "did you mean this one?". */
export function insteadAction(posting: Posting, question: Question, language: Locale): Action {
  return {
    kind: 'ask',
    label: posting.title,
    question: { ...question, subject: { kind: 'roles', keys: [posting.key] } },
    language,
    text: posting.title,
  }
}

/** The same answer in the other language; its words are in that language, for those who read it. */
export function translateAction(question: Question, language: Locale): Action {
  const { actions } = messages[language]
  return { kind: 'translate', label: actions.translate, question, language, text: actions.translateText }
}
