import { rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { liveCatalogue } from '../../src/admin/live-catalogue.ts'
import type { Report } from '../../src/admin/report.ts'
import { answerToText } from '../../src/answer/text.ts'
import { createBot } from '../../src/bot.ts'
import { type Loaded, loadCatalogue } from '../../src/load.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { siteWith } from '../posting/site.ts'

const now = () => new Date('2026-11-23T12:00:00Z')

function page(title: string, ...more: readonly string[]): string {
  return [
    '---',
    'layout: job-posting',
    `title: "${title}"`,
    `translationKey: ${title.toLowerCase().replaceAll(' ', '-')}`,
    ...more,
    '---',
    `The ${title} does what is needed.`,
    '',
  ].join('\n')
}

async function liveSite(files: Readonly<Record<string, string>>) {
  const { site, folder } = await siteWith(files)
  const reports: Report[] = []
  let loads = 0
  const load = (known?: Loaded['files']) => {
    loads += 1
    return loadCatalogue(site, { now: now(), known })
  }
  const live = liveCatalogue({ first: await load(), load, now, onReport: (report) => reports.push(report) })
  return {
    live,
    folder,
    reports,
    loads: () => loads - 1,
    write: (path: string, text: string) => writeFile(join(folder, path), text),
  }
}

const four = {
  'en/a.md': page('Analyst'),
  'en/b.md': page('Baker'),
  'en/c.md': page('Clerk'),
  'en/d.md': page('Driver'),
}

test('reload() tells what opened, closed, changed and is gone', async () => {
  const { live, folder, write } = await liveSite({ ...four, 'en/e.md': page('Editor', 'archived: true') })
  await write('en/a.md', page('Analyst', 'archived: true'))
  await write('en/b.md', page('Baker', 'description: "Now with words"'))
  await rm(join(folder, 'en/c.md'))
  await write('en/e.md', page('Editor', 'archived: false', 'description: "Open again"'))
  await write('en/f.md', page('Farmer'))
  const { outcome, changes } = await live.reload()
  const titles = Object.fromEntries(
    Object.entries(changes).map(([kind, list]) => [kind, list.map(({ title }: { title: string }) => title)]),
  )
  expect(outcome).toBe('swapped')
  expect(titles).toEqual({ opened: ['Editor', 'Farmer'], closed: ['Analyst'], changed: ['Baker'], gone: ['Clerk'] })
})

test('reload() says that nothing has changed, and keeps the version', async () => {
  const { live } = await liveSite(four)
  const { version } = live.current()
  expect(await live.reload()).toMatchObject({ outcome: 'unchanged' })
  expect(live.current().version).toBe(version)
})

test.each([
  [
    'emptied',
    async (folder: string) => {
      for (const name of 'abcd') await rm(join(folder, `en/${name}.md`))
    },
    'empty',
  ],
  ['deleted', (folder: string) => rm(join(folder, 'en'), { recursive: true }), 'unreadable'],
  ['moved away', (folder: string) => rename(join(folder, 'en'), join(folder, 'old')), 'unreadable'],
  [
    'half copied',
    async (folder: string) => {
      for (const name of 'ab') await rm(join(folder, `en/${name}.md`))
    },
    'shrunk',
  ],
  [
    'another site',
    async (folder: string) => {
      for (const name of 'abcd') await rename(join(folder, `en/${name}.md`), join(folder, `en/${name}.txt`))
      for (const name of 'uvwx') await writeFile(join(folder, `en/${name}.md`), page(`Zoo ${name}`))
    },
    'shrunk',
  ],
  [
    'full of closed postings',
    async (folder: string) => {
      for (const name of 'abc') await writeFile(join(folder, `en/${name}.md`), page(name, 'archived: true'))
    },
    'shrunk',
  ],
  [
    'full of bad files',
    async (folder: string) => {
      for (const name of 'abcd') await writeFile(join(folder, `en/${name}.md`), '---\ntitle: [')
    },
    'empty',
  ],
  [
    'a link to itself',
    async (folder: string) => {
      await rm(join(folder, 'en'), { recursive: true })
      await symlink('en', join(folder, 'en'))
    },
    'unreadable',
  ],
] as const)('reload() keeps the old catalogue when the folder is %s', async (_what, hurt, reason) => {
  const { live, folder } = await liveSite(four)
  const before = live.current()
  await hurt(folder)
  expect(await live.reload()).toMatchObject({ outcome: 'kept', reason: { kind: reason } })
  expect(live.current()).toBe(before)
})

test('reload() believes a posting that says it is closed, though it was the only open one', async () => {
  const { live, write } = await liveSite({ 'en/a.md': page('Analyst') })
  await write('en/a.md', page('Analyst', 'archived: true'))
  expect(await live.reload()).toMatchObject({ outcome: 'swapped', changes: { closed: [{ title: 'Analyst' }] } })
})

test('reload() lets one posting go, however few there are, but not the last of a language', async () => {
  const { live, folder, write } = await liveSite({ 'en/a.md': page('Analyst'), 'en/b.md': page('Baker') })
  await write('fr/a.md', page('Analyst'))
  expect((await live.reload()).outcome).toBe('swapped')
  await rm(join(folder, 'en/b.md'))
  expect(await live.reload()).toMatchObject({ outcome: 'swapped', changes: { gone: [{ title: 'Baker' }] } })
  await rm(join(folder, 'fr/a.md'))
  expect(await live.reload()).toMatchObject({ outcome: 'kept', reason: { kind: 'shrunk', locale: 'fr', to: 0 } })
})

test('reload() takes postings that moved or got another key for the ones they were', async () => {
  const { live, folder, write } = await liveSite(four)
  for (const name of 'ab') await rename(join(folder, `en/${name}.md`), join(folder, `en/${name}-moved.md`))
  for (const name of 'cd') await write(`en/${name}.md`, page(`Other ${name}`))
  expect((await live.reload()).outcome).toBe('swapped')
})

test('reload() tells of what it refused which files are wrong', async () => {
  const { live, write } = await liveSite(four)
  for (const name of 'abcd') await write(`en/${name}.md`, '---\ntitle: [\n---\n')
  const { outcome, state } = await live.reload()
  expect(outcome).toBe('kept')
  expect(state.problems.map(({ path }) => path)).toEqual(['en/a.md', 'en/b.md', 'en/c.md', 'en/d.md'])
})

test('reload() with force takes what it would have refused, but never what cannot be read', async () => {
  const { live, folder } = await liveSite(four)
  for (const name of 'abc') await rm(join(folder, `en/${name}.md`))
  expect(await live.reload({ force: true })).toMatchObject({ outcome: 'swapped' })
  expect(live.current().roles.size).toBe(1)
  await rm(join(folder, 'en'), { recursive: true })
  expect(await live.reload({ force: true })).toMatchObject({ outcome: 'kept', reason: { kind: 'unreadable' } })
})

test('reload() runs once and lets one wait, however many ask', async () => {
  const { live, loads } = await liveSite(four)
  const reports = await Promise.all(Array.from({ length: 20 }, () => live.reload()))
  expect(loads()).toBe(2)
  expect(reports.every(({ outcome }) => outcome === 'unchanged')).toBe(true)
})

test('check() runs once and lets one wait, however many ask', async () => {
  const { live, loads, reports } = await liveSite(four)
  await Promise.all(Array.from({ length: 20 }, () => live.check()))
  expect(loads()).toBe(2)
  expect(reports.map(({ outcome }) => outcome)).toEqual(['checked', 'checked'])
})

test('rollBack() goes back and forth, and says when there is nothing before', async () => {
  const { live, write } = await liveSite(four)
  expect(live.rollBack()).toMatchObject({ outcome: 'kept', reason: { kind: 'nothing-before' } })
  const { version } = live.current()
  await write('en/e.md', page('Editor'))
  await live.reload()
  expect(live.rollBack()).toMatchObject({ outcome: 'rolled-back', changes: { gone: [{ title: 'Editor' }] } })
  expect(live.current().version).toBe(version)
  expect(live.rollBack()).toMatchObject({ outcome: 'rolled-back', changes: { opened: [{ title: 'Editor' }] } })
})

test('check() tells what a reload would bring and replaces nothing', async () => {
  const { live, write } = await liveSite(four)
  const before = live.current()
  await write('en/e.md', page('Editor'))
  await write('fr/x.md', "---\ntitle: 'L'offre'\n---\n")
  const report = await live.check()
  expect(report).toMatchObject({ outcome: 'checked', changes: { opened: [{ title: 'Editor' }] } })
  expect(report.state.problems).toContainEqual(expect.objectContaining({ path: 'fr/x.md', line: 2, severity: 'error' }))
  expect(live.current()).toBe(before)
})

test('reload() neither loses a question nor mixes two catalogues in an answer', async () => {
  const clerks = Array.from({ length: 150 }, (_, number) => [`en/${number}.md`, page(`Clerk ${number}`)] as const)
  const zoologist = (round: number) => page('Zoologist', `description: "Counts the beavers of round ${round}."`)
  const { live, write } = await liveSite({ ...Object.fromEntries(clerks), 'en/z.md': zoologist(0) })
  const bot = createBot({ catalogue: live.current, store: memoryStore(), now })
  const seen: (readonly [version: string, round: string])[] = []
  let asking = true
  const questions = (async () => {
    while (asking) {
      const answer = await bot.reply({ content: { text: 'tell me about the zoologist job' } })
      const [version = ''] = answer.reference.split('-')
      seen.push([version, /of round (\d+)/.exec(answerToText(answer))?.[1] ?? 'none'])
      await new Promise((resolve) => setImmediate(resolve))
    }
  })()
  for (let round = 1; round <= 50; round++) {
    await write('en/z.md', zoologist(round))
    expect((await live.reload()).outcome).toBe('swapped')
  }
  asking = false
  await questions
  const pairs = new Set(seen.map((pair) => pair.join(' ')))
  expect(pairs.size).toBe(new Set(seen.map(([version]) => version)).size)
  expect(pairs.size).toBe(new Set(seen.map(([, round]) => round)).size)
  expect(seen.map(([, round]) => round)).not.toContain('none')
  expect(pairs.size).toBeGreaterThan(25)
}, 120_000)
