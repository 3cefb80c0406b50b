import { styleText } from 'node:util'
import type { Answer, Block, LabelledFact, PostingCard } from '../../answer/answer.ts'
import { messages } from '../../answer/messages/all.ts'
import type { Locale } from '../../locale/locale.ts'
import { escapeForTerminal } from './escape.ts'

/** What the terminal can do. */
export interface Abilities {
  readonly colours: boolean
  /** Links that can be clicked (OSC 8). */
  readonly links: boolean
}

/** An answer for a terminal, its next steps numbered. */
export function answerToTerminal({ blocks, language, actions }: Answer, abilities: Abilities): string {
  const steps = actions.map(
    ({ label }, index) => `${styled('cyan', `${index + 1}`, abilities)} ${escapeForTerminal(label)}`,
  )
  return [blocksToTerminal(blocks, { language, ...abilities }), steps.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n')
}

interface Setting extends Abilities {
  readonly language: Locale
}

function blocksToTerminal(blocks: readonly Block[], setting: Setting): string {
  return blocks.map((block) => blockToTerminal(block, setting)).join('\n\n')
}

function blockToTerminal(block: Block, setting: Setting): string {
  switch (block.kind) {
    case 'text':
      return escapeForTerminal(block.text)
    case 'notice':
      return styled('yellow', escapeForTerminal(block.text), setting)
    case 'heading':
      return styled('bold', escapeForTerminal(block.text), setting)
    case 'posting':
      return cardToTerminal(block.posting, setting)
    case 'facts':
      return factsToTerminal(block.facts, setting)
    case 'quote':
      return styled('italic', escapeForTerminal(messages[block.locale].quote(block.text)), setting)
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${escapeForTerminal(item)}`)
        .join('\n')
    case 'links':
      return block.links.map(({ label, url }) => labelledLink(label, url, setting)).join('\n')
    case 'section':
      return blocksToTerminal(block.blocks, { ...setting, language: block.locale })
  }
}

function cardToTerminal({ title, status, statusText, facts, summary, url }: PostingCard, setting: Setting): string {
  const state = styled(status === 'open' ? 'green' : 'red', escapeForTerminal(statusText), setting)
  const head = `${styled('bold', escapeForTerminal(title), setting)} — ${state}`
  return [head, escapeForTerminal(summary), factsToTerminal(facts, setting), link(url, url, setting)]
    .filter((line) => line !== '')
    .join('\n')
}

function factsToTerminal(facts: readonly LabelledFact[], { language }: Setting): string {
  return facts.map(({ label, value }) => escapeForTerminal(messages[language].labelled(label, value))).join('\n')
}

function labelledLink(label: string, url: string, setting: Setting): string {
  if (setting.links) return link(label, url, setting)
  return escapeForTerminal(messages[setting.language].labelled(label, url.replace(/^mailto:/, '')))
}

function link(label: string, url: string, { links }: Abilities): string {
  const address = escapeForTerminal(url).replaceAll('\n', '')
  return links ? `\u001b]8;;${address}\u001b\\${escapeForTerminal(label)}\u001b]8;;\u001b\\` : escapeForTerminal(label)
}

type Style = 'bold' | 'italic' | 'cyan' | 'green' | 'red' | 'yellow'

function styled(style: Style, text: string, { colours }: Abilities): string {
  return colours ? styleText(style, text, { validateStream: false }) : text
}
