import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import type { Catalogue } from '../search/catalogue.ts'
import { withLease } from '../store/lease.ts'
import type { Store } from '../store/store.ts'
import { type Address, type Alert, allAlerts, duePrefix } from './alert.ts'
import { toldTo } from './told.ts'
import { fitting, openRoles, type WishOptions, wishIn } from './wish.ts'

/** A posting that one person is to hear about. */
export interface Due {
  readonly person: string
  readonly role: string
  /** The alerts it fits, by their ids. */
  readonly alerts: readonly string[]
  readonly address: Address
  /** ISO 8601. */
  readonly since: string
  /** The message it was put in, from just before that is sent. */
  readonly sending?: string | undefined
  /** How often sending it has failed. */
  readonly failures?: number | undefined
}

/** A person who could not be reached for so long need not hear that a posting opened last week. */
export const dueSeconds = 7 * 24 * 60 * 60

const seenKey = 'alert-seen'
// What is open is no one's secret, and a site may stay as it is for years.
const seenSeconds = 10 * 365 * 24 * 60 * 60
const lease = { key: 'alert-round', seconds: 60 }

const keys = z.array(z.string())

export interface RoundOptions {
  readonly store: Store
  readonly catalogue: Catalogue
  readonly now: Date
}

/**
 * Finds what has opened since the last round, in whatever process that was, and notes for each person what they are to
 * hear about. The first round ever finds nothing: all that is open then was open before. Gives how many notes it made.
 */
export async function alertRound({ store, catalogue, now }: RoundOptions): Promise<number> {
  const open = openRoles(catalogue, now)
  const before = keys.safeParse(await store.read(seenKey)).data
  if (before !== undefined && before.length === open.size && before.every((key) => open.has(key))) return 0
  const noted = await withLease(store, lease, async () => {
    const seen = new Set(keys.safeParse(await store.read(seenKey)).data ?? open)
    const fresh = new Set([...open].filter((key) => !seen.has(key)))
    const count = fresh.size === 0 ? 0 : await noteAll(fresh, { store, catalogue, now })
    await store.write(seenKey, [...open], { seconds: seenSeconds })
    return count
  })
  return noted ?? 0
}

async function noteAll(fresh: ReadonlySet<string>, options: RoundOptions): Promise<number> {
  const found = finder(fresh, options)
  let noted = 0
  for await (const page of allAlerts(options.store)) {
    for (const [person, alerts] of grouped(page)) {
      noted += await notePerson(
        person,
        alerts.map((alert) => ({ alert, roles: found(alert) })),
        options,
      )
      // Answers come first.
      await setImmediate()
    }
  }
  return noted
}

function grouped(alerts: readonly Alert[]): ReadonlyMap<string, Alert[]> {
  const groups = new Map<string, Alert[]>()
  for (const alert of alerts) groups.set(alert.person, [...(groups.get(alert.person) ?? []), alert])
  return groups
}

/** Many people wish for the same: it is looked up once. */
function finder(fresh: ReadonlySet<string>, { catalogue, now }: RoundOptions): (alert: Alert) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return ({ words, language }) => {
    const name = `${language} ${words}`
    const found = known.get(name) ?? find(words, { catalogue, now, locale: language })
    known.set(name, found)
    return found
  }

  function find(words: string, options: WishOptions): readonly string[] {
    return fitting(wishIn(words, options), fresh, options).map(({ key }) => key)
  }
}

interface Found {
  readonly alert: Alert
  readonly roles: readonly string[]
}

async function notePerson(person: string, found: readonly Found[], { store, now }: RoundOptions): Promise<number> {
  const roles = new Set(found.flatMap((each) => each.roles))
  if (roles.size === 0) return 0
  const told = await toldTo(store, person, now)
  let noted = 0
  for (const role of [...roles].filter((key) => !told.has(key))) {
    const alerts = found.filter((each) => each.roles.includes(role)).map(({ alert }) => alert)
    const [first] = alerts
    if (first === undefined) continue
    const ids = alerts.map(({ id }) => id)
    const due: Due = { person, role, alerts: ids, address: first.address, since: now.toISOString() }
    if (await store.claim(dueKey(due), { seconds: dueSeconds, value: due })) noted += 1
  }
  return noted
}

export function dueKey({ person, role }: Pick<Due, 'person' | 'role'>): string {
  return `${duePrefix}${person}:${role}`
}
