import type { Facts, Topic } from '../../posting/facts/facts.ts'
import type { Passage, Posting, SectionKind } from '../../posting/posting.ts'
import { aspectPicks } from '../../question/cues/picks.ts'
import type { Aspect, Question } from '../../question/question.ts'
import { applyAction } from '../actions.ts'
import type { Block } from '../answer.ts'
import { cardBlocks } from '../card.ts'
import type { Draft, Scene } from '../draft.ts'
import { factText } from '../fact-text.ts'
import { messages } from '../messages/all.ts'
import { languageNotice, nearnessNotice, onePosting, othersActions, resolved } from '../one-posting.ts'
import { passagesAsked } from '../passages.ts'
import { isOpen } from '../roles.ts'
import { passagesOn } from '../speaks-of.ts'
import { accommodationBlocks } from './accommodation.ts'
import { outOfScope } from './out-of-scope.ts'
import { whichPosting } from './which.ts'

/** At most this many of the posting's own sentences for one fact, and items of one section. */
const sentencesShown = 2
const itemsShown = 8
/** A quoted paragraph longer than this is shortened at a sentence. */
const longestQuote = 500

/** What a posting says: the facts asked for, each with its sentence, or that it does not say. */
export function answerDetail(question: Question, scene: Scene): Draft {
  if (question.subject.kind === 'none') return whichPosting(question, scene)
  const one = onePosting(question, scene)
  if (one === undefined) return outOfScope(question, scene)
  const { posting, others } = one
  const { locale, now } = scene
  return {
    blocks: [
      ...nearnessNotice(one, scene),
      ...cardBlocks([posting], { now, locale, without: question.aspects }),
      ...languageNotice(posting, scene),
      ...saidOf(posting, question.aspects, scene),
    ],
    postings: [posting],
    actions: [
      ...(isOpen(posting, now) ? [applyAction(posting, locale)] : []),
      ...othersActions(others, question, scene),
    ],
    question: resolved(question, posting),
  }
}

function saidOf(posting: Posting, aspects: readonly Aspect[], scene: Scene): readonly Block[] {
  const asked = aspects.flatMap((aspect) => aspectBlocks(aspect, posting, scene))
  const quotes = new Set(asked.flatMap((block) => (block.kind === 'quote' ? [block.text] : [])))
  const wanted = aspects.length === 0 || aspects.includes('other') || onlySections(aspects)
  // What asks for a fact is answered by it; what is left of the words may ask for more.
  const passages = passagesAsked(posting, scene, wanted ? {} : { without: aspectPicks })
    .map(({ excerpt }) => quote(excerpt, posting))
    .filter(
      (block) =>
        block.kind !== 'quote' || ![...quotes].some((text) => text.includes(block.text) || block.text.includes(text)),
    )
    .slice(0, wanted ? sentencesShown : 1)
  if (aspects.length === 0) return passages.length > 0 ? passages : summary(posting)
  const said = [...asked, ...passages]
  return said.length > 0 ? said : [{ kind: 'text', text: messages[scene.locale].detail.silent }]
}

/** What a posting asks for or what one does there is told by its sections; a passage may say the one thing meant. */
function onlySections(aspects: readonly Aspect[]): boolean {
  return aspects.every((aspect) => aspect === 'duties' || aspect === 'qualifications')
}

const sections = { duties: 'duties', qualifications: 'qualifications' } as const satisfies {
  readonly [A in Aspect]?: SectionKind
}

function aspectBlocks(aspect: Aspect, posting: Posting, scene: Scene): readonly Block[] {
  switch (aspect) {
    case 'duties':
    case 'qualifications':
      return sectionBlocks(aspect, posting, scene)
    case 'accommodation':
      return accommodationBlocks(posting, scene)
    case 'email':
    case 'subject':
    case 'other':
      return []
    default:
      return factBlocks(aspect, posting, scene)
  }
}

function factBlocks(topic: Topic, posting: Posting, scene: Scene): readonly Block[] {
  const { locale } = scene
  const { labels, detail } = messages[locale]
  const fact = factText(posting.facts, topic, locale)
  if (fact === undefined) {
    const spoken = nearestFirst(passagesOn(topic, posting), posting, scene).slice(0, sentencesShown)
    return spoken.length === 0
      ? [{ kind: 'text', text: detail.notSaid(labels[topic]) }]
      : [{ kind: 'text', text: detail.inItsWords(labels[topic]) }, ...spoken.map(({ text }) => quote(text, posting))]
  }
  return [{ kind: 'facts', facts: [fact] }, ...sentencesOf(posting.facts, topic).map((text) => quote(text, posting))]
}

/** Those that the person's words speak of before the others. */
function nearestFirst(passages: readonly Passage[], posting: Posting, scene: Scene): readonly Passage[] {
  const asked = passagesAsked(posting, scene).map(({ passage }) => passage.text)
  return [...passages].sort((one, two) => Number(asked.includes(two.text)) - Number(asked.includes(one.text)))
}

function sentencesOf(facts: Facts, topic: Topic): readonly string[] {
  return [...new Set(facts[topic].map(({ sentence }) => sentence))].slice(0, sentencesShown)
}

function sectionBlocks(aspect: 'duties' | 'qualifications', posting: Posting, { locale }: Scene): readonly Block[] {
  const { labels, detail } = messages[locale]
  const passages = posting.sections
    .filter(({ kind }) => kind === sections[aspect])
    .flatMap((section) => section.passages)
  if (passages.length === 0) return [{ kind: 'text', text: detail.notSaid(labels[aspect]) }]
  return [
    { kind: 'heading', text: labels[aspect] },
    { kind: 'list', ordered: false, items: passages.slice(0, itemsShown).map(({ text }) => shorten(text)) },
  ]
}

function summary(posting: Posting): readonly Block[] {
  const said = posting.description || firstPassage(posting)?.text
  return said ? [quote(said, posting)] : []
}

function firstPassage(posting: Posting): Passage | undefined {
  return posting.sections.flatMap((section) => section.passages)[0]
}

function quote(text: string, posting: Posting): Block {
  return { kind: 'quote', text: shorten(text), locale: posting.locale }
}

/** The text up to the last sentence that ends within the limit, with an ellipsis where something is left out. */
export function shorten(text: string, { limit = longestQuote } = {}): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, limit)
  const end = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('! '), cut.lastIndexOf('? '))
  return end > limit / 3 ? `${cut.slice(0, end + 1)} […]` : `${cut.slice(0, cut.lastIndexOf(' '))} […]`
}
