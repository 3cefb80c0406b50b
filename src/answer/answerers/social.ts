import { otherLocale } from '../../locale/locale.ts'
import { plainQuestion, type Question } from '../../question/question.ts'
import { openAction } from '../actions.ts'
import type { Block } from '../answer.ts'
import type { Draft, Scene } from '../draft.ts'
import { messages } from '../messages/all.ts'

/** A greeting offers both languages (active offer, Official Languages Act, section 28). */
export function answerGreeting(_question: Question, { locale }: Scene): Draft {
  const other = otherLocale(locale)
  const { hello, example } = messages[locale].greeting
  return said('greeting', locale, [
    { kind: 'text', text: `${hello} ${example}` },
    { kind: 'section', locale: other, blocks: [{ kind: 'text', text: messages[other].greeting.hello }] },
  ])
}

export function answerHelp(_question: Question, { locale }: Scene): Draft {
  const { intro, examples, limits, privacy } = messages[locale].help
  return said('help', locale, [
    { kind: 'text', text: intro },
    { kind: 'list', ordered: false, items: examples },
    { kind: 'text', text: limits },
    { kind: 'text', text: privacy },
  ])
}

export function answerThanks(_question: Question, { locale }: Scene): Draft {
  return { ...said('thanks', locale, [{ kind: 'text', text: messages[locale].thanks }]), actions: [] }
}

/** The language changes; there was nothing to repeat. */
export function answerLanguage(_question: Question, { locale }: Scene): Draft {
  return said('language', locale, [{ kind: 'text', text: messages[locale].language.switched }])
}

function said(intent: Question['intent'], locale: Scene['locale'], blocks: readonly Block[]): Draft {
  return { blocks, postings: [], actions: [openAction(locale)], question: plainQuestion(intent) }
}
