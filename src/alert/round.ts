import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import type { Catalogue } from '../search/catalogue.ts'
import type { Store } from '../store/store.ts'
import { type Alert, alertSeconds, allAlerts } from './alert.ts'
import { fitting, openRoles } from './wish.ts'

/** A posting that one person is to hear about. */
export interface Due {
  readonly person: string
  readonly role: string
  /** The alerts it fits, by their labels. */
  readonly labels: readonly string[]
  readonly alert: Pick<Alert, 'address' | 'language'>
  /** ISO 8601. */
  readonly since: string
  /** The message it was put in, from just before that is sent. */
  readonly sending?: string | undefined
  /** How often sending it has failed. */
  readonly failures?: number | undefined
}

/** A person who could not be reached for so long need not hear that a posting opened last week. */
export const dueSeconds = 7 * 24 * 60 * 60
export const duePrefix = 'alert-due:'

const seenKey = 'alert-seen'
const leaseKey = 'alert-round'
// Longer than any round; a process that dies in one holds the next up for so long.
const leaseSeconds = 10 * 60

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
  if (!(await store.claim(leaseKey, { seconds: leaseSeconds }))) return 0
  try {
    const seen = new Set(keys.safeParse(await store.read(seenKey)).data ?? open)
    const fresh = new Set([...open].filter((key) => !seen.has(key)))
    const noted = fresh.size === 0 ? 0 : await noteAll(fresh, { store, catalogue, now })
    await store.write(seenKey, [...open], { seconds: alertSeconds })
    return noted
  } finally {
    await store.remove(leaseKey)
  }
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
  return ({ wish, language }) => {
    const name = JSON.stringify([wish, language])
    const found =
      known.get(name) ?? fitting(wish, fresh, { catalogue, now, locale: language }).map((posting) => posting.key)
    known.set(name, found)
    return found
  }
}

interface Found {
  readonly alert: Alert
  readonly roles: readonly string[]
}

async function notePerson(person: string, found: readonly Found[], { store, now }: RoundOptions): Promise<number> {
  const roles = new Set(found.flatMap((each) => each.roles))
  if (roles.size === 0) return 0
  const told = new Set(await toldTo(store, person))
  let noted = 0
  for (const role of [...roles].filter((key) => !told.has(key))) {
    const alerts = found.filter((each) => each.roles.includes(role)).map(({ alert }) => alert)
    const [first] = alerts
    if (first === undefined) continue
    const { address, language } = first
    const labels = alerts.map(({ label }) => label)
    const due: Due = { person, role, labels, alert: { address, language }, since: now.toISOString() }
    if (await store.claim(dueKey(due), { seconds: dueSeconds, value: due })) noted += 1
  }
  return noted
}

export function dueKey({ person, role }: Pick<Due, 'person' | 'role'>): string {
  return `${duePrefix}${person}:${role}`
}

// A posting that opens again after this many others is news again.
const mostTold = 500

/** The roles a person has heard about. */
export async function toldTo(store: Store, person: string): Promise<readonly string[]> {
  return keys.safeParse(await store.read(`alert-told:${person}`)).data ?? []
}

export async function noteTold(store: Store, person: string, roles: readonly string[]): Promise<void> {
  const told = [...new Set([...(await toldTo(store, person)), ...roles])].slice(-mostTold)
  await store.write(`alert-told:${person}`, told, { seconds: alertSeconds })
}
