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
  /** The question names it, rather than being only near it. */
  readonly named: boolean
}

/** Words less like its title than this do not name a posting. */
const likeTitle = 0.35

/** A second hit as near the first as this could have been meant too. */
const couldBeMeant = 0.9

/** The posting a question is about; `undefined` when nothing is named or nothing found. */
export function onePosting(question: Question, scene: Scene): OnePosting | undefined {
  const { subject } = question
  switch (subject.kind) {
    case 'none':
      return undefined
    case 'evergreen':
      return alone(evergreenPosting(scene))
    case 'roles':
      return alone(postingsOf(subject.keys.slice(0, 1), scene)[0])
    case 'words':
      return bestHit(question, scene)
  }
}

function alone(posting: Posting | undefined): OnePosting | undefined {
  return posting && { posting, others: [], named: true }
}

function bestHit(question: Question, scene: Scene): OnePosting | undefined {
  const hits = lookUp(question, scene)
  const [best] = hits
  if (best === undefined) return undefined
  const [posting, ...others] = hits
    .filter(({ score }) => score >= best.score * couldBeMeant)
    .flatMap(({ role }) => postingOf(role, scene.locale) ?? [])
  return posting && { posting, others: others.slice(0, 2), named: best.titleMatch >= likeTitle }
}

/** What is said before a posting that is only near what was asked. */
export function nearnessNotice({ named }: OnePosting, { locale }: Scene): readonly Block[] {
  return named ? [] : [{ kind: 'text', text: messages[locale].detail.nearest }]
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
