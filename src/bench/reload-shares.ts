import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { liveCatalogue } from '../admin/live-catalogue.ts'
import { watchContent } from '../admin/watch.ts'
import { answerToText } from '../answer/text.ts'
import { createBot } from '../bot.ts'
import { loadCatalogue } from '../load.ts'
import { locales } from '../locale/locale.ts'
import { bytesOfFile } from '../posting/file-bytes.ts'
import { type FileMemory, readPostings } from '../posting/read.ts'
import { rolesOf } from '../posting/roles.ts'
import type { Site } from '../posting/site.ts'
import { type Found, walk } from '../posting/walk.ts'
import { buildCatalogue } from '../search/build.ts'
import { memoryStore } from '../store/memory.ts'
import type { MadeContent } from './make-content.ts'

/** Milliseconds of each part of a load. */
export interface Shares {
  readonly reading: number
  readonly parsing: number
  readonly indexing: number
}

const now = () => new Date('2026-11-23T20:00:00Z')
const longestWait = 60_000

/** What a load spends where: of everything, or of what is not known yet. */
export async function loadShares(site: Site, known?: FileMemory): Promise<Shares & { readonly files: FileMemory }> {
  const reading = await timed(async () => {
    const found = await walkAll(site)
    if (known === undefined) await readAll(found)
  })
  const both = await timed(() => readPostings(site, { known }))
  const { postings, problems, files } = both.result
  const indexing = await timed(() =>
    buildCatalogue({ site, postings, roles: rolesOf(postings, now()).roles, problems, now: now() }),
  )
  return { reading: reading.took, parsing: Math.max(0, both.took - reading.took), indexing: indexing.took, files }
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly took: number }> {
  const began = performance.now()
  const result = await work()
  return { result, took: performance.now() - began }
}

async function walkAll(site: Site): Promise<readonly Found[]> {
  const found: Found[] = []
  for (const locale of locales) found.push(...(await walk(site.languages[locale].folder)).found)
  return found
}

async function readAll(found: readonly Found[]): Promise<void> {
  for (let start = 0; start < found.length; start += 16) {
    await Promise.all(found.slice(start, start + 16).map(bytesOfFile))
  }
}

/** From a written file to the answer that has it, several times: by a reload that is asked for, or by watching. */
export async function changeTimes(
  site: Site,
  content: MadeContent,
  { folder, times, by }: { readonly folder: string; readonly times: number; readonly by: 'reload' | 'watch' },
): Promise<readonly number[]> {
  const live = liveCatalogue({
    first: await loadCatalogue(site, { now: now() }),
    load: (known) => loadCatalogue(site, { now: now(), known }),
    now,
  })
  const bot = createBot({ catalogue: live.current, store: memoryStore(), now })
  const watch = by === 'watch' ? await watchContent(site, { onChange: () => void live.reload() }) : undefined
  const took: number[] = []
  for (let round = 1; round <= times; round++) {
    const began = performance.now()
    await writeFile(join(folder, content.path), content.zoologist(round))
    if (by === 'reload') await live.reload()
    const asked = { locale: 'en', content: { text: 'tell me about the zoologist job' } }
    while (!answerToText(await bot.reply(asked)).includes(`of round ${round}.`)) {
      if (performance.now() - began > longestWait) throw new Error('The answer does not change')
      await wait(5)
    }
    took.push(performance.now() - began)
    await wait(500)
  }
  watch?.stop()
  return took
}
