import express, { type Express, type RequestHandler } from 'express'
import type { Done } from '../../admin/report.ts'
import { shownPosting } from '../../answer/card.ts'
import { locales } from '../../locale/locale.ts'
import type { Catalogue } from '../../search/catalogue.ts'
import type { Store } from '../../store/store.ts'
import type { Face } from '../face.ts'
import { type AskParts, askHandlers, notYet } from './ask.ts'
import { mountPage } from './page-files.ts'
import { notFound, onError, onlyMethods } from './refusal.ts'
import { securityHeaders } from './security-headers.ts'

export interface AppParts extends AskParts {
  readonly faces: readonly Face[]
  readonly store: Pick<Store, 'ready'>
  readonly now: () => Date
  /** True once the server is being stopped. */
  readonly stopping: () => boolean
  /** The last reload or roll-back, for `/readyz`. */
  readonly lastReload?: () => Done | undefined
}

/** Everything that is served on the one port. Faces come first, so that they read bodies raw for their signatures. */
export function createApp(parts: AppParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.use(securityHeaders)
  for (const face of parts.faces) face.mount(app)
  mountPage(app, parts)
  app
    .route('/api/ask')
    .post(...askHandlers(parts))
    .all(onlyMethods('POST'))
  const reads = {
    '/api/postings': postings(parts),
    '/healthz': healthy,
    '/readyz': ready(parts),
    '/metrics': numbers(parts),
  }
  for (const [path, handler] of Object.entries(reads)) app.route(path).get(handler).all(onlyMethods('GET, HEAD'))
  app.use(notFound)
  app.use(onError(parts.logger))
  return app
}

const healthy: RequestHandler = (_request, response) => {
  response.set('Cache-Control', 'no-store').json({ status: 'ok' })
}

function ready({ catalogue, faces, store, stopping, now, lastReload }: AppParts): RequestHandler {
  return (_request, response) => {
    const reasons = [
      ...(stopping() ? ['The server is stopping'] : []),
      ...(catalogue() === undefined ? ['The postings are not read yet'] : []),
      ...(store.ready() ? [] : ['The store cannot be reached']),
      ...faces.filter((face) => !face.ready()).map(({ name }) => `${name} is not connected`),
    ]
    const state = { ...catalogueState(catalogue(), now()), ...reloadState(lastReload?.()) }
    response.set('Cache-Control', 'no-store')
    response.status(reasons.length === 0 ? 200 : 503).json({ ready: reasons.length === 0, reasons, ...state })
  }
}

function catalogueState(live: Catalogue | undefined, now: Date): object {
  if (live === undefined) return {}
  const { version, loadedAt } = live
  return { catalogue: { version, loadedAt, ageSeconds: Math.round((now.getTime() - loadedAt.getTime()) / 1000) } }
}

function reloadState(last: Done | undefined): object {
  return last === undefined ? {} : { lastReload: { outcome: last.report.outcome, at: last.at } }
}

function postings({ catalogue, now }: AppParts): RequestHandler {
  return (_request, response) => {
    const live = catalogue()
    if (live === undefined) return notYet(response)
    const listed = [...live.roles.values()].flatMap(({ postings }) =>
      locales.flatMap((locale) => postings[locale] ?? []),
    )
    const shown = listed.map((posting) => shownPosting(posting, now()))
    response.set('Cache-Control', 'no-cache').json({ version: live.version, postings: shown })
  }
}

function numbers({ metrics }: AppParts): RequestHandler {
  return async (_request, response) => {
    const text = await metrics.text()
    response.set({ 'Content-Type': metrics.contentType, 'Cache-Control': 'no-store' }).send(text)
  }
}
