import { alertPersons, forgetPerson } from './alert/alert.ts'
import { personOf } from './face/slack/conversation-key.ts'
import { personKey } from './face/teams/person.ts'
import type { Store } from './store/store.ts'

/**
 * Removes all that is kept about a person, by the id an admin sees: a Slack user (`U123`, or `T1:U123` with the workspace,
 * which finds more), a Teams user's `29:…` or Entra object id. Gives how many entries there were.
 */
export async function forget(store: Store, id: string): Promise<number> {
  const [team, user] = id.split(':')
  const keys = new Set([personKey(id), ...(team && user ? [personOf(team, user).key] : [])])
  for (const key of await alertPersons(store, id)) keys.add(key)
  let entries = 0
  for (const key of keys) entries += await forgetPerson(store, key)
  return entries
}
