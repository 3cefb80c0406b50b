import type { types } from '@slack/bolt'
import type { Answer, AnswerLink, Block, LabelledFact, PostingCard } from '../../answer/answer.ts'
import { actionBlocks, feedbackBlock } from './buttons-of-answer.ts'
import { spoken } from './escape.ts'
import { limits } from './limits.ts'
import { linkable, linkTo } from './link.ts'
import { shorten } from './shorten.ts'
import { slackWords } from './words.ts'

type SlackBlock = types.KnownBlock

/** The whole answer as blocks for a message: what it says, its buttons, its reference, and whether it helped. */
export function answerToBlocks(answer: Answer, { buttons = true } = {}): SlackBlock[] {
  const rest = linkToRest(answer)
  const said = numbered(answer.blocks.flatMap((block) => blockToSlack(block, rest)))
  const end = buttons ? [...actionBlocks(answer), referenceBlock(answer), ...feedbackBlock(answer)] : []
  return [...said.slice(0, limits.blocksInMessage - end.length), ...end]
}

/** Blocks of an answer without buttons and reference, at most as many as a message takes. */
export function blocksToSlack(blocks: readonly Block[]): SlackBlock[] {
  return numbered(blocks.flatMap((block) => blockToSlack(block, ''))).slice(0, limits.blocksInMessage)
}

/** Gives each link button an id of its own in the message. */
function numbered(blocks: readonly SlackBlock[]): SlackBlock[] {
  return blocks.map((block, index) =>
    block.type === 'section' && block.accessory?.type === 'button'
      ? { ...block, accessory: { ...block.accessory, action_id: `open:${index}` } }
      : block,
  )
}

/** A link to what a cut text was cut from, in mrkdwn; empty when the answer shows no posting. */
function linkToRest({ postings, language }: Answer): string {
  const first = postings[0]
  return first === undefined ? '' : linkTo(slackWords[language].readRest, first.url)
}

function blockToSlack(block: Block, rest: string): SlackBlock[] {
  switch (block.kind) {
    case 'text':
      return section(shorten(block.text, limits.sectionText, { after: rest }))
    case 'notice':
      return section(quoted(shorten(block.text, limits.sectionText / 2, { after: rest })))
    case 'heading':
      return heading(block.text)
    case 'posting':
      return postingToSlack(block.posting)
    case 'facts':
      return factsToSlack(block.facts, rest)
    case 'quote':
      return section(quoted(shorten(block.text, limits.sectionText / 2, { after: rest })))
    case 'list':
      return section(listToText(block.items, { ordered: block.ordered, rest }))
    case 'links':
      return section(linksToText(block.links))
    case 'section':
      return [{ type: 'divider' }, ...block.blocks.flatMap((inner) => blockToSlack(inner, rest))]
  }
}

/** A section of mrkdwn that is already escaped and short enough; nothing for an empty one, which Slack refuses. */
export function section(text: string): types.SectionBlock[] {
  return text.trim() === '' ? [] : [{ type: 'section', text: mrkdwn(text) }]
}

/** A header; nothing for an empty one. */
export function heading(text: string): types.HeaderBlock[] {
  const shown = shorten(text.replaceAll('\n', ' '), limits.headerText)
  return shown.trim() === '' ? [] : [{ type: 'header', text: { type: 'plain_text', text: shown, emoji: false } }]
}

/** `verbatim` keeps Slack from making links and mentions of its own out of the text. */
function mrkdwn(text: string): types.MrkdwnElement {
  return { type: 'mrkdwn', text, verbatim: true }
}

function quoted(text: string): string {
  return text.trim() === '' ? '' : text.replace(/\n\s*/g, '\n').replace(/^/gm, '> ')
}

function postingToSlack(card: PostingCard): SlackBlock[] {
  const title = `*${linkTo(card.title, card.url)}*`
  const status = shorten(card.statusText, 300)
  const rest = linkTo(card.linkText, card.url)
  const room = limits.sectionText - title.length - status.length - 2
  const summary = room > rest.length + 100 ? shorten(card.summary, room, { after: rest }) : ''
  const text = [title, status, summary].filter((line) => line.trim() !== '').join('\n')
  return [...withLinkButton(section(text), card), ...factsToSlack(card.facts, '')]
}

function withLinkButton(sections: types.SectionBlock[], card: PostingCard): types.SectionBlock[] {
  const url = linkable(card.url, { longest: limits.url })
  const text = shorten(card.linkText, limits.buttonText)
  if (url === undefined || !url.startsWith('https:') || text.trim() === '') return sections
  const accessory: types.Button = {
    type: 'button',
    url,
    text: { type: 'plain_text', text, emoji: false },
    accessibility_label: spoken(`${card.linkText} – ${card.title}`, limits.accessibilityLabel),
  }
  return sections.map((block) => ({ ...block, accessory }))
}

function factsToSlack(facts: readonly LabelledFact[], rest: string): SlackBlock[] {
  const fields = facts.map(({ label, value }) =>
    mrkdwn(`*${shorten(label, 200)}*\n${shorten(value, limits.fieldText - 210, { after: rest })}`),
  )
  return chunks(fields, limits.fieldsInSection).map((few) => ({ type: 'section', fields: few }))
}

/** Whole items as long as they fit, then a link to the rest. */
function listToText(items: readonly string[], { ordered, rest }: { ordered: boolean; rest: string }): string {
  const lines = items.map((item, index) => `${ordered ? `${index + 1}.` : '•'} ${shorten(item, 600, { after: rest })}`)
  return whileTheyFit(lines, limits.sectionText - rest.length - 3, rest === '' ? '…' : `… ${rest}`)
}

function linksToText(links: readonly AnswerLink[]): string {
  const lines = links.map(({ label, url }) => linkTo(label, url))
  return whileTheyFit(lines, limits.sectionText - 2, '…')
}

function whileTheyFit(lines: readonly string[], longest: number, end: string): string {
  let text = ''
  for (const line of lines) {
    const longer = text === '' ? line : `${text}\n${line}`
    if (longer.length > longest) return `${text}\n${end}`
    text = longer
  }
  return text
}

function referenceBlock({ reference, language }: Answer): SlackBlock {
  return { type: 'context', elements: [mrkdwn(shorten(slackWords[language].reference(reference), 200))] }
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size))
}
