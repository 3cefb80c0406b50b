import type { Answer } from '../answer/answer.ts'
import { answerToText } from '../answer/text.ts'
import { fold } from '../locale/fold.ts'
import type { Locale } from '../locale/locale.ts'
import type { Expectation } from './question-file.ts'

/** Why an answer is not right; empty when it is. */
export function judge(answer: Answer, expect: Expectation): readonly string[] {
  const text = fold(answerToText(answer))
  return [
    ...differs('language', answer.language, expect.language),
    ...differs('intent', answer.intent, expect.intent),
    ...firstPosting(answer, expect),
    ...topThree(answer, expect),
    ...status(answer, expect, text),
    ...(expect.facts ?? [])
      .filter((choices) => !choices.some((choice) => text.includes(fold(choice))))
      .map((choices) => `does not say ${choices.map(quoted).join(' or ')}`),
    ...(expect.absent ?? []).filter((words) => text.includes(fold(words))).map((words) => `says ${quoted(words)}`),
  ]
}

/** Whether the first posting is one of those expected, whatever else is wrong. */
export function firstPostingRight(answer: Answer, expect: Expectation): boolean {
  return firstPosting(answer, expect).length === 0 && topThree(answer, expect).length === 0
}

function differs(what: string, is: string, expected: string | undefined): string[] {
  return expected === undefined || is === expected ? [] : [`${what} is ${is}, not ${expected}`]
}

function firstPosting({ postings }: Answer, { postings: expected }: Expectation): string[] {
  if (expected === undefined) return []
  const first = postings[0]?.key
  if (expected.length === 0) return first === undefined ? [] : [`shows ${first}, where none fits`]
  if (first !== undefined && expected.includes(first)) return []
  return [`first posting is ${first ?? 'none'}, not ${expected.join(' or ')}`]
}

function topThree({ postings }: Answer, { postings_top3: expected }: Expectation): string[] {
  const shown = postings.slice(0, 3).map(({ key }) => key)
  if (expected === undefined || shown.some((key) => expected.includes(key))) return []
  return [`first three are ${shown.join(', ') || 'none'}, without ${expected.join(' or ')}`]
}

/** How each status is said; folded, and as whole words. */
const said: { readonly [S in 'open' | 'closed']: { readonly [L in Locale]: RegExp } } = {
  open: { en: /\bopen\b/, fr: /\bouvert(?:e|s|es)?\b/ },
  closed: {
    en: /\b(?:closed|no longer open|not yet open|not open)\b/,
    fr: /\b(?:ferme(?:e|s|es)?|plus ouvert|pas encore ouvert)\b/,
  },
}

function status({ postings, language }: Answer, { status: expected }: Expectation, text: string): string[] {
  if (expected === undefined) return []
  const first = postings[0]
  if (first === undefined) return [`shows no posting, so none is ${expected}`]
  return [
    ...differs('status', first.status, expected),
    ...(said[expected][language].test(text) ? [] : [`does not say that it is ${expected}`]),
  ]
}

function quoted(words: string): string {
  return JSON.stringify(words)
}
