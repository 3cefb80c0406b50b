import type { App, Receiver, ReceiverEvent } from '@slack/bolt'
import type { Store } from '../../store/store.ts'
import type { Inbox } from './inbox.ts'
import { errorCode, type Log } from './log.ts'
import { isQuestion } from './messages.ts'
import type { SlackMetrics } from './metrics.ts'
import { type EventBody, isReadable, keptBody, messageIn, type PersonsMessage } from './question-event.ts'
import { pause } from './timing.ts'

/** What keeping questions needs; `store` is the one that rejects when it is away. */
export interface KeepingTools {
  readonly inbox: Inbox
  readonly store: Store
  readonly log: Log
  readonly metrics: Pick<SlackMetrics, 'events'>
  readonly sweep: number
  /** The bot's user, as far as Slack has told. */
  readonly self?: () => string | undefined
}

/** A receiver whose questions are in the inbox before Slack is told that they arrived. */
export interface KeepingReceiver {
  readonly receiver: Receiver
  /** Looks through the inbox now and then for questions that a dead process left. */
  start(): void
  stop(): void
}

// Answered at a time: one that Slack keeps waiting must not hold up the others.
const atOnce = 10

/** Puts the inbox between a receiver and the app. Slack sends again what could not be kept. */
export function keepingReceiver(receiver: Receiver, tools: KeepingTools): KeepingReceiver {
  const { inbox, log, sweep } = tools
  let app: App | undefined
  let stopped = true
  const taken = new Map<string, unknown>()
  const underWay = new Set<string>()
  let workers = 0

  async function takeOver(): Promise<void> {
    for (const { key, body } of await inbox.waiting()) if (!taken.has(key)) taken.set(key, body)
    while (workers < atOnce && workers < taken.size) void work()
  }

  /** Answers what was taken, one after the other, until nothing is left. */
  async function work(): Promise<void> {
    workers += 1
    for (const [key, body] of taken) {
      if (stopped) break
      if (underWay.has(key)) continue
      underWay.add(key)
      await answer(key, body)
      underWay.delete(key)
      taken.delete(key)
    }
    workers -= 1
  }

  async function answer(key: string, body: unknown): Promise<void> {
    const event = { body, ack: async () => {}, customProperties: { questionKey: key } }
    await app?.processEvent(event as ReceiverEvent).catch((error) => {
      log.warn({ code: errorCode(error) }, 'A question from before could not be answered yet')
    })
  }

  async function sweeping(): Promise<void> {
    while (!stopped) {
      await takeOver().catch((error) => log.warn({ code: errorCode(error) }, 'The inbox could not be looked through'))
      await pause(sweep)
    }
  }

  /** Everything else is the receiver's own: the app also asks it for its installations. */
  function init(bolt: App): void {
    app = bolt
    receiver.init({ processEvent: (event: ReceiverEvent) => keep(event, bolt, tools) } as App)
  }

  return {
    receiver: Object.assign(Object.create(receiver) as Receiver, { init }),
    start() {
      stopped = false
      void sweeping()
    },
    stop() {
      stopped = true
    },
  }
}

async function keep(event: ReceiverEvent, app: App, { store, inbox, log, metrics, self }: KeepingTools): Promise<void> {
  if (!isReadable(event.body)) {
    metrics.events.inc({ kind: 'any', outcome: 'ignored' })
    return event.ack()
  }
  const body = messageIn(event.body, { self: self?.() })
  if (body === undefined) return app.processEvent(event)
  let key: string | undefined
  try {
    key = (await isQuestion(store, body)) ? keyOf(body) : undefined
    if (key !== undefined && !(await inbox.accept(key, keptBody(body)))) {
      metrics.events.inc({ kind: body.event.type === 'message' ? 'message' : 'mention', outcome: 'duplicate' })
      await event.ack()
      return
    }
  } catch (error) {
    log.error({ code: errorCode(error) }, 'A question could not be kept: Slack will send it again')
    throw error
  }
  await app.processEvent({ ...event, customProperties: { ...event.customProperties, questionKey: key } })
}

/** The same for a mention and a message event that tell of the same words. */
function keyOf({ team_id: team = '', event: { channel, ts } }: EventBody<PersonsMessage>): string {
  return `${team}:${channel}:${ts}`
}
