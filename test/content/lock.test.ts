import { mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { locked } from '../../src/content/lock.ts'

const options = { patience: 5_000 }

function lockFile(owner?: object): { readonly file: string; readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'vocation-lock-'))
  const file = join(folder, 'lock')
  if (owner !== undefined) writeFileSync(file, JSON.stringify(owner))
  return { file, folder }
}

test('locked() lets one work after the other, and leaves nothing behind', async () => {
  const { file, folder } = lockFile()
  let underWay = 0
  let most = 0
  const work = async () => {
    underWay += 1
    most = Math.max(most, underWay)
    await new Promise((resolve) => setTimeout(resolve, 10))
    underWay -= 1
  }
  await Promise.all(Array.from({ length: 5 }, () => locked(file, work, options)))
  expect(most).toBe(1)
  await expect(locked(file, () => Promise.reject(new Error('no')), options)).rejects.toThrow('no')
  expect(readdirSync(folder)).toEqual([])
})

test.each([
  ['a process that ended', { host: hostname(), pid: 2 ** 22 + 1, run: 'x' }],
  ['a process before this one with its number', { host: hostname(), pid: process.pid, run: 'x' }],
])('locked() takes over the lock of %s', async (_what, owner) => {
  const { file } = lockFile(owner)
  expect(await locked(file, async () => 'done', { patience: 0 })).toBe('done')
})

test('locked() waits for a process that runs, says so when it takes too long, and takes over what nobody touches', async () => {
  const { file } = lockFile({ host: 'another', pid: 1, run: 'x' })
  await expect(locked(file, async () => 'done', { patience: 100 })).rejects.toMatchObject({ trouble: 'slow' })
  const ago = new Date(Date.now() - 31_000)
  utimesSync(file, ago, ago)
  expect(await locked(file, async () => 'done', options)).toBe('done')
})
