import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Answer } from '../answer/answer.ts'
import type { Catalogue } from '../search/catalogue.ts'
import type { Store } from '../store/store.ts'
import { type Address, alertSeconds, removeAll } from './alert.ts'
import { newsMessage } from './message.ts'
import { type Due, dueKey, duePrefix, dueSeconds, noteTold } from './round.ts'

/** What became of a message: `unsure` when it may have arrived, `gone` when the person can never be reached there. */
export type Delivered = 'sent' | 'failed' | 'unsure' | 'gone'

export interface DeliveryOptions {
  /** The same for the same message, whoever sends it. */
  readonly key: string
  /** It may have been sent before. */
  readonly doubtful: boolean
  /** No earlier than this can it have been sent. */
  readonly since: Date
}

/** Writes to people on one platform. Never rejects. */
export type Deliver = (address: Address, answer: Answer, options: DeliveryOptions) => Promise<Delivered>

export interface DeliverParts {
  readonly store: Store
  readonly catalogue: () => Catalogue
  readonly now: () => Date
  /** By the name of the face. */
  readonly deliver: ReadonlyMap<string, Deliver>
  /** Waits for the turn of the next message. */
  readonly pace: () => Promise<void>
  readonly stopped: () => boolean
  readonly told: (outcome: Delivered | 'late') => void
}

const schema: z.ZodType<Due> = z.object({
  person: z.string(),
  role: z.string(),
  labels: z.array(z.string()),
  alert: z.object({ address: z.object({ face: z.string(), to: z.unknown() }), language: z.enum(['en', 'fr']) }),
  since: z.string(),
  sending: z.string().optional(),
  failures: z.number().optional(),
})

// While one process writes to a person, no other does.
const holdSeconds = 5 * 60
// Four tries, half an hour apart: then it is given up.
const mostFailures = 4
const laterSeconds = 30 * 60

/** Writes to everybody who is to hear of something, one after the other; gives how many were written to. */
export async function deliverAll(parts: DeliverParts): Promise<number> {
  let written = 0
  let after: string | undefined
  for (;;) {
    const [next] = await parts.store.list(duePrefix, { after, limit: 1 })
    const due = next && schema.safeParse(next.value).data
    if (next === undefined || parts.stopped()) return written
    if (due === undefined) await parts.store.remove(next.key)
    else if (await deliverTo(due.person, parts)) written += 1
    // The character behind ":" in Unicode: past all of this person's.
    after = due === undefined ? next.key : `${duePrefix}${due.person};`
  }
}

async function deliverTo(person: string, parts: DeliverParts): Promise<boolean> {
  const { store } = parts
  const hold = `alert-hold:${person}`
  if (!(await store.claim(hold, { seconds: holdSeconds }))) return false
  const entries = await store.list(`${duePrefix}${person}:`)
  const all = entries.flatMap(({ value }) => schema.safeParse(value).data ?? [])
  // What a process had begun to send when it died is ended first, by itself.
  const begun = all.find(({ sending }) => sending !== undefined)?.sending
  const dues = all.filter(({ sending }) => sending === begun)
  const outcome = dues.length === 0 ? undefined : await send(dues, { begun, parts })
  if (outcome === 'failed') await store.write(hold, true, { seconds: laterSeconds })
  else await store.remove(hold)
  return outcome === 'sent' || outcome === 'unsure'
}

interface Begun {
  /** The key of the message, when somebody began to send it before. */
  readonly begun: string | undefined
  readonly parts: DeliverParts
}

async function send(dues: readonly Due[], { begun, parts }: Begun): Promise<Delivered | 'late'> {
  const { store, catalogue, now, deliver, pace } = parts
  const [first] = dues as [Due, ...Due[]]
  const { address, language } = first.alert
  const roles = dues.map(({ role }) => role)
  const answer = newsMessage({ roles, labels: dues.flatMap(({ labels }) => labels), language }, catalogue(), now())
  const face = deliver.get(address.face)
  let outcome: Delivered | 'late' = 'late'
  if (answer !== undefined && face !== undefined) {
    const key =
      begun ??
      createHash('sha256')
        .update(JSON.stringify([first.person, roles]))
        .digest('hex')
        .slice(0, 32)
    await Promise.all(dues.map((due) => write(store, { ...due, sending: key })))
    await pace()
    outcome = await face(address, answer, { key, doubtful: begun !== undefined, since: new Date(first.since) })
  }
  parts.told(outcome)
  if (outcome === 'gone') await forgetUnreachable(store, first.person)
  else if (outcome === 'failed') await later(store, dues)
  else await finish(store, dues)
  return outcome
}

async function finish(store: Store, dues: readonly Due[]): Promise<void> {
  const [first] = dues as [Due, ...Due[]]
  await noteTold(
    store,
    first.person,
    dues.map(({ role }) => role),
  )
  await Promise.all(dues.map((due) => store.remove(dueKey(due))))
}

/** A failed message surely did not arrive: it is tried again, a few times. */
async function later(store: Store, dues: readonly Due[]): Promise<void> {
  const given = dues.filter(({ failures = 0 }) => failures + 1 >= mostFailures)
  if (given.length > 0) await finish(store, given)
  for (const { sending: _sending, failures = 0, ...due } of dues.filter((each) => !given.includes(each))) {
    await write(store, { ...due, failures: failures + 1 })
  }
}

function write(store: Store, due: Due): Promise<void> {
  return store.write(dueKey(due), due, { seconds: dueSeconds })
}

/** Their account or our installation is gone, and so is what was kept for them. */
async function forgetUnreachable(store: Store, person: string): Promise<void> {
  await removeAll(store, `alert:${person}:`)
  await removeAll(store, `${duePrefix}${person}:`)
  await store.write(`alert-told:${person}`, [], { seconds: Math.min(alertSeconds, 60) })
}
