import { chmod, cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { reportToText } from '../../src/admin/report-text.ts'
import { liveSite, page } from './content.ts'

const many = Object.fromEntries(
  Array.from({ length: 40 }, (_, n) => [`${n % 2 === 0 ? 'en' : 'fr'}/p${n >> 1}.md`, page(`Posting ${n >> 1}`)]),
)
const all = Array.from({ length: 20 }, (_, n) => n)

type Hurt = (folder: string) => Promise<unknown>
const hurts: readonly (readonly [what: string, hurt: Hurt, told: RegExp])[] = [
  ['emptied', (folder) => rm(join(folder, 'en'), { recursive: true }).then(() => mkdir(join(folder, 'en'))), /0 of 20/],
  ['half copied', (folder) => Promise.all(all.slice(9).map((n) => rm(join(folder, `fr/p${n}.md`)))), /9 of 20/],
  ['gone', (folder) => rm(folder, { recursive: true }), /ENOENT/],
  [
    'a file',
    (folder) => rm(join(folder, 'fr'), { recursive: true }).then(() => writeFile(join(folder, 'fr'), '')),
    /ENOTDIR/,
  ],
  [
    'full of bad files',
    (folder) => Promise.all(all.map((n) => writeFile(join(folder, `en/p${n}.md`), Buffer.from([0xff, 0xfe, n])))),
    /0 of 20/,
  ],
  [
    'full of files cut in half',
    (folder) => Promise.all(all.map((n) => writeFile(join(folder, `en/p${n}.md`), page(`Posting ${n}`).slice(0, 30)))),
    /0 of 20/,
  ],
  [
    'a link to itself',
    (folder) => rm(join(folder, 'en'), { recursive: true }).then(() => symlink('en', join(folder, 'en'))),
    /ELOOP/,
  ],
  [
    'full of links that go round',
    async (folder) => {
      await rm(join(folder, 'en'), { recursive: true })
      await mkdir(join(folder, 'en/a'), { recursive: true })
      for (const name of ['one', 'two']) await symlink('..', join(folder, 'en/a', name))
    },
    /0 of 20/,
  ],
]

describe('a content folder that is hurt leaves the old catalogue, and the reason is told', () => {
  test.each(hurts)('%s', async (_what, hurt, told) => {
    const { live, folder } = await liveSite(many)
    const before = live.current()
    await cp(folder, `${folder}-well`, { recursive: true })
    await hurt(folder)
    const began = performance.now()
    const report = await live.reload()
    expect(performance.now() - began).toBeLessThan(2_000)
    expect(report.outcome).toBe('kept')
    expect(reportToText(report, 'en')).toMatch(told)
    expect(reportToText(report, 'fr')).toMatch(/^Le rechargement n’a pas eu lieu/)
    expect(live.current()).toBe(before)
    await rm(folder, { recursive: true, force: true })
    await cp(`${folder}-well`, folder, { recursive: true })
    expect((await live.reload()).outcome).toBe('unchanged')
  })

  test.skipIf(process.getuid?.() === 0)('unreadable', async () => {
    const { live, folder } = await liveSite(many)
    await chmod(join(folder, 'en'), 0)
    const report = await live.reload()
    await chmod(join(folder, 'en'), 0o755)
    expect(reportToText(report, 'en')).toContain('EACCES')
  })
})
