import type { Request, RequestHandler, Response } from 'express'
import type { Logger } from '../../log.ts'
import { clientAddress } from '../client-address.ts'
import { rateLimit } from '../rate-limit.ts'
import { isSameOrigin } from '../same-origin.ts'
import { isSame, sessionSeconds, sessionsOf } from './session.ts'

/** Who may see the page: whoever signed in with the secret, or sends it as a bearer token. */
export interface Access {
  /** Refuses what a page of another site sends. */
  readonly ownPagesOnly: RequestHandler
  /** `open`, `closed`, or the seconds to wait after too many tries. */
  of(request: Request): 'open' | 'closed' | number
  /** Signs in with a secret that was typed; what came of it. */
  signIn(request: Request, response: Response): 'open' | 'closed' | number
  signOut(request: Request, response: Response): void
}

export interface AccessParts {
  readonly secret: string
  readonly logger: Logger
}

const cookieName = 'vocation_admin'
/** A person mistypes a few times; a program that tries all secrets is not helped by this many. Right ones do not count. */
const wrongTries = { perMinute: 6, burst: 6 }
const allWrongTries = { perMinute: 60, burst: 60 }

export function accessBy({ secret, logger }: AccessParts): Access {
  const sessions = sessionsOf(secret)
  const perAddress = rateLimit(wrongTries)
  const together = rateLimit(allWrongTries)
  function tried(given: string, request: Request): 'open' | 'closed' | number {
    const address = clientAddress(request)
    const wait = Math.max(perAddress.wait(address), together.wait('all'))
    if (wait > 0) return wait
    if (isSame(given, secret)) return 'open'
    perAddress.take(address)
    together.take('all')
    logger.warn(
      { id: request.res?.locals.id, actor: 'unknown' },
      'Refused somebody on the admin page: the secret is wrong',
    )
    return 'closed'
  }
  return {
    ownPagesOnly(request, response, next) {
      if (isSameOrigin(request.headers)) return next()
      logger.warn({ id: response.locals.id, actor: 'unknown' }, 'Refused a request to the admin page from another site')
      response.status(403).json({ error: { code: 'origin', message: 'Pages of other sites cannot ask here' } })
    },
    of(request) {
      const [, token] = /^Bearer +(\S+)$/i.exec(request.get('Authorization') ?? '') ?? []
      if (token !== undefined) return tried(token, request)
      return sessions.isOpen(cookieOf(request)) ? 'open' : 'closed'
    },
    signIn(request, response) {
      const given: unknown = request.body?.secret
      const access = tried(typeof given === 'string' ? given : '', request)
      if (access !== 'open') return access
      logger.info({ id: response.locals.id, actor: 'page' }, 'An admin signed in')
      response.cookie(cookieName, sessions.open(), { ...cookieFor(request), maxAge: sessionSeconds * 1000 })
      return access
    },
    signOut(request, response) {
      response.clearCookie(cookieName, cookieFor(request))
    },
  }
}

/** Not sent over plain HTTP where the page came over HTTPS, to us or to the proxy before us. */
function cookieFor(request: Request) {
  const secure = request.secure || request.get('X-Forwarded-Proto') === 'https'
  return { httpOnly: true, sameSite: 'strict', path: '/admin', secure } as const
}

function cookieOf(request: Request): string | undefined {
  const pairs = (request.get('Cookie') ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1)
}
