import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TeamsSettings } from '../../../src/face/teams/settings.ts'
import { type Stage, stage } from './connector.ts'
import { appId, type Microsoft, startMicrosoft, type TokenOptions, tenant } from './microsoft.ts'

const settings: TeamsSettings = {
  appId,
  appPassword: 'secret-canary',
  appType: 'SingleTenant',
  tenantId: tenant,
  allowedTenants: [],
  admins: [],
}

let here: Stage
let microsoft: Microsoft
const calls: unknown[] = []

beforeAll(async () => {
  microsoft = await startMicrosoft(() => here.serviceUrl)
  here = await stage(
    { settings: { ...settings, cloud: microsoft.cloud } },
    { onReply: (message) => calls.push(message) },
  )
})
afterAll(() => Promise.all([here.close(), microsoft.close()]))

/** What people see needs no call of ours, so that the answer stands in the response. */
const search = {
  type: 'invoke',
  name: 'composeExtension/query',
  value: { parameters: [{ name: 'query', value: 'data analyst' }] },
  conversation: { id: 'a:personal', conversationType: 'personal', tenantId: tenant },
}

async function statusOf(authorization: string | undefined, fields: object = {}): Promise<number> {
  const headers = authorization === undefined ? {} : { Authorization: authorization }
  const response = await here.post(here.activity({ ...search, ...fields }), headers)
  const body = await response.text()
  expect(body, 'nothing of the reason is told').toMatch(response.status === 200 ? /Data analyst/ : /^$/)
  return response.status
}

test('teamsFace() answers an activity with a good token', async () => {
  calls.length = 0
  expect(await statusOf(microsoft.token())).toBe(200)
  expect(calls).toHaveLength(1)
})

const hour = 3600
// One of those that the SDK takes from the Bot Framework Emulator.
const emulatorIssuer = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/'
const wrong: readonly { what: string; claims?: object; options?: TokenOptions }[] = [
  { what: 'signed by another key', options: { signed: 'foreign' } },
  { what: 'signed by nobody', options: { signed: 'none' } },
  { what: 'signed with the public key as a secret', options: { signed: 'secret' } },
  { what: 'signed by a key nobody knows', options: { header: { kid: 'key-2' } } },
  { what: 'for another bot', claims: { aud: '00000000-0000-0000-0000-000000000000' } },
  { what: 'for nobody', claims: { aud: undefined } },
  { what: 'from another issuer', claims: { iss: 'https://evil.example' } },
  { what: 'from no issuer', claims: { iss: undefined } },
  { what: 'of the Emulator’s kind', claims: { iss: emulatorIssuer, ver: '1.0', appid: appId } },
  { what: 'that never ends', claims: { exp: undefined } },
  { what: 'that is over', claims: { exp: Math.floor(Date.now() / 1000) - hour } },
  { what: 'from the future', claims: { nbf: Math.floor(Date.now() / 1000) + hour } },
  { what: 'for another service', claims: { serviceurl: 'https://smba.trafficmanager.net/amer/' } },
  { what: 'for no service', claims: { serviceurl: undefined } },
]
test.each(wrong)('teamsFace() refuses a token $what', async ({ claims, options }) => {
  calls.length = 0
  expect(await statusOf(microsoft.token(claims, options))).toBe(401)
  expect(calls).toEqual([])
})

test.each([
  ['none', undefined],
  ['an empty one', ''],
  ['no token', 'Bearer'],
  ['nonsense', 'Bearer nonsense'],
  ['another scheme', 'Basic dXNlcjpwYXNz'],
  ['dots', 'Bearer ..'],
  ['a token in two parts', 'Bearer e30.e30'],
])('teamsFace() refuses %s where an authorization belongs', async (_what, authorization) => {
  calls.length = 0
  expect(await statusOf(authorization)).toBe(401)
  expect(calls).toEqual([])
})

const foreign = 'https://trafficmanager.net.evil.example/'
const plain = 'http://smba.trafficmanager.net/'
test.each<[string, object, object?]>([
  ['another tenant', { conversation: { ...search.conversation, tenantId: appId } }],
  ['another tenant in the channel’s data', { channelData: { tenant: { id: appId } } }],
  ['no tenant', { conversation: { id: 'a:personal' } }],
  [
    'another tenant beside its own',
    { conversation: { ...search.conversation, tenantId: appId }, channelData: { tenant: { id: tenant } } },
  ],
  ['another channel', { channelId: 'webchat' }],
  ['a service that is not Microsoft’s', { serviceUrl: foreign }, { serviceurl: foreign }],
  ['a service without encryption', { serviceUrl: plain }, { serviceurl: plain }],
])('teamsFace() refuses %s although the token is good', async (_what, fields, claims) => {
  calls.length = 0
  expect(await statusOf(microsoft.token(claims), fields)).toBe(403)
  expect(calls).toEqual([])
})

test('teamsFace() refuses a channel that the key is not for', async () => {
  expect(await statusOf(microsoft.token(), { channelId: 'emulator' })).toBe(401)
})

test('teamsFace() asks for a token before it reads anything', async () => {
  for (const body of ['', '{', '{}', 'x'.repeat(300_000)]) expect((await here.raw(body)).status).toBe(401)
  const Authorization = microsoft.token()
  expect((await here.raw('{', { Authorization })).status).toBe(400)
  expect((await here.raw('x'.repeat(300_000), { Authorization })).status).toBe(413)
})

test('teamsFace() signs in with its secret once, and shows the token to the connector', async () => {
  here.sent.length = 0
  for (const text of ['help', 'aide']) {
    const asked = { text, conversation: search.conversation }
    await here.post(here.activity(asked), { Authorization: microsoft.token() })
  }
  expect(here.sent.map(({ authorization }) => authorization)).toEqual(['Bearer token-1', 'Bearer token-1'])
  expect(microsoft.signIns).toEqual([`/login/oauth2/v2.0/token`])
})

test('teamsFace() refuses, in time, when the keys cannot be got', async () => {
  for (const openIdMetadata of ['http://127.0.0.1:1/metadata', `${here.serviceUrl}metadata`]) {
    const cloud = { ...microsoft.cloud, openIdMetadata }
    const away = await stage({ settings: { ...settings, cloud } })
    here.fault = () => 'hang'
    const response = await away.post(away.activity(search), { Authorization: microsoft.token() })
    expect([response.status, await response.text()]).toEqual([401, ''])
    expect(away.lines.join('\n')).toContain('keys that tokens are signed with cannot be got')
    here.fault = () => undefined
    await away.close()
  }
}, 20_000)

test('teamsFace() logs neither tokens nor secrets', () => {
  expect(here.lines.length).toBeGreaterThan(10)
  expect(here.lines.join('\n')).not.toMatch(/secret-canary|eyJ|Bearer/)
})
