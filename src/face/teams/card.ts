import type { Action, Answer, Block, LabelledFact, PostingCard } from '../../answer/answer.ts'
import { messages } from '../../answer/messages/all.ts'
import { answerToText } from '../../answer/text.ts'
import type { Locale } from '../../locale/locale.ts'
import { cut } from './cut.ts'
import { escapeLines, escapeText, plainText } from './escape.ts'
import { largestCard, longestSummary, longestText, longestTitle, mostActions } from './limits.ts'
import { teamsWords } from './words.ts'

type Element = Readonly<Record<string, unknown>>
export type Card = Readonly<Record<string, unknown>>

export const cardType = 'application/vnd.microsoft.card.adaptive'

interface CardOptions {
  /** With them a card 1.5; without a card 1.3, as link previews want it. */
  readonly buttons?: boolean
  /** What is shown of the answer; all of it when absent. */
  readonly blocks?: readonly Block[]
}

/** An answer as an Adaptive Card that fits a message. */
export function cardOfAnswer(answer: Answer, { buttons = true, blocks = answer.blocks }: CardOptions = {}): Card {
  const { language, actions } = answer
  const whole = answerToText(answer)
  const frame = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: buttons ? '1.5' : '1.3',
    lang: language,
    // Shown in the card's place where a client does not know the version, and read as Markdown like all the rest.
    fallbackText: escapeLines(cut(whole, longestText)),
    speak: cut(plainText(whole), longestSummary),
    ...(buttons && actions.length > 0 && { actions: actions.slice(0, mostActions).map(button) }),
  }
  const body = blocks.map((block) => element(block, language))
  if (bytesOf({ ...frame, body }) <= largestCard) return { ...frame, body }
  const last = textBlock(teamsWords[language].cutShort, { isSubtle: true })
  return { ...frame, body: [...fitting(body, largestCard - bytesOf({ ...frame, body: [last] })), last] }
}

/** As many elements from the start as fit into so many bytes; of the first that does not, as much of its inside. */
function fitting(elements: readonly Element[], room: number): readonly Element[] {
  const [first, ...rest] = elements
  if (first === undefined) return []
  const size = bytesOf(first) + 1
  if (size <= room) return [first, ...fitting(rest, room - size)]
  if (!Array.isArray(first.items)) return []
  const items = fitting(first.items, room - bytesOf({ ...first, items: [] }) - 1)
  return items.length === 0 ? [] : [{ ...first, items }]
}

function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value))
}

function element(block: Block, language: Locale): Element {
  switch (block.kind) {
    case 'text':
      return textBlock(block.text)
    case 'notice':
      return { type: 'Container', style: 'warning', items: [textBlock(block.text)] }
    case 'heading':
      return textBlock(block.text, { weight: 'Bolder', style: 'heading' })
    case 'posting':
      return posting(block.posting, language)
    case 'facts':
      return factSet(block.facts)
    case 'quote':
      return {
        type: 'Container',
        separator: true,
        items: [textBlock(messages[block.locale].quote(block.text), { isSubtle: true })],
      }
    case 'list':
      return {
        type: 'Container',
        items: block.items.map((item, index) =>
          textBlock(`${block.ordered ? `${index + 1})` : '•'} ${item}`, { spacing: 'Small' }),
        ),
      }
    case 'links':
      return { type: 'Container', items: links(block.links.map(({ label, url }) => ({ url, title: () => label }))) }
    case 'section':
      return { type: 'Container', separator: true, items: block.blocks.map((inner) => element(inner, block.locale)) }
  }
}

function posting({ title, status, statusText, facts, summary, url }: PostingCard, language: Locale): Element {
  return {
    type: 'Container',
    separator: true,
    items: [
      textBlock(title, { weight: 'Bolder', size: 'Medium' }),
      textBlock(statusText, { color: status === 'open' ? 'Good' : 'Attention', spacing: 'None' }),
      ...(summary === '' ? [] : [textBlock(summary)]),
      ...(facts.length === 0 ? [] : [factSet(facts)]),
      ...links([{ url, title: (host) => teamsWords[language].viewOn(host) }]),
    ],
  }
}

function textBlock(text: string, look: Element = {}): Element {
  return { type: 'TextBlock', wrap: true, text: escapeText(cut(text, longestText)), ...look }
}

function factSet(facts: readonly LabelledFact[]): Element {
  return {
    type: 'FactSet',
    facts: facts.map(({ label, value }) => ({ title: escapeText(label), value: escapeText(cut(value, longestText)) })),
  }
}

interface CardLink {
  readonly url: string
  readonly title: (host: string) => string
}

/** Buttons to https and mail addresses; anything else is no link, whoever wrote it. */
function links(wanted: readonly CardLink[]): readonly Element[] {
  const actions = wanted.flatMap(({ url, title }) => {
    if (!URL.canParse(url)) return []
    const { protocol, hostname, href } = new URL(url)
    if (protocol !== 'https:' && protocol !== 'mailto:') return []
    return { type: 'Action.OpenUrl', title: cut(plainText(title(hostname)), longestTitle), url: href }
  })
  return actions.length === 0 ? [] : [{ type: 'ActionSet', actions }]
}

/** Refreshes the card in place; where a client does not know how, it sends the same as a message. */
function button({ label, question, language }: Action): Element {
  const title = cut(plainText(label), longestTitle)
  const data = { vocation: { question, language } }
  return { type: 'Action.Execute', verb: 'ask', title, data, fallback: { type: 'Action.Submit', title, data } }
}
