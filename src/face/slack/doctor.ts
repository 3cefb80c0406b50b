import { webApi } from '@slack/bolt'
import { clientOptions } from './client-options.ts'
import { errorCode, type Log } from './log.ts'
import { botScopes } from './scopes.ts'
import type { SlackSettings } from './settings.ts'
import { defaultTiming } from './timing.ts'
import { troubleOf } from './trouble.ts'

/** One setting tried: whether it works, and if not, what to do. It never holds the setting's value. */
export interface Finding {
  /** `SLACK_BOT_TOKEN`, or what was tried with it. */
  readonly name: string
  readonly ok: boolean
  readonly message: string
}

/** Tries every Slack setting against Slack itself; connects nothing and sends nothing. */
export async function slackDoctor(settings: SlackSettings, { log = silent }: { log?: Log } = {}): Promise<Finding[]> {
  const options = clientOptions(settings, { timing: defaultTiming, log })
  const findings = [lineFinding(settings)]
  if (settings.botToken !== undefined) findings.push(...(await botFindings(settings.botToken, options)))
  else if (settings.oauth === undefined) findings.push(bad('SLACK_BOT_TOKEN', 'Not set, and neither is OAuth: set one'))
  if (settings.appToken !== undefined) findings.push(await appFinding(settings.appToken, options))
  return findings
}

const silent: Log = { debug() {}, info() {}, warn() {}, error() {} }

function good(name: string, message: string): Finding {
  return { name, ok: true, message }
}

function bad(name: string, message: string): Finding {
  return { name, ok: false, message }
}

/** A signing secret cannot be tried without Slack sending something; its form can. */
function lineFinding({ appToken, signingSecret }: SlackSettings): Finding {
  if (appToken !== undefined) {
    return appToken.startsWith('xapp-')
      ? good('SLACK_APP_TOKEN', 'Socket Mode: Slack needs no address of this server')
      : bad('SLACK_APP_TOKEN', 'An app-level token starts with "xapp-": copy it from Basic Information')
  }
  if (signingSecret === undefined || signingSecret === '') {
    return bad(
      'SLACK_SIGNING_SECRET',
      'Not set: copy it from Basic Information, or set SLACK_APP_TOKEN for Socket Mode',
    )
  }
  return /^[0-9a-f]{32}$/.test(signingSecret)
    ? good('SLACK_SIGNING_SECRET', 'Has the form of a signing secret')
    : bad('SLACK_SIGNING_SECRET', 'A signing secret is 32 hexadecimal digits: copy it from Basic Information')
}

async function botFindings(token: string, options: webApi.WebClientOptions): Promise<Finding[]> {
  if (!token.startsWith('xoxb-')) {
    return [bad('SLACK_BOT_TOKEN', 'A bot token starts with "xoxb-": copy it from Install App')]
  }
  try {
    const { response_metadata } = await new webApi.WebClient(token, options).auth.test()
    return [good('SLACK_BOT_TOKEN', 'Slack knows it'), scopesFinding(response_metadata?.scopes ?? [])]
  } catch (error) {
    return [bad('SLACK_BOT_TOKEN', advice(error, 'install the app again and copy the token'))]
  }
}

function scopesFinding(granted: readonly string[]): Finding {
  const missing = Object.keys(botScopes).filter((scope) => !granted.includes(scope))
  if (missing.length === 0) return good('SLACK_BOT_TOKEN scopes', 'All that are needed')
  return bad(
    'SLACK_BOT_TOKEN scopes',
    `Missing ${missing.join(', ')}: update the app from manifest/slack.json and reinstall it`,
  )
}

async function appFinding(token: string, options: webApi.WebClientOptions): Promise<Finding> {
  const name = 'SLACK_APP_TOKEN connection'
  try {
    const { ok } = await new webApi.WebClient(token, options).apps.connections.open()
    return ok ? good(name, 'Slack would let us connect') : bad(name, 'Slack would not let us connect')
  } catch (error) {
    return bad(name, advice(error, 'make an app-level token with the scope connections:write and turn Socket Mode on'))
  }
}

function advice(error: unknown, remedy: string): string {
  switch (troubleOf(error).kind) {
    case 'refused':
      return `Slack answers "${errorCode(error)}": ${remedy}`
    case 'limited':
      return 'Slack asks to try again later: wait a minute'
    case 'unreached':
    case 'unsure':
      return 'Slack cannot be reached: check the network, proxy and SLACK_API_URL'
  }
}
