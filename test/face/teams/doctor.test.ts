import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { teamsDoctor } from '../../../src/face/teams/doctor.ts'
import type { TeamsSettings } from '../../../src/face/teams/settings.ts'
import { appId, tenant } from './microsoft.ts'

const settings: TeamsSettings = {
  appId,
  appPassword: 'right',
  appType: 'SingleTenant',
  tenantId: tenant,
  allowedTenants: [],
  admins: ['someone'],
}

let login: Server
let loginUrl: string
beforeAll(async () => {
  login = createServer((request, response) => {
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => {
      const given = new URLSearchParams(body)
      const code = !request.url?.startsWith(`/${tenant}/`)
        ? 90002
        : given.get('client_id') !== appId
          ? 700016
          : given.get('client_secret') === 'expired'
            ? 7000222
            : given.get('client_secret') === 'odd'
              ? 12345
              : given.get('client_secret') === 'right'
                ? undefined
                : 7000215
      const refusal = { error: 'invalid_client', error_description: 'canary', error_codes: [code] }
      response.statusCode = code === undefined ? 200 : 400
      response.end(JSON.stringify(code === undefined ? { access_token: 'token-canary' } : refusal))
    })
  }).listen(0, '127.0.0.1')
  await once(login, 'listening')
  loginUrl = `http://127.0.0.1:${(login.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => login.close(resolve)))

const wrong: readonly { changes: Partial<TeamsSettings>; named: string; said: string }[] = [
  { changes: { appId: tenant }, named: 'MicrosoftAppId', said: 'AADSTS700016' },
  { changes: { appPassword: 'wrong' }, named: 'MicrosoftAppPassword', said: 'the Value of the client secret' },
  { changes: { appPassword: 'expired' }, named: 'MicrosoftAppPassword', said: 'has expired' },
  { changes: { tenantId: appId }, named: 'MicrosoftAppTenantId', said: 'is no tenant' },
  { changes: { appPassword: 'odd' }, named: 'Microsoft sign-in', said: 'AADSTS12345' },
]
test.each(wrong)('teamsDoctor() names $named: $said', async ({ changes, named, said }) => {
  const findings = await teamsDoctor({ ...settings, ...changes, cloud: { loginUrl } })
  expect(findings[0]).toMatchObject({ name: named, ok: false, message: expect.stringContaining(said) })
  expect(JSON.stringify(findings)).not.toMatch(/canary|right|"wrong/)
})

test('teamsDoctor() is content with what fits, and says what it cannot try', async () => {
  const findings = await teamsDoctor({ ...settings, cloud: { loginUrl } })
  expect(findings.every(({ ok }) => ok)).toBe(true)
  expect(findings[0]?.message).toContain('fit together')
  expect((await teamsDoctor({ ...settings, appType: 'UserAssignedMSI' }))[0]?.message).toContain('not tried here')
  expect((await teamsDoctor({ ...settings, appId: undefined }))[0]?.message).toContain('only this machine')
})

test('teamsDoctor() tells a network that is down from a setting that is wrong', async () => {
  const findings = await teamsDoctor({ ...settings, cloud: { loginUrl: 'http://127.0.0.1:1' } })
  expect(findings[0]).toMatchObject({
    name: 'Microsoft sign-in',
    ok: false,
    message: expect.stringContaining('network'),
  })
})

test.each([
  [401, true, 'asks for a token'],
  [403, false, 'MicrosoftAppId is not set where the server runs'],
  [404, false, 'must end in /api/messages'],
  [302, false, 'answers with 302'],
  [undefined, false, 'cannot be reached'],
] as const)('teamsDoctor() tells from a %s whether the endpoint is right', async (status, ok, said) => {
  const server = createServer((_request, response) => response.writeHead(status ?? 500).end()).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const endpoint = `http://127.0.0.1:${status === undefined ? 1 : (server.address() as AddressInfo).port}/api/messages`
  const [, finding] = await teamsDoctor({ ...settings, endpoint, cloud: { loginUrl } })
  expect(finding).toMatchObject({ name: 'TEAMS_ENDPOINT', ok, message: expect.stringContaining(said) })
  await new Promise((resolve) => server.close(resolve))
})
