/**
 * The one file that knows Microsoft's SDK. botbuilder 4.23 is the last of its line; moving to its successor means
 * writing this file anew, behind the same `TeamsLine`.
 */
import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder'
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
}

export interface Authenticated {
  run(handler: TurnHandler): Promise<Answered>
}

/** Where keys and issuers are looked up, for tests and for clouds of their own. */
export interface LineOptions {
  readonly openIdMetadata?: string | undefined
  readonly issuer?: string | undefined
}

class Adapter extends CloudAdapter {
  run(...given: Parameters<CloudAdapter['processActivity']>): Promise<InvokeResponse | undefined> {
    return this.processActivity(...given)
  }
}

/** The line to Teams over the Bot Framework SDK. */
export function teamsLine(settings: TeamsSettings, { openIdMetadata, issuer }: LineOptions = {}): TeamsLine {
  const { appId, appPassword, appType, tenantId } = settings
  const authentication = new ConfigurationBotFrameworkAuthentication({
    MicrosoftAppId: appId ?? '',
    MicrosoftAppPassword: appPassword ?? '',
    MicrosoftAppType: appId === undefined ? 'MultiTenant' : appType,
    MicrosoftAppTenantId: tenantId ?? '',
    ...(openIdMetadata && { BotOpenIdMetadata: openIdMetadata }),
    ...(issuer && { ToBotFromChannelTokenIssuer: issuer }),
  })
  const adapter = new Adapter(authentication)
  adapter.onTurnError = async (_context, error) => {
    throw error
  }
  return {
    async authenticate(given, authorization) {
      const activity = given as Activity
      const result = await authentication.authenticateRequest(activity, authorization)
      return { run: (handler) => runTurn(adapter, { activity, result, handler }) }
    },
  }
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
