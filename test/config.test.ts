import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ConfigError, type Environment, type Flags, loadConfig } from '../src/config.ts'

function faultsOf(environment: Environment, flags: Flags = {}): readonly string[] {
  try {
    loadConfig(environment, flags)
  } catch (error) {
    if (error instanceof ConfigError) return error.faults
    throw error
  }
  return []
}

function siteFolder(yaml?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'vocation-config-'))
  for (const locale of ['en', 'fr']) mkdirSync(join(folder, locale))
  if (yaml !== undefined) writeFileSync(join(folder, 'vocation.config.yaml'), yaml)
  return folder
}

const id = '01234567-89ab-cdef-0123-456789abcdef'
const teams = { MicrosoftAppId: id, MicrosoftAppPassword: 'canary-secret', MicrosoftAppTenantId: id }
const slack = { SLACK_BOT_TOKEN: 'xoxb-canary-secret', SLACK_SIGNING_SECRET: 'canary-secret' }

const refused: readonly [reason: string, environment: Environment, named: string][] = [
  ['a port that is no number', { PORT: 'http' }, 'PORT'],
  ['a port out of range', { PORT: '65536' }, 'PORT'],
  ['an empty port', { PORT: '' }, 'PORT'],
  ['a secret in the place of a port', { PORT: 'canary-secret' }, 'PORT'],
  ['a secret in the place of a log level', { LOG_LEVEL: 'canary-secret' }, 'LOG_LEVEL'],
  ['a secret in the place of a yes or no', { WATCH: 'canary-secret' }, 'WATCH'],
  ['a secret in the place of an app type', { ...teams, MicrosoftAppType: 'canary-secret' }, 'MicrosoftAppType'],
  ['a secret in quotation marks', { RELOAD_SECRET: '"a canary-secret"' }, 'RELOAD_SECRET is in quotation marks'],
  ['a token in apostrophes', { ...slack, SLACK_BOT_TOKEN: "'xoxb-canary-secret'" }, 'SLACK_BOT_TOKEN is in'],
  ['an unknown log level', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
  ['an empty content folder', { CONTENT_DIR: '' }, 'CONTENT_DIR'],
  ['an empty configuration path', { VOCATION_CONFIG: ' ' }, 'VOCATION_CONFIG'],
  ['a configuration that is not there', { VOCATION_CONFIG: '/nowhere/vocation.config.yaml' }, '/nowhere'],
  ['a content folder that is not there', { CONTENT_DIR: '/nowhere' }, '/nowhere/en'],
  ['an empty database', { DATABASE_URL: '' }, 'DATABASE_URL'],
  ['a database that is no address', { DATABASE_URL: 'canary-secret' }, 'DATABASE_URL'],
  ['a database of another kind', { DATABASE_URL: 'mysql://u:canary-secret@host/d' }, 'DATABASE_URL'],
  ['a word for watching that is neither', { WATCH: 'yes' }, 'WATCH'],
  ['a repository that is a program', { CONTENT_REPO: 'ext::sh -c canary-secret' }, 'CONTENT_REPO'],
  ['a repository that is an option', { CONTENT_REPO: '--upload-pack=canary-secret' }, 'CONTENT_REPO'],
  [
    'a branch that is an option',
    { CONTENT_REPO: 'https://host/x.git', CONTENT_BRANCH: '--canary-secret' },
    'CONTENT_BRANCH',
  ],
  ['a branch of no repository', { CONTENT_BRANCH: 'main' }, 'CONTENT_BRANCH'],
  [
    'a content folder outside the repository',
    { CONTENT_REPO: 'https://host/x.git', CONTENT_DIR: '../x' },
    'CONTENT_DIR',
  ],
  ['watching a repository', { CONTENT_REPO: 'https://host/x.git', WATCH: 'true' }, 'WATCH'],
  ['an empty reload secret', { RELOAD_SECRET: '' }, 'RELOAD_SECRET'],
  ['a short reload secret', { RELOAD_SECRET: 'canary-secret' }, 'RELOAD_SECRET'],
  ['an empty signing secret', { ...slack, SLACK_SIGNING_SECRET: '' }, 'SLACK_SIGNING_SECRET'],
  ['a signing secret of spaces', { ...slack, SLACK_SIGNING_SECRET: ' ' }, 'SLACK_SIGNING_SECRET'],
  ['a bot token alone', { SLACK_BOT_TOKEN: 'xoxb-canary-secret' }, 'SLACK_SIGNING_SECRET'],
  ['an empty bot token', { ...slack, SLACK_BOT_TOKEN: '' }, 'SLACK_BOT_TOKEN'],
  ['a user token', { ...slack, SLACK_BOT_TOKEN: 'xoxp-canary-secret' }, 'SLACK_BOT_TOKEN'],
  ['a signing secret alone', { SLACK_SIGNING_SECRET: 'canary-secret' }, 'SLACK_BOT_TOKEN'],
  ['an app token of another kind', { ...slack, SLACK_APP_TOKEN: 'xoxb-canary-secret' }, 'SLACK_APP_TOKEN'],
  ['half of OAuth', { SLACK_SIGNING_SECRET: 'canary-secret', SLACK_CLIENT_ID: '1' }, 'SLACK_CLIENT_SECRET'],
  [
    'one workspace and several',
    {
      ...slack,
      SLACK_CLIENT_ID: '1',
      SLACK_CLIENT_SECRET: 'canary-secret',
      SLACK_STATE_SECRET: 'canary-secret',
      STORE_KEY: 'ab'.repeat(32),
    },
    'SLACK_CLIENT_ID',
  ],
  [
    'OAuth without a key',
    { SLACK_SIGNING_SECRET: 'x', SLACK_CLIENT_ID: '1', SLACK_CLIENT_SECRET: 'canary-secret', SLACK_STATE_SECRET: 'x' },
    'STORE_KEY',
  ],
  ['a key that is none', { STORE_KEY: 'canary-secret' }, 'STORE_KEY'],
  ['an empty data folder', { DATA_DIR: '' }, 'DATA_DIR'],
  ['a Slack address that is none', { ...slack, SLACK_API_URL: 'slack' }, 'SLACK_API_URL'],
  ['an empty app id', { MicrosoftAppId: '' }, 'MicrosoftAppId'],
  ['an empty app id with the rest', { ...teams, MicrosoftAppId: '' }, 'MicrosoftAppId'],
  ['an app id that is none', { ...teams, MicrosoftAppId: 'canary-secret' }, 'MicrosoftAppId'],
  ['no app id with the rest', { ...teams, MicrosoftAppId: undefined }, 'MicrosoftAppId'],
  ['no tenant', { ...teams, MicrosoftAppTenantId: undefined }, 'MicrosoftAppTenantId'],
  ['an empty tenant', { ...teams, MicrosoftAppTenantId: '' }, 'MicrosoftAppTenantId'],
  ['many tenants', { ...teams, MicrosoftAppType: 'MultiTenant' }, 'MicrosoftAppType'],
  ['no password', { ...teams, MicrosoftAppPassword: undefined }, 'MicrosoftAppPassword'],
  ['an empty password', { ...teams, MicrosoftAppPassword: '' }, 'MicrosoftAppPassword'],
  ['a secret of a managed identity', { ...teams, MicrosoftAppType: 'UserAssignedMSI' }, 'MicrosoftAppPassword'],
  ['an endpoint without encryption', { ...teams, TEAMS_ENDPOINT: 'http://bot.example/api/messages' }, 'TEAMS_ENDPOINT'],
  ['keys over plain http', { ...teams, BotOpenIdMetadata: 'http://keys.example/' }, 'BotOpenIdMetadata'],
  [
    'a login that looks like this machine',
    { ...teams, ToChannelFromBotLoginUrl: 'http://127.0.0.1.evil.example/' },
    'ToChannelFromBotLoginUrl',
  ],
  ['no issuer where one is named', { ...teams, ToBotFromChannelTokenIssuer: '' }, 'ToBotFromChannelTokenIssuer'],
  ['allowed tenants that are none', { ...teams, TEAMS_ALLOWED_TENANTS: 'everyone' }, 'TEAMS_ALLOWED_TENANTS'],
]

describe('loadConfig() refuses', () => {
  test.each(refused)('%s', (_reason, environment, named) => {
    const faults = faultsOf(environment)
    expect(faults.join('\n')).toContain(named)
    expect(faults.join('\n')).not.toContain('canary-secret')
  })

  test.each(['tomorrow', '2026-13-45', '2026-02-30', '', '2026-08-01T99:00'])('--now %j', (now) => {
    expect(faultsOf({}, { now })).toEqual([expect.stringContaining('--now')])
  })
})

test('loadConfig() lists everything wrong at once', () => {
  expect(faultsOf({ PORT: 'x', LOG_LEVEL: 'x', MicrosoftAppId: '', DATABASE_URL: 'x' })).toHaveLength(4)
})

test('loadConfig() serves the sample content on port 3978 when nothing is set', () => {
  const { port, site, slack: joined, teams: settings, warnings } = loadConfig({})
  expect(port).toBe(3978)
  expect(site.languages.fr.baseUrl).toBe('https://numerique.example/')
  expect(joined).toBeUndefined()
  expect(settings).toMatchObject({ appId: undefined, appType: 'SingleTenant' })
  expect(warnings).toEqual([])
})

test('loadConfig() does without the content folders for commands about a running server', () => {
  const gone = { CONTENT_DIR: '/nowhere' }
  expect(loadConfig(gone, {}, { foldersToCome: true }).site.languages.en.folder).toBe('/nowhere/en')
  expect(faultsOf(gone)).toHaveLength(2)
})

test('loadConfig() takes a link that goes round for no content folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vocation-config-'))
  symlinkSync('en', join(folder, 'en'))
  mkdirSync(join(folder, 'fr'))
  expect(faultsOf({}, { content: folder })).toEqual([expect.stringContaining(join(folder, 'en'))])
})

test('loadConfig() takes good settings of Slack and Teams', () => {
  const config = loadConfig({ ...slack, ...teams, ADMIN_SLACK_USERS: 'U1, U2,' })
  expect(config.slack).toMatchObject({ botToken: 'xoxb-canary-secret', admins: ['U1', 'U2'], oauth: undefined })
  expect(config.teams).toMatchObject({ appId: id, tenantId: id, cloud: undefined })
  const keys = 'http://127.0.0.1:4000/metadata'
  const cloud = { BotOpenIdMetadata: keys, ToBotFromChannelTokenIssuer: 'https://issuer.example' }
  expect(loadConfig({ ...teams, ...cloud }).teams.cloud).toMatchObject({
    openIdMetadata: keys,
    issuer: 'https://issuer.example',
  })
  expect(loadConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }).slack?.appToken).toBe('xapp-1')
})

test('loadConfig() stops the clock at --now', () => {
  expect(loadConfig({}, { now: '2026-08-01T16:30:00Z' }).now().toISOString()).toBe('2026-08-01T16:30:00.000Z')
  expect(loadConfig({}, { now: '2026-08-01' }).now().toISOString()).toBe('2026-08-01T20:00:00.000Z')
})

test('loadConfig() tells that nobody set the base URLs of a site without a configuration', () => {
  const { warnings, site } = loadConfig({}, { content: siteFolder() })
  expect(warnings).toEqual([
    expect.stringContaining('languages.en.baseUrl'),
    expect.stringContaining('languages.fr.baseUrl'),
  ])
  expect(site.frontMatter.closes).toContain('dateLimite')
})

test('loadConfig() takes what the Hugo settings of a site say', () => {
  const written = 'defaultLanguage: fr\ndisablePathToLower: true\n'
  expect(loadConfig({}, { content: siteFolder(written) }).site).toMatchObject({
    defaultLocale: 'fr',
    keepCapitals: true,
  })
  const { site } = loadConfig({}, { content: siteFolder() })
  expect([site.defaultLocale, site.keepCapitals]).toEqual([undefined, undefined])
})

test('loadConfig() names the line of each fault in vocation.config.yaml', () => {
  const folder = siteFolder('name:\n  en: Ours\n  de: Unser\nlanguages:\n  en:\n    baseUrl: ours\nevergreen: yes\n')
  const path = join(folder, 'vocation.config.yaml')
  expect(faultsOf({}, { content: folder }).toSorted()).toEqual([
    expect.stringContaining(`${path}:3: There is no setting "name.de"`),
    expect.stringContaining(`${path}:6: languages.en.baseUrl: must be`),
    expect.stringContaining(`${path}:7: evergreen: `),
  ])
  expect(faultsOf({}, { content: siteFolder('name: [') })).toEqual([expect.stringMatching(/config\.yaml:\d+: /)])
})

test('loadConfig() refuses a configuration whose aliases unfold', () => {
  const levels = Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]`)
  expect(faultsOf({}, { content: siteFolder(`a0: &a0 [x]\n${levels.join('\n')}\n`) })).not.toEqual([])
})
