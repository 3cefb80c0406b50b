// What Slack answers to a token that will never work again, and to one that never could.
const codes = new Set([
  'not_authed',
  'invalid_auth',
  'account_inactive',
  'user_removed_from_team',
  'team_disabled',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
  'missing_scope',
  'app_not_found',
])

/** Whether Slack's code means that asking again with the same token is in vain. */
export function isHopeless(code: string): boolean {
  return codes.has(code)
}
