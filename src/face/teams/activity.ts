import { z } from 'zod'
import { localeOf } from '../../locale/locale.ts'
import { cleanText } from '../../question/clean.ts'

/** Absent and null are the same to Teams, which is written in several languages. */
function maybe<T extends z.ZodType>(schema: T) {
  return schema.nullish().transform((value) => value ?? undefined)
}

const text = (longest: number) => maybe(z.string().max(longest))
const account = z.looseObject({ id: z.string().max(500), aadObjectId: text(100) })

/** What comes in, as far as it is used; the rest is passed to the SDK unread. */
export const activitySchema = z.looseObject({
  type: z.string().min(1).max(100),
  id: text(500),
  name: text(200),
  /** What is longer than a question may be is refused with words, by the bot. */
  text: text(250_000),
  locale: text(50),
  channelId: text(100),
  serviceUrl: z.string().max(1000),
  replyToId: text(500),
  action: text(50),
  from: maybe(account),
  recipient: maybe(account),
  conversation: z.looseObject({
    id: z.string().min(1).max(700),
    conversationType: text(50),
    tenantId: text(100),
  }),
  membersAdded: maybe(z.array(account).max(1000)),
  entities: maybe(z.array(z.looseObject({ type: text(500) })).max(500)),
  channelData: maybe(z.looseObject({ tenant: maybe(z.looseObject({ id: text(100) })) })),
  value: z.unknown().optional(),
})

export type TeamsActivity = z.infer<typeof activitySchema>

const mention = z.looseObject({
  type: z.literal('mention'),
  text: z.string().min(1),
  mentioned: z.looseObject({ id: z.string() }),
})
const clientInfo = z.looseObject({ type: z.literal('clientInfo'), locale: z.string().max(50) })

/** The text without the mention of the bot, which Teams marks by an entity: other people's mentions stay. */
export function textWithoutMention({ text, entities, recipient }: TeamsActivity): string {
  return (entities ?? []).reduce<string>((rest, entity) => {
    const { data } = mention.safeParse(entity)
    return data && data.mentioned.id === recipient?.id ? rest.replace(data.text, ' ') : rest
  }, text ?? '')
}

/** The text as a command: without what Teams puts around it (`&nbsp;`, line ends), a slash before or a point after it. */
export function commandIn(activity: TeamsActivity): string {
  return cleanText(textWithoutMention(activity)).replace(/^\/|[\s.!?…]+$/g, '')
}

/** What Teams says of the person's language: with the message, else of the app they write in. */
export function localeIn({ locale, entities }: TeamsActivity): string | undefined {
  const ofApp = (entities ?? []).flatMap((entity) => clientInfo.safeParse(entity).data?.locale ?? [])
  return [locale, ...ofApp].find((tag) => localeOf(tag) !== undefined)
}

/** The tenants an activity says it comes from: one, unless something is odd. */
export function tenantsOf({ conversation, channelData }: TeamsActivity): readonly string[] {
  return [channelData?.tenant?.id, conversation.tenantId].filter((tenant) => tenant !== undefined)
}

/** The same for all messages of one chat or thread. */
export function conversationKey({ conversation }: TeamsActivity): string {
  return `teams:${conversation.id}`
}

/** The same for all threads of a channel: Teams names a thread `19:…@thread.tacv2;messageid=…`. */
export function channelKey({ conversation }: TeamsActivity): string {
  return `teams:${conversation.id.replace(/;messageid=.*$/s, '')}`
}
