import pino from 'pino'

/** Writes one JSON line for each thing that happened; call it with an object of fields and a short sentence. */
export type Logger = pino.Logger

export interface LoggerOptions {
  readonly level: string
  /** Where lines go; standard output when absent. */
  readonly destination?: { write(line: string): unknown }
}

/**
 * A logger whose lines are one line whatever is logged, and hold no secret, no message text and no person: fields named
 * for them are emptied, errors keep only their type, message, stack and codes, and tokens are struck out wherever they stand.
 */
export function createLogger({
  level,
  destination = pino.destination({ dest: 1, sync: true }),
}: LoggerOptions): Logger {
  const options: pino.LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: errorFields },
    formatters: { level: (label) => ({ level: label }), log: cleanFields },
  }
  const logger = pino(options, { write: (line: string) => void destination.write(cleanLine(line)) })
  // pino formats the fields of a line and of the first logger, not those of its children; they inherit this.
  const { child } = logger
  function cleanChild(this: Logger, fields: pino.Bindings): Logger {
    return Reflect.apply(child, this, [cleanFields(fields)])
  }
  return Object.assign(logger, { child: cleanChild })
}

type Fields = Record<string, unknown>

const removed = '[removed]'
const deepest = 6

/** Names of fields whose value is a secret. */
const secretName =
  /token|secret|passw|authorization|cookie|api.?key|private.?key|signature|credential|database.?url|connection.?string/i

/** Names of fields that hold what a person wrote, or the person. */
const personalName =
  /^(text|words|question|content|body|message_?text|query|user|user_?(id|name)|person|from|e?mail|email_?address|phone|ip|remote_?address|conversation|conversation_?id|config|headers|request|response)$/i

function cleanFields(fields: Fields): Fields {
  return cleanObject(fields, 0)
}

function cleanObject(fields: object, depth: number): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, cleanField(name, value, depth)]))
}

function cleanField(name: string, value: unknown, depth: number): unknown {
  if (secretName.test(name) || personalName.test(name)) return value === undefined ? undefined : removed
  return cleanValue(value, depth)
}

function cleanValue(value: unknown, depth: number): unknown {
  if (value instanceof Error) return errorFields(value, depth)
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  if (depth >= deepest) return '[deep]'
  if (Array.isArray(value)) return value.map((item) => cleanValue(item, depth + 1))
  return cleanObject(value, depth + 1)
}

/** What an error may tell: libraries hang requests, headers and bodies on theirs. */
function errorFields(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return cleanValue(error, depth)
  const { name, message, stack, cause } = error
  const { code, status, statusCode } = error as Error & Fields
  const codes = Object.fromEntries(
    Object.entries({ code, status, statusCode }).filter(([, value]) => ['string', 'number'].includes(typeof value)),
  )
  const inner = cause === undefined || depth >= deepest ? {} : { cause: cleanValue(cause, depth + 1) }
  return { type: name, message, ...codes, stack, ...inner }
}

/** Tokens as Slack and the web write them, JSON web tokens, and passwords in addresses. */
const secrets: readonly RegExp[] = [
  /\bx(?:ox[a-z]|app)(?:\.x[a-z]+)?-[\w.%-]{6,}/gi,
  /\b(?:Bearer|Basic)\s+[\w.~+/=-]{6,}/gi,
  /\beyJ[\w-]{6,}\.[\w-]*(?:\.[\w-]*)?/g,
  /(?<=[a-z]:\/\/)[^\s/@"\\]+(?=@)/gi,
  /(?<=hooks\.slack\.com\/)[\w/-]+/gi,
  /(?<=(?:client_secret|access_token|refresh_token|password|code)=)[^&\s"\\]+/gi,
]

/** Characters that JSON leaves as they are and that move a terminal's cursor or turn the direction of a line. */
const unruly = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\udb40[\udc00-\udfff]/g

function cleanLine(line: string): string {
  return secrets.reduce((text, secret) => text.replace(secret, removed), line).replace(unruly, escaped)
}

function escaped(characters: string): string {
  return Array.from({ length: characters.length }, (_, index) => characters.charCodeAt(index))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('')
}

const consoleMethods = ['debug', 'log', 'info', 'warn', 'error', 'trace'] as const

/**
 * Keeps what libraries write to the console out of the log, where it would be neither JSON nor free of tokens; that they
 * wrote is logged at debug level. Gives what ends it.
 */
export function quietConsole(logger: Logger): () => void {
  const before = consoleMethods.map((method) => [method, console[method]] as const)
  for (const method of consoleMethods)
    console[method] = () => logger.debug({ method }, 'A library wrote to the console')
  return () => {
    for (const [method, write] of before) console[method] = write
  }
}
