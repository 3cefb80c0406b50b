/** `npm run bench:reload -- [--content DIR] [--size 1000] [--reloads 200] [--kills 50]`: what a reload costs those who ask. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { benchSite } from './bench-site.ts'
import { makeContent } from './make-content.ts'
import { quantile } from './quantile.ts'
import { readMaterial } from './read-material.ts'
import { killDuringReloads } from './reload-kill.ts'
import { askUnderReloads } from './reload-load.ts'
import { changeTimes, loadShares, type Shares } from './reload-shares.ts'

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    size: { type: 'string', default: '1000' },
    reloads: { type: 'string', default: '200' },
    kills: { type: 'string', default: '50' },
    port: { type: 'string', default: '3979' },
  },
})
const material = await readMaterial(values.content)
const [size, reloads, kills] = [values.size, values.reloads, values.kills].map(Number) as [number, number, number]

await inFolder(async (folder) => {
  const site = benchSite(folder)
  const content = await makeContent(folder, { material, count: size })
  const whole = await loadShares(site)
  console.log(`${content.postings} postings, all read:     ${sharesToText(whole)}`)
  const changed = await loadShares(site, whole.files)
  console.log(`${content.postings} postings, one changed: ${sharesToText(changed)}`)
  for (const by of ['reload', 'watch'] as const) {
    const times = await changeTimes(site, content, { folder, times: 10, by })
    console.log(
      `Changed file to changed answer, by ${by}: median ${ms(quantile(times, 0.5))}, longest ${ms(quantile(times, 1))}`,
    )
  }
})
await inFolder(async (folder) => {
  const content = await makeContent(folder, { material, count: 2 * size })
  const { quiet, busy, ...told } = await askUnderReloads(benchSite(folder), content, { folder, reloads })
  console.log(
    `${content.postings} postings, questions through ${told.reloads} reloads: ${told.questions} asked, ${told.lost} lost, ${told.mixed} mixed, ${told.seen} catalogues seen`,
  )
  for (const [name, times] of Object.entries({ quiet, busy }))
    console.log(
      `  ${name}: p50 ${ms(quantile(times, 0.5))}, p99 ${ms(quantile(times, 0.99))}, longest ${ms(quantile(times, 1))}`,
    )
  console.log(`  p99 with reloads: ${(quantile(busy, 0.99) / quantile(quiet, 0.99)).toFixed(1)} times that without`)
})
await inFolder(async (folder) => {
  const content = await makeContent(folder, { material, count: size })
  const told = await killDuringReloads(content, { folder, times: kills, port: Number(values.port) })
  console.log(
    `${told.kills} kills during reloads: ${told.broken} starts without a whole catalogue, slowest start ${ms(told.slowest)}`,
  )
})

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'vocation-bench-'))
  await work(folder).finally(() => rm(folder, { recursive: true, force: true }))
}

function sharesToText({ reading, parsing, indexing }: Shares): string {
  const all = reading + parsing + indexing
  const part = (name: string, value: number) => `${name} ${ms(value)} (${Math.round((value / all) * 100)} %)`
  return [part('reading', reading), part('parsing', parsing), part('indexing', indexing)].join(', ')
}

function ms(value: number): string {
  return `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`
}
