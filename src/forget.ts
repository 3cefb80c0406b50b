import { alertPersons, allAlerts, forgetPerson, removeAll } from './alert/alert.ts'
import { personOf } from './face/slack/conversation-key.ts'
import { questionsOf } from './face/slack/inbox.ts'
import { personKey } from './face/teams/person.ts'
import { listAll } from './insights/list-all.ts'
import type { Store } from './store/store.ts'

/**
 * Removes all that is kept about a person, by the id an admin sees: a Slack user (`U123`, or `T1:U123` to name the
 * workspace), a Teams user's `29:…` or Entra object id. Gives how many entries there were.
 */
export async function forget(store: Store, id: string): Promise<number> {
  const [, team, user = id] = /^([TE][A-Z0-9]+):(.+)$/.exec(id) ?? []
  const teams = team === undefined ? await teamsIn(store) : [team]
  const people = new Set([personKey(id), ...teams.map((each) => personOf(each, user).key)])
  for (const key of await alertPersons(store, user)) people.add(key)
  let entries = 0
  for (const key of people) entries += await forgetPerson(store, key)
  for (const key of await questionsOf(store, user)) entries += await removeAll(store, key)
  return entries
}

/** Slack's workspaces, from keys and addresses that name one. */
async function teamsIn(store: Store): Promise<readonly string[]> {
  const teams = new Set<string>()
  for await (const { key } of listAll(store, '')) {
    const [, team] = /(?:^|:)slack:(?:[a-z]+:)?([TE][A-Z0-9]+)(?=:|$)/.exec(key) ?? []
    if (team !== undefined) teams.add(team)
  }
  for await (const page of allAlerts(store)) {
    for (const { address } of page) {
      const { team } = (address.to ?? {}) as { readonly team?: unknown }
      if (typeof team === 'string') teams.add(team)
    }
  }
  return [...teams]
}
