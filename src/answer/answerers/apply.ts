import type { Apply, Posting } from '../../posting/posting.ts'
import { statusAt } from '../../posting/status.ts'
import type { Pick } from '../../question/cues/match.ts'
import type { Question } from '../../question/question.ts'
import { openAction } from '../actions.ts'
import type { AnswerLink, Block } from '../answer.ts'
import { cardBlocks } from '../card.ts'
import type { Draft, Scene } from '../draft.ts'
import { messages } from '../messages/all.ts'
import { languageNotice, nearnessNotice, type OnePosting, onePosting, othersActions, resolved } from '../one-posting.ts'
import { passagesAsked } from '../passages.ts'
import { evergreenPosting, isOpen } from '../roles.ts'
import { safeLink } from '../safe-link.ts'
import { accommodationBlocks } from './accommodation.ts'
import { shorten } from './detail.ts'
import { outOfScope } from './out-of-scope.ts'
import { openInstead } from './status.ts'

const instructionsShown = 3

/** What every question about applying says. */
const applying: readonly Pick[] = [(cues) => cues.apply, (cues) => cues.aspects.email, (cues) => cues.aspects.subject]

/** How to apply: to one posting, for any time, or in general. */
export function answerApply(question: Question, scene: Scene): Draft {
  const one = onePosting(question, scene)
  if (one !== undefined) return toOne(one, question, scene)
  return question.subject.kind === 'words' ? outOfScope(question, scene) : inGeneral(question, scene)
}

function toOne(one: OnePosting, question: Question, scene: Scene): Draft {
  const { locale, now } = scene
  const { posting, others } = one
  const instead = isOpen(posting, now) ? [] : openInstead(posting, scene)
  return {
    blocks: [
      ...nearnessNotice(one, scene),
      ...opening(posting, scene),
      ...languageNotice(posting, scene),
      ...cardBlocks([posting], { now, locale }),
      ...(question.aspects.includes('accommodation') ? accommodationBlocks(posting, scene) : []),
      ...steps(posting, scene),
      ...saidBesides(posting, scene),
      ...(instead.length > 0 ? closedBlocks(instead, scene) : []),
    ],
    postings: [posting, ...instead],
    actions: othersActions(others, question, scene),
    question: resolved(question, posting),
  }
}

function opening(posting: Posting, { locale, now }: Scene): readonly Block[] {
  const { apply } = messages[locale]
  const { status, reason } = statusAt(posting, now)
  if (status === 'open') return [{ kind: 'text', text: apply.to(posting.title) }]
  const text = reason === 'upcoming' ? apply.upcoming(posting.title) : apply.closed(posting.title)
  return [{ kind: 'notice', text }]
}

/** What one does, in order, then the posting's own sentences about it. */
function steps(posting: Posting, scene: Scene): readonly Block[] {
  const { locale, now } = scene
  const { apply } = messages[locale]
  const open = isOpen(posting, now)
  const items = stepsOf(posting.apply, scene)
  const quotes = posting.apply.instructions.slice(0, instructionsShown)
  if (!open && items.length === 0 && quotes.length === 0) return []
  return [
    ...(open ? [] : [{ kind: 'text', text: apply.closedSaid } as const]),
    ...(open || posting.apply.email !== undefined ? stepBlocks(items) : []),
    ...quotes.map(({ sentence }): Block => ({ kind: 'quote', text: shorten(sentence), locale: posting.locale })),
    ...(items.length === 0 && quotes.length === 0 ? unsaid(scene) : []),
    ...(open ? linkBlocks(posting, scene) : []),
  ]
}

/** Several steps are a list in order; one is a sentence. */
function stepBlocks(items: readonly string[]): readonly Block[] {
  const [only, ...more] = items
  if (only === undefined) return []
  return more.length === 0 ? [{ kind: 'text', text: only }] : [{ kind: 'list', ordered: true, items }]
}

function stepsOf({ email, subject, link, form }: Apply, { locale }: Scene): readonly string[] {
  const { apply } = messages[locale]
  return [
    ...(email === undefined ? [] : [apply.email(email.value)]),
    ...(subject === undefined ? [] : [apply.subject(subject.value)]),
    ...(form && email === undefined ? [apply.form] : []),
    ...(link !== undefined && !form && email === undefined ? [apply.link] : []),
  ]
}

function unsaid({ locale, catalogue }: Scene): readonly Block[] {
  const site = catalogue.site.apply[locale]
  return [{ kind: 'text', text: site ?? messages[locale].apply.unsaid }]
}

function linkBlocks({ apply, url }: Posting, { locale, catalogue: { site } }: Scene): readonly Block[] {
  const { steps: label } = messages[locale].apply
  const link = apply.link && apply.link.value !== url ? safeLink(apply.link.value, { label, site }) : undefined
  const links: AnswerLink[] = link === undefined ? [] : [link]
  return links.length === 0 ? [] : [{ kind: 'links', links }]
}

/** "Can I apply even if…?": the passage that says so, when it is not among the instructions; never a duty. */
function saidBesides(posting: Posting, scene: Scene): readonly Block[] {
  const said = new Set(posting.apply.instructions.map(({ sentence }) => sentence))
  const duties = new Set(posting.sections.filter(({ kind }) => kind === 'duties').flatMap(({ passages }) => passages))
  const best = passagesAsked(posting, scene, { without: applying }).find(({ passage }) => !duties.has(passage))
  if (best === undefined || [...said].some((sentence) => best.passage.text.includes(sentence))) return []
  return [{ kind: 'quote', text: shorten(best.excerpt), locale: posting.locale }]
}

function closedBlocks(instead: readonly Posting[], { locale, now }: Scene): readonly Block[] {
  const [first] = instead
  const text = first?.evergreen ? messages[locale].apply.anytime : messages[locale].find.openInstead
  return [{ kind: 'text', text }, ...cardBlocks(instead, { now, locale })]
}

function inGeneral(question: Question, scene: Scene): Draft {
  const { locale, now, catalogue } = scene
  const { apply, detail } = messages[locale]
  const evergreen = evergreenPosting(scene)
  const said = catalogue.site.apply[locale]
  const contact = catalogue.site.contact[locale]
  const anytime = question.subject.kind === 'evergreen'
  return {
    blocks: [
      ...(anytime ? [{ kind: 'text', text: apply.noAnytime } as const] : []),
      { kind: 'text', text: apply.general },
      { kind: 'list', ordered: true, items: apply.generalSteps },
      ...(said === undefined ? [] : [{ kind: 'text', text: said } as const]),
      ...(evergreen === undefined
        ? []
        : [{ kind: 'text', text: apply.anytime } as const, ...cardBlocks([evergreen], { now, locale })]),
      ...(contact === undefined ? [] : [{ kind: 'text', text: detail.askContact(contact) } as const]),
    ],
    postings: evergreen === undefined ? [] : [evergreen],
    actions: [openAction(locale)],
    question,
  }
}
