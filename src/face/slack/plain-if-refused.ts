import { errorCode } from './log.ts'
import type { Content } from './post.ts'

// Slack's words for blocks it will not show, here or at all.
const codes = new Set(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long', 'unsupported_block_type'])

/** Sends the content; as its text alone when Slack refuses the blocks, for the text says the whole answer too. */
export async function plainIfRefused(content: Content, deliver: (content: Content) => Promise<unknown>): Promise<void> {
  try {
    await deliver(content)
  } catch (error) {
    if (content.blocks.length === 0 || !codes.has(errorCode(error))) throw error
    await deliver({ ...content, blocks: [] })
  }
}
