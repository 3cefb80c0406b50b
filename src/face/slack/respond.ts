import { plainIfRefused } from './plain-if-refused.ts'
import type { Content } from './post.ts'
import { type SendTools, type Sent, send } from './send.ts'

/** `replace`: the message the button was in; `ephemeral`: a new one that only that person sees. */
export type ResponseKind = 'replace' | 'ephemeral'

/**
 * Answers through the address Slack gave with a command or button. Replacing can be repeated without harm; a new message
 * seen by one person cannot be read back, so it is sent again when Slack says that it failed, not when nothing came back.
 */
export function respond(
  tools: SendTools,
  { url, kind, apiUrl }: { readonly url: string; readonly kind: ResponseKind; readonly apiUrl: string | undefined },
  content: Content,
): Promise<Sent> {
  if (!isSlackAddress(url, apiUrl)) return Promise.resolve('failed')
  const how = kind === 'replace' ? { replace_original: true } : { response_type: 'ephemeral', replace_original: false }
  const bodyOf = (each: Content) => JSON.stringify({ ...how, ...each, unfurl_links: false, unfurl_media: false })
  let slackFailed = false
  return send(tools, {
    what: 'response',
    channel: url,
    async attempt() {
      slackFailed = false
      await plainIfRefused(content, (each) => deliver(url, bodyOf(each), tools.timing.call)).catch((error) => {
        slackFailed = (error as { code?: unknown }).code === httpError
        throw error
      })
    },
    ...(kind === 'replace' ? {} : { arrived: () => Promise.resolve(slackFailed ? false : undefined) }),
  })
}

const httpError = 'slack_webapi_http_error'

/** Only Slack, or in tests the machine that stands for it, is written to. */
function isSlackAddress(url: string, apiUrl: string | undefined): boolean {
  if (!URL.canParse(url)) return false
  const { origin, hostname, protocol } = new URL(url)
  if (origin === 'https://hooks.slack.com' || origin === 'https://hooks.slack-gov.com') return true
  if (apiUrl === undefined || !/^https?:$/.test(protocol)) return false
  const api = new URL(apiUrl).hostname
  return hostname === api || (isLoopback(hostname) && isLoopback(api))
}

function isLoopback(hostname: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)
}

async function deliver(url: string, body: string, milliseconds: number): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(milliseconds),
  })
  const said = await response.text().catch(() => '')
  if (!response.ok) throw responseError(response, said)
  const [, refusal] = /"ok"\s*:\s*false.*"error"\s*:\s*"([a-z_]{1,60})"/s.exec(said) ?? []
  if (refusal !== undefined) throw refused(refusal)
}

/** An error with the codes of the Web API client, so that one place knows what they mean. */
function responseError({ status, headers }: Response, said: string): Error {
  const error = new Error(`Slack answered ${status}`)
  if (status === 429) {
    const retryAfter = Number(headers.get('retry-after') ?? 1)
    return Object.assign(error, { code: 'slack_webapi_rate_limited_error', retryAfter })
  }
  if (status < 500) return refused(/[a-z]{2,20}(?:_[a-z]{2,20}){1,4}/.exec(said)?.[0] ?? 'gone')
  return Object.assign(error, { code: httpError })
}

function refused(code: string): Error {
  return Object.assign(new Error(`Slack answered "${code}"`), {
    code: 'slack_webapi_platform_error',
    data: { error: code },
  })
}
