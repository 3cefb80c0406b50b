import { afterEach, expect, test } from 'vitest'
import { botScopes } from '../../../src/face/slack/scopes.ts'
import { memoryStore } from '../../../src/store/memory.ts'
import { directMessage, startWorld, until, type World } from './world.ts'

let world: World
afterEach(() => world.stop())

const oauth = {
  clientId: '1.2',
  clientSecret: 'client-secret',
  stateSecret: 'state-secret',
  storeKey: Buffer.alloc(32, 7),
}

test('installationStore() keeps what a workspace installed by OAuth, answers there, and forgets it afterwards', async () => {
  const store = memoryStore()
  world = await startWorld({ store, settings: { oauth, botToken: undefined } })
  const install = await fetch(`${world.origin}/slack/install`, { redirect: 'manual' })
  const address = new URL(install.headers.get('location') ?? '')
  expect(address.searchParams.get('scope')?.split(',')).toEqual(Object.keys(botScopes))
  const query = new URLSearchParams({ code: 'code', state: address.searchParams.get('state') ?? '' })
  const cookie = (install.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const done = await fetch(`${world.origin}/slack/oauth_redirect?${query}`, { headers: { cookie }, redirect: 'manual' })
  await done.text()
  expect(await store.read('slack:installation:T1')).toMatch(/^v1\./)
  expect(JSON.stringify(await store.list(''))).not.toContain('xoxb-')

  await world.event(directMessage('hello'))
  await until(() => world.slack.posted.length === 1)
  const post = world.slack.calls.find(({ method }) => method === 'chat.postMessage')
  expect(post?.token).toBe('xoxb-installed')

  await world.event({ type: 'app_uninstalled' })
  await expect.poll(() => store.read('slack:installation:T1')).toBeUndefined()
  expect(await world.event(directMessage('hello?'))).toBe(401)
  expect(world.slack.posted).toHaveLength(1)
})

test('slackFace() does not take an installation with a state it did not give', async () => {
  const store = memoryStore()
  world = await startWorld({ store, settings: { oauth, botToken: undefined } })
  const answer = await fetch(`${world.origin}/slack/oauth_redirect?code=code&state=forged`)
  await answer.text()
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect(await store.list('')).toEqual([])
})
