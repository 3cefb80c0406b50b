import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { page } from '../../admin/content.ts'
import { runningAdmin, secret } from './running.ts'

let clients = 0

/** Requests as of one browser, behind a proxy that tells its address; a new one has tried nothing yet. */
async function visitor() {
  const admin = await runningAdmin()
  clients += 1
  const address = `198.51.100.${clients}`
  const send = (path: string, init: RequestInit = {}) =>
    fetch(admin.url + path, {
      redirect: 'manual',
      ...init,
      headers: { 'X-Forwarded-For': address, ...init.headers },
    })
  const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    send(path, { method: 'POST', body: new URLSearchParams(fields), headers })
  const signIn = async () => {
    const response = await post('/admin/sign-in', { secret })
    return (response.headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''
  }
  return { ...admin, send, post, signIn }
}

test('the page asks for the secret, and tells nothing before', async () => {
  const { send } = await visitor()
  const response = await send('/admin/')
  expect(response.status).toBe(401)
  const text = await response.text()
  expect(text).toContain('type="password"')
  expect(text).not.toMatch(/Version|Analyst/)
  expect((await send('/admin')).headers.get('Location')).toBe('/admin/')
})

test('signing in sets a cookie that no script reads and no other site sends', async () => {
  const { send, post } = await visitor()
  const response = await post('/admin/sign-in', { secret, lang: 'fr' })
  expect([response.status, response.headers.get('Location')]).toEqual([303, '/admin/?lang=fr'])
  const cookie = response.headers.get('Set-Cookie') ?? ''
  expect(cookie).toMatch(/^vocation_admin=.*; Max-Age=3600; Path=\/admin; Expires=.*; HttpOnly; SameSite=Strict$/)
  expect(cookie).not.toContain(secret)
  const shown = await send('/admin/?lang=fr', { headers: { Cookie: cookie.split(';')[0] ?? '' } })
  expect(await shown.text()).toContain('<html lang="fr">')
  expect(shown.headers.get('Cache-Control')).toBe('no-store')
  const secure = await post('/admin/sign-in', { secret }, { 'X-Forwarded-Proto': 'https' })
  expect(secure.headers.get('Set-Cookie')).toContain('; Secure')
})

test('a cookie that is made up, changed, or of another time lets nobody in', async () => {
  const { send, signIn } = await visitor()
  const cookie = await signIn()
  const [, value = ''] = cookie.split('=')
  const [until = '', random = '', signature = ''] = value.split('.')
  const forged = createHmac('sha256', secret)
    .update(`${Number(until) + 1}.${random}`)
    .digest('base64url')
  const wrong = [
    '',
    `${Number(until) + 1}.${random}.${signature}`,
    `${Number(until) + 1}.${random}.${forged}`,
    `${until}.${random}.`,
    `${value}x`,
    'true',
  ]
  for (const each of wrong) {
    expect((await send('/admin/', { headers: { Cookie: `vocation_admin=${each}` } })).status).toBe(401)
  }
  expect((await send('/admin/', { headers: { Cookie: `a=b; ${cookie}; c=d` } })).status).toBe(200)
})

test('a wrong secret is refused and logged without it, and soon no secret is looked at any more', async () => {
  const { post, send, lines } = await visitor()
  const statuses: number[] = []
  for (let n = 0; n < 8; n++) statuses.push((await post('/admin/sign-in', { secret: `canary-${n}` })).status)
  expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 429, 429])
  const right = await post('/admin/sign-in', { secret })
  expect([right.status, right.headers.get('Set-Cookie')]).toEqual([429, null])
  expect((await send('/admin/', { headers: { Authorization: `Bearer ${secret}` } })).status).toBe(429)
  expect(lines.filter((line) => line.includes('the secret is wrong'))).toHaveLength(6)
  expect(lines.join()).not.toContain('canary')
})

test('a bearer token does the same for programs', async () => {
  const { send } = await visitor()
  const headers = { Authorization: `Bearer ${secret}` }
  expect((await send('/admin/', { headers })).status).toBe(200)
  const state = await (await send('/admin/state', { headers })).json()
  expect(state).toMatchObject({ state: { open: 4 }, reloads: [], insights: { to: '2026-11-23' } })
  expect((await send('/admin/state')).status).toBe(401)
  expect((await send('/admin/state', { headers: { Authorization: 'Bearer x' } })).status).toBe(401)
})

test('a program that knows the secret may ask as often as it likes', async () => {
  const { send } = await visitor()
  const headers = { Authorization: `Bearer ${secret}` }
  for (let n = 0; n < 20; n++) expect((await send('/admin/state', { headers })).status).toBe(200)
})

test('buttons reload, check, roll back and force, and the report is shown', async () => {
  const { send, post, signIn, live, history } = await visitor()
  const headers = { Cookie: await signIn() }
  for (const action of ['reload', 'check', 'roll-back', 'force', 'nonsense'])
    await post('/admin/do', { action }, headers)
  const outcomes = history.list().map(({ report, from }) => `${report.outcome} ${from}`)
  expect(outcomes).toEqual(['unchanged page', 'kept page', 'checked page', 'unchanged page'])
  const { headers: answered } = await post('/admin/do', { action: 'reload', lang: 'fr' }, headers)
  expect(answered.get('Location')).toBe('/admin/?lang=fr&done=5')
  const shown = await (await send(answered.get('Location') ?? '', { headers })).text()
  expect(shown).toContain('Rien n’a changé.')
  expect(live.current().roles.size).toBe(4)
})

test('a button does nothing without a session, nor for a page of another site', async () => {
  const { post, signIn, history, lines } = await visitor()
  expect((await post('/admin/do', { action: 'reload' })).status).toBe(401)
  const headers = { Cookie: await signIn(), 'Sec-Fetch-Site': 'cross-site' }
  expect((await post('/admin/do', { action: 'reload' }, headers)).status).toBe(403)
  expect((await post('/admin/sign-in', { secret }, { Origin: 'https://evil.example' })).status).toBe(403)
  expect(history.list()).toEqual([])
  expect(lines.join()).toContain('from another site')
})

test('signing out takes the cookie away', async () => {
  const { post, signIn } = await visitor()
  const response = await post('/admin/sign-out', {}, { Cookie: await signIn() })
  expect(response.headers.get('Set-Cookie')).toMatch(/^vocation_admin=; Path=\/admin; Expires=Thu, 01 Jan 1970/)
})

test('what postings and problems say is text', async () => {
  const hostile = page('<img src=x onerror=alert(1)>').replace('layout', 'date: "<script>"\nlayout')
  const { url } = await runningAdmin({ 'en/<b>.md': hostile, 'en/<i>.md': '---\n<u>: [' })
  const response = await fetch(`${url}/admin/`, { headers: { Authorization: `Bearer ${secret}` } })
  const text = await response.text()
  expect(text).toContain('&lt;i&gt;.md')
  expect(text).not.toMatch(/<(?:b|i|u|img|script)\b/)
})
