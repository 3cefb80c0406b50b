import type { ErrorRequestHandler, RequestHandler, Response } from 'express'
import type { Logger } from '../../log.ts'

/** Why a request got no answer; the code is for programs, the message for the person who reads them. */
export interface Refusal {
  readonly status: number
  readonly code: string
  readonly message: string
}

/** Sends `{ error: { code, message } }`; nothing of the request or of the house's insides is in it. */
export function refuse(response: Response, { status, code, message }: Refusal): void {
  if (response.headersSent) return void response.destroy()
  response.status(status).set('Cache-Control', 'no-store').json({ error: { code, message } })
}

/** For the methods that a path does not know. */
export function onlyMethods(allowed: string): RequestHandler {
  return (_request, response) => {
    response.set('Allow', allowed)
    refuse(response, { status: 405, code: 'method', message: `Use ${allowed}` })
  }
}

export const notFound: RequestHandler = (_request, response) => {
  refuse(response, { status: 404, code: 'not_found', message: 'There is nothing at this address' })
}

const refusals: { readonly [type: string]: Refusal } = {
  'entity.too.large': { status: 413, code: 'too_large', message: 'Send at most 16 KB' },
  'entity.parse.failed': { status: 400, code: 'json', message: 'The body is not JSON' },
  'encoding.unsupported': { status: 415, code: 'encoding', message: 'Send the body uncompressed' },
  'charset.unsupported': { status: 415, code: 'charset', message: 'Send the body in UTF-8' },
}

const badRequest: Refusal = { status: 400, code: 'request', message: 'The request cannot be read' }
const ourFault: Refusal = { status: 500, code: 'internal', message: 'Something went wrong here. Try again' }

/** The last handler: trouble with a request is told to who sent it, trouble with the house to the log. */
export function onError(logger: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, _next) => {
    const { type, status } = (error ?? {}) as { readonly type?: unknown; readonly status?: unknown }
    const theirs = typeof status === 'number' && status >= 400 && status < 500
    if (!theirs) logger.error({ err: error, id: response.locals.id }, 'Cannot answer a request')
    // What is left of a body that was not read would be taken for the next request.
    response.set('Connection', 'close')
    refuse(response, theirs ? (typeof type === 'string' && refusals[type]) || badRequest : ourFault)
  }
}
