import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'
import { type Locale, localeOf } from '../../locale/locale.ts'
import type { Logger } from '../../log.ts'
import { refusalPage } from './refusal-page.ts'
import { type Refusal, refusals } from './refusals.ts'

/**
 * Sends `{ error: { code, message } }`, the message in the language that the request prefers; a browser that wants a
 * page gets one in both languages. Nothing of the request or of the house's insides is in it.
 */
export function refuse(response: Response, refusal: Refusal): void {
  if (response.headersSent) return void response.destroy()
  const { status, code, message } = refusal
  const { req } = response
  response.status(status).set({ 'Cache-Control': 'no-store', Vary: 'Accept, Accept-Language' })
  if (req.accepts(['json', 'html']) === 'html') response.type('html').send(refusalPage(message))
  else response.json({ error: { code, message: message[preferred(req)] } })
}

function preferred(request: Request): Locale {
  return localeOf(request.acceptsLanguages('en', 'fr')) ?? 'en'
}

/** For the methods that a path does not know. */
export function onlyMethods(allowed: string): RequestHandler {
  return (_request, response) => {
    response.set('Allow', allowed)
    refuse(response, refusals.method(allowed))
  }
}

export const notFound: RequestHandler = (_request, response) => {
  refuse(response, refusals.notFound)
}

const byType: { readonly [type: string]: Refusal } = {
  'entity.too.large': refusals.tooLarge,
  'entity.parse.failed': refusals.json,
  'encoding.unsupported': refusals.encoding,
  'charset.unsupported': refusals.charset,
}

/** The last handler: trouble with a request is told to who sent it, trouble with the house to the log. */
export function onError(logger: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, _next) => {
    const { type, status } = (error ?? {}) as { readonly type?: unknown; readonly status?: unknown }
    const theirs = typeof status === 'number' && status >= 400 && status < 500
    if (!theirs) logger.error({ err: error, id: response.locals.id }, 'Cannot answer a request')
    // What is left of a body that was not read would be taken for the next request.
    response.set('Connection', 'close')
    refuse(response, theirs ? (typeof type === 'string' && byType[type]) || refusals.request : refusals.internal)
  }
}
