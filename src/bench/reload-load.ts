import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { liveCatalogue } from '../admin/live-catalogue.ts'
import { answerToText } from '../answer/text.ts'
import { type Bot, createBot } from '../bot.ts'
import { loadCatalogue } from '../load.ts'
import type { Site } from '../posting/site.ts'
import { memoryStore } from '../store/memory.ts'
import type { MadeContent } from './make-content.ts'
import { benchQuestions } from './questions.ts'

/** What became of the questions asked during reloads. */
export interface UnderReloads {
  readonly reloads: number
  readonly questions: number
  readonly lost: number
  /** Answers whose version and text are of two catalogues. */
  readonly mixed: number
  /** How many catalogues were seen in answers. */
  readonly seen: number
  /** Milliseconds from the moment a question was due to its answer, without reloads and with them. */
  readonly quiet: readonly number[]
  readonly busy: readonly number[]
}

const everyMilliseconds = 20
const now = () => new Date('2026-11-23T20:00:00Z')

/** Asks fifty questions a second, first in quiet, then while one reload follows the other. */
export async function askUnderReloads(
  site: Site,
  content: MadeContent,
  { folder, reloads }: { readonly folder: string; readonly reloads: number },
): Promise<UnderReloads> {
  const live = liveCatalogue({
    first: await loadCatalogue(site, { now: now() }),
    load: (known) => loadCatalogue(site, { now: now(), known }),
    now,
  })
  const bot = createBot({ catalogue: live.current, store: memoryStore(), now })
  await askFor(bot, wait(3_000))
  const { times: quiet } = await askFor(bot, wait(10_000))
  const reloading = (async () => {
    for (let round = 1; round <= reloads; round++) {
      await writeFile(join(folder, content.path), content.zoologist(round))
      const { outcome } = await live.reload()
      if (outcome !== 'swapped') throw new Error(`A reload was ${outcome}`)
    }
  })()
  const { times: busy, lost, pairs } = await askFor(bot, reloading)
  const versions = new Set([...pairs].map((pair) => pair.split(' ')[0]))
  const rounds = new Set([...pairs].map((pair) => pair.split(' ')[1]))
  const mixed = pairs.size * 2 - versions.size - rounds.size
  return { reloads, questions: busy.length, lost, mixed, seen: versions.size, quiet, busy }
}

interface Asked {
  readonly times: readonly number[]
  readonly lost: number
  /** `version round`, as answers had them. */
  readonly pairs: ReadonlySet<string>
}

/** Asks until something is over; every other question is one whose answer tells the state it comes from. */
async function askFor(bot: Bot, until: Promise<unknown>): Promise<Asked> {
  let over = false
  const ended = until.finally(() => {
    over = true
  })
  const times: number[] = []
  const pairs = new Set<string>()
  let lost = 0
  const ask = async (number: number, due: number) => {
    const other = benchQuestions[number % benchQuestions.length]
    const telling = number % 2 === 0 || other === undefined
    const text = telling ? 'tell me about the zoologist job' : other.text
    try {
      const answer = await bot.reply({ locale: telling ? 'en' : other.locale, content: { text } })
      times.push(performance.now() - due)
      const round = /of round (\d+)/.exec(answerToText(answer))?.[1]
      if (telling && round === undefined) lost += 1
      if (telling) pairs.add(`${answer.reference.split('-')[0]} ${round}`)
    } catch {
      lost += 1
    }
  }
  const began = performance.now()
  const asked: Promise<void>[] = []
  for (let number = 0; !over; number++) {
    const due = began + number * everyMilliseconds
    if (due > performance.now()) await wait(due - performance.now())
    asked.push(ask(number, due))
  }
  await Promise.all([ended, ...asked])
  return { times, lost, pairs }
}
