import { type Authorize, webApi } from '@slack/bolt'
import { isHopeless } from './hopeless.ts'
import { errorCode } from './log.ts'
import { pause } from './timing.ts'
import { troubleOf } from './trouble.ts'

/** Who the bot is in its one workspace. */
export interface Identity {
  /** For Bolt: the token, and who we are as far as it is known; it never waits for Slack. */
  readonly authorize: Authorize<boolean>
  known(): boolean
  /** The bot's user, once Slack has told. */
  user(): string | undefined
  /** Asks Slack; goes on asking in the background while Slack cannot be reached, rejects when it refuses the token. */
  learn(): Promise<void>
  stop(): void
}

/** The identity behind a bot token. */
export function createIdentity(token: string, options: webApi.WebClientOptions, { retry = 5000 } = {}): Identity {
  const client = new webApi.WebClient(token, options)
  let who: { botId?: string; botUserId?: string } | undefined
  let stopped = false

  async function ask(): Promise<boolean> {
    try {
      const { bot_id, user_id } = await client.auth.test()
      who = { ...(bot_id ? { botId: bot_id } : {}), ...(user_id ? { botUserId: user_id } : {}) }
      return true
    } catch (error) {
      const code = errorCode(error)
      if (troubleOf(error).kind !== 'refused' || !isHopeless(code)) return false
      throw new Error(`Cannot sign in to Slack with SLACK_BOT_TOKEN: Slack answers "${code}": install the app again`)
    }
  }

  async function keepAsking(): Promise<void> {
    while (!stopped && who === undefined) {
      await pause(retry)
      await ask().catch(() => false)
    }
  }

  return {
    authorize: async ({ teamId, enterpriseId }) => ({
      botToken: token,
      ...who,
      ...(teamId === undefined ? {} : { teamId }),
      ...(enterpriseId === undefined ? {} : { enterpriseId }),
    }),
    known: () => who !== undefined,
    user: () => who?.botUserId,
    async learn() {
      if (!(await ask())) void keepAsking()
    },
    stop() {
      stopped = true
    },
  }
}
