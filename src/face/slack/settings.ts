/** What Slack needs, already validated: HTTP with a signing secret, or Socket Mode with an app token. */
export interface SlackSettings {
  readonly signingSecret: string | undefined
  /** One workspace. */
  readonly botToken: string | undefined
  /** Socket Mode when set. */
  readonly appToken: string | undefined
  /** Several workspaces, by OAuth. */
  readonly oauth: SlackOauth | undefined
  /** Another Web API than Slack's, for tests. */
  readonly apiUrl: string | undefined
  /** Put before command names while developing: `dev-` makes `/dev-jobs`. */
  readonly commandPrefix: string
  /** Ids of people who may use `/vocation`. */
  readonly admins: readonly string[]
}

export interface SlackOauth {
  readonly clientId: string
  readonly clientSecret: string
  readonly stateSecret: string
  /** 32 bytes: what the workspaces' tokens are encrypted with at rest. */
  readonly storeKey: Uint8Array
}
