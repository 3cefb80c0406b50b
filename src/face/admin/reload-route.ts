import { createHash } from 'node:crypto'
import type { RequestHandler, Response } from 'express'
import { z } from 'zod'
import type { LiveCatalogue } from '../../admin/live-catalogue.ts'
import { reportToText } from '../../admin/report-text.ts'
import type { Store } from '../../store/store.ts'
import { answerJson, isRecent, jsonOf, refuseUnsigned, type SignedParts, whenSigned } from './signed-request.ts'

export interface ReloadParts extends SignedParts {
  readonly live: LiveCatalogue
  readonly store: Store
  /** A push to another branch does nothing; when not given, every push counts. */
  readonly branch?: string | undefined
}

/** A delivery seen within a day is the same one, sent again. */
const remembered = { seconds: 24 * 60 * 60 }

/** What a signed body may ask for beside a reload, and when it was asked; a webhook's payload asks for nothing. */
const wishSchema = z.object({
  action: z.literal('roll-back').optional().catch(undefined),
  force: z.boolean().optional().catch(undefined),
  requested: z.iso.datetime().optional().catch(undefined),
  ref: z.string().optional().catch(undefined),
})
const storeAway = { error: { code: 'store', message: 'The store cannot be reached: try again in a moment' } }
type Wish = z.infer<typeof wishSchema>

/**
 * `POST /admin/reload`, signed as a GitHub webhook is. What to do stands in the signed body, so that a request that was
 * overheard cannot be turned into another one; more than a reload must have been asked for just now.
 */
export function reloadRoute(parts: ReloadParts): readonly RequestHandler[] {
  const { store, logger, branch } = parts
  return whenSigned(parts, async (body, { request, response }) => {
    const { id } = response.locals
    const event = request.get('X-GitHub-Event')
    if (event === 'ping') return idle(response, 'ignored', 'The address and the secret are right')
    if (event !== undefined && event !== 'push')
      return idle(response, 'ignored', 'This is no push: nothing is done. Let the host send push events alone')
    const wish = wishSchema.safeParse(jsonOf(body)).data ?? {}
    const more = wish.force === true || wish.action !== undefined
    if ((more || wish.requested !== undefined) && !isRecent(wish.requested, parts)) {
      logger.warn({ id, actor: 'unknown' }, 'Refused a reload: it was not asked for now')
      return refuseUnsigned(response, 'The request was not made now: set the clock right and ask again')
    }
    if (branch !== undefined && wish.ref !== undefined && wish.ref !== `refs/heads/${branch}`) {
      return idle(response, 'ignored', 'Another branch was pushed: nothing is done')
    }
    // A delivery is known by its signed body: the header that numbers deliveries is not signed.
    const delivery = `delivery:${createHash('sha256').update(body).digest('hex')}`
    const first = await store.claim(delivery, remembered).catch((err: unknown) => {
      logger.warn({ err, id }, 'A reload cannot be told from one before, as the store is away')
      return undefined
    })
    // Reading the content twice hurts nobody; going back twice is going forth.
    if (first === undefined && more) return answerJson(response, 503, storeAway)
    if (first !== false) return carryOut(wish, { ...parts, delivery, response })
    logger.info({ id, actor: 'webhook' }, 'A reload was asked for again: nothing is done twice')
    idle(response, 'repeated', 'This request was carried out before: nothing is done twice')
  })
}

async function carryOut(
  { action, force = false }: Wish,
  { live, store, delivery, response }: ReloadParts & { delivery: string; response: Response },
): Promise<void> {
  const report = action === 'roll-back' ? live.rollBack('webhook') : await live.reload({ force, from: 'webhook' })
  if (report.outcome === 'kept') await store.remove(delivery).catch(() => {})
  answerJson(response, report.outcome === 'kept' ? 409 : 200, { ...report, text: reportToText(report, 'en') })
}

function idle(response: Response, outcome: 'ignored' | 'repeated', text: string): void {
  answerJson(response, 200, { outcome, text })
}
