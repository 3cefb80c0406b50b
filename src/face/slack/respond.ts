import type { Content } from './post.ts'
import { type SendTools, type Sent, send } from './send.ts'

/** `replace`: the message the button was in; `ephemeral`: a new one that only that person sees. */
export type ResponseKind = 'replace' | 'ephemeral'

/**
 * Answers through the address Slack gave with a command or button. Replacing can be repeated without harm; a new message
 * seen by one person cannot be read back, so after an unclear end it is not sent again.
 */
export function respond(
  tools: SendTools,
  { url, kind, apiUrl }: { readonly url: string; readonly kind: ResponseKind; readonly apiUrl: string | undefined },
  content: Content,
): Promise<Sent> {
  if (!isSlackAddress(url, apiUrl)) return Promise.resolve('failed')
  const how = kind === 'replace' ? { replace_original: true } : { response_type: 'ephemeral', replace_original: false }
  const body = JSON.stringify({ ...how, ...content, unfurl_links: false, unfurl_media: false })
  return send(tools, {
    channel: url,
    attempt: () => deliver(url, body, tools.timing.call),
    ...(kind === 'replace' ? {} : { arrived: () => Promise.resolve(undefined) }),
  })
}

/** Only Slack, or in tests the machine that stands for it, is written to. */
function isSlackAddress(url: string, apiUrl: string | undefined): boolean {
  if (!URL.canParse(url)) return false
  const { origin, hostname, protocol } = new URL(url)
  if (apiUrl !== undefined) return /^https?:$/.test(protocol) && hostname === new URL(apiUrl).hostname
  return origin === 'https://hooks.slack.com' || origin === 'https://hooks.slack-gov.com'
}

async function deliver(url: string, body: string, milliseconds: number): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(milliseconds),
  })
  await response.body?.cancel()
  if (response.ok) return
  throw responseError(response)
}

/** An error with the codes of the Web API client, so that one place knows what they mean. */
function responseError({ status, headers }: Response): Error {
  const error = new Error(`Slack answered ${status}`)
  if (status === 429) {
    const retryAfter = Number(headers.get('retry-after') ?? 1)
    return Object.assign(error, { code: 'slack_webapi_rate_limited_error', retryAfter })
  }
  if (status < 500) return Object.assign(error, { code: 'slack_webapi_platform_error', data: { error: 'gone' } })
  return Object.assign(error, { code: 'slack_webapi_http_error' })
}
