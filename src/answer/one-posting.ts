import type { Posting } from '../posting/posting.ts'
import type { Question } from '../question/question.ts'
import { insteadAction } from './actions.ts'
import type { Action, Block } from './answer.ts'
import type { Scene } from './draft.ts'
import { lookUp } from './look-up.ts'
import { messages } from './messages/all.ts'
import { evergreenPosting, postingOf, postingsOf } from './roles.ts'

/** The one posting a question is about, and others it could have meant. */
export interface OnePosting {
  readonly posting: Posting
  readonly others: readonly Posting[]
}

/** A second hit as near the first as this could have been meant too. */
const couldBeMeant = 0.9

/** The posting a question is about; `undefined` when nothing is named or nothing found. */
export function onePosting(question: Question, scene: Scene): OnePosting | undefined {
  const [posting, ...others] = candidates(question, scene)
  return posting && { posting, others: others.slice(0, 2) }
}

function candidates(question: Question, scene: Scene): readonly Posting[] {
  const { subject } = question
  switch (subject.kind) {
    case 'none':
      return []
    case 'evergreen': {
      const posting = evergreenPosting(scene)
      return posting ? [posting] : []
    }
    case 'roles':
      return postingsOf(subject.keys.slice(0, 1), scene)
    case 'words': {
      const hits = lookUp(question, scene)
      const best = hits[0]?.score ?? 0
      return hits
        .filter(({ score }) => score >= best * couldBeMeant)
        .flatMap(({ role }) => postingOf(role, scene.locale) ?? [])
    }
  }
}

/** What is said of a posting that exists in the other language only. */
export function languageNotice(posting: Posting, { locale }: Scene): readonly Block[] {
  return posting.locale === locale ? [] : [{ kind: 'notice', text: messages[locale].detail.otherLanguageOnly }]
}

/** Buttons to the others that could have been meant. */
export function othersActions(others: readonly Posting[], question: Question, { locale }: Scene): readonly Action[] {
  return others.map((other) => insteadAction(other, question, locale))
}

/** The question as it may be kept. */
export function resolved(question: Question, posting: Posting): Question {
  return { ...question, subject: { kind: 'roles', keys: [posting.key] } }
}
