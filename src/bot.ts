import type { Answer } from './answer/answer.ts'
import type { Locale } from './locale/locale.ts'
import type { Question } from './question/question.ts'

/** What comes in, from any face. */
export interface Message {
  /** A key that is the same for all messages of one conversation; absent: no memory. */
  readonly conversation?: string
  /** As the platform reports it: `fr-CA`, `en_US`, nonsense. */
  readonly locale?: string | undefined
  /** Wins when the text has no language of its own: the language of a slash command. */
  readonly language?: Locale
  readonly content: { readonly text: string } | { readonly question: Question; readonly language: Locale }
}

/** The one door: every face hands in a message and gets the answer. Never throws for anything a person can send. */
export interface Bot {
  reply(message: Message): Promise<Answer>
}
