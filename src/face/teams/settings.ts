/** What Teams needs, already validated. Without an app id only the loopback interface is served, unauthenticated. */
export interface TeamsSettings {
  readonly appId: string | undefined
  readonly appPassword: string | undefined
  readonly appType: 'SingleTenant' | 'UserAssignedMSI'
  readonly tenantId: string | undefined
  /** Tenants whose people are answered; the app's own when empty. */
  readonly allowedTenants: readonly string[]
  /** Ids (`29:…` or Entra object ids) of people who may use `reload`, `status`, `check`. */
  readonly admins: readonly string[]
}
