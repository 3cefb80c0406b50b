import type { App, types, webApi } from '@slack/bolt'
import type { Posting } from '../../posting/posting.ts'
import { statusAt } from '../../posting/status.ts'
import { plainQuestion, type Question } from '../../question/question.ts'
import { answerToBlocks } from './blocks.ts'
import { isFirstDelivery } from './dedupe.ts'
import type { Parts } from './parts.ts'
import { postingAt } from './posting-at.ts'
import { send } from './send.ts'

/** The part of Slack's event that matters here. */
interface LinkShared {
  readonly user?: string
  readonly channel: string
  readonly message_ts: string
  readonly unfurl_id?: string
  readonly source?: string
  readonly links: readonly { readonly url: string }[]
}

// Slack sends more links than people read previews.
const mostLinks = 5

/** Shows under a pasted link what the posting says and whether it is open; a closed one comes with what is open. */
export function unfurlLinks(app: App, parts: Parts): void {
  app.event('link_shared', ({ client, event, body, context }) =>
    parts.work.run(async () => {
      const shared = event as unknown as LinkShared
      const botUser = context.botUserId ?? body.authorizations?.[0]?.user_id
      if (shared.user === botUser && botUser !== undefined) return
      if (!(await isFirstDelivery(parts.store, body.event_id))) return
      const unfurls = await previews(parts, shared)
      const known = Object.keys(unfurls).length > 0
      parts.metrics.events.inc({ kind: 'link', outcome: known ? 'answered' : 'ignored' })
      if (known) await unfurl(parts, client, { shared, unfurls })
    }),
  )
}

type Previews = Record<string, { blocks: types.KnownBlock[] }>

async function previews(parts: Parts, { links }: LinkShared): Promise<Previews> {
  const catalogue = parts.catalogue()
  if (catalogue === undefined) return {}
  const made = links.slice(0, mostLinks).map(async ({ url }) => {
    const posting = postingAt(catalogue, url)
    return posting === undefined ? [] : [[url, { blocks: await preview(parts, posting) }] as const]
  })
  return Object.fromEntries((await Promise.all(made)).flat())
}

/** What an open posting says; of a closed one that it is closed, and what is open instead. */
async function preview(parts: Parts, posting: Posting): Promise<types.KnownBlock[]> {
  const { key, locale } = posting
  const intent = statusAt(posting, parts.now()).status === 'open' ? 'detail' : 'status'
  const question: Question = { ...plainQuestion(intent), subject: { kind: 'roles', keys: [key] } }
  const answer = await parts.bot.reply({ locale, content: { question, language: locale } })
  return answerToBlocks(answer, { buttons: false })
}

async function unfurl(
  parts: Parts,
  client: webApi.WebClient,
  { shared, unfurls }: { readonly shared: LinkShared; readonly unfurls: Previews },
): Promise<void> {
  const { channel, message_ts: ts, unfurl_id, source } = shared
  // A message that is still being written has no place yet.
  const where = unfurl_id !== undefined && source === 'composer' ? { unfurl_id, source } : { channel, ts }
  await send(parts, { what: 'preview', channel, attempt: () => client.chat.unfurl({ ...where, unfurls } as never) })
}
