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
  /** Where Azure sends activities, for the doctor alone. */
  readonly endpoint?: string | undefined
  /** Microsoft's public cloud when absent. */
  readonly cloud?: Cloud | undefined
}

/** Another cloud: a government's, or a stand-in for Microsoft on this machine. What is absent is as in the public cloud. */
export interface Cloud {
  /** Where the keys are named that tokens are signed with. */
  readonly openIdMetadata?: string | undefined
  readonly issuer?: string | undefined
  /** Where our own tokens are got. */
  readonly loginUrl?: string | undefined
  readonly scope?: string | undefined
}
