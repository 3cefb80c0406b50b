import { execFileSync } from 'node:child_process'
import { mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bytesOfFile } from '../../src/posting/file-bytes.ts'

const folder = await mkdtemp(join(tmpdir(), 'vocation-'))
const file = join(folder, 'a.md')
await writeFile(file, 'été')

test('bytesOfFile() gives the whole file', async () => {
  expect(await bytesOfFile({ file, size: 5 })).toEqual({ bytes: Buffer.from('été') })
})

test.each([4, 6, 0])('bytesOfFile() gives no half of a file that had %i bytes when it was found', async (size) => {
  expect(await bytesOfFile({ file, size })).toEqual({ trouble: expect.stringMatching(/changed while it was read/) })
})

test('bytesOfFile() neither waits for a pipe nor follows a link that took the place of a file', async () => {
  const [pipe, link] = [join(folder, 'pipe'), join(folder, 'link')]
  execFileSync('mkfifo', [pipe])
  await symlink('a.md', link)
  expect(await bytesOfFile({ file: pipe, size: 5 })).toHaveProperty('trouble')
  expect(await bytesOfFile({ file: link, size: 5 })).toEqual({ trouble: 'The file cannot be read (ELOOP)' })
  expect(await bytesOfFile({ file: join(folder, 'gone'), size: 5 })).toEqual({
    trouble: 'The file cannot be read (ENOENT)',
  })
})
