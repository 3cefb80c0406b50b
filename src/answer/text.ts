import type { Locale } from '../locale/locale.ts'
import type { Action, Answer, Block, LabelledFact, PostingCard } from './answer.ts'
import { messages } from './messages/all.ts'

/** The whole answer as plain text, for the terminal, notifications and the evaluation: paragraphs with a blank line between. */
export function answerToText({ blocks, language }: Pick<Answer, 'blocks' | 'language'>): string {
  return blocksToText(blocks, language)
}

function blocksToText(blocks: readonly Block[], language: Locale): string {
  return blocks.map((block) => blockToText(block, language)).join('\n\n')
}

function blockToText(block: Block, language: Locale): string {
  switch (block.kind) {
    case 'text':
    case 'notice':
    case 'heading':
      return block.text
    case 'posting':
      return cardToText(block.posting, language)
    case 'facts':
      return factsToText(block.facts, language)
    case 'quote':
      return messages[block.locale].quote(block.text)
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${item}`).join('\n')
    case 'links':
      return block.links.map(({ label, url }) => messages[language].labelled(label, address(url))).join('\n')
    case 'section':
      return blocksToText(block.blocks, block.locale)
  }
}

function cardToText({ title, statusText, facts, summary, url }: PostingCard, language: Locale): string {
  return [`${title} — ${statusText}`, summary, factsToText(facts, language), url]
    .filter((line) => line !== '')
    .join('\n')
}

function factsToText(facts: readonly LabelledFact[], language: Locale): string {
  return facts.map(({ label, value }) => messages[language].labelled(label, value)).join('\n')
}

function address(url: string): string {
  return url.startsWith('mailto:') ? url.slice('mailto:'.length) : url
}

/** What to type for each next step, where there are no buttons. */
export function actionsToText(actions: readonly Action[]): string {
  return actions.map(({ text }) => `→ ${text}`).join('\n')
}
