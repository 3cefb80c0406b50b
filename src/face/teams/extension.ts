import type { Answer, Block, PostingCard } from '../../answer/answer.ts'
import { cardOfAnswer, cardType } from './card.ts'
import { plainText } from './escape.ts'

/** One choice in the message extension or one link preview: a card of one posting, and what stands for it in the list. */
export interface Attachment {
  readonly contentType: typeof cardType
  readonly content: unknown
  readonly preview: {
    readonly contentType: string
    readonly content: { readonly title: string; readonly text: string }
  }
}

/** A card for each posting of an answer, without buttons: they would not work in somebody else's message. */
export function attachmentsOf(answer: Answer): readonly Attachment[] {
  return cardsIn(answer.blocks).map((posting) => attachmentOf(posting, answer))
}

function attachmentOf(posting: PostingCard, answer: Answer): Attachment {
  const blocks: readonly Block[] = [{ kind: 'posting', posting }]
  return {
    contentType: cardType,
    content: cardOfAnswer({ ...answer, blocks, actions: [] }, { buttons: false }),
    preview: {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { title: plainText(posting.title), text: plainText(posting.statusText) },
    },
  }
}

function cardsIn(blocks: readonly Block[]): readonly PostingCard[] {
  return blocks.flatMap((block) =>
    block.kind === 'posting' ? block.posting : block.kind === 'section' ? cardsIn(block.blocks) : [],
  )
}

/** The body of an answer to `composeExtension/query` and `composeExtension/queryLink`. */
export function extensionResult(attachments: readonly Attachment[]): unknown {
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } }
}
