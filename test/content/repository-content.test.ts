import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reportToText } from '../../src/admin/report-text.ts'
import { page } from '../admin/content.ts'
import { contentFrom, gitSite, liveFrom, temporaryFolder } from './git-site.ts'

/** A folder with a `git` of its own that does something before the real one. */
function gitThat(script: string): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'git'), `#!/bin/sh\n${script}\n`)
  chmodSync(join(folder, 'git'), 0o755)
  return `${folder}:${process.env.PATH}`
}

test('repositoryContent() reads the branch, and reload() what was pushed since', async () => {
  const { url, commit } = gitSite()
  const { live } = await liveFrom(url, { branch: 'main' })
  expect([...live.current().roles.keys()].sort()).toEqual(['analyst', 'baker', 'clerk', 'driver'])
  commit({ 'site/en/e.md': page('Editor'), 'site/en/a.md': undefined })
  expect(await live.reload()).toMatchObject({
    outcome: 'swapped',
    changes: { opened: [{ title: 'Editor', path: 'en/e.md' }], gone: [{ title: 'Analyst' }] },
  })
})

test('repositoryContent() takes the branch of the remote when none is named', async () => {
  const { url, git, commit } = gitSite()
  git('checkout', '--quiet', '-b', 'other')
  commit({ 'site/en/e.md': page('Editor') })
  const { live } = await liveFrom(url)
  expect(live.current().roles.size).toBe(5)
})

test('reload() of a repository that was rewritten takes the new history', async () => {
  const { url, git, commit } = gitSite()
  const { live } = await liveFrom(url)
  commit({ 'site/en/e.md': page('Editor') })
  await live.reload()
  git('reset', '--quiet', '--hard', 'HEAD~1')
  commit({ 'site/en/f.md': page('Fitter') })
  expect(await live.reload()).toMatchObject({ changes: { opened: [{ title: 'Fitter' }], gone: [{ title: 'Editor' }] } })
})

test('reload() does not understand anew what a checkout only wrote again', async () => {
  const { url, commit } = gitSite()
  const { live } = await liveFrom(url)
  const before = live.current().roles.get('baker')?.postings.en
  commit({ 'site/en/e.md': page('Editor') })
  await live.reload()
  expect(live.current().roles.get('baker')?.postings.en).toBe(before)
})

test('rollBack() after a fetch gives the commit before', async () => {
  const { url, commit } = gitSite()
  const { live } = await liveFrom(url)
  const { version } = live.current()
  commit({ 'site/en/e.md': page('Editor') })
  await live.reload()
  expect(live.rollBack()).toMatchObject({ outcome: 'rolled-back', state: { version } })
})

test('a start finds what was live last when the repository is away, and a reload says that it is', async () => {
  const { url, folder } = gitSite()
  const { cache, live } = await liveFrom(url)
  const { version } = live.current()
  renameSync(folder, `${folder}-away`)
  const again = await liveFrom(url, { cache })
  expect(again.live.current().version).toBe(version)
  expect(await again.live.reload()).toMatchObject({
    outcome: 'kept',
    reason: { kind: 'not-fetched', trouble: 'unreachable' },
  })
  expect(again.live.current().version).toBe(version)
})

test('a first start without the repository fails with what to check', async () => {
  const { content } = contentFrom('file:///nowhere/site.git')
  await expect(content.first()).rejects.toThrow(/CONTENT_REPO \(unreachable\)/)
})

const troubles: readonly (readonly [string, string, string])[] = [
  [
    'no host',
    'echo "fatal: unable to access \'https://host/\': Could not resolve host: host" >&2; exit 128',
    'unreachable',
  ],
  ['no rights', 'echo "fatal: Authentication failed for \'https://u:canary@host/\'" >&2; exit 128', 'denied'],
  ['a full disk', 'echo "error: file write error: No space left on device" >&2; exit 128', 'disk-full'],
  ['a full disk, in other words', 'echo "fatal: x.lock write error. Out of diskspace" >&2; exit 128', 'disk-full'],
  ['silence', 'kill -9 $$', 'other'],
]
test.each(troubles)(
  'reload() keeps the old catalogue at %s, and says why in both languages',
  async (_what, script, trouble) => {
    const { url } = gitSite()
    const { cache, live } = await liveFrom(url)
    const before = live.current()
    const { content } = contentFrom(url, { cache, path: gitThat(script) })
    const hurt = await liveWith(content)
    const report = await hurt.reload()
    expect(report).toMatchObject({ outcome: 'kept', reason: { kind: 'not-fetched', trouble } })
    expect(hurt.current().version).toBe(before.version)
    expect(reportToText(report, 'en')).not.toContain('canary')
    expect(reportToText(report, 'fr')).toMatch(/dépôt|contenu|disque/)
  },
)

async function liveWith(content: ReturnType<typeof contentFrom>['content']) {
  const { liveCatalogue } = await import('../../src/admin/live-catalogue.ts')
  return liveCatalogue({
    first: await content.first(),
    load: content.load,
    now: () => new Date('2026-11-23T12:00:00Z'),
  })
}

test('reload() keeps the old catalogue when no file may grow, leaves nothing half written, and works again after', async () => {
  const { url, commit } = gitSite()
  const { cache } = await liveFrom(url)
  const noise = Array.from({ length: 4000 }, (_, n) => `Line ${n} ${Math.sin(n)}`).join('\n')
  const head = commit({ 'site/en/e.md': page('Editor'), 'site/noise.txt': noise })
  const full = contentFrom(url, { cache, path: gitThat('ulimit -f 8; trap "" XFSZ; exec /usr/bin/git "$@"') })
  const live = await liveWith(full.content)
  expect(await live.reload()).toMatchObject({ outcome: 'kept', reason: { kind: 'not-fetched', trouble: 'disk-full' } })
  expect(live.current().roles.size).toBe(4)
  expect(readdirSync(join(cache, 'checkouts'))).not.toContain(head)
  expect(readdirSync(join(cache, 'checkouts')).filter((name) => name.startsWith('.filling'))).toEqual([])
  const well = await liveWith(contentFrom(url, { cache }).content)
  expect(await well.reload()).toMatchObject({ outcome: 'swapped' })
})

test('reload() leaves nothing of what did not fit to keep the disk full', async () => {
  const { url } = gitSite()
  const { cache } = await liveFrom(url)
  // A disk that is full only while a file of ours is on it.
  const left = join(cache, 'objects.git/objects/pack/tmp_pack_canary')
  const full = `case "$*" in *" fetch "*) if [ -e ${left} ]; then echo "fatal: No space left on device" >&2; exit 128; fi;; esac`
  writeFileSync(left, 'x')
  const { content } = contentFrom(url, { cache, path: gitThat(`${full}; exec /usr/bin/git "$@"`) })
  expect((await content.newest()).catalogue.roles.size).toBe(4)
})

test('reload() fetches everything anew when a killed process left a lock behind', async () => {
  const { url, commit } = gitSite()
  const { cache, live } = await liveFrom(url)
  for (const lock of ['shallow.lock', 'refs/heads/content.lock', 'config.lock']) {
    writeFileSync(join(cache, 'objects.git', lock), '')
    commit({ 'site/en/e.md': page(`Editor ${lock.length}`) })
    expect(await live.reload()).toMatchObject({ outcome: 'swapped' })
  }
})

test('a server, its replicas and commands beside them may fetch into one cache at the same time', async () => {
  const { url, commit } = gitSite()
  const cache = temporaryFolder()
  for (let round = 0; round < 3; round += 1) {
    commit({ 'site/en/e.md': page(`Editor ${round}`) })
    const some = Array.from({ length: 5 }, () => contentFrom(url, { cache }).content.newest())
    const versions = (await Promise.all(some)).map(({ catalogue }) => catalogue.version)
    expect(new Set(versions).size).toBe(1)
  }
})

test('reload() names the branch that is missing, and the folder', async () => {
  const { url, git, commit } = gitSite()
  const { live } = await liveFrom(url, { branch: 'main' })
  commit({ 'site/fr/.keep': undefined })
  expect(await live.reload()).toMatchObject({ outcome: 'kept', reason: { kind: 'unreadable', message: 'ENOENT' } })
  git('branch', '--move', 'main', 'other')
  expect(await live.reload()).toMatchObject({ reason: { kind: 'not-fetched', trouble: 'no-branch' } })
})

test('a content folder that is a link out of the repository is not read', async () => {
  const { url, folder, git } = gitSite()
  const { live } = await liveFrom(url)
  const outside = temporaryFolder()
  mkdirSync(join(outside, 'fr'))
  writeFileSync(join(outside, 'fr/x.md'), page('Canary'))
  git('rm', '--quiet', '-r', 'site/fr')
  symlinkSync(join(outside, 'fr'), join(folder, 'site/fr'))
  git('add', '--all')
  git('commit', '--quiet', '-m', 'Link')
  expect(await live.reload()).toMatchObject({ outcome: 'kept', reason: { kind: 'not-fetched', trouble: 'settings' } })
})

test('hooks and filters of a repository run nothing here', async () => {
  const { url, folder, commit } = gitSite()
  const canary = join(temporaryFolder(), 'ran')
  commit({
    '.gitattributes': '*.md filter=canary',
    '.gitmodules': '[submodule "x"]\npath = x\nurl = ext::sh -c "touch y"',
  })
  for (const hook of ['post-checkout', 'post-merge', 'reference-transaction']) {
    writeFileSync(join(folder, '.git/hooks', hook), `#!/bin/sh\ntouch ${canary}\n`, { mode: 0o755 })
  }
  const { live } = await liveFrom(url)
  expect(live.current().roles.size).toBe(4)
  expect(existsSync(canary)).toBe(false)
})

test('keep() points to the live checkout in one step', async () => {
  const { url, commit } = gitSite()
  const { cache, content, live } = await liveFrom(url)
  const first = readlinkSync(join(cache, 'current'))
  const head = commit({ 'site/en/e.md': page('Editor') })
  await live.reload()
  expect(readlinkSync(join(cache, 'current'))).toBe(first)
  await content.keep(live.current())
  expect(readlinkSync(join(cache, 'current'))).toBe(`checkouts/${head}`)
})
