import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { liveCatalogue } from '../admin/live-catalogue.ts'
import { createBot } from '../bot.ts'
import { loadConfig } from '../config.ts'
import { loadCatalogue } from '../load.ts'
import { openStore } from '../store/open.ts'

/**
 * Asks the bot for as many minutes as the command line says (60 when it does not), thirty questions a second, one in twenty
 * of them hostile, with a reload every fifteen seconds; prints each minute's memory. Exit status 1 when the heap grows by more
 * than 5 MB or the process by more than 15 % after the tenth minute (or the first third of a shorter run).
 */
const minutes = Number(process.argv[2] ?? 60)
const perSecond = 30
const reloadEvery = 15_000

const questions = [
  'any developer jobs?',
  'des postes en télétravail?',
  'how do I apply to the policy advisor job',
  'quel est le salaire de l’analyste de données?',
  'is the security analyst job still open',
  'show me more',
  'et le deuxième?',
  'kubernetes',
  'tell me when a baker job opens',
]
const hostile = [
  'x '.repeat(50_000),
  '\u0000'.repeat(5000),
  '<@U1> [x](javascript:1) '.repeat(500),
  '🙂'.repeat(20_000),
]

const folder = await mkdtemp(join(tmpdir(), 'vocation-soak-'))
const content = join(folder, 'content')
await cp(resolve('content'), content, { recursive: true })
const { site } = loadConfig({}, { content })
const now = () => new Date()
const first = await loadCatalogue(site, { now: now() })
const load = (known: typeof first.files) => loadCatalogue(site, { now: now(), known })
const live = liveCatalogue({ first, load, now })
const store = await openStore({ dataFolder: join(folder, 'data') })
const bot = createBot({ catalogue: live.current, store, now })
const changed = join(content, 'en/jobs/positions/data-analyst.md')
const original = await readFile(changed, 'utf8')

const started = performance.now()
const memory: { readonly heap: number; readonly all: number }[] = []
let asked = 0
let reloads = 0

async function asking(): Promise<void> {
  while (performance.now() - started < minutes * 60_000) {
    const behind = ((performance.now() - started) / 1000) * perSecond
    for (; asked < behind; asked += 1) await ask(asked)
    await pause(1000 / perSecond)
  }
}

async function ask(n: number): Promise<void> {
  const texts = n % 20 === 0 ? hostile : questions
  const text = texts[Math.floor(n / 20) % texts.length] ?? ''
  const person = { key: `p${n % 300}`, address: { face: 'none', to: {} } }
  await bot.reply({ conversation: `c${n % 500}`, person, content: { text } })
}

async function reloading(): Promise<void> {
  while (performance.now() - started < minutes * 60_000) {
    reloads += 1
    await writeFile(changed, original.replace('Data analyst', `Data analyst ${reloads % 7}`))
    await live.reload()
    await pause(reloadEvery)
  }
}

async function measuring(): Promise<void> {
  while (performance.now() - started < minutes * 60_000) {
    await pause(Math.min(60_000, (minutes * 60_000) / 6))
    globalThis.gc?.()
    const { heapUsed, rss } = process.memoryUsage()
    memory.push({ heap: heapUsed / 1e6, all: rss / 1e6 })
    const at = ((performance.now() - started) / 60_000).toFixed(1)
    const sizes = `heap ${(heapUsed / 1e6).toFixed(1)} MB, process ${(rss / 1e6).toFixed(0)} MB`
    process.stdout.write(`minute ${at}: ${asked} questions, ${reloads} reloads, ${sizes}\n`)
  }
}

await Promise.all([asking(), reloading(), measuring()])
await store.close()
await rm(folder, { recursive: true, force: true })
const from = memory[minutes > 10 ? 9 : Math.floor(memory.length / 3)]
const last = memory.at(-1)
if (from !== undefined && last !== undefined) {
  const [heap, all] = [last.heap - from.heap, (last.all / from.all - 1) * 100]
  const flat = heap <= 5 && all <= 15
  process.stdout.write(`${flat ? 'flat' : 'GROWS'}: heap ${heap.toFixed(1)} MB, process ${all.toFixed(0)} %\n`)
  process.exitCode = flat ? 0 : 1
}
