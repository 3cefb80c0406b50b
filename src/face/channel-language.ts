import { messages } from '../answer/messages/all.ts'
import { fold } from '../locale/fold.ts'
import type { Locale } from '../locale/locale.ts'

const words: ReadonlyMap<string, Locale | 'none'> = new Map([
  ['en', 'en'],
  ['english', 'en'],
  ['anglais', 'en'],
  ['fr', 'fr'],
  ['french', 'fr'],
  ['francais', 'fr'],
  ['none', 'none'],
  ['aucune', 'none'],
])

/** The language an admin's words set for a channel: `language en`, « langue fr », `language none`. */
export function channelLanguageIn(text: string): Locale | 'none' | undefined {
  const [command, word = '', ...rest] = fold(text).split(' ')
  if ((command !== 'language' && command !== 'langue') || rest.length > 0) return undefined
  return words.get(word)
}

/** What the admin is told, in the language set, or in theirs when none is. */
export function channelLanguageSet(language: Locale | undefined, reader: Locale | undefined): string {
  return language === undefined ? messages[reader ?? 'en'].language.noChannel : messages[language].language.channel
}
