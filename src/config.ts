import { existsSync } from 'node:fs'
import { ConfigError } from './config-error.ts'
import type { SlackSettings } from './face/slack/settings.ts'
import type { TeamsSettings } from './face/teams/settings.ts'
import { slackSettings, teamsSettings } from './platform-settings.ts'
import { findSite, type SiteFound } from './site-config.ts'

export { ConfigError } from './config-error.ts'

export type Environment = Readonly<Record<string, string | undefined>>

export interface Flags {
  readonly content?: string | undefined
  readonly config?: string | undefined
  /** An ISO date or date-time; the house then lives at that moment. */
  readonly now?: string | undefined
}

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

/** Every setting, checked once. */
export interface Config extends SiteFound {
  readonly port: number
  readonly logLevel: (typeof logLevels)[number]
  readonly now: () => Date
  readonly databaseUrl: string | undefined
  readonly slack: SlackSettings | undefined
  readonly teams: TeamsSettings
  readonly reloadSecret: string | undefined
}

/** Checks all settings; throws one `ConfigError` that names every wrong one, and never the value of a secret. */
export function loadConfig(environment: Environment, flags: Flags = {}): Config {
  const faults: string[] = []
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      faults.push(...error.faults)
      return undefined
    }
  }
  const found = attempt(() => findSite(placesOf(environment, flags)))
  const port = attempt(() => portOf(environment.PORT))
  const logLevel = attempt(() => logLevelOf(environment.LOG_LEVEL))
  const now = attempt(() => clockOf(flags.now))
  const databaseUrl = attempt(() => databaseUrlOf(environment.DATABASE_URL))
  const reloadSecret = attempt(() => reloadSecretOf(environment.RELOAD_SECRET))
  const slack = attempt(() => slackSettings(environment))
  const teams = attempt(() => teamsSettings(environment))
  if (faults.length > 0 || !found || port === undefined || !logLevel || !now || !teams) throw new ConfigError(faults)
  return { ...found, port, logLevel, now, databaseUrl, slack, teams, reloadSecret }
}

/** Reads `.env` into the environment while developing; what is set already stays. */
export function readDotEnv(environment: Environment = process.env, path = '.env'): void {
  if (environment.NODE_ENV !== 'production' && existsSync(path)) process.loadEnvFile(path)
}

function placesOf(environment: Environment, flags: Flags) {
  const content = flags.content ?? environment.CONTENT_DIR
  const config = flags.config ?? environment.VOCATION_CONFIG
  const empty = [
    ...(content?.trim() === '' ? ['CONTENT_DIR is empty: name the folder that holds en and fr, or remove it'] : []),
    ...(config?.trim() === '' ? ['VOCATION_CONFIG is empty: name the configuration file, or remove it'] : []),
  ]
  if (empty.length > 0) throw new ConfigError(empty)
  return { content, config }
}

function portOf(value = '3978'): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : -1
  if (port < 0 || port > 65_535) {
    throw new ConfigError([`PORT must be a number from 0 (any free one) to 65535: it is ${JSON.stringify(value)}`])
  }
  return port
}

function logLevelOf(value = 'info'): Config['logLevel'] {
  const level = logLevels.find((known) => known === value)
  if (level) return level
  throw new ConfigError([`LOG_LEVEL must be one of ${logLevels.join(', ')}: it is ${JSON.stringify(value)}`])
}

const isoDate = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)?)?$/

function clockOf(value: string | undefined): () => Date {
  if (value === undefined) return () => new Date()
  // Noon for a date alone: the same day in every zone of Canada.
  const time = isoDate.test(value) ? Date.parse(value.length === 10 ? `${value}T12:00:00-08:00` : value) : Number.NaN
  if (Number.isNaN(time) || !isCalendarDay(value.slice(0, 10))) {
    throw new ConfigError([
      `--now must be a date such as 2026-08-01 or 2026-08-01T16:30:00Z: it is ${JSON.stringify(value)}`,
    ])
  }
  return () => new Date(time)
}

function isCalendarDay(day: string): boolean {
  const parsed = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day)
}

function databaseUrlOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const { protocol } = URL.canParse(value) ? new URL(value) : { protocol: '' }
  if (['postgres:', 'postgresql:', 'file:', 'sqlite:'].includes(protocol)) return value
  throw new ConfigError([
    'DATABASE_URL must be an address such as postgres://user:password@host/database or file:vocation.db; remove it to keep nothing',
  ])
}

const shortestSecret = 16

function reloadSecretOf(value: string | undefined): string | undefined {
  if (value === undefined || value.length >= shortestSecret) return value
  throw new ConfigError([`RELOAD_SECRET must have at least ${shortestSecret} characters; remove it to allow no reload`])
}
