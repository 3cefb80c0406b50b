import type { Express } from 'express'
import type { Face } from '../face.ts'
import { insightsRoute } from './insights-route.ts'
import { mountPage, type PageParts } from './page-routes.ts'
import { type ReloadParts, reloadRoute } from './reload-route.ts'
import { onlyPost } from './signed-request.ts'

export interface AdminParts extends Omit<ReloadParts & PageParts, 'secret'> {
  /** Without one there are no routes. */
  readonly secret: string | undefined
}

/** What admins and programs of theirs may do over HTTP, when they know the secret. */
export function adminFace(parts: AdminParts): Face {
  return {
    name: 'admin',
    mount(app: Express) {
      const { secret } = parts
      if (secret === undefined) return
      const signed = {
        '/admin/reload': reloadRoute({ ...parts, secret }),
        '/admin/insights': insightsRoute({ ...parts, secret }),
      }
      for (const [path, handlers] of Object.entries(signed))
        app
          .route(path)
          .post(...handlers)
          .all(onlyPost)
      mountPage(app, { ...parts, secret })
    },
    async start() {},
    ready: () => true,
    async stop() {},
  }
}
