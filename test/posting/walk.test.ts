import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { walk } from '../../src/posting/walk.ts'

async function folderWith(...paths: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vocation-'))
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), path)
  }
  return folder
}

async function pathsIn(folder: string): Promise<readonly string[]> {
  return (await walk(folder)).found.map(({ path }) => path)
}

test('walk() lists pages by path, and neither resources, section pages nor hidden files', async () => {
  const folder = await folderWith(
    ...[
      'b.md',
      'a/x.html',
      'a/y.markdown',
      'c.MD',
      '_index.md',
      'a/_index.fr.md',
      '.hidden.md',
      '.git/x.md',
      'z.md~',
      'i.png',
    ],
  )
  expect(await pathsIn(folder)).toEqual(['a/x.html', 'a/y.markdown', 'b.md'])
})

test('walk() names what Hugo passes over for its name', async () => {
  const { found, skipped } = await walk(await folderWith('a.MD', '#b.md', '#c/x.md', 'd~/x.md', 'e.png~', 'f.Markdown'))
  expect(found).toEqual([])
  expect(skipped.map(({ path, trouble }) => `${path}: ${trouble}`).toSorted()).toEqual([
    '#b.md: Hugo passes over names that begin with # or end with ~: rename it',
    '#c: Hugo passes over names that begin with # or end with ~: rename it',
    'a.MD: Hugo reads no page whose name ends in capitals: rename it to end in .md',
    'd~: Hugo passes over names that begin with # or end with ~: rename it',
    'f.Markdown: Hugo reads no page whose name ends in capitals: rename it to end in .md',
  ])
})

test('walk() takes a bundle for one page, as Hugo does', async () => {
  const folder = await folderWith(
    'jobs/analyst/index.md',
    'jobs/analyst/notes.md',
    'jobs/analyst/more/deep.md',
    'jobs/b.md',
  )
  expect(await pathsIn(folder)).toEqual(['jobs/analyst/index.md', 'jobs/b.md'])
})

test('walk() opens what is written with composed or decomposed accents, and says the name composed', async () => {
  const written = 'E\u0301quipe.md'
  const { found } = await walk(await folderWith(written))
  expect(found).toMatchObject([{ path: 'Équipe.md', written, size: Buffer.byteLength(written) }])
})

test('walk() lists a name once that stands there in two spellings', async () => {
  const { found, skipped } = await walk(await folderWith('E\u0301.md', '\u00c9.md'))
  expect(found).toHaveLength(1)
  expect(skipped).toMatchObject([{ path: 'É.md', trouble: expect.stringMatching(/accents/) }])
})

test('walk() does not fail for a name that is not UTF-8', async () => {
  const folder = await folderWith('a.md')
  await writeFile(Buffer.concat([Buffer.from(`${folder}/b`), Buffer.from([0xe9]), Buffer.from('.md')]), 'x')
  const { found, skipped } = await walk(folder)
  expect(found).toHaveLength(1)
  expect(skipped).toMatchObject([{ trouble: 'The name is not UTF-8: it cannot be opened' }])
})

test('walk() lists no pipe, not even through a link', async () => {
  const folder = await folderWith('a.md', 'sub/b.md')
  execFileSync('mkfifo', [join(folder, 'sub', 'pipe')])
  await symlink('sub/pipe', join(folder, 'link.md'))
  await symlink('sub', join(folder, 'folder.md'))
  const { found, skipped } = await walk(folder)
  expect(found.map(({ path }) => path)).toEqual(['a.md', 'folder.md/b.md', 'sub/b.md'])
  expect(skipped.map(({ path }) => path)).toEqual(['link.md'])
})

test('walk() ends where links make a maze', async () => {
  const folder = await folderWith('a/a.md', 'b/b.md', 'c/c.md')
  for (const from of ['a', 'b', 'c']) {
    for (const to of ['a', 'b', 'c']) await symlink(`../${to}`, join(folder, from, `to-${to}`))
  }
  const { found } = await walk(folder)
  expect(found.length).toBeLessThan(20)
  expect(new Set(found.map(({ file }) => file)).size).toBe(3)
})

test('walk() stops at a number of pages and says so once', async () => {
  const { found, skipped } = await walk(await folderWith('a.md', 'b.md', 'c.md', 'd.md'), { most: 2 })
  expect(found).toHaveLength(2)
  expect(skipped).toMatchObject([{ trouble: 'There are more than 2 pages: this one and those after it are not read' }])
})

test('walk() goes no deeper than any site does', async () => {
  const { found, skipped } = await walk(await folderWith(`${'d/'.repeat(40)}x.md`, 'a.md'))
  expect(found).toHaveLength(1)
  expect(skipped).toMatchObject([{ trouble: 'Folders are nested more than 30 deep' }])
})
