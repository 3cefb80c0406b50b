import MiniSearch from 'minisearch'
import { createBot } from '../bot.ts'
import { bilingual, type Locale } from '../locale/locale.ts'
import type { Posting } from '../posting/posting.ts'
import type { Site } from '../posting/site.ts'
import { buildCatalogue } from '../search/build.ts'
import { memoryStore } from '../store/memory.ts'
import { type BenchQuestion, benchQuestions } from './questions.ts'

/** What one engine took at one size. Times in milliseconds, heap in megabytes. */
export interface Measurement {
  readonly build: number
  /** The longest that other work had to wait while it built. */
  readonly block: number
  readonly heap: number
  readonly p50: number
  readonly p99: number
}

type Ask = (question: BenchQuestion) => unknown

const rounds = 3
const now = new Date('2026-06-01T12:00:00Z')

/** MiniSearch as it comes: one index for each language, its own words, no language known. */
export function measurePlain(postings: readonly Posting[]): Promise<Measurement> {
  return measure(async () => {
    const indexes = bilingual(() => new MiniSearch({ fields: ['title', 'description', 'body'], idField: 'key' }))
    for (const locale of ['en', 'fr'] as const) {
      const pages = postings.filter((posting) => posting.locale === locale)
      await indexes[locale].addAllAsync(
        pages.map(({ key, title, description, sections }) => ({ key, title, description, body: textOf(sections) })),
      )
    }
    return ({ locale, text }) => indexes[locale].search(text)
  })
}

/** The catalogue that answers are given from. */
export function measureCatalogue(postings: readonly Posting[]): Promise<Measurement> {
  return measure(async () => {
    const catalogue = await buildCatalogue({ site: emptySite, postings, problems: [], now })
    return ({ locale, text }) => catalogue.search(text, { locale, now })
  })
}

/** The whole answer, as a face gets it: understood, searched, composed. */
export function measureAnswers(postings: readonly Posting[]): Promise<Measurement> {
  return measure(async () => {
    const catalogue = await buildCatalogue({ site: emptySite, postings, problems: [], now })
    const bot = createBot({ catalogue: () => catalogue, store: memoryStore(), now: () => now })
    return ({ locale, text }) => bot.reply({ locale, content: { text } })
  })
}

function textOf(sections: Posting['sections']): string {
  return sections.flatMap(({ passages }) => passages.map(({ text }) => text)).join('\n')
}

async function measure(build: () => Promise<Ask>): Promise<Measurement> {
  const before = usedHeap()
  const watch = watchBlocks()
  const began = performance.now()
  const ask = await build()
  const took = performance.now() - began
  const block = watch.stop()
  const heap = usedHeap() - before
  const times = await timesOf(ask)
  return { build: took, block, heap, p50: quantile(times, 0.5), p99: quantile(times, 0.99) }
}

async function timesOf(ask: Ask): Promise<number[]> {
  for (const question of benchQuestions) await ask(question)
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    for (const question of benchQuestions) {
      const began = performance.now()
      await ask(question)
      times.push(performance.now() - began)
    }
  }
  return times.sort((a, b) => a - b)
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** In megabytes, after a collection where the process allows one (`--expose-gc`). */
function usedHeap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1e6
}

function watchBlocks(): { stop(): number } {
  let longest = 0
  let last = performance.now()
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 1)
  return {
    stop() {
      clearInterval(timer)
      return longest
    },
  }
}

const emptySite: Site = {
  name: bilingual(() => 'Bench'),
  languages: bilingual((locale: Locale) => ({ folder: `/${locale}`, baseUrl: 'https://digital.example/' })),
  postings: { layouts: [], types: [], folders: [] },
  evergreen: [],
  frontMatter: { opens: [], closes: [], apply: [], form: [], noForm: [] },
  apply: bilingual(() => undefined),
  contact: bilingual(() => undefined),
  linkHosts: [],
}
