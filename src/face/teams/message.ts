import type { AdminReport } from '../../admin/commands.ts'
import type { Answer, Block } from '../../answer/answer.ts'
import { answerToText } from '../../answer/text.ts'
import type { Locale } from '../../locale/locale.ts'
import type { Outgoing } from './botbuilder.ts'
import { cardOfAnswer, cardType } from './card.ts'
import { cut } from './cut.ts'
import { plainText } from './escape.ts'
import { longestSummary, longestText } from './limits.ts'

/**
 * An answer as a message: its first sentence as the text, the rest as a card, and the whole as the summary for
 * notifications and screen readers. No AI label: no model writes these texts.
 */
export function messageOfAnswer(answer: Answer): Outgoing {
  const { text, rest } = leadOf(answer.blocks, answer.language)
  const isWhole = rest.length === 0 && answer.actions.length === 0
  return {
    ...frameOf(answer),
    textFormat: 'plain',
    text: cut(plainText(text), longestText),
    ...(!isWhole && { attachments: [{ contentType: cardType, content: cardOfAnswer(answer, { blocks: rest }) }] }),
  }
}

/**
 * An answer to put in the place of a card. Teams makes two messages of a text and a card, and refuses to replace one by
 * two (400), so that the whole answer is in the card.
 */
export function replacementOfAnswer(answer: Answer): Outgoing {
  return { ...frameOf(answer), attachments: [{ contentType: cardType, content: cardOfAnswer(answer) }] }
}

function frameOf(answer: Answer): Outgoing {
  return {
    type: 'message',
    locale: answer.language,
    summary: cut(plainText(answerToText(answer)), longestSummary),
    channelData: { feedbackLoop: { type: 'default' } },
  }
}

interface Lead {
  readonly text: string
  readonly rest: readonly Block[]
}

/** What stands before the card: the first sentences, those of each language where an answer is given in both. */
function leadOf(blocks: readonly Block[], language: Locale): Lead {
  const [first, ...rest] = blocks
  switch (first?.kind) {
    case undefined:
      return { text: '', rest }
    case 'text':
    case 'notice':
      return { text: first.text, rest }
    case 'posting':
      return { text: `${first.posting.title} — ${first.posting.statusText}`, rest: blocks }
    case 'section':
      return leadOfAll(blocks)
    default:
      return { text: answerToText({ blocks: blocks.slice(0, 1), language }), rest: blocks }
  }
}

function leadOfAll(blocks: readonly Block[]): Lead {
  const parts = blocks.map((block): Lead => {
    if (block.kind !== 'section') return { text: '', rest: [block] }
    const { text, rest } = leadOf(block.blocks, block.locale)
    return { text, rest: rest.length === 0 ? [] : [{ ...block, blocks: rest }] }
  })
  return { text: parts.flatMap(({ text }) => text || []).join('\n'), rest: parts.flatMap(({ rest }) => rest) }
}

/** A report to an admin as a card; of a text, the paragraphs, with the lines that begin with a dash as lists. */
export function messageOfReport(report: AdminReport, language: Locale): Outgoing {
  const blocks = typeof report === 'string' ? report.split('\n\n').flatMap(blocksOfParagraph) : report.blocks
  const answer = { reference: '', language, intent: 'status', blocks, postings: [], actions: [] } as const
  const { channelData: _none, ...message } = messageOfAnswer(answer)
  return message
}

function blocksOfParagraph(paragraph: string): readonly Block[] {
  const lines = paragraph.split('\n')
  const items = lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2))
  const words = lines.filter((line) => !line.startsWith('- ')).join(' ')
  return [
    ...(words === '' ? [] : [{ kind: 'text', text: words } as const]),
    ...(items.length === 0 ? [] : [{ kind: 'list', items, ordered: false } as const]),
  ]
}

/** A sentence alone; of no language when it is in both. */
export function messageOfText(text: string, language?: Locale): Outgoing {
  const plain = plainText(text)
  return {
    type: 'message',
    ...(language !== undefined && { locale: language }),
    textFormat: 'plain',
    text: cut(plain, longestText),
    summary: cut(plain, longestSummary),
  }
}
