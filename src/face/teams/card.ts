import type { Action, Answer, Block, LabelledFact, PostingCard } from '../../answer/answer.ts'
import { messages } from '../../answer/messages/all.ts'
import { answerToText } from '../../answer/text.ts'
import type { Locale } from '../../locale/locale.ts'
import { escapeText, plainText } from './escape.ts'
import { largestCard, longestSummary, longestText, longestTitle, mostActions } from './limits.ts'
import { teamsWords } from './words.ts'

type Element = Readonly<Record<string, unknown>>
export type Card = Readonly<Record<string, unknown>>

export const cardType = 'application/vnd.microsoft.card.adaptive'

/** An answer as an Adaptive Card 1.5 with buttons; 1.3 without them for link previews. Fits a message. */
export function cardOfAnswer(
  answer: Pick<Answer, 'blocks' | 'language' | 'actions'>,
  { buttons = true }: { buttons?: boolean } = {},
): Card {
  const { blocks, language, actions } = answer
  const frame = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: buttons ? '1.5' : '1.3',
    lang: language,
    fallbackText: cut(plainText(answerToText(answer)), longestText),
    speak: cut(plainText(answerToText(answer)), longestSummary),
    ...(buttons && actions.length > 0 && { actions: actions.slice(0, mostActions).map(button) }),
  }
  return fitting(
    frame,
    blocks.map((block) => element(block, language)),
    language,
  )
}

/** Elements are left out from the end, and a line says so, until the card fits. */
function fitting(frame: Element, body: readonly Element[], language: Locale): Card {
  const whole = { ...frame, body }
  if (Buffer.byteLength(JSON.stringify(whole)) <= largestCard || body.length <= 1) return whole
  const rest = body.slice(0, -1)
  const last = textBlock(teamsWords[language].cutShort, { isSubtle: true })
  const shorter = { ...frame, body: [...rest, last] }
  return Buffer.byteLength(JSON.stringify(shorter)) <= largestCard ? shorter : fitting(frame, rest, language)
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
    facts: facts.map(({ label, value }) => ({ title: escapeText(label), value: escapeText(value) })),
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

/** The text up to a length, with an ellipsis where something is left out. */
export function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`
}
