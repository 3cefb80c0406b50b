import { lutimesSync, mkdtempSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { locked } from '../../src/content/lock.ts'

const options = { patience: 5_000 }

function lockFile(owner?: string): { readonly file: string; readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'vocation-lock-'))
  const file = join(folder, 'lock')
  if (owner !== undefined) symlinkSync(owner, file)
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

test('locked() says in the lock from its first moment whose it is', async () => {
  const { file } = lockFile()
  await locked(file, async () => expect(readlinkSync(file)).toContain(`${process.pid} `), options)
})

test.each([
  ['a process that ended', `${2 ** 22 + 1} x ${hostname()}`],
  ['a process before this one with its number', `${process.pid} x ${hostname()}`],
])('locked() takes over the lock of %s', async (_what, owner) => {
  const { file } = lockFile(owner)
  expect(await locked(file, async () => 'done', { patience: 0 })).toBe('done')
})

test('locked() waits for a process that runs, says so when it takes too long, and takes over what nobody touches', async () => {
  const { file } = lockFile('1 x another')
  await expect(locked(file, async () => 'done', { patience: 100 })).rejects.toMatchObject({ trouble: 'slow' })
  const ago = new Date(Date.now() - 31_000)
  lutimesSync(file, ago, ago)
  expect(await locked(file, async () => 'done', options)).toBe('done')
})
