import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPostings } from '../../src/posting/read.ts'
import { statusAt } from '../../src/posting/status.ts'
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

test('readPostings() never fails, whatever is in a file, and shows only what has a title and a text', async () => {
  const pieces = [
    '---\n',
    'layout: job-posting\n',
    "title: 'x'\n",
    'archived: true\n',
    'a: [',
    '&a ',
    '*a',
    '{{< ',
    '<!--',
    '**',
  ]
  const any = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 12,
  })
  const front = fc.array(fc.constantFrom(...pieces.slice(1), 'date: 2026-08-01\n', 'url: [x]\n', '? ', '!!x ', '| '), {
    maxLength: 6,
  })
  const files = fc.sample(
    fc.oneof(
      any,
      front.map((lines) => ['---\n', 'layout: job-posting\n', ...lines, '\n---\nx']),
    ),
    600,
  )
  const { site } = await siteWith(Object.fromEntries(files.map((parts, each) => [`en/${each}.md`, parts.join('')])))
  const { postings, problems } = await readPostings(site)
  expect(postings.every(({ title, sections }) => title !== '' && sections.length > 0)).toBe(true)
  expect(problems.filter(({ message }) => message.includes('cannot be understood'))).toEqual([])
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

test('readPostings() names a page that cannot be told apart, and loses none, whatever the folders are called', async () => {
  const { folder } = await siteWith({
    'english/content/a.md': good,
    'french/content/a.md': good.replace('Good', 'Bon'),
  })
  const site = siteIn(folder, {
    languages: {
      en: { folder: join(folder, 'english', 'content'), baseUrl: 'https://digital.example/' },
      fr: { folder: join(folder, 'french', 'content'), baseUrl: 'https://numerique.example/' },
    },
  })
  const { postings } = await readPostings(site)
  expect(postings.map(({ path, title }) => [path, title])).toEqual([
    ['english/content/a.md', 'Good'],
    ['french/content/a.md', 'Bon'],
  ])
})

test('readPostings() takes the pages of a language inside the other one for its own only', async () => {
  const { folder } = await siteWith({ 'a.md': good, 'fr/a.md': good })
  const english = { folder, baseUrl: 'https://digital.example/' }
  const site = siteIn(folder, {
    languages: { en: english, fr: { folder: join(folder, 'fr'), baseUrl: 'https://numerique.example/' } },
  })
  const { postings } = await readPostings(site)
  expect(postings.map(({ path, locale }) => [path, locale])).toEqual([
    ['a.md', 'en'],
    ['fr/a.md', 'fr'],
  ])
})

test('readPostings() heeds the dates by which Hugo publishes, whatever else the site asks', async () => {
  const { site } = await siteWith({
    'en/a.md': good.replace('---\n', '---\nclosingDate: 2030-01-01\nexpiryDate: 2026-01-01\n'),
    'en/b.md': good.replace('---\n', '---\nopeningDate: 2020-01-01\npublishDate: 2030-01-01\n'),
    'en/c.md': good.replace('---\n', '---\ndate: 2030-01-01\npublishDate: 2020-01-01\n'),
  })
  const { postings } = await readPostings(site)
  const now = new Date('2026-08-01T12:00:00Z')
  expect(postings.map((posting) => statusAt(posting, now).reason)).toEqual(['past', 'upcoming', 'open'])
  expect(postings[0]?.facts.closing).toMatchObject([{ sentence: '2026-01-01', line: 3 }])
})

test('readPostings() keeps an evergreen posting open although archived, whatever its text says, but not past its own date', async () => {
  const evergreen = good.replace('translationKey: good', 'translationKey: evergreen-job-posting\narchived: true')
  const { site } = await siteWith({
    'en/a.md': evergreen.replace('A good posting.', 'The last round closed: apply by March 1, 2020.'),
    'fr/b.md': evergreen.replace('---\n', '---\nexpiryDate: 2026-01-01\n'),
  })
  const { postings } = await readPostings(site)
  const now = new Date('2026-08-01T12:00:00Z')
  expect(postings.map((posting) => statusAt(posting, now).reason)).toEqual(['evergreen', 'past'])
})

test('readPostings() closes a posting that says so in one of several spellings', async () => {
  const { site } = await siteWith({
    'en/a.md': good.replace('---\n', '---\nlinkHidden: false\nlink_hidden: true\n'),
    'en/b.md': good.replace('---\n', '---\narchived: false\nparams:\n  archived: true\n'),
  })
  const { postings } = await readPostings(site)
  expect(postings.map(({ availability }) => availability.archived)).toEqual([true, true])
})

test('readPostings() reads what Hugo reads in other words: pubdate, unpublishDate, published', async () => {
  const { site } = await siteWith({
    'en/a.md': good.replace('---\n', '---\nunpublishDate: 2026-01-01\n'),
    'en/b.md': good.replace('---\n', '---\npubdate: 2030-01-01\n'),
    'en/c.md': good.replace('---\n', '---\npublished: false\n'),
    'en/d.md': good.replace('---\n', '---\npublished: true\n'),
  })
  const { postings } = await readPostings(site)
  const now = new Date('2026-08-01T12:00:00Z')
  expect(postings.map((posting) => [posting.path, statusAt(posting, now).reason])).toEqual([
    ['en/a.md', 'past'],
    ['en/b.md', 'upcoming'],
    ['en/d.md', 'open'],
  ])
})

const hours: readonly (readonly [string, string, string])[] = [
  ['en', 'Closing date: March 3, 2031, 5 p.m. Eastern time.', '2031-03-03 14:00'],
  ['en', 'Apply before 4:00 p.m. Atlantic time on March 3, 2031.', '2031-03-03 12:00'],
  ['en', 'Closing date: March 3, 2031, noon, Newfoundland time', '2031-03-03 07:30'],
  ['en', 'Apply by March 3, 5 p.m. Iqaluit time.', '2031-03-03 14:00'],
  ['en', 'Deadline: March 3, 2031, midnight Central', '2031-03-03 21:59'],
  ['en', 'Apply before the end of the day (Atlantic time) on March 3, 2031.', '2031-03-03 19:59'],
  ['en', 'Closing date: March 3, 2031 at 11:59:59 p.m. ET (8:59 p.m. PT)', '2031-03-03 20:59'],
  ['en', 'Apply by March 3, 2031 at 5 p.m. at the latest.', '2031-03-03 17:00'],
  ['fr', 'Date limite : 3 mars 2031 à 17 h, heure de l’Est', '2031-03-03 14:00'],
  ['fr', 'Date limite : 3 mars 2031, 17 h, heure d’Iqaluit', '2031-03-03 14:00'],
  ['fr', 'Postulez avant le 3 mars 2031, minuit, heure de l’Atlantique.', '2031-03-03 19:59'],
  ['fr', 'Postulez avant la fin de la journée (heure de Terre-Neuve) du 3 mars 2031.', '2031-03-03 19:29'],
  ['fr', 'Postulez avant midi, heure de la Saskatchewan, le 3 mars.', '2031-03-03 10:00'],
  ['fr', 'Date limite : 3 mars 2031 à 17 h et pas plus tard.', '2031-03-03 17:00'],
  // Of no hour, another day, or something else than the closing
  ['en', 'Closing date: March 3, 2031', '2031-03-03 23:59'],
  ['en', 'Interviews are on March 3, 2031 at 9 a.m.', '2031-03-03 23:59'],
  ['en', 'Questions are answered until 4 p.m. on March 3, 2031.', '2031-03-03 23:59'],
  ['fr', 'Séance d’information le 3 mars 2031 à 9 h.', '2031-03-03 23:59'],
]

test.each(hours)('readPostings() of a page in %s that says %j closes at %s', async (locale, says, closes) => {
  const file = good.replace('---\n', '---\nclosingDate: 2031-03-03\n').replace('A good posting.', says)
  const { site } = await siteWith({ [`${locale}/a.md`]: file })
  const { postings, problems } = await readPostings(site)
  expect(problems).toEqual([])
  const { availability, facts } = postings[0] ?? {}
  expect(`${availability?.closes?.day} ${availability?.closes?.time}`).toBe(closes)
  expect(facts?.closing.map(({ value }) => value)).toEqual([availability?.closes])
})

test('readPostings() heeds the hour of the front matter before that of the text', async () => {
  const says = 'Closing date: March 3, 2031, 5 p.m. Eastern time.'
  const file = (closing: string) => good.replace('---\n', `---\n${closing}\n`).replace('A good posting.', says)
  const { site } = await siteWith({
    'en/a.md': file('closingDate: 2031-03-03 16:30'),
    'en/b.md': file('closingDate: 2031-03-04'),
  })
  const { postings } = await readPostings(site)
  const closes = postings.map(({ availability }) => `${availability.closes?.day} ${availability.closes?.time}`)
  expect(closes).toEqual(['2031-03-03 16:30', '2031-03-04 23:59'])
})

test('readPostings() takes the closing date of the text where the front matter has none, and doubts two', async () => {
  const closing = 'Closing date: August 1, 2026\n\nApply by September 1, 2026.\n'
  const { site } = await siteWith({
    'en/a.md': good.replace('A good posting.', closing),
    'en/b.md': good.replace('---\n', '---\nclosingDate: 2026-09-01\n').replace('A good posting.', closing),
  })
  const { postings, problems } = await readPostings(site)
  expect(postings.map(({ availability }) => availability.closes?.day)).toEqual(['2026-08-01', '2026-09-01'])
  expect(problems.map(({ path, line, message }) => `${path}:${line}: ${message}`)).toEqual([
    'en/a.md:8: The text says that it closes on 2026-09-01, an earlier line says 2026-08-01: the latter counts',
    'en/b.md:7: The text says that it closes on 2026-08-01, the front matter says 2026-09-01: the latter counts',
  ])
})

test('readPostings() reads a file again that could not be read, and one that another took the place of', async () => {
  const { site, folder } = await siteWith({ 'en/a.md': good, 'en/b.md': good })
  const first = await readPostings(site)
  await writeFile(join(folder, 'en', 'new'), good.replace('Good', 'Best'))
  await utimes(join(folder, 'en', 'new'), new Date(1e12), new Date(1e12))
  await utimes(join(folder, 'en', 'a.md'), new Date(1e12), new Date(1e12))
  const second = await readPostings(site, { known: first.files })
  await rename(join(folder, 'en', 'new'), join(folder, 'en', 'a.md'))
  const third = await readPostings(site, { known: second.files })
  expect(third.postings.map(({ title }) => title)).toEqual(['Best', 'Good'])
  expect(third.postings[1]).toBe(first.postings[1])
})

test('readPostings() keeps the good files when it fails itself on one', async () => {
  const { folder } = await siteWith({
    'en/a.md': good,
    'en/b.md': good.replace('translationKey: good', 'translationKey: bad'),
  })
  const failing = Object.assign([], {
    includes: (key: string) => {
      if (key === 'bad') throw new Error('a fault of ours')
      return false
    },
  })
  const { postings, problems } = await readPostings(siteIn(folder, { evergreen: failing }))
  expect(postings.map(({ path }) => path)).toEqual(['en/a.md'])
  expect(problems).toMatchObject([
    { path: 'en/b.md', message: 'The page cannot be understood (a fault of ours)', missing: 'en' },
  ])
})

test('readPostings() forgets a file that is gone', async () => {
  const { site, folder } = await siteWith({ 'en/a.md': good, 'en/b.md': good })
  const { files } = await readPostings(site)
  await rm(join(folder, 'en', 'a.md'))
  const { postings } = await readPostings(site, { known: files })
  expect(postings.map(({ path }) => path)).toEqual(['en/b.md'])
})

test('readPostings() never fails while files come and go under it', async () => {
  const { site, folder } = await siteWith({ 'en/keep.md': good })
  let going = true
  const churn = (async () => {
    for (let each = 0; going; each++) {
      const path = join(folder, 'en', `${each % 20}.md`)
      await writeFile(path, good)
      await rm(path)
    }
  })()
  for (let each = 0; each < 50; each++) {
    const { postings } = await readPostings(site)
    expect(postings.some(({ path }) => path === 'en/keep.md')).toBe(true)
    expect(postings.every(({ sections }) => sections[0]?.passages[0]?.text === 'A good posting.')).toBe(true)
  }
  going = false
  await churn
})

test('readPostings() lets other work have its turn between files, however long they are', async () => {
  const body = `${good}\n${'## Duties\n\n- Apply by email before August 1, 2026, at 4 p.m.\n\n'.repeat(3000)}`
  const files = Array.from({ length: 16 }, (_, each) => [`en/${each}.md`, body] as const)
  const { site } = await siteWith(Object.fromEntries(files))
  // The work done, not the time it took: other programs may have the machine meanwhile.
  const work = () => process.cpuUsage().user
  const start = work()
  const turns = [start]
  let reading = true
  const take = () => {
    turns.push(work())
    if (reading) setImmediate(take)
  }
  setImmediate(take)
  const { postings } = await readPostings(site)
  reading = false
  await new Promise((resolve) => setImmediate(resolve))
  expect(postings).toHaveLength(16)
  const longest = Math.max(...turns.slice(1).map((at, index) => at - (turns[index] ?? at)))
  expect(longest).toBeLessThan((work() - start) / 3) // a sixteenth is one file
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
