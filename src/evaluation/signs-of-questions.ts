import { createBot } from '../bot.ts'
import { readConversation } from '../conversation/conversation.ts'
import { loadCatalogue } from '../load.ts'
import { localeOf } from '../locale/locale.ts'
import { type Sign, signsIn } from '../question/signs.ts'
import { readingOf } from '../question/understand.ts'
import { readSite } from '../site-config.ts'
import { memoryStore } from '../store/memory.ts'
import { readQuestions } from './question-file.ts'

export interface QuestionSigns {
  readonly intent: string | undefined
  readonly signs: readonly Sign[]
}

/**
 * What each question of a file shows, asked in order of the postings in a content folder: what the weights of the signs are
 * fitted to. Rejects when the folder or a question cannot be read.
 */
export async function signsOfQuestions(lines: string, content: string): Promise<readonly QuestionSigns[]> {
  const read = readSite({ content, config: undefined })
  if ('faults' in read) throw new Error(read.faults.join('\n'))
  const now = new Date()
  const { catalogue } = await loadCatalogue(read.site, { now })
  const store = memoryStore()
  const bot = createBot({ catalogue: () => catalogue, store, now: () => now })
  const found: QuestionSigns[] = []
  for (const { conversation, locale, text: typed, expect } of readQuestions(lines)) {
    const before = conversation === undefined ? { shown: [], rest: [] } : await readConversation(store, conversation)
    const { reading } = readingOf(typed, { catalogue, now, before, locale: localeOf(locale) ?? 'en' })
    const { has } = signsIn(reading)
    found.push({ intent: expect.intent, signs: [...has] })
    await bot.reply({ conversation, locale, content: { text: typed } })
  }
  return found
}
