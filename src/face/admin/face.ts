import { createHash } from 'node:crypto'
import express, { type Express, type Request, type Response } from 'express'
import { z } from 'zod'
import type { LiveCatalogue } from '../../admin/live-catalogue.ts'
import { reportToText } from '../../admin/report-text.ts'
import type { Logger } from '../../log.ts'
import type { Store } from '../../store/store.ts'
import type { Face } from '../face.ts'
import { isSigned } from './signature.ts'

export interface AdminParts {
  /** Without one there are no routes. */
  readonly secret: string | undefined
  readonly live: LiveCatalogue
  readonly store: Store
  readonly logger: Logger
}

/** A push event of a large repository is smaller. */
const largestBody = '1mb'
/** A delivery seen within a day is the same one, sent again. */
const remembered = { seconds: 24 * 60 * 60 }

/** What a signed body may ask for beside a reload; a webhook's payload asks for nothing. */
const wish = z.object({
  action: z.literal('roll-back').optional().catch(undefined),
  force: z.boolean().optional().catch(undefined),
})

/**
 * `POST /admin/reload`, signed as a GitHub webhook is. What to do stands in the signed body, so that a request that was
 * overheard cannot be turned into another one.
 */
export function adminFace(parts: AdminParts): Face {
  return {
    name: 'admin',
    mount(app: Express) {
      const { secret } = parts
      if (secret === undefined) return
      const body = express.raw({ type: () => true, limit: largestBody })
      app.post('/admin/reload', body, (request, response) => carryOut(request, response, { ...parts, secret }))
    },
    async start() {},
    ready: () => true,
    async stop() {},
  }
}

async function carryOut(request: Request, response: Response, parts: AdminParts & { secret: string }): Promise<void> {
  const { live, store, logger, secret } = parts
  const body: Uint8Array = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
  if (!isSigned(body, { signature: request.get('X-Hub-Signature-256'), secret })) {
    logger.warn({ actor: 'unknown' }, 'Refused a reload: its signature is missing or wrong')
    return answer(response, 401, { error: { code: 'unsigned', message: 'The signature is missing or wrong' } })
  }
  // A delivery is known by its signed body: the header that numbers deliveries is not signed.
  const delivery = `delivery:${createHash('sha256').update(body).digest('hex')}`
  if (!(await store.claim(delivery, remembered))) {
    logger.info({ actor: 'webhook' }, 'A reload was asked for again: nothing is done twice')
    return answer(response, 200, {
      outcome: 'repeated',
      text: 'This request was carried out before: nothing is done twice',
    })
  }
  const { action, force = false } = wishOf(body)
  const report = action === 'roll-back' ? live.rollBack('webhook') : await live.reload({ force, from: 'webhook' })
  if (report.outcome === 'kept') await store.remove(delivery)
  answer(response, report.outcome === 'kept' ? 409 : 200, { ...report, text: reportToText(report, 'en') })
}

function wishOf(body: Uint8Array): z.infer<typeof wish> {
  try {
    return wish.parse(JSON.parse(Buffer.from(body).toString('utf8')))
  } catch {
    return {}
  }
}

function answer(response: Response, status: number, document: object): void {
  response.status(status).set('Cache-Control', 'no-store').json(document)
}
