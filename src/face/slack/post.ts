import type { types, webApi } from '@slack/bolt'
import { plainIfRefused } from './plain-if-refused.ts'
import { type SendTools, type Sent, send } from './send.ts'
import { pause } from './timing.ts'
import { troubleOf } from './trouble.ts'

/** A message to post: blocks to see, and the same as text for notifications and screen readers. */
export interface Content {
  readonly text: string
  readonly blocks: types.KnownBlock[]
}

/** Where a message goes, and the key by which it is found again. */
export interface Destination {
  readonly channel: string
  readonly thread?: string | undefined
  /** Of the message it answers; nothing older is looked at when reading back. */
  readonly since: string
  /** The same for the same answer, in whatever process it is sent. */
  readonly key: string
}

const eventType = 'vocation_answer'

export interface PostOptions {
  /** It may be there already. */
  readonly doubtful?: boolean
  /** Asked before each attempt; once it says no nothing is sent, and posting has failed. */
  readonly ours?: (() => boolean) | undefined
}

/** Posts a message so that it is there once, even when Slack's reply to the call is lost. */
export function postMessage(
  tools: SendTools & { readonly client: webApi.WebClient },
  destination: Destination,
  content: Content,
  { doubtful = false, ours = () => true }: PostOptions = {},
): Promise<Sent> {
  const { client } = tools
  return send(tools, {
    what: 'message',
    channel: destination.channel,
    doubtful,
    async attempt() {
      if (!ours()) throw taken
      await plainIfRefused(content, (each) => client.chat.postMessage(messageArguments(destination, each)))
    },
    arrived: () => arrived(tools, destination),
  })
}

/** As Slack refuses: there is no use in trying again. */
const taken = Object.assign(new Error('Another process sends it'), {
  code: 'slack_webapi_platform_error',
  data: { error: 'taken' },
})

function messageArguments({ channel, thread, key }: Destination, { text, blocks }: Content) {
  return {
    channel,
    ...(thread === undefined ? {} : { thread_ts: thread }),
    text,
    ...(blocks.length === 0 ? {} : { blocks }),
    parse: 'none' as const,
    link_names: false,
    unfurl_links: false,
    unfurl_media: false,
    metadata: { event_type: eventType, event_payload: { key } },
  }
}

/** Reads the conversation back; `undefined` when it cannot be read, for want of a scope or of an answer. */
async function arrived(
  { client, timing }: SendTools & { readonly client: webApi.WebClient },
  destination: Destination,
): Promise<boolean | undefined> {
  for (const wait of [...timing.backOff, undefined]) {
    try {
      return await isThere(client, destination)
    } catch (error) {
      const trouble = troubleOf(error)
      if (trouble.kind === 'refused' || wait === undefined) return undefined
      await pause(trouble.kind === 'limited' ? Math.min(trouble.wait, timing.patience) : wait)
    }
  }
  return undefined
}

async function isThere(client: webApi.WebClient, { channel, thread, since, key }: Destination): Promise<boolean> {
  const page = { channel, oldest: since, inclusive: true, limit: 200, include_all_metadata: true }
  const { messages = [] } =
    thread === undefined
      ? await client.conversations.history(page)
      : await client.conversations.replies({ ...page, ts: thread })
  return messages.some(({ metadata }) => {
    const payload = metadata?.event_payload as { key?: unknown } | undefined
    return metadata?.event_type === eventType && payload?.key === key
  })
}
