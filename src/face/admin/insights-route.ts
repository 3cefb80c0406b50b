import type { RequestHandler } from 'express'
import { z } from 'zod'
import type { Insights } from '../../insights/insights.ts'
import { keptDays } from '../../insights/kept-days.ts'
import { answerJson, isRecent, jsonOf, refuseUnsigned, type SignedParts, whenSigned } from './signed-request.ts'

const wishSchema = z.object({ days: z.int().min(1).max(keptDays), requested: z.iso.datetime() })

/** `POST /admin/insights`, signed like a reload: the numbers of the last `days`. */
export function insightsRoute(parts: SignedParts & { readonly insights: Insights }): readonly RequestHandler[] {
  return whenSigned(parts, async (body, { response }) => {
    const { data } = wishSchema.safeParse(jsonOf(body))
    if (data === undefined) {
      const message = `Send {"days": 1 to ${keptDays}, "requested": the time}`
      return answerJson(response, 400, { error: { code: 'body', message } })
    }
    if (!isRecent(data.requested, parts)) return refuseUnsigned(response, 'The request was not made now')
    answerJson(response, 200, await parts.insights.report({ days: data.days }))
  })
}
