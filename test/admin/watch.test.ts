import { cp, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { type Watch, type WatchOptions, watchContent } from '../../src/admin/watch.ts'
import { liveSite, page } from './content.ts'

let watch: Watch | undefined
afterEach(() => watch?.stop())

async function watched(options: Partial<WatchOptions> = {}) {
  const site = await liveSite()
  let changes = 0
  const onChange = () => {
    changes += 1
    void site.live.reload({ from: 'watch' })
  }
  watch = await watchContent(site.site, { quiet: 50, rescan: 3_600_000, ...options, onChange })
  return { ...site, changes: () => changes, keys: () => [...site.live.current().roles.keys()] }
}

async function until(happened: () => boolean): Promise<void> {
  for (let tries = 0; !happened() && tries < 500; tries++) await wait(20)
  expect(happened()).toBe(true)
}

test('watchContent() sees a new file, and the catalogue has it', async () => {
  const { write, keys } = await watched()
  await write('en/editor.md', page('The editor'))
  await until(() => keys().includes('the-editor'))
})

test('watchContent() sees files in folders that come later', async () => {
  const { write, keys } = await watched()
  await write('fr/equipes/une/editor.md', page('Le poste'))
  await until(() => keys().includes('le-poste'))
})

test('watchContent() takes many files written one after the other for one change', async () => {
  const { write, keys, changes } = await watched({ quiet: 400 })
  for (let n = 0; n < 20; n++) await write(`en/new-${n}.md`, page(`New ${n}`))
  await until(() => keys().length === 24)
  await wait(600)
  expect(changes()).toBe(1)
})

test('watchContent() does not wait for ever for quiet', async () => {
  const { write, changes } = await watched({ quiet: 60_000, patience: 100 })
  await write('en/editor.md', page('The editor'))
  await until(() => changes() === 1)
})

test('watchContent() does not mind files that are no content', async () => {
  const { folder, changes } = await watched()
  await writeFile(join(folder, 'en/.editor.md.swp'), 'x')
  await writeFile(join(folder, 'en/picture.png'), 'x')
  await wait(500)
  expect(changes()).toBe(0)
})

test('watchContent() sees by its rescan that a folder was swapped, and what happens in the new one', async () => {
  const { folder, keys, write } = await watched({ rescan: 200 })
  await cp(join(folder, 'en'), join(folder, 'next'), { recursive: true })
  await writeFile(join(folder, 'next/editor.md'), page('The editor'))
  await rename(join(folder, 'en'), join(folder, 'old'))
  await rename(join(folder, 'next'), join(folder, 'en'))
  await until(() => keys().includes('the-editor'))
  await write('en/fitter.md', page('The fitter'))
  await until(() => keys().includes('the-fitter'))
})

test('watchContent() sees that a link now leads elsewhere', async () => {
  const { folder, keys } = await watched({ rescan: 200 })
  await mkdir(join(folder, 'releases'))
  await rename(join(folder, 'en'), join(folder, 'releases/one'))
  await symlink(join(folder, 'releases/one'), join(folder, 'en'))
  await cp(join(folder, 'releases/one'), join(folder, 'releases/two'), { recursive: true })
  await writeFile(join(folder, 'releases/two/editor.md'), page('The editor'))
  await rm(join(folder, 'en'))
  await symlink(join(folder, 'releases/two'), join(folder, 'en'))
  await until(() => keys().includes('the-editor'))
})

test('watchContent() tells when the folder is gone, once, and when it is back', async () => {
  const { folder, history, changes } = await watched({ rescan: 100 })
  await rename(join(folder, 'en'), join(folder, 'away'))
  await until(() => history.last()?.report.outcome === 'kept')
  await wait(400)
  expect(changes()).toBe(1)
  await rename(join(folder, 'away'), join(folder, 'en'))
  await until(() => history.last()?.report.outcome === 'unchanged')
})
