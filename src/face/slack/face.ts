import { webApi } from '@slack/bolt'
import type { AdminCommands } from '../../admin/commands.ts'
import type { Bot } from '../../bot.ts'
import type { Metrics } from '../../metrics.ts'
import type { Catalogue } from '../../search/catalogue.ts'
import type { Store } from '../../store/store.ts'
import type { Face } from '../face.ts'
import { boltApp } from './app.ts'
import { createChannelPause } from './channel-pause.ts'
import { clientOptions } from './client-options.ts'
import { type ClientFor, deliverBySlack } from './deliver.ts'
import { createIdentity, type Identity } from './identity.ts'
import { createInbox } from './inbox.ts'
import { tokenOf } from './installations.ts'
import { keepingReceiver } from './keeping-receiver.ts'
import { httpLine, socketLine } from './line.ts'
import { errorCode, type Log } from './log.ts'
import { slackMetrics } from './metrics.ts'
import type { Parts } from './parts.ts'
import { createPeople } from './people.ts'
import type { SlackSettings } from './settings.ts'
import { sureStore } from './sure-store.ts'
import { defaultTiming, type Timing } from './timing.ts'
import { createWork } from './work.ts'

/** What the Slack face is made of. */
export interface SlackOptions {
  readonly settings: SlackSettings
  readonly bot: Bot
  readonly store: Store
  readonly catalogue: () => Catalogue | undefined
  readonly logger: Log
  readonly metrics?: Pick<Metrics, 'register' | 'answered'> | undefined
  readonly now?: (() => Date) | undefined
  /** What `/vocation` does; without it, admins are told that it is not set up. */
  readonly admin?: AdminCommands | undefined
  readonly timing?: Partial<Timing> | undefined
  /** Told when Slack will never let us in again; by default the error ends the process. */
  readonly fail?: ((error: Error) => void) | undefined
}

/** Vocation in Slack: over Socket Mode when there is an app token, else over HTTP on the one server. */
export function slackFace(options: SlackOptions): Face {
  const parts = partsOf(options)
  const { settings, log, work, metrics, timing } = parts
  const identity = identityOf(settings, parts)
  const { appToken } = settings
  const line = appToken === undefined ? httpLine(parts, options) : socketLine(appToken, parts, options)
  const keeping = keepingReceiver(line.receiver, {
    ...parts,
    store: options.store,
    sweep: timing.sweep,
    self: () => identity?.user(),
  })
  boltApp(keeping.receiver, parts, { identity })
  return {
    name: 'slack',
    mount: line.mount,
    async start() {
      await identity?.learn()
      await line.start()
      keeping.start()
    },
    deliver: deliverBySlack(parts, clientsOf(settings, parts, options.store)),
    ready: () => (identity === undefined || identity.known()) && line.ready(),
    async stop() {
      identity?.stop()
      keeping.stop()
      await line.close()
      await work.finished(timing.stop)
      parts.inbox.stop()
      metrics.connected.set(0)
      log.info({}, 'Slack has been left')
    },
  }
}

function partsOf({ settings, bot, store, catalogue, logger, metrics, now, admin, timing }: SlackOptions): Parts {
  const times = { ...defaultTiming, ...timing }
  const counted = slackMetrics(metrics?.register)
  const failed = (error: unknown): void => {
    counted.events.inc({ kind: 'any', outcome: 'failed' })
    logger.error({ code: errorCode(error) }, 'Something from Slack could not be answered')
  }
  return {
    settings,
    bot,
    store: sureStore(store, logger),
    inbox: createInbox(store, { lease: times.lease }),
    catalogue,
    admin,
    log: logger,
    metrics: counted,
    answered: (answer, options) => metrics?.answered('slack', answer, options),
    timing: times,
    now: now ?? (() => new Date()),
    pauses: createChannelPause(times),
    people: createPeople({ timing: times }),
    work: createWork({ failed }),
  }
}

/** A client for each workspace; `undefined` where the app is not installed any more. */
function clientsOf(settings: SlackSettings, parts: Parts, store: Store): ClientFor {
  const options = clientOptions(settings, parts)
  const { botToken, oauth } = settings
  if (oauth === undefined) {
    const client = new webApi.WebClient(botToken, options)
    return async () => client
  }
  return async (team) => {
    const token = await tokenOf(store, oauth.storeKey, team)
    return token === undefined ? undefined : new webApi.WebClient(token, options)
  }
}

function identityOf(settings: SlackSettings, parts: Parts): Identity | undefined {
  if (settings.oauth !== undefined) return undefined
  if (settings.botToken === undefined) throw new Error('Slack needs SLACK_BOT_TOKEN, or the OAuth settings')
  return createIdentity(settings.botToken, clientOptions(settings, parts))
}
