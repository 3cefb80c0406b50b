import { z } from 'zod'
import type { Store } from '../store/store.ts'
import { alertSeconds, toldKey } from './alert.ts'

/** Roles by their keys, each with the time (milliseconds) when it was noted. */
const schema = z.record(z.string(), z.number())

// A posting that opens again after so many others is news again.
const most = 1000

/** The roles that are no news to a person: they were told of them, or saw them open when they asked. */
export async function toldTo(store: Store, person: string, now: Date): Promise<ReadonlySet<string>> {
  return new Set(Object.keys(await read(store, person, now)))
}

/** Notes that these roles are no news any more, for a year. */
export async function noteTold(
  store: Store,
  person: string,
  { roles, now }: { readonly roles: readonly string[]; readonly now: Date },
): Promise<void> {
  if (roles.length === 0) return
  const before = Object.entries(await read(store, person, now)).filter(([role]) => !roles.includes(role))
  const all = [...before, ...roles.map((role) => [role, now.getTime()] as const)]
  const told = Object.fromEntries(all.sort((one, two) => one[1] - two[1]).slice(-most))
  await store.write(toldKey(person), told, { seconds: alertSeconds })
}

async function read(store: Store, person: string, now: Date): Promise<Readonly<Record<string, number>>> {
  const { data = {} } = schema.safeParse(await store.read(toldKey(person)))
  const oldest = now.getTime() - alertSeconds * 1000
  return Object.fromEntries(Object.entries(data).filter(([, at]) => at > oldest))
}
