import type { Posting, Role } from '../../posting/posting.ts'
import type { Question } from '../../question/question.ts'
import type { Hit } from '../../search/catalogue.ts'
import { applyAction, moreAction } from '../actions.ts'
import type { Block } from '../answer.ts'
import { cardBlocks } from '../card.ts'
import type { Draft, Scene } from '../draft.ts'
import { lookUp } from '../look-up.ts'
import { messages } from '../messages/all.ts'
import { evergreenPosting, isOpen, postingOf, postingsOf } from '../roles.ts'
import { matching, shownAtOnce } from './list.ts'
import { outOfScope } from './out-of-scope.ts'

/** A hit further below the best than this is another subject; when nothing nearer is open, an open one helps all the same. */
const nearBest = 0.55

/** The postings that fit what the person looks for; closed ones are marked, and open ones near them offered. */
export function answerFind(question: Question, scene: Scene): Draft {
  const found = question.subject.kind === 'roles' ? postingsOf(question.subject.keys, scene) : searched(question, scene)
  return found.length === 0 ? outOfScope(question, scene) : shown(found, question, scene)
}

function searched(question: Question, scene: Scene): readonly Posting[] {
  const hits = lookUp(question, scene)
  const best = hits[0]?.score ?? 0
  const near = hits.filter(({ score }) => score >= best * nearBest)
  const others = near.some((hit) => isOpenRole(hit.role, scene))
    ? []
    : hits.filter((hit) => isOpenRole(hit.role, scene))
  const found = openFirst([...near, ...others], scene).flatMap((hit) => ofHit(hit, scene))
  const fitting = withConditions(found, question, scene)
  if (question.filters.status !== 'open') return fitting
  const open = lookUp(question, scene, { among: (role) => isOpenRole(role, scene) })
  return open.length > 0
    ? withConditions(
        open.flatMap((hit) => ofHit(hit, scene)),
        question,
        scene,
      )
    : fitting
}

/** Words this much like a title name that posting, whatever its status. */
const named = 0.7

/** A posting with this share of the best one's score, and of its likeness in the title, fits as well. */
const asGood = 0.7
const wholly = 0.95
const alike = 0.05

/**
 * Who looks for something wants what is open, where it holds every word the best one holds and none is named. A title
 * with all the words ("senior roles") fits as well as a shorter one.
 */
function openFirst(hits: readonly Hit[], scene: Scene): readonly Hit[] {
  const [first] = hits
  if (first === undefined) return hits
  if (first.titleMatch >= named) {
    // Of twins, named alike, the open one.
    const twin = hits.find((hit) => hit.titleMatch >= first.titleMatch - alike && isOpenRole(hit.role, scene))
    return twin === undefined ? hits : [twin, ...hits.filter((hit) => hit !== twin)]
  }
  const fitsAsWell = ({ matched, score, titleMatch, titleShare }: Hit) =>
    titleShare > wholly ||
    (score >= first.score * asGood &&
      titleMatch >= first.titleMatch * asGood &&
      first.matched.every((word) => matched.includes(word)))
  const open = hits.filter((hit) => fitsAsWell(hit) && isOpenRole(hit.role, scene))
  return [...open, ...hits.filter((hit) => !open.includes(hit))]
}

function isOpenRole(role: Role, { locale, now }: Scene): boolean {
  const posting = postingOf(role, locale)
  return posting !== undefined && isOpen(posting, now)
}

function ofHit({ role }: Hit, { locale }: Scene): readonly Posting[] {
  const posting = postingOf(role, locale)
  return posting === undefined ? [] : [posting]
}

/** Conditions said in passing put the open postings that meet them first; one that does not say is not lost. */
function withConditions(postings: readonly Posting[], { filters }: Question, scene: Scene): readonly Posting[] {
  const { team: _team, status: _status, ...conditions } = filters
  if (Object.keys(conditions).length === 0) return postings
  const meets = new Set(matching(postings, conditions, scene).filter((posting) => isOpen(posting, scene.now)))
  return [...postings.filter((posting) => meets.has(posting)), ...postings.filter((posting) => !meets.has(posting))]
}

function shown(found: readonly Posting[], question: Question, scene: Scene): Draft {
  const { locale, now } = scene
  const [first] = found
  const open = found.filter((posting) => isOpen(posting, now))
  const closed = found.filter((posting) => !isOpen(posting, now))
  const leads = first !== undefined && isOpen(first, now) ? open : closed
  const follows = leads === open ? closed : open
  const main = leads.slice(0, shownAtOnce)
  const aside = follows.slice(0, shownAtOnce - main.length)
  const postings = [...main, ...aside]
  return {
    blocks: [
      ...group(leads === open ? 'fits' : 'closed', main, scene),
      ...group(leads === open ? 'alsoClosed' : 'openInstead', aside, scene),
      ...(open.length === 0 ? help(postings.length, scene) : []),
    ],
    postings: [...postings, ...(open.length === 0 ? evergreens(postings.length, scene) : [])],
    actions: [
      ...postings
        .filter((posting) => isOpen(posting, now))
        .slice(0, 1)
        .map((posting) => applyAction(posting, locale, { alone: postings.length === 1 })),
      ...moreAction([...leads.slice(main.length), ...follows.slice(aside.length)], locale),
    ],
    question: { ...question, subject: { kind: 'roles', keys: found.map(({ key }) => key) }, filters: {} },
  }
}

function group(
  kind: 'fits' | 'closed' | 'alsoClosed' | 'openInstead',
  postings: readonly Posting[],
  { locale, now }: Scene,
): readonly Block[] {
  if (postings.length === 0) return []
  const { find } = messages[locale]
  const text = kind === 'fits' || kind === 'closed' ? find[kind](postings.length) : find[kind]
  return [{ kind: 'text', text }, ...cardBlocks(postings, { now, locale })]
}

/** Nothing that fits is open: the posting for everyone is the next best thing. */
function help(count: number, scene: Scene): readonly Block[] {
  const evergreen = evergreens(count, scene)
  if (evergreen.length === 0) return [{ kind: 'text', text: messages[scene.locale].find.noneOpen }]
  return [
    { kind: 'text', text: messages[scene.locale].apply.anytime },
    ...cardBlocks(evergreen, { now: scene.now, locale: scene.locale }),
  ]
}

function evergreens(count: number, scene: Scene): readonly Posting[] {
  const evergreen = evergreenPosting(scene)
  return evergreen === undefined || count >= shownAtOnce ? [] : [evergreen]
}
