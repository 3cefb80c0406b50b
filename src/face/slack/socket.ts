import type { Receiver, webApi } from '@slack/bolt'
import { type Connection, openConnection } from './connection.ts'
import { isHopeless } from './hopeless.ts'
import { errorCode, type Log } from './log.ts'
import type { SlackMetrics } from './metrics.ts'
import { pause, type Timing } from './timing.ts'
import { troubleOf } from './trouble.ts'

/** What a socket needs. */
export interface SocketTools {
  readonly appToken: string
  readonly options: webApi.WebClientOptions
  readonly timing: Timing
  readonly log: Log
  readonly metrics: SlackMetrics
  /** Told when Slack will never let us in again: the process must end rather than live on deaf. */
  readonly fail: (error: Error) => void
}

/** Slack over Socket Mode. */
export interface SlackSocket extends Receiver {
  /** Connected, and something was heard on the connection lately. */
  ready(): boolean
}

type BoltApp = Parameters<Receiver['init']>[0]

// Between two attempts to connect, in milliseconds.
const shortest = 250

/** None while few connections in a row were brief, then ever longer. */
function waitAfter(brief: number, { reconnect }: Timing): number {
  return brief <= 3 ? 0 : Math.min(shortest * 2 ** (brief - 4), reconnect)
}

/** Keeps one live connection: replaces it when it closes, is about to close or falls silent, with waits that stay short. */
export function slackSocket(tools: SocketTools): SlackSocket {
  const { timing, log, metrics } = tools
  let app: BoltApp | undefined
  let current: Connection | undefined
  let stopped = false

  /** Waits that long first; after each failure longer, and as long as Slack asks. */
  async function connect(first = 0): Promise<Connection | undefined> {
    await pause(first)
    for (let wait = shortest; !stopped && app !== undefined; wait = Math.min(wait * 2, timing.reconnect)) {
      try {
        return await openConnection(app, tools)
      } catch (error) {
        const code = errorCode(error)
        if (isHopeless(code)) throw refused(code)
        metrics.reconnects.inc({ reason: 'refused' })
        const trouble = troubleOf(error)
        const asked = trouble.kind === 'limited' ? trouble.wait : 0
        log.warn({ code, wait: Math.max(wait, asked) }, 'Cannot connect to Slack yet')
        await pause(Math.max(wait / 2 + (Math.random() * wait) / 2, asked))
      }
    }
    return undefined
  }

  async function live(first: Promise<Connection | undefined>): Promise<void> {
    let brief = 0
    for (let next = first; ; next = connect(waitAfter(brief, timing))) {
      const connection = await next
      if (connection === undefined) return
      const opened = performance.now()
      const before = current
      current = connection
      metrics.connected.set(1)
      void before?.close()
      const reason = await Promise.race([connection.ended, silent(connection)])
      if (stopped) return
      metrics.reconnects.inc({ reason })
      // One that does not last must not be replaced ever faster: Slack counts how often it is asked for a new one.
      brief = performance.now() - opened < timing.hello ? brief + 1 : 0
      // Until Slack closes it, a connection that is about to close still brings questions.
      if (reason !== 'asked') {
        current = undefined
        metrics.connected.set(0)
      }
      log.info({ reason }, 'Opening another connection to Slack')
      if (reason === 'silent') void connection.close()
    }
  }

  /** Resolves when nothing was heard for too long. */
  async function silent(connection: Connection): Promise<'silent'> {
    while (connection.silence() < timing.silence && connection === current && !stopped) await pause(timing.silence / 12)
    return connection === current && !stopped ? 'silent' : new Promise(() => {})
  }

  return {
    init(bolt) {
      app = bolt
    },
    async start() {
      const first = connect()
      let started = false
      void live(first).catch((error) => {
        metrics.connected.set(0)
        if (started) tools.fail(error)
      })
      // A refused token ends the start; a network that is down is waited for in the background.
      await Promise.race([first, pause(timing.hello)])
      started = true
    },
    async stop() {
      stopped = true
      metrics.connected.set(0)
      await current?.close()
    },
    ready: () => !stopped && current !== undefined && current.silence() < timing.silence,
  }
}

function refused(code: string): Error {
  return new Error(`Cannot connect to Slack with SLACK_APP_TOKEN: Slack answers "${code}": make a new app-level token`)
}
