import { type Logger as BoltLogger, LogLevel } from '@slack/bolt'

/** What the Slack face needs of the log: pino's. */
export interface Log {
  debug(fields: object, message: string): void
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/**
 * A log for Bolt and its clients that drops all they say, for they print texts, tokens and tickets; what is left is that
 * there was a warning or an error, and its code.
 */
export function boltLog(log: Log): BoltLogger {
  return {
    debug() {},
    info() {},
    warn: (...said) => log.warn({ code: codeOf(said) }, 'The Slack library warns'),
    error: (...said) => log.error({ code: codeOf(said) }, 'The Slack library reports an error'),
    setLevel() {},
    getLevel: () => LogLevel.ERROR,
    setName() {},
  }
}

/** A word for what went wrong that holds nothing of the message it went wrong with. */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown'
  const { code, name, data } = error as { code?: unknown; name?: unknown; data?: { error?: unknown } }
  const words = [data?.error, code, name].filter((word): word is string => typeof word === 'string')
  return words.find((word) => /^[A-Za-z_]{1,60}$/.test(word)) ?? 'unknown'
}

function codeOf(said: readonly unknown[]): string {
  const error = said.find((one) => one instanceof Error)
  return error === undefined ? 'unknown' : errorCode(error)
}
