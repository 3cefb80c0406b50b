import { randomUUID } from 'node:crypto'
import type { Store } from '../../store/store.ts'
import type { Content } from './post.ts'
import type { EventBody, PersonsMessage } from './question-event.ts'

/** A question that was acknowledged and is not answered yet. */
export interface Kept {
  readonly body: EventBody<PersonsMessage>
  /** What is to be sent, from just before it is sent: it may have arrived. */
  readonly outgoing?: Outgoing | undefined
}

/** A finished answer: who takes the question over sends it as it is. */
export interface Outgoing {
  readonly content: Content
  readonly language: 'en' | 'fr' | undefined
}

/**
 * Questions between their acknowledgement and their answer, in the store: a process that dies with some of them leaves them
 * to the next. Each method rejects when the store is away.
 */
export interface Inbox {
  /** Keeps the question; false when it was kept or answered before. Acknowledge only afterwards. */
  accept(key: string, body: EventBody<PersonsMessage>): Promise<boolean>
  /** The question, for this process alone until it is `done` or `left`; `undefined` when another has it or had it. */
  hold(key: string): Promise<Kept | undefined>
  /**
   * Whether it is held for long enough to send something: a process that stood still may have lost it to another, which may
   * be sending. What is sent while this says yes has arrived, or never will, before another can look.
   */
  holds(key: string): boolean
  /** Notes what is about to be sent; false when another process took the question over meanwhile. */
  sending(key: string, outgoing: Outgoing): Promise<boolean>
  /** Forgets the question's text, and remembers for an hour that it was answered. */
  done(key: string): Promise<void>
  /** Gives up holding it without an answer: whoever comes next may try. */
  leave(key: string): Promise<void>
  /** Questions nobody seems to be at work on, a page at most. */
  waiting(): Promise<readonly { readonly key: string; readonly body: EventBody<PersonsMessage> }[]>
  stop(): void
}

export interface InboxTiming {
  /** After so long without a sign of life of the process that holds a question, another takes it. Milliseconds. */
  readonly lease: number
}

// An answer that comes a day late helps nobody.
const questionSeconds = 24 * 60 * 60
// Slack sends an event again at once, after one minute and after five.
const answeredSeconds = 60 * 60

const questions = 'slack:inbox:'
const states = 'slack:question:'

interface Hold {
  readonly timer: NodeJS.Timeout
  /** The last sign of life. */
  written: Promise<void>
  /** Until then nobody else can hold it, by this process's clock. */
  until: number
}

type State = { readonly by: string } | { readonly done: true }

/** The inbox in that store. */
export function createInbox(store: Store, { lease }: InboxTiming): Inbox {
  const me = randomUUID()
  const seconds = lease / 1000
  const held = new Map<string, Hold>()

  /** Ends the hold; resolves when nothing of it is on its way to the store any more. */
  async function letGo(key: string): Promise<void> {
    const hold = held.get(key)
    clearInterval(hold?.timer)
    held.delete(key)
    await hold?.written
  }

  function holdOn(key: string, from: number): void {
    const timer = setInterval(() => {
      hold.written = renew(key, hold)
    }, lease / 3).unref()
    const hold: Hold = { timer, written: Promise.resolve(), until: from + lease }
    held.set(key, hold)
  }

  async function renew(key: string, hold: Hold): Promise<void> {
    const from = performance.now()
    // Over: another may hold it.
    if (from >= hold.until) return
    try {
      await store.write(states + key, { by: me }, { seconds })
      hold.until = from + lease
    } catch {
      // The next attempt may succeed in time.
    }
  }

  return {
    accept: (key, body) => store.claim(questions + key, { seconds: questionSeconds, value: { body } }),
    async hold(key) {
      if (held.has(key)) return undefined
      const from = performance.now()
      if (!(await store.claim(states + key, { seconds, value: { by: me } }))) {
        const state = (await store.read(states + key)) as State | undefined
        if (state !== undefined && 'done' in state) await store.remove(questions + key)
        return undefined
      }
      const kept = (await store.read(questions + key)) as Kept | undefined
      if (kept === undefined) await store.remove(states + key)
      else holdOn(key, from)
      return kept
    },
    holds(key) {
      const hold = held.get(key)
      // A third of the lease is longer than a call to Slack takes.
      return hold !== undefined && performance.now() < hold.until - lease / 3
    },
    async sending(key, outgoing) {
      const state = (await store.read(states + key)) as State | undefined
      if (state !== undefined && !('by' in state && state.by === me)) return false
      const kept = (await store.read(questions + key)) as Kept | undefined
      if (kept === undefined) return false
      await store.write(questions + key, { ...kept, outgoing }, { seconds: questionSeconds })
      return true
    },
    async done(key) {
      await letGo(key)
      await store.write(states + key, { done: true }, { seconds: answeredSeconds })
      await store.remove(questions + key)
    },
    leave: letGo,
    async waiting() {
      const entries = await store.list(questions)
      return entries
        .map(({ key, value }) => ({ key: key.slice(questions.length), body: (value as Kept).body }))
        .filter(({ key }) => !held.has(key))
    },
    stop() {
      for (const key of [...held.keys()]) void letGo(key)
    },
  }
}

/** The keys of the questions that a person asked and nobody has answered yet. */
export async function questionsOf(store: Store, user: string): Promise<readonly string[]> {
  const entries = await store.list(questions)
  return entries.flatMap(({ key, value }) => ((value as Kept).body.event.user === user ? [key] : []))
}
