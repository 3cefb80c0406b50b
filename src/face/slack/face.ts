import { App, type Receiver } from '@slack/bolt'
import type { Registry } from 'prom-client'
import type { Bot } from '../../bot.ts'
import type { Catalogue } from '../../search/catalogue.ts'
import type { Store } from '../../store/store.ts'
import type { Face } from '../face.ts'
import { answerAdmins } from './admin-command.ts'
import { welcomeVisitors } from './app-home.ts'
import { answerButtons } from './buttons.ts'
import { createChannelPause } from './channel-pause.ts'
import { clientOptions } from './client-options.ts'
import { answerCommands } from './commands.ts'
import { followPeople } from './follow-people.ts'
import { slackHttp } from './http.ts'
import { createIdentity, type Identity } from './identity.ts'
import { forgetInstallations } from './installations.ts'
import { boltLog, errorCode, type Log } from './log.ts'
import { answerMessages } from './messages.ts'
import { slackMetrics } from './metrics.ts'
import type { AdminCommands, Parts } from './parts.ts'
import { createPeople } from './people.ts'
import type { SlackSettings } from './settings.ts'
import { answerShortcuts } from './shortcuts.ts'
import { slackSocket } from './socket.ts'
import { sureStore } from './sure-store.ts'
import { defaultTiming, type Timing } from './timing.ts'
import { unfurlLinks } from './unfurl.ts'
import { createWork } from './work.ts'

/** What the Slack face is made of. */
export interface SlackOptions {
  readonly settings: SlackSettings
  readonly bot: Bot
  readonly store: Store
  readonly catalogue: () => Catalogue | undefined
  readonly logger: Log
  readonly metrics?: Registry
  readonly now?: () => Date
  /** What `/vocation` does; without it, admins are told that it is not set up. */
  readonly admin?: AdminCommands
  readonly timing?: Partial<Timing>
  /** Told when Slack will never let us in again; by default the error ends the process. */
  readonly fail?: (error: Error) => void
}

/** Vocation in Slack: over Socket Mode when there is an app token, else over HTTP on the one server. */
export function slackFace(options: SlackOptions): Face {
  const parts = partsOf(options)
  const { settings, log, work, metrics, timing } = parts
  const identity = identityOf(settings, parts)
  const line =
    settings.appToken === undefined ? httpLine(options, parts) : socketLine(settings.appToken, parts, options)
  const app = boltApp(line.receiver, identity, parts)
  listen(app, parts)
  return {
    name: 'slack',
    mount: line.mount,
    async start() {
      await identity?.learn()
      await line.start()
    },
    ready: () => (identity === undefined || identity.known()) && line.ready(),
    async stop() {
      identity?.stop()
      await line.close()
      await work.finished(timing.stop)
      metrics.connected.set(0)
      log.info({}, 'Slack has been left')
    },
  }
}

function partsOf({ settings, bot, store, catalogue, logger, metrics, now, admin, timing }: SlackOptions): Parts {
  const times = { ...defaultTiming, ...timing }
  const counted = slackMetrics(metrics)
  const failed = (error: unknown): void => {
    counted.events.inc({ kind: 'any', outcome: 'failed' })
    logger.error({ code: errorCode(error) }, 'Something from Slack could not be answered')
  }
  return {
    settings,
    bot,
    store: sureStore(store, logger),
    catalogue,
    admin,
    log: logger,
    metrics: counted,
    timing: times,
    now: now ?? (() => new Date()),
    pauses: createChannelPause(),
    people: createPeople({ timing: times }),
    work: createWork({ failed }),
  }
}

/** How Slack reaches us. */
interface Line {
  readonly receiver: Receiver
  readonly mount: Face['mount']
  start(): Promise<void>
  ready(): boolean
  close(): Promise<void>
}

function httpLine({ settings, store }: SlackOptions, parts: Parts): Line {
  const { signingSecret } = settings
  if (signingSecret === undefined || signingSecret === '') {
    throw new Error('Slack over HTTP needs SLACK_SIGNING_SECRET; or set SLACK_APP_TOKEN for Socket Mode')
  }
  const options = clientOptions(settings, parts)
  const http = slackHttp({ ...settings, signingSecret }, { store, log: parts.log, options })
  let open = false
  return {
    receiver: http.receiver,
    mount: http.mount,
    async start() {
      open = true
      parts.metrics.connected.set(1)
    },
    ready: () => open,
    async close() {
      open = false
      http.close()
    },
  }
}

function socketLine(appToken: string, parts: Parts, { fail = endProcess }: Pick<SlackOptions, 'fail'>): Line {
  const { settings, timing, log, metrics } = parts
  if (settings.oauth !== undefined) throw new Error('Slack over Socket Mode serves one workspace: set SLACK_BOT_TOKEN')
  const socket = slackSocket({ appToken, options: clientOptions(settings, parts), timing, log, metrics, fail })
  return {
    receiver: socket,
    mount() {},
    async start() {
      await socket.start()
    },
    ready: () => socket.ready(),
    async close() {
      await socket.stop()
    },
  }
}

/** Outside of any promise, where nothing can swallow it. */
function endProcess(error: Error): void {
  setImmediate(() => {
    throw error
  })
}

function identityOf(settings: SlackSettings, parts: Parts): Identity | undefined {
  if (settings.oauth !== undefined) return undefined
  if (settings.botToken === undefined) throw new Error('Slack needs SLACK_BOT_TOKEN, or the OAuth settings')
  return createIdentity(settings.botToken, clientOptions(settings, parts))
}

function boltApp(receiver: Receiver, identity: Identity | undefined, parts: Parts): App {
  const app = new App({
    receiver,
    ...(identity === undefined ? {} : { authorize: identity.authorize }),
    clientOptions: clientOptions(parts.settings, parts),
    logger: boltLog(parts.log),
    // Both are done by our own listeners, which know the bot from the event when Slack has not been asked yet.
    ignoreSelf: false,
    convoStore: false,
  })
  app.error(async (error) => {
    parts.log.error({ code: errorCode(error) }, 'Something from Slack could not be handled')
    // Not acknowledged: Slack sends it again, when the store may have the installation.
    if (error.code === 'slack_bolt_authorization_error') throw error
  })
  return app
}

function listen(app: App, parts: Parts): void {
  answerMessages(app, parts)
  answerCommands(app, parts)
  answerAdmins(app, parts)
  answerButtons(app, parts)
  answerShortcuts(app, parts)
  welcomeVisitors(app, parts)
  unfurlLinks(app, parts)
  followPeople(app, parts)
  forgetInstallations(app, parts)
}
