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
import type { TeamsSettings } from './settings.ts'

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
  /** Rejects when the token is missing, forged, expired or for somebody else. */
  authenticate(activity: object, authorization: string): Promise<Authenticated>
  /** Writes in a private chat outside of any turn; rejects as sending in a turn does. */
  write(reference: Reference, handler: (turn: Turn) => Promise<void>): Promise<void>
}

export interface Authenticated {
  run(handler: TurnHandler): Promise<Answered>
}

/** Where keys are looked up, who issues tokens and where our own are got, for tests: Microsoft's public cloud without it. */
export interface LineOptions {
  readonly cloud?: Cloud | undefined
}

export interface Cloud {
  readonly openIdMetadata: string
  readonly issuer: string
  readonly loginUrl: string
}

class Adapter extends CloudAdapter {
  run(...given: Parameters<CloudAdapter['processActivity']>): Promise<InvokeResponse | undefined> {
    return this.processActivity(...given)
  }
}

/** The line to Teams over the Bot Framework SDK. */
export function teamsLine(settings: TeamsSettings, { cloud }: LineOptions = {}): TeamsLine {
  const { appId, appPassword, appType, tenantId } = settings
  const settingsOfSdk = {
    MicrosoftAppId: appId ?? '',
    MicrosoftAppPassword: appPassword ?? '',
    MicrosoftAppType: appId === undefined ? 'MultiTenant' : appType,
    MicrosoftAppTenantId: tenantId ?? '',
    ...(cloud && settingsOf(cloud)),
  }
  const authentication = new ConfigurationBotFrameworkAuthentication(settingsOfSdk, undefined, undefined, undefined, {
    httpClient: onceHttpClient,
  } as never)
  const adapter = new Adapter(authentication)
  adapter.onTurnError = async (_context, error) => {
    throw error
  }
  return {
    async authenticate(given, authorization) {
      const activity = given as Activity
      const result = await authentication.authenticateRequest(activity, authorization)
      if (appId !== undefined) requireService(result.claimsIdentity.getClaimValue('serviceurl'), activity.serviceUrl)
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

function settingsOf({ openIdMetadata, issuer, loginUrl }: Cloud) {
  return {
    ToBotFromChannelOpenIdMetadataUrl: openIdMetadata,
    ToBotFromEmulatorOpenIdMetadataUrl: openIdMetadata,
    ToBotFromChannelTokenIssuer: issuer,
    ToChannelFromBotLoginUrl: loginUrl,
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
  }
}

/** The SDK lets a token through that is for another service or for none. */
function requireService(claimed: string | null, serviceUrl: string): void {
  const plain = (url: string) => url.toLowerCase().replace(/\/$/, '')
  if (claimed === null || plain(claimed) !== plain(serviceUrl)) throw new Error('The token is for another service URL')
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
