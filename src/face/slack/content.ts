import type { Answer } from '../../answer/answer.ts'
import { answerToText } from '../../answer/text.ts'
import type { Locale } from '../../locale/locale.ts'
import { answerToBlocks, section } from './blocks.ts'
import { limits } from './limits.ts'
import type { Content } from './post.ts'
import { shorten } from './shorten.ts'
import { type SlackWords, slackWords } from './words.ts'

/** A message that says the answer twice: as blocks to see, and as text for notifications and screen readers. */
export function contentOfAnswer(answer: Answer): Content {
  return { text: shorten(answerToText(answer), limits.messageText), blocks: answerToBlocks(answer) }
}

/** A message that says one thing. */
export function contentOfText(text: string): Content {
  return { text: shorten(text, limits.messageText), blocks: section(shorten(text, limits.sectionText)) }
}

type Sentence = { [K in keyof SlackWords]: SlackWords[K] extends string ? K : never }[keyof SlackWords]

/** One of Slack's own sentences, in both languages when the person's is not known. */
export function contentOfSentence(sentence: Sentence, locale: Locale | undefined): Content {
  return contentOfText(inLocaleOrBoth((words) => words[sentence], locale))
}

/** What the words say in that language, or in both, one after the other. */
export function inLocaleOrBoth(say: (words: SlackWords) => string, locale: Locale | undefined): string {
  return locale === undefined ? `${say(slackWords.en)}\n${say(slackWords.fr)}` : say(slackWords[locale])
}
