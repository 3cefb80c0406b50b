/** What became of a call to Slack that did not succeed. */
export type Trouble =
  /** Not now; in so many milliseconds. */
  | { readonly kind: 'limited'; readonly wait: number }
  /** It never got there: it can be done again. */
  | { readonly kind: 'unreached' }
  /** It may or may not have been done. */
  | { readonly kind: 'unsure' }
  /** Slack will not do it, now or later. */
  | { readonly kind: 'refused'; readonly code: string }

/** What an error of the Web API client means for the call that met it. */
export function troubleOf(error: unknown): Trouble {
  const { code, retryAfter, data, original } = error as {
    code?: string
    retryAfter?: number
    data?: { error?: string }
    original?: unknown
  }
  switch (code) {
    case 'slack_webapi_rate_limited_error':
      return { kind: 'limited', wait: (retryAfter ?? 1) * 1000 }
    case 'slack_webapi_platform_error':
      return platformTrouble(data?.error ?? '')
    case 'slack_webapi_request_error':
      return neverConnected(original) ? { kind: 'unreached' } : { kind: 'unsure' }
    default:
      return neverConnected(error) ? { kind: 'unreached' } : { kind: 'unsure' }
  }
}

// Slack's own words for "something broke on our side".
const slackBroke = new Set([
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
])

function platformTrouble(code: string): Trouble {
  // Without a word for what is wrong, it was not Slack that answered: the client takes any page for an error.
  if (!/^\w{1,60}$/.test(code)) return { kind: 'unsure' }
  if (code === 'ratelimited' || code === 'rate_limited') return { kind: 'limited', wait: 1000 }
  return slackBroke.has(code) ? { kind: 'unsure' } : { kind: 'refused', code }
}

const beforeConnecting = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'ENETUNREACH',
  'EHOSTUNREACH',
])

/** Looks through the causes, for `fetch` hides the system's error in one. */
function neverConnected(error: unknown, depth = 4): boolean {
  if (typeof error !== 'object' || error === null || depth === 0) return false
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown }
  if (typeof code === 'string' && beforeConnecting.has(code)) return true
  return neverConnected(cause, depth - 1) || (Array.isArray(errors) && errors.some((one) => neverConnected(one, 1)))
}
