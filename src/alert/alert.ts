import { z } from 'zod'
import type { Locale } from '../locale/locale.ts'
import type { Entry, Store } from '../store/store.ts'

/** Somebody who asks where they can be written to later. */
export interface Person {
  /** The same for the same person on the same platform; their id cannot be read back from it. */
  readonly key: string
  /** Absent where the person was met among others: they can be written to from a private chat only. */
  readonly address?: Address | undefined
}

/** Where a face reaches a person; what `to` holds is the face's own business. */
export interface Address {
  readonly face: string
  readonly to: unknown
}

/** A wish to be told, kept because the person asked. */
export interface Alert {
  readonly person: string
  readonly id: string
  readonly address: Address
  /** What they look for, in their own words; empty for anything new. Read as a search whenever postings open. */
  readonly words: string
  /** Of the words. */
  readonly language: Locale
  /** In which they chose to be answered since. */
  readonly spoken?: Locale | undefined
  /** ISO 8601. */
  readonly since: string
}

/** An alert is kept for a year. */
export const alertSeconds = 365 * 24 * 60 * 60
/** Alerts that one person may have. */
export const mostAlerts = 20
const longestWords = 200

const prefix = 'alert:'

const schema = z.object({
  person: z.string(),
  address: z.object({ face: z.string(), to: z.unknown() }),
  words: z.string(),
  language: z.enum(['en', 'fr']),
  spoken: z.enum(['en', 'fr']).optional(),
  since: z.string(),
})

/** The alerts of one person, oldest first. */
export async function alertsOf(store: Store, person: string): Promise<readonly Alert[]> {
  const entries = await store.list(`${prefix}${person}:`)
  return entries.flatMap(parsed)
}

/** All alerts, a page at a time, those of one person together. */
export async function* allAlerts(store: Store): AsyncGenerator<readonly Alert[]> {
  let after: string | undefined
  for (;;) {
    const entries = await store.list(prefix, { after, limit: 500 })
    if (entries.length === 0) return
    yield entries.flatMap(parsed)
    after = entries.at(-1)?.key
  }
}

function parsed({ key, value }: Entry): readonly Alert[] {
  const { data } = schema.safeParse(value)
  return data === undefined ? [] : [{ ...data, id: key.slice(`${prefix}${data.person}:`.length) }]
}

/** A person who can be written to. */
export type Reachable = Person & { readonly address: Address }

export interface NewAlert {
  readonly words: string
  readonly language: Locale
  readonly now: Date
}

/** What of a person's words is kept. */
export function keptWords(words: string): string {
  return words.slice(0, longestWords)
}

/** Keeps an alert. */
export async function addAlert(store: Store, person: Reachable, { words, language, now }: NewAlert): Promise<void> {
  const alert: Omit<Alert, 'id'> = {
    person: person.key,
    address: person.address,
    words: keptWords(words),
    language,
    since: now.toISOString(),
  }
  await store.append(`${prefix}${person.key}:`, alert, { seconds: alertSeconds })
}

/** From now on the person is written to in that language, whatever the language of their words. */
export async function speakTo(store: Store, person: string, spoken: Locale, now: Date): Promise<void> {
  for (const { id, ...alert } of await alertsOf(store, person)) {
    const seconds = alertSeconds - (now.getTime() - Date.parse(alert.since)) / 1000
    if (seconds > 0) await store.write(`${prefix}${person}:${id}`, { ...alert, spoken }, { seconds })
  }
}

export async function removeAlert(store: Store, { person, id }: Pick<Alert, 'person' | 'id'>): Promise<void> {
  await store.remove(`${prefix}${person}:${id}`)
}

/** Removes everything under a prefix; gives how many entries. */
export async function removeAll(store: Store, start: string): Promise<number> {
  let removed = 0
  for (let page = await store.list(start); page.length > 0; page = await store.list(start)) {
    await Promise.all(page.map(({ key }) => store.remove(key)))
    removed += page.length
  }
  return removed
}

/** The keys of the people whose alerts are sent to an address that holds this id. */
export async function alertPersons(store: Store, id: string): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for await (const page of allAlerts(store)) {
    for (const { person, address } of page) if (holds(address.to, id)) found.add(person)
  }
  return found
}

function holds(value: unknown, id: string): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some((each) => holds(each, id))
  return value === id
}

/**
 * Removes all that is kept for a person: alerts, what waits to be sent, what was told, the language they chose, that they
 * were greeted. Gives how many entries there were.
 */
export async function forgetPerson(store: Store, person: string): Promise<number> {
  let entries = await forgetAlerts(store, person)
  for (const key of [`language:${person}`, greetedKey(person)]) {
    if ((await store.read(key)) !== undefined) entries += 1
    await store.remove(key)
  }
  return entries
}

/** Removes a person's alerts and all that was kept for their sake; gives how many entries. */
export async function forgetAlerts(store: Store, person: string): Promise<number> {
  let entries = 0
  for (const start of [`${prefix}${person}:`, `${duePrefix}${person}:`]) entries += await removeAll(store, start)
  if ((await store.read(toldKey(person))) !== undefined) entries += 1
  await store.remove(toldKey(person))
  return entries
}

/** Where messages that are due to a person wait. */
export const duePrefix = 'alert-due:'

/** Where it is kept which postings a person was told of. */
export function toldKey(person: string): string {
  return `alert-told:${person}`
}

/** Where it is kept that a person was greeted. */
export function greetedKey(person: string): string {
  return `greeted:${person}`
}
