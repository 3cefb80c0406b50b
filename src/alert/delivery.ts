import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Answer } from '../answer/answer.ts'
import type { Catalogue } from '../search/catalogue.ts'
import { withLease } from '../store/lease.ts'
import type { Store } from '../store/store.ts'
import { type Address, type Alert, alertsOf, duePrefix, forgetAlerts } from './alert.ts'
import { newsMessage } from './message.ts'
import { type Due, dueKey, dueSeconds } from './round.ts'
import { noteTold, toldTo } from './told.ts'

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
  readonly told: (outcome: Outcome) => void
}

/** `late`: the person stopped the alert, or the posting closed, before the message was sent; `left`: this process stops. */
export type Outcome = Delivered | 'late' | 'left'

const schema: z.ZodType<Due> = z.object({
  person: z.string(),
  role: z.string(),
  alerts: z.array(z.string()),
  address: z.object({ face: z.string(), to: z.unknown() }),
  since: z.string(),
  sending: z.string().optional(),
  failures: z.number().optional(),
})

/** One process writes to people at a time, so that the pace is everybody's; when it dies, another goes on after so long. */
const delivering = { key: 'alert-delivery', seconds: 30 }
/** People written to at a time: one to whom Slack lets us write later must not hold up the others. */
const atOnce = 10
// Longer than a message can take. While one process writes to a person, no other does.
const holdSeconds = 5 * 60
// Four tries, half an hour apart: then it is given up.
const mostFailures = 4
const laterSeconds = 30 * 60

/** Writes to everybody who is to hear of something, unless another process is at it; gives how many were written to. */
export async function deliverAll(parts: DeliverParts): Promise<number> {
  const { store } = parts
  const written = await withLease(store, delivering, async (lease) => {
    const goesOn = () => lease.held() && !parts.stopped()
    const people = peopleDue(store, goesOn)
    let count = 0
    const work = async () => {
      for (let next = await people.next(); next.done !== true; next = await people.next()) {
        if (await deliverTo(next.value, { ...parts, stopped: () => !goesOn() })) count += 1
      }
    }
    const ended = await Promise.allSettled(Array.from({ length: atOnce }, work))
    const failed = ended.find(({ status }) => status === 'rejected')
    if (failed?.status === 'rejected') throw failed.reason
    return count
  })
  return written ?? 0
}

/** Everybody for whom something waits. */
async function* peopleDue(store: Store, goesOn: () => boolean): AsyncGenerator<string, undefined> {
  let after: string | undefined
  while (goesOn()) {
    const [next] = await store.list(duePrefix, { after, limit: 1 })
    if (next === undefined || !goesOn()) return undefined
    const { data: due } = schema.safeParse(next.value)
    if (due === undefined) await store.remove(next.key)
    else yield due.person
    // The character behind ":" in Unicode: past all of this person's.
    after = due === undefined ? next.key : `${duePrefix}${due.person};`
  }
  return undefined
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

async function send(all: readonly Due[], { begun, parts }: Begun): Promise<Outcome> {
  const { store, now, deliver, pace, stopped } = parts
  const [{ person, address, since }] = all as [Due, ...Due[]]
  const alerts = await alertsOf(store, person)
  const told = await toldTo(store, person, now())
  const dues = all.filter(({ role, ...due }) => !told.has(role) && alerts.some(({ id }) => due.alerts.includes(id)))
  const message = messageFor(dues, alerts, parts)
  const face = deliver.get(address.face)
  let outcome: Outcome = 'late'
  if (message !== undefined && face !== undefined) {
    await pace()
    if (stopped()) return 'left'
    const key = begun ?? keyOf(dues)
    await Promise.all(dues.map((due) => write({ ...due, sending: key }, parts)))
    outcome = await face(address, message, { key, doubtful: begun !== undefined, since: new Date(since) })
  }
  parts.told(outcome)
  if (outcome === 'gone') await forgetAlerts(store, person)
  else if (outcome === 'failed') await later(all, parts)
  else await finish(all, { told: outcome === 'late' ? [] : dues, parts })
  return outcome
}

/** In the language of the first alert; it names all the alerts that the postings fit. */
function messageFor(
  dues: readonly Due[],
  alerts: readonly Alert[],
  { catalogue, now }: DeliverParts,
): Answer | undefined {
  const ids = new Set(dues.flatMap((due) => due.alerts))
  const fitted = alerts.filter(({ id }) => ids.has(id))
  const [first] = fitted
  if (first === undefined) return undefined
  const wishes = fitted.map(({ words }) => words)
  const language = first.spoken ?? first.language
  return newsMessage({ roles: dues.map(({ role }) => role), wishes, language }, catalogue(), now())
}

function keyOf(dues: readonly Due[]): string {
  const [first] = dues
  const said = [first?.person, first?.since, ...dues.map(({ role }) => role)]
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 32)
}

interface Finished {
  readonly told: readonly Due[]
  readonly parts: DeliverParts
}

async function finish(dues: readonly Due[], { told, parts: { store, now } }: Finished): Promise<void> {
  const [{ person }] = dues as [Due, ...Due[]]
  const alerts = await alertsOf(store, person)
  // Who stopped or was forgotten meanwhile is not noted again.
  if (alerts.length > 0) await noteTold(store, person, { roles: told.map(({ role }) => role), now: now() })
  await Promise.all(dues.map((due) => store.remove(dueKey(due))))
}

/** A failed message surely did not arrive: it is tried again, a few times. */
async function later(dues: readonly Due[], parts: DeliverParts): Promise<void> {
  const given = dues.filter(({ failures = 0 }) => failures + 1 >= mostFailures)
  if (given.length > 0) await finish(given, { told: given, parts })
  for (const { sending: _sending, failures = 0, ...due } of dues.filter((each) => !given.includes(each))) {
    await write({ ...due, failures: failures + 1 }, parts)
  }
}

/** Kept for a week since it was due, and no longer. */
function write(due: Due, { store, now }: DeliverParts): Promise<void> {
  const age = (now().getTime() - Date.parse(due.since)) / 1000
  return store.write(dueKey(due), due, { seconds: Math.min(dueSeconds, Math.max(1, dueSeconds - age)) })
}
