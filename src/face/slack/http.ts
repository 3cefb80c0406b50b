import { ExpressReceiver, type webApi } from '@slack/bolt'
import type { Express, Request, RequestHandler, Response } from 'express'
import type { Store } from '../../store/store.ts'
import { installationStore } from './installations.ts'
import { bodyLimit } from './limits.ts'
import { boltLog, type Log } from './log.ts'
import { botScopes } from './scopes.ts'
import type { SlackSettings } from './settings.ts'

/** Where Slack sends events, commands and buttons. */
export const eventsPath = '/slack/events'

interface Http {
  readonly receiver: ExpressReceiver
  /** Adds `/slack/events`, and with OAuth `/slack/install` and `/slack/oauth_redirect`, to the one server. */
  mount(app: Express): void
  /** From now on Slack is told to come again later. */
  close(): void
}

/** Slack over HTTP: each request is signed and fresh, or refused before anything is read from it. */
export function slackHttp(
  settings: SlackSettings & { readonly signingSecret: string },
  { store, log, options }: { readonly store: Store; readonly log: Log; readonly options: webApi.WebClientOptions },
): Http {
  let closed = false
  const receiver = new ExpressReceiver({
    signingSecret: settings.signingSecret,
    endpoints: { events: eventsPath },
    logger: boltLog(log),
    bodyLimit: `${bodyLimit}`,
    ...oauthOptions(settings, { store, options }),
  })
  return {
    receiver,
    mount(app) {
      app.use(eventsPath, guard({ isClosed: () => closed, log }))
      app.use(receiver.router)
    },
    close() {
      closed = true
    },
  }
}

// Slack's own rule: a request older than five minutes may be a replay. Bolt forgets the ones from the future.
const freshSeconds = 5 * 60

const unsigned =
  'Refused a request that Slack did not sign just now: when this happens to all, SLACK_SIGNING_SECRET or the clock is wrong'

function guard({ isClosed, log }: { readonly isClosed: () => boolean; readonly log: Log }): RequestHandler {
  return (request, response, next) => {
    response.once('finish', () => {
      if (response.statusCode === 401) log.warn({ status: 401 }, unsigned)
    })
    if (isClosed()) {
      response.status(503).set('Retry-After', '1').end()
      return
    }
    if (Number(request.get('content-length') ?? 0) > bodyLimit) return refuseLarge(request, response)
    const at = request.get('x-slack-request-timestamp') ?? ''
    const age = Math.abs(Date.now() / 1000 - Number(at))
    if (/^\d{1,12}$/.test(at) && age <= freshSeconds) next()
    else response.status(401).end()
  }
}

// A sender who is cut off while sending never sees the answer; up to this many bytes are read and dropped for its sake.
const patienceBytes = 8 * 1024 * 1024

function refuseLarge(request: Request, response: Response): void {
  response.status(413).set('Connection', 'close')
  if (Number(request.get('content-length')) > patienceBytes) response.end()
  else request.on('end', () => response.end()).resume()
}

function oauthOptions(
  { oauth }: SlackSettings,
  { store, options }: { readonly store: Store; readonly options: webApi.WebClientOptions },
) {
  if (oauth === undefined) return {}
  return {
    clientId: oauth.clientId,
    clientSecret: oauth.clientSecret,
    stateSecret: oauth.stateSecret,
    scopes: Object.keys(botScopes),
    installationStore: installationStore(store, oauth.storeKey),
    installerOptions: { directInstall: true, clientOptions: options },
  }
}
