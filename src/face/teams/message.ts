import type { Answer, Block } from '../../answer/answer.ts'
import { answerToText } from '../../answer/text.ts'
import type { Locale } from '../../locale/locale.ts'
import type { Outgoing } from './botbuilder.ts'
import { cardOfAnswer, cardType, cut } from './card.ts'
import { plainText } from './escape.ts'
import { longestSummary, longestText } from './limits.ts'

/**
 * An answer as a message: its first sentence as the text, the rest as a card, and the whole as the summary for
 * notifications and screen readers. No AI label: no model writes these texts.
 */
export function messageOfAnswer(answer: Answer): Outgoing {
  const [first, ...rest] = answer.blocks
  const leads = first !== undefined && first.kind === 'text' && (rest.length > 0 || answer.actions.length > 0)
  const card = cardOfAnswer(leads && rest.length > 0 ? { ...answer, blocks: rest } : answer)
  return {
    type: 'message',
    locale: answer.language,
    textFormat: 'plain',
    ...(leads && rest.length > 0 && { text: cut(plainText(first.text), longestText) }),
    summary: cut(plainText(answerToText(answer)), longestSummary),
    attachments: [{ contentType: cardType, content: card }],
    channelData: { feedbackLoop: { type: 'default' } },
  }
}

/** Blocks that answer no question, such as a report for admins: a card, and the whole as the summary. */
export function messageOfBlocks(blocks: readonly Block[], language: Locale): Outgoing {
  return {
    type: 'message',
    locale: language,
    summary: cut(plainText(answerToText({ blocks, language })), longestSummary),
    attachments: [{ contentType: cardType, content: cardOfAnswer({ blocks, language, actions: [] }) }],
  }
}

/** A sentence alone. */
export function messageOfText(text: string): Outgoing {
  return { type: 'message', textFormat: 'plain', text: cut(plainText(text), longestText * 4) }
}
