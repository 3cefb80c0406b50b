import { StoreError } from './store-error.ts'

/** An error on the way to Postgres, in words for the person who keeps the house, without the address or a secret. */
export function postgresTrouble(error: unknown): StoreError {
  if (error instanceof StoreError) return error
  const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string }
  const reason = reasons.find(([pattern]) => pattern.test(`${code}: ${message}`))?.[1]
  return new StoreError(`Cannot use Postgres: ${reason ?? unforeseen(code, message)}${code && ` (${code})`}`)
}

/** What the server says in `message` names tables and settings; values are in other fields. */
function unforeseen(code: string, message: string): string {
  return /^[0-9A-Z]{5}$/.test(code) ? `it says "${message}"` : 'the connection failed'
}

/** By the code or the words: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/^(?:ENOTFOUND|EAI_AGAIN)/, 'its host is not known: check the host in the address'],
  [
    /^(?:ECONNREFUSED|ENOENT|EHOSTUNREACH|ENETUNREACH)/,
    'nothing answers at its address: start it, or check the address',
  ],
  [/^(?:28|3D)/, 'it lets nobody in with this user, password and database: check them'],
  [/^42501/, 'the user may not do this: let it create tables in the schema'],
  [/^53/, 'it has no room left: connections, memory or disk'],
  [/^(?:25006|57P)/, 'it is stopping, starting or may only be read'],
  [/^(?:58|XX)/, 'it has a failing disk or damaged files: see its log'],
  [/^57014|timed? ?out/i, 'it did not answer in time'],
  [/SSL|TLS|CERT/i, 'no encrypted connection came about: check sslmode and the certificates'],
  [/password|SASL|SCRAM/i, 'the address has no password that it takes'],
  [/terminated|ECONNRESET|EPIPE|connection error|not queryable|closed/, 'the connection broke'],
]
