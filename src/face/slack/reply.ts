import type { Answer } from '../../answer/answer.ts'
import type { Message } from '../../bot.ts'
import { type Locale, localeOf } from '../../locale/locale.ts'
import { contentOfAnswer, contentOfSentence } from './content.ts'
import { errorCode } from './log.ts'
import type { Parts } from './parts.ts'
import type { Content } from './post.ts'

/** What goes out for a message: the answer, or that there is none. */
export interface Reply {
  readonly content: Content
  readonly answer: Answer | undefined
  /** Of what else is said about it; `undefined`: both. */
  readonly language: Locale | undefined
}

/** Asks the bot; says plainly that something is wrong when it cannot answer, rather than nothing. */
export async function replyTo({ bot, log, metrics, answered }: Parts, message: Message): Promise<Reply> {
  const started = performance.now()
  try {
    const answer = await bot.reply(message)
    answered(answer, { seconds: (performance.now() - started) / 1000 })
    return { content: contentOfAnswer(answer), answer, language: answer.language }
  } catch (error) {
    metrics.events.inc({ kind: 'any', outcome: 'failed' })
    log.error({ code: errorCode(error) }, 'A question could not be answered')
    const language = message.language ?? localeOf(message.locale)
    return { content: contentOfSentence('failed', language), answer: undefined, language }
  }
}
