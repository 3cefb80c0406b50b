import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join, normalize, resolve } from 'node:path'
import { isBranchName, readRepositoryAddress } from './content/repository-address.ts'
import type { RepositoryContentSettings } from './content/repository-content.ts'
import type { SlackSettings } from './face/slack/settings.ts'
import type { Cloud, TeamsSettings } from './face/teams/settings.ts'
import type { Site } from './posting/site.ts'
import { readSite, type SitePlaces, type SiteRead } from './site-config.ts'

/** Everything that is set from outside, validated once. */
export interface Config {
  readonly port: number
  readonly logLevel: string
  readonly site: Site
  /** Where content is fetched from; `site` is then what was fetched last, if anything was. */
  readonly repository: RepositoryContentSettings | undefined
  /** The time that answers go by; fixed by `--now`. */
  readonly now: () => Date
  /** Postgres; SQLite in the data folder without it. */
  readonly databaseUrl: string | undefined
  readonly dataFolder: DataFolder
  readonly slack: SlackSettings | undefined
  readonly teams: TeamsSettings
  readonly reloadSecret: string | undefined
  /** Reload by itself when a file in the content folders changes. */
  readonly watch: boolean
  /** The folder that paths for GitHub are told from: the checkout of a workflow, else where the command runs. */
  readonly workspace: string
  /** What does not keep it from starting but should be mended. */
  readonly warnings: readonly string[]
}

/** Where the SQLite file is. One that nobody chose may be done without, unless answers depend on it. */
export interface DataFolder {
  readonly path: string
  readonly chosen: boolean
}

/** What the command line says; it wins over the environment. */
export interface Flags {
  readonly content?: string | undefined
  readonly config?: string | undefined
  readonly now?: string | undefined
}

export type Environment = Readonly<Record<string, string | undefined>>

/** Settings that keep the program from starting: all of them at once, each named, no value of a secret shown. */
export class ConfigError extends Error {
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(faults.join('\n'))
    this.name = 'ConfigError'
    this.faults = faults
  }
}

/** The environment of the process, with `.env` read in development. */
export function readEnvironment(): Environment {
  if (process.env.NODE_ENV !== 'production' && existsSync('.env')) process.loadEnvFile('.env')
  return process.env
}

export interface LoadOptions {
  /** The content folders need not be there: for what works on a running server, and for what tells that they are not. */
  readonly foldersToCome?: boolean
}

/** Validates the environment, the command line and the site's settings file. Throws one `ConfigError`. */
export function loadConfig(env: Environment, flags: Flags = {}, { foldersToCome = false }: LoadOptions = {}): Config {
  const settings = new Settings(env)
  const content = flags.content ?? settings.text('CONTENT_DIR')
  const places = { content, config: flags.config ?? settings.text('VOCATION_CONFIG') }
  const repository = flags.content === undefined ? repositorySettings(settings, env, places) : undefined
  const site = repository === undefined ? readSite(places, { foldersToCome }) : repository.lastSite()
  const config = {
    port: settings.port(),
    logLevel: settings.oneOf('LOG_LEVEL', ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'], 'info'),
    now: settings.clock(flags.now),
    databaseUrl: settings.url('DATABASE_URL', {
      start: /^postgres(?:ql)?:/,
      form: 'postgres://user:password@host/database',
    }),
    dataFolder: { path: settings.text('DATA_DIR') ?? 'data', chosen: env.DATA_DIR !== undefined },
    slack: slackSettings(settings),
    teams: teamsSettings(settings),
    reloadSecret: settings.secret('RELOAD_SECRET', { least: 16 }),
    workspace: resolve(env.GITHUB_WORKSPACE || '.'),
    watch: settings.oneOf('WATCH', ['true', 'false'], 'false') === 'true',
  }
  if (config.watch && repository !== undefined)
    settings.fault('WATCH', 'watches a folder: with CONTENT_REPO set, let its host call /admin/reload instead')
  const faults = [...settings.faults, ...('faults' in site ? site.faults : [])]
  if ('faults' in site || faults.length > 0) throw new ConfigError(faults)
  return { ...config, site: site.site, repository, warnings: repository === undefined ? site.warnings : [] }
}

interface RepositoryConfig extends RepositoryContentSettings {
  /** The site of what was fetched last; its folders need not be there. */
  lastSite(): SiteRead
}

function repositorySettings(settings: Settings, env: Environment, places: SitePlaces): RepositoryConfig | undefined {
  const given = settings.text('CONTENT_REPO')
  const branch = settings.text('CONTENT_BRANCH')
  const cache = settings.text('CONTENT_CACHE')
  if (given === undefined) {
    for (const [name, value] of Object.entries({ CONTENT_BRANCH: branch, CONTENT_CACHE: cache }))
      if (value !== undefined) settings.fault(name, 'is of no use without CONTENT_REPO: set that too, or take it out')
    return undefined
  }
  const address = readRepositoryAddress(given)
  if (typeof address === 'string') return settings.fault('CONTENT_REPO', address)
  if (branch !== undefined && !isBranchName(branch)) settings.fault('CONTENT_BRANCH', 'is not the name of a branch')
  const inside = normalize(places.content ?? '.')
  if (isAbsolute(inside) || inside.startsWith('..')) {
    settings.fault(
      'CONTENT_DIR',
      'is a folder inside the repository when CONTENT_REPO is set: write it without / or ..',
    )
  }
  const folder = resolve(cache ?? join(homedir(), '.cache', 'vocation', shortHash(`${address.url} ${branch ?? ''}`)))
  return {
    address,
    branch,
    cache: folder,
    environment: gitEnvironment(env),
    siteAt: (checkout) => readSite({ ...places, content: join(checkout, inside) }),
    lastSite: () => readSite({ ...places, content: join(folder, 'current', inside) }, { foldersToCome: true }),
  }
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

/** What git reads of the environment; our own secrets are not handed on. */
const readByGit =
  /^(?:PATH|HOME|USER|LOGNAME|TMPDIR|SSH_AUTH_SOCK|XDG_CONFIG_HOME|SSL_CERT_(?:FILE|DIR)|(?:https?|all|no)_proxy|GIT_(?:SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|SSL_.*|CONFIG_(?:SYSTEM|GLOBAL|NOSYSTEM)))$/i

function gitEnvironment(env: Environment): Readonly<Record<string, string>> {
  const named = Object.entries(env).filter(([name]) => readByGit.test(name))
  return Object.fromEntries(named.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}

function slackSettings(settings: Settings): SlackSettings | undefined {
  const botToken = settings.secret('SLACK_BOT_TOKEN', { start: 'xoxb-' })
  const signingSecret = settings.secret('SLACK_SIGNING_SECRET')
  const appToken = settings.secret('SLACK_APP_TOKEN', { start: 'xapp-' })
  const apiUrl = settings.url('SLACK_API_URL', { start: /^https?:/, form: 'a full address' })
  const commandPrefix = settings.text('SLACK_COMMAND_PREFIX') ?? ''
  const admins = settings.list('ADMIN_SLACK_USERS')
  const oauth = slackOauth(settings)
  if (settings.anyFault('SLACK_')) return undefined
  if (botToken === undefined && oauth === undefined) {
    if (appToken !== undefined || signingSecret !== undefined) {
      settings.fault(
        'SLACK_BOT_TOKEN',
        'is missing while other Slack settings are there: copy it from "OAuth & Permissions" (xoxb-…)',
      )
    }
    return undefined
  }
  if (oauth !== undefined && (botToken !== undefined || appToken !== undefined)) {
    settings.fault(
      'SLACK_CLIENT_ID',
      'is for several workspaces over HTTP: take it out, or SLACK_BOT_TOKEN and SLACK_APP_TOKEN, which are for one',
    )
  }
  if (signingSecret === undefined && appToken === undefined) {
    settings.fault(
      'SLACK_SIGNING_SECRET',
      'is missing: set it for HTTP ("Basic Information"), or SLACK_APP_TOKEN for Socket Mode',
    )
  }
  return { botToken, signingSecret, appToken, apiUrl, commandPrefix, admins, oauth }
}

function slackOauth(settings: Settings): SlackSettings['oauth'] {
  const clientId = settings.secret('SLACK_CLIENT_ID')
  const clientSecret = settings.secret('SLACK_CLIENT_SECRET')
  const stateSecret = settings.secret('SLACK_STATE_SECRET')
  const storeKey = settings.key('STORE_KEY')
  const given = [clientId, clientSecret, stateSecret]
  if (clientId !== undefined && clientSecret !== undefined && stateSecret !== undefined) {
    if (storeKey !== undefined) return { clientId, clientSecret, stateSecret, storeKey }
    settings.fault(
      'STORE_KEY',
      'is missing: the tokens of the workspaces are kept encrypted with it, `openssl rand -hex 32` makes one',
    )
  } else if (given.some((value) => value !== undefined)) {
    settings.fault('SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET and SLACK_STATE_SECRET go together: set all three, or none')
  }
  return undefined
}

function teamsSettings(settings: Settings): TeamsSettings {
  const appId = settings.uuid('MicrosoftAppId')
  const appPassword = settings.secret('MicrosoftAppPassword')
  const tenantId = settings.uuid('MicrosoftAppTenantId')
  const appType = settings.oneOf('MicrosoftAppType', ['SingleTenant', 'UserAssignedMSI'] as const, 'SingleTenant')
  if (appId !== undefined && tenantId === undefined) {
    settings.fault(
      'MicrosoftAppTenantId',
      'is missing: new bots serve one tenant, copy its id from the app registration',
    )
  }
  if (appId !== undefined && appType === 'SingleTenant' && appPassword === undefined) {
    settings.fault(
      'MicrosoftAppPassword',
      'is missing: a SingleTenant bot needs a client secret (or use UserAssignedMSI)',
    )
  }
  if (appType === 'UserAssignedMSI' && appPassword !== undefined) {
    settings.fault(
      'MicrosoftAppPassword',
      'is of no use to a managed identity, which has none: take it out, or set MicrosoftAppType to SingleTenant',
    )
  }
  if (appId === undefined && (appPassword !== undefined || tenantId !== undefined)) {
    settings.fault(
      'MicrosoftAppId',
      'is missing while other Teams settings are there: without it nobody would be authenticated',
    )
  }
  return {
    appId,
    appPassword,
    appType,
    tenantId,
    allowedTenants: settings.uuids('TEAMS_ALLOWED_TENANTS'),
    admins: settings.list('ADMIN_TEAMS_USERS'),
    endpoint: settings.url('TEAMS_ENDPOINT', { start: safeAddress, form: 'https://<your host>/api/messages' }),
    cloud: teamsCloud(settings),
  }
}

const safeAddress = /^https:|^http:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?(?:\/|$)/

/** Microsoft's names for where its cloud is; whoever answers there decides whose messages are trusted. */
function teamsCloud(settings: Settings): Cloud | undefined {
  const form = 'an https address, or one on this machine'
  const address = (name: string) => settings.url(name, { start: safeAddress, form })
  const keys = address('BotOpenIdMetadata')
  const openIdMetadata = address('ToBotFromChannelOpenIdMetadataUrl') ?? keys
  const issuer = settings.text('ToBotFromChannelTokenIssuer')
  const loginUrl = address('ToChannelFromBotLoginUrl')
  const scope = settings.text('ToChannelFromBotOAuthScope')
  return [openIdMetadata, issuer, loginUrl, scope].every((value) => value === undefined)
    ? undefined
    : { openIdMetadata, issuer, loginUrl, scope }
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/**
 * Reads settings by name and gathers what is wrong with them. A setting that is there but empty is a fault. What is told
 * never holds a value: a secret may stand under the wrong name.
 */
class Settings {
  readonly faults: string[] = []
  #env: Environment

  constructor(env: Environment) {
    this.#env = env
  }

  fault(name: string, message: string): undefined {
    this.faults.push(`${name} ${message}`)
    return undefined
  }

  anyFault(start: string): boolean {
    return this.faults.some((fault) => fault.startsWith(start))
  }

  text(name: string): string | undefined {
    const value = this.#env[name]
    if (value === undefined) return undefined
    const text = value.trim()
    if (text === '') return this.fault(name, 'is empty: give it a value, or take it out')
    // A shell, .env and systemd take them off; docker --env-file does not.
    if (/^(["'`]).*\1$/s.test(text)) return this.fault(name, 'is in quotation marks: take them off')
    return text
  }

  secret(name: string, { start = '', least = 1 } = {}): string | undefined {
    const value = this.text(name)
    if (value === undefined) return undefined
    if (!value.startsWith(start)) return this.fault(name, `must start with ${start}`)
    if (/\s/.test(value)) return this.fault(name, 'holds white space: copy it again')
    return value.length < least ? this.fault(name, `must have at least ${least} characters`) : value
  }

  /** 32 bytes, as 64 hexadecimal digits. */
  key(name: string): Uint8Array | undefined {
    const value = this.secret(name)
    if (value === undefined || /^[\da-f]{64}$/i.test(value))
      return value === undefined ? value : Buffer.from(value, 'hex')
    return this.fault(name, 'must be 64 hexadecimal digits: `openssl rand -hex 32` makes them')
  }

  list(name: string): readonly string[] {
    return (this.text(name) ?? '').split(',').flatMap((each) => each.trim() || [])
  }

  uuids(name: string): readonly string[] {
    const values = this.list(name)
    if (!values.every((value) => uuid.test(value))) this.fault(name, 'must be tenant ids with commas between')
    return values
  }

  oneOf<T extends string>(name: string, values: readonly T[], otherwise: T): T {
    const value = this.text(name)
    const found = values.find((each) => each === value)
    if (value !== undefined && found === undefined) this.fault(name, `must be one of ${values.join(', ')}`)
    return found ?? otherwise
  }

  port(): number {
    const value = this.text('PORT') ?? '3978'
    const port = Number(value)
    if (Number.isInteger(port) && port >= 0 && port <= 65535 && /^\d+$/.test(value)) return port
    this.fault('PORT', 'must be a number from 0 to 65535')
    return 0
  }

  uuid(name: string): string | undefined {
    const value = this.text(name)
    if (value === undefined || uuid.test(value)) return value
    return this.fault(
      name,
      'must be an id such as 00000000-0000-0000-0000-000000000000: copy it from the app registration',
    )
  }

  url(name: string, { start, form }: { start: RegExp; form: string }): string | undefined {
    const value = this.text(name)
    if (value === undefined) return undefined
    const fits = URL.canParse(value) && start.test(new URL(value).href)
    return fits ? value : this.fault(name, `must be ${form}`)
  }

  clock(fixed: string | undefined): () => Date {
    if (fixed === undefined) return () => new Date()
    // A date alone means noon, Pacific time: the same day all over Canada.
    const at = new Date(fixed.length === 10 ? `${fixed}T20:00:00Z` : fixed)
    const iso = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(fixed)
    if (!iso || Number.isNaN(at.getTime()) || !isCalendarDay(fixed.slice(0, 10)))
      this.fault('--now', `must be a date such as 2026-08-01 or 2026-08-01T12:00Z: it is "${fixed}"`)
    return () => at
  }
}

/** JavaScript reads February 30 as March 2. */
function isCalendarDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
}
