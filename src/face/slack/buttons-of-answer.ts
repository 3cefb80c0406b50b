import type { types } from '@slack/bolt'
import type { Action, Answer } from '../../answer/answer.ts'
import type { Intent } from '../../question/question.ts'
import { buttonValue } from './button-value.ts'
import { spoken } from './escape.ts'
import { limits } from './limits.ts'
import { shorten } from './shorten.ts'
import { slackWords } from './words.ts'

/** The next steps as buttons; those whose question is too long for a button as a line that says what to type. */
export function actionBlocks(answer: Answer): types.KnownBlock[] {
  const { actions, language } = answer
  const asked = actions.slice(0, limits.actionsInBlock).map((action) => ({ action, value: buttonValue(action) }))
  const buttons = asked.flatMap(({ action, value }, index): types.Button[] =>
    value === undefined
      ? []
      : [button({ label: action.label, aloud: spokenLabel(action, answer), value, id: `ask:${index}` })],
  )
  const typed = asked.filter(({ value }) => value === undefined).map(({ action }) => action.text)
  const blocks: types.KnownBlock[] = buttons.length === 0 ? [] : [{ type: 'actions', elements: buttons }]
  if (typed.length === 0) return blocks
  const text = shorten(slackWords[language].youCanAsk(typed), limits.fieldText)
  return [...blocks, { type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] }]
}

/** Who hears the buttons one by one cannot see which of the postings above "How to apply" is about. */
function spokenLabel({ kind, label, question: { subject } }: Action, { postings }: Answer): string {
  const [key, ...others] = subject.kind === 'roles' ? subject.keys : []
  const about = postings.find((posting) => posting.key === key)
  return kind === 'apply' && about !== undefined && others.length === 0 ? `${label} – ${about.title}` : label
}

interface ButtonParts {
  readonly label: string
  readonly aloud: string
  readonly value: string
  readonly id: string
}

function button({ label, aloud, value, id }: ButtonParts): types.Button {
  return {
    type: 'button',
    action_id: id,
    value,
    text: { type: 'plain_text', text: shorten(label, limits.buttonText), emoji: false },
    accessibility_label: spoken(aloud, limits.accessibilityLabel),
  }
}

// A greeting or thanks is not something to be right or wrong about.
const worthJudging: { readonly [I in Intent]: boolean } = {
  list: true,
  find: true,
  detail: true,
  apply: true,
  status: true,
  out_of_scope: true,
  help: false,
  greeting: false,
  thanks: false,
  language: false,
}

/** Helpful or not, for answers that can be either. The value says what was asked for, never who asked or in which words. */
export function feedbackBlock({ intent, language }: Answer): types.ContextActionsBlock[] {
  if (!worthJudging[intent]) return []
  const words = slackWords[language]
  const feedback: types.FeedbackButtons = {
    type: 'feedback_buttons',
    action_id: 'feedback',
    positive_button: {
      text: { type: 'plain_text', text: words.helpful },
      accessibility_label: words.helpfulLabel,
      value: `yes:${intent}:${language}`,
    },
    negative_button: {
      text: { type: 'plain_text', text: words.notHelpful },
      accessibility_label: words.notHelpfulLabel,
      value: `no:${intent}:${language}`,
    },
  }
  return [{ type: 'context_actions', elements: [feedback] }]
}
