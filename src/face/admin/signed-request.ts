import express, { type Request, type RequestHandler, type Response } from 'express'
import type { Logger } from '../../log.ts'
import { isSigned } from './signature.ts'

export interface SignedParts {
  readonly secret: string
  readonly logger: Logger
  /** The time that requests are made at, which `--now` does not stop. */
  readonly clock?: (() => Date) | undefined
}

/** A push event of a large repository is smaller. */
const largestBody = '1mb'

/** Handlers for a request whose raw body is signed: who did not sign it is refused and logged, the others get their answer. */
export function whenSigned(
  { secret, logger }: SignedParts,
  respond: (body: Uint8Array, exchange: { request: Request; response: Response }) => Promise<void>,
): readonly RequestHandler[] {
  const read = express.raw({ type: () => true, limit: largestBody, inflate: false })
  return [
    (request, response, next) => {
      read(request, response, (error?: unknown) => {
        if (error === undefined) return next()
        logger.warn(asker(request, response), 'Refused a request: its body is too large or broken')
        refuseBody(response, error)
      })
    },
    async (request, response) => {
      const sent: Uint8Array = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
      if (isSigned(sent, { signature: request.get('X-Hub-Signature-256'), secret })) {
        return respond(sent, { request, response })
      }
      logger.warn(asker(request, response), 'Refused a request: its signature is missing or wrong')
      refuseUnsigned(response, 'The signature is missing or wrong')
    },
  ]
}

/** Of a request that nobody we know sent, what the log tells. */
function asker({ path }: Request, { locals }: Response): object {
  return { id: locals.id, actor: 'unknown', path }
}

function refuseBody(response: Response, error: unknown): void {
  const tooLarge = error instanceof Error && 'type' in error && error.type === 'entity.too.large'
  // What is left of a body that was not read would be taken for the next request.
  response.set('Connection', 'close')
  if (tooLarge) answerJson(response, 413, { error: { code: 'too_large', message: 'Send at most 1 MB' } })
  else answerJson(response, 400, { error: { code: 'request', message: 'The request cannot be read' } })
}

export function refuseUnsigned(response: Response, message: string): void {
  answerJson(response, 401, { error: { code: 'unsigned', message } })
}

/** For the methods that a path does not know. */
export function onlyPost(_request: Request, response: Response): void {
  response.set('Allow', 'POST')
  answerJson(response, 405, { error: { code: 'method', message: 'Use POST' } })
}

export function answerJson(response: Response, status: number, document: object): void {
  response.status(status).set('Cache-Control', 'no-store').json(document)
}

const minutes = 60_000

/** Whether something was asked now, give or take five minutes of two clocks that differ. */
export function isRecent(
  requested: string | undefined,
  { clock = () => new Date() }: Pick<SignedParts, 'clock'>,
): boolean {
  return requested !== undefined && Math.abs(clock().getTime() - Date.parse(requested)) <= 5 * minutes
}

/** The JSON of a body, or of the form that hosts put it into unless told otherwise; an empty object when it is none. */
export function jsonOf(body: Uint8Array): unknown {
  const text = Buffer.from(body).toString('utf8')
  try {
    return JSON.parse(text.startsWith('payload=') ? (new URLSearchParams(text).get('payload') ?? '') : text)
  } catch {
    return {}
  }
}
