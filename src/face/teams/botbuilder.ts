/**
 * The one file that knows Microsoft's SDK. botbuilder 4.23 is the last of its line; moving to its successor means
 * writing this file anew, behind the same `TeamsLine`.
 */
import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder'
import type { Reference } from './deliver.ts'
import { onceHttpClient } from './http-client.ts'
import { callMilliseconds } from './limits.ts'
import type { Cloud, TeamsSettings } from './settings.ts'
import { tokenKeeper } from './sign-in.ts'
import { within } from './within.ts'

/** An activity that goes out, in the connector's form. */
export type Outgoing = Readonly<Record<string, unknown>>

/** One turn: it ends when the handler does, and nothing of it may be used afterwards. */
export interface Turn {
  send(activity: Outgoing): Promise<void>
  /** Replaces a message of ours. */
  update(id: string, activity: Outgoing): Promise<void>
}

/** The body of an invoke's answer; `undefined` for any other activity. */
export type Answered = { readonly status: number; readonly body?: unknown } | undefined
export type TurnHandler = (turn: Turn) => Promise<Answered>

/** Takes authenticated activities and gives a way to answer them. */
export interface TeamsLine {
  /** Rejects when the token is missing, forged, expired or for somebody else: with a `KeysError` when nobody can tell. */
  authenticate(activity: object, authorization: string): Promise<Authenticated>
  /** Writes in a private chat outside of any turn; rejects as sending in a turn does. */
  write(reference: Reference, handler: (turn: Turn) => Promise<void>): Promise<void>
}

/** The keys that tokens are signed with could not be got. */
export class KeysError extends Error {
  constructor(options?: ErrorOptions) {
    super('The keys that tokens are signed with cannot be got', options)
    this.name = 'KeysError'
  }
}

export interface Authenticated {
  run(handler: TurnHandler): Promise<Answered>
}

class Adapter extends CloudAdapter {
  run(...given: Parameters<CloudAdapter['processActivity']>): Promise<InvokeResponse | undefined> {
    return this.processActivity(...given)
  }
}

/** The line to Teams over the Bot Framework SDK. */
export function teamsLine(settings: TeamsSettings): TeamsLine {
  const { appId, appPassword, appType, tenantId, cloud } = settings
  const issuer = cloud?.issuer ?? publicIssuer
  const settingsOfSdk = {
    MicrosoftAppId: appId ?? '',
    MicrosoftAppPassword: appPassword ?? '',
    MicrosoftAppType: appId === undefined ? 'MultiTenant' : appType,
    MicrosoftAppTenantId: tenantId ?? '',
    ...(cloud && settingsOf(cloud)),
  }
  const authentication = new ConfigurationBotFrameworkAuthentication(
    settingsOfSdk,
    credentialsOf(settings) as never,
    undefined,
    undefined,
    { httpClient: onceHttpClient } as never,
  )
  const adapter = new Adapter(authentication)
  adapter.onTurnError = async (_context, error) => {
    throw error
  }
  return {
    async authenticate(given, authorization) {
      const activity = given as Activity
      const checked = authentication.authenticateRequest(activity, authorization).catch((cause: unknown) => {
        throw isAboutKeys(cause) ? new KeysError({ cause }) : cause
      })
      // The SDK would wait for a key server for ever.
      const result = await within(callMilliseconds, checked)
      if (result === undefined) throw new KeysError()
      if (appId !== undefined) requireClaims((name) => result.claimsIdentity.getClaimValue(name), activity, issuer)
      return { run: (handler) => runTurn(adapter, { activity, result, handler }) }
    },
    async write(reference, handler) {
      const given = reference as Partial<ConversationReference>
      await adapter.continueConversationAsync(appId ?? '', given, (context) => {
        // The SDK makes an id up, and would answer the message that never had it.
        Object.assign(context.activity, { id: undefined })
        return handler(turnOf(context))
      })
    },
  }
}

const publicIssuer = 'https://api.botframework.com'

/** The SDK wants all of them as soon as one is there. */
function settingsOf({ openIdMetadata, issuer, loginUrl, scope }: Cloud) {
  return {
    ToBotFromChannelOpenIdMetadataUrl:
      openIdMetadata ?? 'https://login.botframework.com/v1/.well-known/openidconfiguration',
    ToBotFromEmulatorOpenIdMetadataUrl:
      openIdMetadata ?? 'https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration',
    ToBotFromChannelTokenIssuer: issuer ?? publicIssuer,
    ToChannelFromBotLoginUrl: loginUrl ?? 'https://login.microsoftonline.com',
    ToChannelFromBotOAuthScope: scope ?? 'https://api.botframework.com',
  }
}

/**
 * Signs the bot in with its secret. The SDK's own way waits for a login server for ever, and cannot be tried against one on
 * this machine; a managed identity is left to it.
 */
function credentialsOf(settings: TeamsSettings) {
  const { appId, appType } = settings
  if (appId === undefined || appType !== 'SingleTenant') return undefined
  const token = tokenKeeper(settings)
  const credentials = {
    async signRequest(request: { readonly headers: { set(name: string, value: string): void } }) {
      request.headers.set('Authorization', `Bearer ${await token()}`)
      return request
    },
  }
  return {
    isValidAppId: async (given: string) => given === appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => credentials,
  }
}

/** Errors of the SDK and of the client it gets keys with; any other is about the token. */
function isAboutKeys(error: unknown): boolean {
  const { name, message } = error as Error
  return name === 'FetchError' || /^Failed to load (?:Keys|openID config)/.test(message)
}

/** The SDK lets a token through that never ends, is for another service or for none, or is of the Emulator's kind. */
function requireClaims(claim: (name: string) => unknown, { serviceUrl }: Activity, issuer: string): void {
  const plain = (url: string) => url.toLowerCase().replace(/\/$/, '')
  const service = claim('serviceurl')
  if (typeof service !== 'string' || plain(service) !== plain(serviceUrl)) {
    throw new Error('The token is for another service URL')
  }
  if (claim('iss') !== issuer) throw new Error('The token is not of the service')
  if (typeof claim('exp') !== 'number') throw new Error('The token does not end')
}

interface TurnParts {
  readonly activity: Activity
  readonly result: Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>
  readonly handler: TurnHandler
}

async function runTurn(adapter: Adapter, { activity, result, handler }: TurnParts): Promise<Answered> {
  let answered: Answered
  await adapter.run(result, activity, async (context) => {
    answered = await handler(turnOf(context))
  })
  return answered
}

function turnOf(context: TurnContext): Turn {
  return {
    async send(activity) {
      await context.sendActivity(activity as Partial<Activity>)
    },
    async update(id, activity) {
      await context.updateActivity({ ...activity, id } as Partial<Activity>)
    },
  }
}
