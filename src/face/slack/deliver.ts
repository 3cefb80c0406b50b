import type { webApi } from '@slack/bolt'
import { z } from 'zod'
import type { Deliver, Delivered } from '../../alert/delivery.ts'
import { contentOfAnswer } from './content.ts'
import { errorCode, type Log } from './log.ts'
import { postMessage } from './post.ts'
import { type SendTools, send } from './send.ts'
import { troubleOf } from './trouble.ts'

/** The client for a workspace; `undefined` where the app is not installed any more. */
export type ClientFor = (team: string) => Promise<webApi.WebClient | undefined>

const addressSchema = z.object({ team: z.string(), user: z.string() })

// Slack's words for somebody who is not there to be written to. What is wrong with our token is no fault of theirs.
const goneCodes = new Set(['user_not_found', 'users_not_found', 'user_disabled', 'cannot_dm_bot'])

/** Writes to people by direct message, each message once. */
export function deliverBySlack(tools: SendTools & { readonly log: Log }, clientFor: ClientFor): Deliver {
  return async ({ to }, answer, { key, doubtful, since }) => {
    const { data: person } = addressSchema.safeParse(to)
    if (person === undefined) return 'gone'
    try {
      const client = await clientFor(person.team)
      if (client === undefined) return 'gone'
      const channel = await privateChannel({ ...tools, client }, person)
      const destination = { channel, since: String(since.getTime() / 1000), key }
      return await postMessage({ ...tools, client }, destination, contentOfAnswer(answer), { doubtful })
    } catch (error) {
      tools.log.warn({ code: errorCode(error) }, 'Somebody who asked to be told could not be written to')
      return outcomeOf(error)
    }
  }
}

/** The channel between us and a person. Slack lets few be opened a minute: it is waited for as long as Slack says. */
async function privateChannel(
  tools: SendTools & { readonly client: webApi.WebClient },
  { team, user }: z.infer<typeof addressSchema>,
): Promise<string> {
  let channel = user
  let trouble: unknown
  const attempt = async () => {
    try {
      channel = (await tools.client.conversations.open({ users: user })).channel?.id ?? user
    } catch (error) {
      trouble = error
      throw error
    }
  }
  if ((await send(tools, { what: 'channel', channel: `${team}:${user}`, attempt })) === 'sent') return channel
  throw trouble
}

/** Opening a conversation sends nothing: whatever went wrong, nothing arrived. */
function outcomeOf(error: unknown): Delivered {
  const trouble = troubleOf(error)
  return trouble.kind === 'refused' && goneCodes.has(trouble.code) ? 'gone' : 'failed'
}
