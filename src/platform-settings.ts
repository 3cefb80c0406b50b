import { ConfigError } from './config-error.ts'
import type { SlackSettings } from './face/slack/settings.ts'
import type { TeamsSettings } from './face/teams/settings.ts'

type Values = Readonly<Record<string, string | undefined>>

/** What Slack needs; `undefined` when none of its settings is there. Throws a `ConfigError` that names each wrong one. */
export function slackSettings(values: Values): SlackSettings | undefined {
  const used = Object.keys(values).filter((name) => name.startsWith('SLACK_') && values[name] !== undefined)
  if (used.length === 0) return undefined
  refuse([...emptyOf(used, values), ...slackFaults(values)])
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: stateSecret } = values
  return {
    signingSecret: values.SLACK_SIGNING_SECRET,
    botToken: values.SLACK_BOT_TOKEN,
    appToken: values.SLACK_APP_TOKEN,
    oauth: clientId && clientSecret && stateSecret ? { clientId, clientSecret, stateSecret } : undefined,
    apiUrl: values.SLACK_API_URL,
    commandPrefix: values.SLACK_COMMAND_PREFIX ?? '',
    admins: listOf(values.ADMIN_SLACK_USERS),
  }
}

const oauthNames = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET']

function slackFaults(values: Values): string[] {
  const { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: signing, SLACK_API_URL: api } = values
  const missing = oauthNames.filter((name) => !values[name])
  const someOauth = missing.length < oauthNames.length
  return [
    ...(bot && !bot.startsWith('xoxb-') ? ['SLACK_BOT_TOKEN must start with "xoxb-": copy it from Install App'] : []),
    ...(app && !app.startsWith('xapp-')
      ? ['SLACK_APP_TOKEN must start with "xapp-": copy it from Basic Information, App-Level Tokens']
      : []),
    ...(someOauth
      ? missing
          .filter((name) => values[name] === undefined)
          .map((name) => `${name} is missing: OAuth needs ${oauthNames.join(', ')}`)
      : []),
    ...(bot === undefined && !someOauth ? ['SLACK_BOT_TOKEN is missing: Slack needs it, or the OAuth settings'] : []),
    ...(bot && someOauth
      ? ['SLACK_BOT_TOKEN and SLACK_CLIENT_ID exclude each other: one workspace, or several by OAuth']
      : []),
    ...(app && someOauth
      ? ['SLACK_APP_TOKEN and SLACK_CLIENT_ID exclude each other: Socket Mode serves one workspace']
      : []),
    ...(app === undefined && signing === undefined
      ? ['SLACK_SIGNING_SECRET is missing: copy it from Basic Information, or set SLACK_APP_TOKEN for Socket Mode']
      : []),
    ...(api && !/^https?:\/\//.test(api) ? ['SLACK_API_URL must be an http or https address'] : []),
  ]
}

const teamsNames = ['MicrosoftAppId', 'MicrosoftAppPassword', 'MicrosoftAppType', 'MicrosoftAppTenantId']
const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/** What Teams needs. Throws a `ConfigError` that names each wrong setting: an empty app id would turn authentication off. */
export function teamsSettings(values: Values): TeamsSettings {
  const used = [...teamsNames, 'TEAMS_ALLOWED_TENANTS'].filter((name) => values[name] !== undefined)
  refuse([...emptyOf(used, values), ...teamsFaults(values)])
  return {
    appId: values.MicrosoftAppId,
    appPassword: values.MicrosoftAppPassword,
    appType: values.MicrosoftAppType === 'UserAssignedMSI' ? 'UserAssignedMSI' : 'SingleTenant',
    tenantId: values.MicrosoftAppTenantId,
    allowedTenants: listOf(values.TEAMS_ALLOWED_TENANTS),
    admins: listOf(values.ADMIN_TEAMS_USERS),
  }
}

function teamsFaults(values: Values): string[] {
  const {
    MicrosoftAppId: id,
    MicrosoftAppPassword: password,
    MicrosoftAppType: type,
    MicrosoftAppTenantId: tenant,
  } = values
  const others = teamsNames.slice(1).filter((name) => values[name])
  const badTenants = listOf(values.TEAMS_ALLOWED_TENANTS).filter((each) => !guid.test(each))
  return [
    ...(id === undefined && others.length > 0 ? [`MicrosoftAppId is missing: ${others.join(', ')} need it`] : []),
    ...(id && !guid.test(id) ? ['MicrosoftAppId must be a GUID: copy it from the app registration'] : []),
    ...(id && tenant === undefined ? ['MicrosoftAppTenantId is missing: copy the directory (tenant) id'] : []),
    ...(tenant && !guid.test(tenant) ? ['MicrosoftAppTenantId must be a GUID: copy the directory (tenant) id'] : []),
    ...(type && type !== 'SingleTenant' && type !== 'UserAssignedMSI'
      ? [`MicrosoftAppType must be SingleTenant or UserAssignedMSI: it is ${JSON.stringify(type)}`]
      : []),
    ...(id && password === undefined && type !== 'UserAssignedMSI'
      ? ['MicrosoftAppPassword is missing: make a client secret, or set MicrosoftAppType to UserAssignedMSI']
      : []),
    ...(badTenants.length > 0 ? ['TEAMS_ALLOWED_TENANTS must be tenant ids (GUIDs) with commas between'] : []),
  ]
}

/** Set but empty is never meant: a secret that is not there must not count as one. */
function emptyOf(names: readonly string[], values: Values): string[] {
  return names
    .filter((name) => values[name]?.trim() === '')
    .map((name) => `${name} is empty: give it a value or remove it`)
}

function listOf(value = ''): string[] {
  return value
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
}

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new ConfigError(faults)
}
