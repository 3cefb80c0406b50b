import { z } from 'zod'
import type { Deliver, Delivered } from '../../alert/delivery.ts'
import type { Logger } from '../../log.ts'
import type { TeamsActivity } from './activity.ts'
import type { TeamsLine } from './botbuilder.ts'
import { UnsureError } from './http-client.ts'
import { messageOfAnswer } from './message.ts'

const account = z.object({ id: z.string() })

/** Where a private chat goes on after its turn has ended: the SDK calls it a conversation reference. */
export const referenceSchema = z.object({
  serviceUrl: z.string(),
  channelId: z.string(),
  bot: account,
  user: account,
  conversation: z.object({ id: z.string(), conversationType: z.string(), tenantId: z.string().optional() }),
})

export type Reference = z.infer<typeof referenceSchema>

/** The reference of a private chat; `undefined` for channels and group chats. Only for activities that were authenticated. */
export function referenceOf({
  serviceUrl,
  channelId,
  recipient,
  from,
  conversation,
}: TeamsActivity): Reference | undefined {
  const { id, conversationType, tenantId } = conversation
  if (conversationType !== 'personal' || channelId === undefined || !recipient || !from) return undefined
  return {
    serviceUrl,
    channelId,
    bot: { id: recipient.id },
    user: { id: from.id },
    conversation: { id, conversationType, ...(tenantId !== undefined && { tenantId }) },
  }
}

/** Writes to people in their private chat, each message at most once: nobody can look whether one arrived. */
export function deliverByTeams(line: TeamsLine, logger: Pick<Logger, 'warn'>): Deliver {
  return async ({ to }, answer, { doubtful }) => {
    const { data: reference } = referenceSchema.safeParse(to)
    if (reference === undefined) return 'gone'
    if (doubtful) return 'unsure'
    try {
      await line.write(reference, (turn) => turn.send(messageOfAnswer(answer)))
      return 'sent'
    } catch (error) {
      const outcome = outcomeOf(error)
      logger.warn({ outcome }, 'Somebody who asked to be told could not be written to')
      return outcome
    }
  }
}

/** 403 and 404: the app was taken out, or the person is gone ("Send proactive messages", Microsoft Teams). */
function outcomeOf(error: unknown): Delivered {
  if (error instanceof UnsureError) return 'unsure'
  const { statusCode } = error as { statusCode?: unknown }
  return statusCode === 403 || statusCode === 404 ? 'gone' : 'failed'
}
