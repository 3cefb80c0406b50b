import { fold } from '../../locale/fold.ts'
import type { Posting } from '../../posting/posting.ts'
import type { Question } from '../../question/question.ts'
import { applyAction } from '../actions.ts'
import type { Block } from '../answer.ts'
import { cardBlocks } from '../card.ts'
import type { Draft, Scene } from '../draft.ts'
import { messages } from '../messages/all.ts'
import type { Messages } from '../messages/messages.ts'
import { languageNotice, nearnessNotice, onePosting, othersActions, resolved } from '../one-posting.ts'
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
  const { sentence } = statusText(posting, { now, locale })
  const instead = open ? [] : openInstead(posting, scene)
  return {
    blocks: [
      ...nearnessNotice(one, scene),
      {
        kind: 'text',
        text: answerTo(one.named && scene.words !== '' ? scene.words : undefined, sentence, messages[locale].status),
      },
      ...languageNotice(posting, scene),
      ...cardBlocks([posting], { now, locale }),
      ...insteadBlocks(instead, scene),
    ],
    postings: [posting, ...instead],
    actions: [...(open ? [applyAction(posting, locale)] : []), ...othersActions(others, question, scene)],
    question: resolved(question, posting),
  }
}

const closedWords =
  /(?<!\p{L})(?:closed?|taken|filled|expired|ended|over|gone|archived|too late|ferme(?:e|s|es)?|comble(?:e|s|es)?|pourvue?s?|expiree?s?|terminee?s?|archivee?s?|trop tard)(?!\p{L})/u
const openWords =
  /(?<!\p{L})(?:open|available|still|hiring|accepting|ouverte?s?|encore|toujours|dispo|disponibles?)(?!\p{L})/u

const whenWords = /(?<!\p{L})(?:when|quand|a quelle date|depuis quand)(?!\p{L})/u

/**
 * "Has it closed?" is answered with no when it is open; "when did it close?", what is said of a posting that the question
 * does not name, and what nobody asked in words, with neither yes nor no.
 */
function answerTo(words: string | undefined, sentence: string, { contrary, plain }: Messages['status']): string {
  if (words === undefined) return plain(sentence)
  const folded = fold(words)
  if (whenWords.test(folded)) return plain(sentence)
  return closedWords.test(folded) && !openWords.test(folded) ? contrary(sentence) : sentence
}

function insteadBlocks(instead: readonly Posting[], { locale, now }: Scene): readonly Block[] {
  if (instead.length === 0) return []
  const [first] = instead
  const text = first?.evergreen ? messages[locale].apply.anytime : messages[locale].find.openInstead
  return [{ kind: 'text', text }, ...cardBlocks(instead, { now, locale })]
}

const sameTrade = 0.2

/** What is open and near a closed posting, by its title; else the posting for everyone. */
export function openInstead(closed: Posting, scene: Scene): readonly Posting[] {
  const { catalogue, now } = scene
  const open = new Map(openPostings(scene).map((posting) => [posting.key, posting]))
  const { hits, rejected } = catalogue.search(closed.title, {
    locale: closed.locale,
    now,
    limit: shownAtOnce - 1,
    among: ({ key }) => open.has(key),
  })
  // Of another developer's title only the trade is left in common, which alone answers no question.
  const ofTrade = rejected.filter(({ titleMatch }) => titleMatch >= sameTrade)
  const near = [...hits, ...ofTrade].slice(0, shownAtOnce - 1).flatMap(({ role }) => open.get(role.key) ?? [])
  const evergreen = evergreenPosting(scene)
  return near.length > 0 || evergreen === undefined ? near : [evergreen]
}
