import type { webApi } from '@slack/bolt'
import { boltLog, type Log } from './log.ts'
import type { SlackSettings } from './settings.ts'
import type { Timing } from './timing.ts'

/**
 * Options for every Web API client: short calls, no retries and no waiting inside the client, for it would post twice after
 * a lost response and hold all channels up for one; `send` does both better.
 */
export function clientOptions(
  { apiUrl }: Pick<SlackSettings, 'apiUrl'>,
  { timing, log }: { readonly timing: Timing; readonly log: Log },
): webApi.WebClientOptions {
  return {
    retryConfig: { retries: 0 },
    timeout: timing.call,
    rejectRateLimitedCalls: true,
    logger: boltLog(log),
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/` }),
  }
}
