import type { Answer, Block } from '../../answer/answer.ts'

/** The whole answer as plain text, for notifications and screen readers. */
export function answerToText(answer: Pick<Answer, 'blocks'>): string {
  return answer.blocks.map(blockToText).join('\n')
}

function blockToText(block: Block): string {
  switch (block.kind) {
    case 'text':
    case 'notice':
    case 'heading':
    case 'quote':
      return block.text
    case 'posting': {
      const { title, statusText, summary, facts, url } = block.posting
      const lines = facts.map(({ label, value }) => `${label}: ${value}`)
      return [title, statusText, summary, ...lines, url].filter((line) => line !== '').join('\n')
    }
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${value}`).join('\n')
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${item}`).join('\n')
    case 'links':
      return block.links.map(({ label, url }) => `${label}: ${url}`).join('\n')
    case 'section':
      return block.blocks.map(blockToText).join('\n')
  }
}
