import { expect, test } from 'vitest'
import { addAlert, greetedKey, type Person, type Reachable } from '../src/alert/alert.ts'
import { noteTold } from '../src/alert/told.ts'
import { preferLanguage } from '../src/conversation/preference.ts'
import { personOf } from '../src/face/slack/conversation-key.ts'
import { createInbox } from '../src/face/slack/inbox.ts'
import { personKey } from '../src/face/teams/person.ts'
import { forget } from '../src/forget.ts'
import { memoryStore } from '../src/store/memory.ts'
import type { Store } from '../src/store/store.ts'

const now = new Date('2026-11-23T12:00:00Z')
const minute = { seconds: 60 }

/** All that is ever kept about a person. */
async function keepAll(store: Store, { key, address }: Person): Promise<void> {
  await preferLanguage(store, key, 'fr')
  await store.claim(greetedKey(key), minute)
  if (address === undefined) return
  await addAlert(store, { key, address } satisfies Reachable, { words: 'baker', language: 'en', now })
  await noteTold(store, key, { roles: ['baker'], now })
  await store.write(`alert-due:${key}:baker`, true, minute)
}

async function ask(store: Store, user: string): Promise<void> {
  const event = { type: 'message', user, text: 'canary', ts: '1.0', channel: 'D1' }
  await createInbox(store, { lease: 1000 }).accept(`T1:D1:${user}`, { type: 'event_callback', team_id: 'T1', event })
}

test.each(['U7', 'T1:U7'])('forget() removes all that is kept about %s, and nothing of others', async (id) => {
  const store = memoryStore()
  await keepAll(store, personOf('T1', 'U8'))
  await ask(store, 'U8')
  const others = await store.list('')
  await keepAll(store, personOf('T1', 'U7'))
  await ask(store, 'U7')
  expect(await forget(store, id)).toBe(6)
  expect(await store.list('')).toEqual(others)
  expect(await forget(store, id)).toBe(0)
})

test('forget() finds who chose a language and has no alert, by the user alone', async () => {
  const store = memoryStore()
  await store.write('conversation:slack:T1:C1:1.0', { shown: [], rest: [] }, minute)
  await preferLanguage(store, personOf('T1', 'U7').key, 'fr')
  expect(await forget(store, 'U7')).toBe(1)
})

test('forget() removes what is kept about a person in Teams', async () => {
  const store = memoryStore()
  const to = { user: { id: '29:abc' } }
  await keepAll(store, { key: personKey('aad-id'), address: { face: 'teams', to } })
  expect(await forget(store, 'aad-id')).toBe(5)
  await keepAll(store, { key: personKey('aad-id'), address: { face: 'teams', to } })
  expect(await forget(store, '29:abc')).toBe(5)
  expect(await store.list('')).toEqual([])
})
