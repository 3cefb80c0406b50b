import { z } from 'zod'

const account = z.looseObject({ id: z.string().max(500), aadObjectId: z.string().max(100).optional() })

/** What comes in, as far as it is used; the rest is passed to the SDK unread. */
export const activitySchema = z.looseObject({
  type: z.string().min(1).max(100),
  id: z.string().max(500).optional(),
  name: z.string().max(200).optional(),
  text: z.string().max(100_000).nullish(),
  locale: z.string().max(50).nullish(),
  channelId: z.string().max(100).optional(),
  serviceUrl: z.string().max(1000),
  replyToId: z.string().max(500).nullish(),
  action: z.string().max(50).optional(),
  from: account.optional(),
  recipient: account.optional(),
  conversation: z.looseObject({
    id: z.string().min(1).max(1000),
    conversationType: z.string().max(50).optional(),
    tenantId: z.string().max(100).optional(),
  }),
  membersAdded: z.array(account).max(1000).optional(),
  entities: z
    .array(z.looseObject({ type: z.string().optional() }))
    .max(500)
    .nullish(),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string().max(100).optional() }).optional() }).nullish(),
  value: z.unknown().optional(),
})

export type TeamsActivity = z.infer<typeof activitySchema>

const mention = z.looseObject({
  type: z.literal('mention'),
  text: z.string().min(1),
  mentioned: z.looseObject({ id: z.string() }),
})

/** The text without the mention of the bot, which Teams marks by an entity: other people's mentions stay. */
export function textWithoutMention({ text, entities, recipient }: TeamsActivity): string {
  return (entities ?? []).reduce<string>((rest, entity) => {
    const { data } = mention.safeParse(entity)
    return data && data.mentioned.id === recipient?.id ? rest.replace(data.text, ' ') : rest
  }, text ?? '')
}

/** The tenant an activity says it comes from. */
export function tenantOf({ conversation, channelData }: TeamsActivity): string | undefined {
  return channelData?.tenant?.id ?? conversation.tenantId
}

/** The same for all messages of one chat or thread. */
export function conversationKey({ conversation }: TeamsActivity): string {
  return `teams:${conversation.id}`
}
