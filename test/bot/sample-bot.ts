import { resolve } from 'node:path'
import { type Bot, createBot } from '../../src/bot.ts'
import { loadCatalogue } from '../../src/load.ts'
import type { Catalogue } from '../../src/search/catalogue.ts'
import { memoryStore } from '../../src/store/memory.ts'
import type { Store } from '../../src/store/store.ts'
import { siteIn } from '../posting/site.ts'

/** A moment when the sample content has open, closed and upcoming postings. */
export const sampleMoment = new Date('2026-11-23T12:00:00Z')

export interface SampleBot {
  readonly bot: Bot
  readonly catalogue: Catalogue
  readonly store: Store
}

/** The real bot on the project's own content, at a moment. */
export async function sampleBot({
  now = sampleMoment,
  content = resolve('content'),
  store = memoryStore(),
} = {}): Promise<SampleBot> {
  const site = siteIn(content, {
    frontMatter: {
      opens: ['publishDate', 'openingDate', 'opens'],
      closes: ['closingDate'],
      apply: ['applyLink'],
      form: ['formId'],
      noForm: ['formHidden'],
    },
  })
  const { catalogue } = await loadCatalogue(site, { now })
  return { bot: createBot({ catalogue: () => catalogue, store, now: () => now }), catalogue, store }
}
