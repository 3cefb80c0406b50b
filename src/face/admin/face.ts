import type { Express } from 'express'
import type { Insights } from '../../insights/insights.ts'
import type { Face } from '../face.ts'
import { insightsRoute } from './insights-route.ts'
import { type ReloadParts, reloadRoute } from './reload-route.ts'

export interface AdminParts extends Omit<ReloadParts, 'secret'> {
  /** Without one there are no routes. */
  readonly secret: string | undefined
  readonly insights: Insights
}

/** What admins and programs of theirs may do over HTTP, when they know the secret. */
export function adminFace(parts: AdminParts): Face {
  return {
    name: 'admin',
    mount(app: Express) {
      const { secret } = parts
      if (secret === undefined) return
      app.post('/admin/reload', ...reloadRoute({ ...parts, secret }))
      app.post('/admin/insights', ...insightsRoute({ ...parts, secret }))
    },
    async start() {},
    ready: () => true,
    async stop() {},
  }
}
