import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Stage, stage } from './connector.ts'
import { appId, type Microsoft, startMicrosoft, type TokenOptions, tenant } from './microsoft.ts'

let here: Stage
let microsoft: Microsoft
const calls: unknown[] = []

beforeAll(async () => {
  microsoft = await startMicrosoft(() => here.serviceUrl)
  here = await stage(
    {
      settings: {
        appId,
        appPassword: 'secret-canary',
        appType: 'SingleTenant',
        tenantId: tenant,
        allowedTenants: [],
        admins: [],
      },
      line: { cloud: microsoft.cloud, trustLoopback: true },
    },
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
const wrong: readonly { what: string; claims?: object; options?: TokenOptions }[] = [
  { what: 'signed by another key', options: { signed: 'foreign' } },
  { what: 'signed by nobody', options: { signed: 'none' } },
  { what: 'signed with the public key as a secret', options: { signed: 'secret' } },
  { what: 'signed by a key nobody knows', options: { header: { kid: 'key-2' } } },
  { what: 'for another bot', claims: { aud: '00000000-0000-0000-0000-000000000000' } },
  { what: 'for nobody', claims: { aud: undefined } },
  { what: 'from another issuer', claims: { iss: 'https://evil.example' } },
  { what: 'from no issuer', claims: { iss: undefined } },
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

test.each([
  ['another tenant', { conversation: { ...search.conversation, tenantId: appId } }],
  ['another tenant in the channel’s data', { channelData: { tenant: { id: appId } } }],
  ['no tenant', { conversation: { id: 'a:personal' } }],
  ['another channel', { channelId: 'webchat' }],
  ['the emulator', { channelId: 'emulator' }],
  ['a service that is not Microsoft’s', { serviceUrl: 'https://trafficmanager.net.evil.example/' }],
  ['a service without encryption', { serviceUrl: 'http://smba.trafficmanager.net/' }],
])('teamsFace() refuses %s although the token is good', async (_what, fields) => {
  calls.length = 0
  expect(await statusOf(microsoft.token(), fields)).toBe(403)
  expect(calls).toEqual([])
})

test('teamsFace() logs neither tokens nor secrets', () => {
  expect(here.lines.length).toBeGreaterThan(10)
  expect(here.lines.join('\n')).not.toMatch(/secret-canary|eyJ|Bearer/)
})
