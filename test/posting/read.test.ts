import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readPostings } from '../../src/posting/read.ts'
import { hostileFiles } from './hostile.ts'
import { siteIn, siteWith } from './site.ts'

const good = "---\nlayout: job-posting\ntitle: 'Good'\ntranslationKey: good\n---\nA good posting.\n"

test.each(hostileFiles)(
  'readPostings() names what is wrong with a file: $name',
  async ({ content, says, line, severity = 'error' }) => {
    const { site } = await siteWith({ 'en/good.md': good, 'fr/jobs/bad.md': content })
    const { postings, problems } = await readPostings(site)
    expect(problems).toEqual([
      {
        path: 'fr/jobs/bad.md',
        line,
        severity,
        message: expect.stringMatching(says),
        ...(severity === 'error' && { missing: 'fr' }),
      },
    ])
    expect(postings.map(({ path }) => path)).toEqual(
      severity === 'error' ? ['en/good.md'] : ['en/good.md', 'fr/jobs/bad.md'],
    )
  },
)

test('readPostings() reads every good file beside all the bad ones at once', async () => {
  const bad = hostileFiles.map(({ content }, index) => [`en/bad-${index}.md`, content] as const)
  const { site } = await siteWith({ ...Object.fromEntries(bad), 'en/good.md': good, 'fr/good.md': good })
  const { postings } = await readPostings(site)
  expect(postings.filter(({ key }) => key === 'good')).toHaveLength(2)
})

test('readPostings() says the same of a malformed file each time', async () => {
  const { site } = await siteWith({ 'fr/a.md': "---\nlayout: job-posting\ntitle: 'l'offre'\n---\nx" })
  const first = await readPostings(site)
  const second = await readPostings(site)
  expect(first.problems).toHaveLength(1)
  expect(second.problems).toEqual(first.problems)
})

test('readPostings() never runs front matter', async () => {
  const { site } = await siteWith({
    'en/a.md': '---js\n(globalThis.canary = true)\n---\nx',
    'en/b.md': '---javascript\n(globalThis.canary = true)\n---\nx',
  })
  await readPostings(site)
  expect('canary' in globalThis).toBe(false)
})

test('readPostings() is not polluted by __proto__', async () => {
  const { site } = await siteWith({
    'en/a.md':
      '---\nlayout: job-posting\ntitle: x\n__proto__: { archived: true, polluted: 1 }\nconstructor: { prototype: { polluted: 1 } }\n---\nText.',
  })
  const { postings } = await readPostings(site)
  expect(postings).toHaveLength(1)
  expect(postings[0]?.availability.archived).toBe(false)
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

test('readPostings() leaves out drafts, section pages and pages that are not postings, without a word', async () => {
  const { site } = await siteWith({
    'en/draft.md': good.replace('translationKey: good', 'draft: true'),
    'en/_index.md': good,
    'en/blog.md': good.replace('job-posting', 'blog'),
    'en/page.html': '<p>No front matter in HTML is no fault.</p>',
    'en/image.png': 'not text',
    'en/.hidden.md': good,
  })
  expect(await readPostings(site)).toMatchObject({ postings: [], problems: [] })
})

test('readPostings() takes a posting by its type or its folder when the site says so', async () => {
  const { folder } = await siteWith({
    'en/jobs/a.md': good.replace('job-posting', 'page'),
    'en/b.md': good.replace('layout: job-posting', 'type: job'),
  })
  const site = siteIn(folder, { postings: { layouts: [], types: ['job'], folders: ['jobs'] } })
  expect((await readPostings(site)).postings.map(({ path }) => path)).toEqual(['en/b.md', 'en/jobs/a.md'])
})

test('readPostings() drops a byte-order mark and composes accents', async () => {
  const { site } = await siteWith({ 'fr/a.md': `\ufeff${good.replace('Good', 'Equipe\u0301'.normalize('NFD'))}` })
  const { postings, problems } = await readPostings(site)
  expect(problems).toEqual([])
  expect(postings[0]?.title).toBe('Equipé'.normalize('NFC'))
})

test('readPostings() shows no half of a file that is cut short before its text', async () => {
  const text = "---\nlayout: job-posting\ntitle: 'Analyste'\narchived: true\n---\nDu texte."
  const start = text.indexOf('Du texte')
  for (let length = 0; length < start; length++) {
    const { site, folder } = await siteWith({ 'en/a.md': text.slice(0, length) })
    const { postings } = await readPostings(site)
    expect(postings, `the first ${length} bytes`).toEqual([])
    await rm(folder, { recursive: true })
  }
})

test('readPostings() reads nothing outside the folder, and no loop twice', async () => {
  const { site, folder } = await siteWith({ 'en/a.md': good, 'outside/secret.md': good })
  await symlink('..', join(folder, 'en', 'up'))
  await symlink('.', join(folder, 'en', 'loop'))
  await symlink(join(folder, 'outside', 'secret.md'), join(folder, 'en', 'secret.md'))
  await symlink('missing.md', join(folder, 'en', 'nowhere.md'))
  await symlink('a.md', join(folder, 'en', 'same.md'))
  const { postings, problems } = await readPostings(site)
  expect(postings.map(({ path }) => path)).toEqual(['en/a.md', 'en/same.md'])
  expect(problems.map(({ path, message }) => `${path}: ${message}`).sort()).toEqual([
    'en/loop: The symbolic link leads back to a folder already read: it is not followed',
    'en/nowhere.md: The symbolic link leads nowhere (ENOENT)',
    'en/secret.md: The symbolic link leads out of the content folder: it is not followed',
    'en/up: The symbolic link leads out of the content folder: it is not followed',
  ])
})

test('readPostings() does not wait for a pipe', async () => {
  const { site, folder } = await siteWith({ 'en/a.md': good })
  execFileSync('mkfifo', [join(folder, 'en', 'pipe.md')])
  const { postings, problems } = await readPostings(site)
  expect(postings).toHaveLength(1)
  expect(problems).toMatchObject([{ path: 'en/pipe.md', severity: 'warning' }])
})

test.skipIf(process.getuid?.() === 0)(
  'readPostings() names an unreadable file and folder (skipped for root, who reads all)',
  async () => {
    const { site, folder } = await siteWith({ 'en/a.md': good, 'en/b.md': good, 'en/c/d.md': good })
    await chmod(join(folder, 'en', 'b.md'), 0)
    await chmod(join(folder, 'en', 'c'), 0)
    const { postings, problems } = await readPostings(site)
    expect(postings).toHaveLength(1)
    expect(problems).toHaveLength(2)
    await chmod(join(folder, 'en', 'c'), 0o755)
  },
)

test('readPostings() rejects when a language has no folder: that is trouble with the house', async () => {
  const { site, folder } = await siteWith({ 'en/a.md': good })
  await rm(join(folder, 'fr'), { recursive: true })
  await expect(readPostings(site)).rejects.toThrow('ENOENT')
})

test('readPostings() reads only what changed since', async () => {
  const { site, folder } = await siteWith({ 'en/a.md': good, 'en/b.md': good })
  const first = await readPostings(site)
  await writeFile(join(folder, 'en', 'b.md'), good.replace('Good', 'Better'))
  await utimes(join(folder, 'en', 'b.md'), new Date(), new Date(Date.now() + 5000))
  await mkdir(join(folder, 'en', 'c'))
  await writeFile(join(folder, 'en', 'c', 'c.md'), good)
  const second = await readPostings(site, { known: first.files })
  expect(second.postings.map(({ title }) => title)).toEqual(['Good', 'Better', 'Good'])
  expect(second.postings[0]).toBe(first.postings[0])
})

const corpus = resolve('../shared/corpus/content')
test.skipIf(!existsSync(corpus))(
  'readPostings() reads all 135 real postings and no blog post (skipped without the corpus)',
  async () => {
    const site = siteIn(corpus, {
      frontMatter: { opens: [], closes: [], apply: [], form: ['leverId'], noForm: ['formHidden'] },
    })
    const { postings, problems } = await readPostings(site)
    expect(postings).toHaveLength(135)
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  },
)
