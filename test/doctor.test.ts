import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Environment, loadConfig } from '../src/config.ts'
import { examine } from '../src/doctor.ts'
import { page } from './admin/content.ts'
import { gitSite } from './content/git-site.ts'

const settings = `languages:
  en: { baseUrl: 'https://jobs.example/' }
  fr: { baseUrl: 'https://emplois.example/' }
`

function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'vocation-doctor-'))
}

function goodContent(): string {
  const folder = temporaryFolder()
  for (const locale of ['en', 'fr']) {
    mkdirSync(join(folder, locale))
    writeFileSync(join(folder, locale, 'a.md'), page('Analyst'))
  }
  writeFileSync(join(folder, 'vocation.config.yaml'), settings)
  return folder
}

/** What the doctor finds wrong, by name. */
async function wrong(set: Environment): Promise<Readonly<Record<string, string>>> {
  const base = { PORT: '0', DATA_DIR: temporaryFolder(), CONTENT_DIR: goodContent() }
  const findings = await examine(loadConfig({ ...base, ...set }, {}, { foldersToCome: true }))
  return Object.fromEntries(findings.filter(({ ok }) => !ok).map(({ name, message }) => [name, message]))
}

test('examine() finds nothing wrong where nothing is', async () => {
  expect(await wrong({})).toEqual({})
})

test('examine() names a content folder that is not there, and one without a posting', async () => {
  expect(await wrong({ CONTENT_DIR: '/nowhere' })).toMatchObject({ Content: expect.stringContaining('/nowhere/en') })
  const empty = temporaryFolder()
  for (const locale of ['en', 'fr']) mkdirSync(join(empty, locale))
  expect(await wrong({ CONTENT_DIR: empty })).toMatchObject({ Content: expect.stringContaining('CONTENT_DIR') })
})

test('examine() names a repository that cannot be reached, and a branch that is not there', async () => {
  const { url } = gitSite()
  const from = { CONTENT_DIR: 'site', CONTENT_CACHE: temporaryFolder(), CONTENT_REPO: url }
  expect(Object.keys(await wrong(from))).not.toContain('CONTENT_REPO')
  expect(await wrong({ ...from, CONTENT_BRANCH: 'gone' })).toMatchObject({
    CONTENT_REPO: expect.stringContaining('no-branch'),
  })
  const away = { ...from, CONTENT_CACHE: temporaryFolder(), CONTENT_REPO: 'file:///nowhere' }
  expect(await wrong(away)).toMatchObject({ CONTENT_REPO: expect.stringContaining('unreachable') })
})

test('examine() names admins whose ids are none of the platform', async () => {
  const slack = { SLACK_BOT_TOKEN: 'xoxb-canary', SLACK_SIGNING_SECRET: 'x', SLACK_API_URL: 'http://127.0.0.1:9/' }
  const found = await wrong({ ...slack, ADMIN_SLACK_USERS: 'U012AB3CD,@canary', ADMIN_TEAMS_USERS: 'canary@x.example' })
  expect(found).toMatchObject({
    ADMIN_SLACK_USERS: expect.stringContaining('1 of 2'),
    ADMIN_TEAMS_USERS: expect.stringContaining('1 of 1'),
  })
  expect(JSON.stringify(found)).not.toContain('canary')
})

test('examine() names a port that another program uses', async () => {
  const server = createServer((socket) => socket.end('no HTTP')).listen(0)
  const { port } = server.address() as AddressInfo
  expect(await wrong({ PORT: String(port) })).toMatchObject({ PORT: expect.stringContaining('another program') })
  server.close()
})
