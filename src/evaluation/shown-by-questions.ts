import { createBot } from '../bot.ts'
import { readConversation } from '../conversation/conversation.ts'
import { loadCatalogue } from '../load.ts'
import { localeOf } from '../locale/locale.ts'
import type { Intent } from '../question/question.ts'
import { shownBy } from '../question/shown.ts'
import { readingOf } from '../question/understand.ts'
import { readSite } from '../site-config.ts'
import { memoryStore } from '../store/memory.ts'
import { readQuestions } from './question-file.ts'

export interface Shown {
  readonly intent: Intent | undefined
  readonly shown: readonly string[]
}

/**
 * What each question of a file shows, asked in order of the postings in a content folder: what the
 * weights of intents are fitted to. Rejects when the site or a question cannot be read.
 */
export async function shownByQuestions(lines: string, content: string): Promise<readonly Shown[]> {
  const read = readSite({ content, config: undefined })
  if ('faults' in read) throw new Error(read.faults.join('\n'))
  const now = new Date()
  const { catalogue } = await loadCatalogue(read.site, { now })
  const store = memoryStore()
  const bot = createBot({ catalogue: () => catalogue, store, now: () => now })
  const found: Shown[] = []
  for (const { conversation, locale, text: typed, expect } of readQuestions(lines)) {
    const before = conversation === undefined ? { shown: [], rest: [] } : await readConversation(store, conversation)
    const { reading } = readingOf(typed, { catalogue, now, before, locale: localeOf(locale) ?? 'en' })
    found.push({ intent: expect.intent, shown: shownBy(reading).shown })
    await bot.reply({ conversation, locale, content: { text: typed } })
  }
  return found
}
