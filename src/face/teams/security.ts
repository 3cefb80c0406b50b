import { type TeamsActivity, tenantOf } from './activity.ts'
import type { TeamsSettings } from './settings.ts'

/** Microsoft's hosts that Teams gives as service URL: its public cloud and the two government clouds. */
const serviceHosts = [
  'trafficmanager.net',
  'teams.microsoft.com',
  'botframework.com',
  'teams.microsoft.us',
  'botframework.azure.us',
]
const loopback = /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|::ffff:127\.\d{1,3}\.\d{1,3}\.\d{1,3})$/

/** Whether the address is of this machine. */
export function isLoopback(address: string | undefined): boolean {
  return address !== undefined && loopback.test(address)
}

/** Whether answers may be sent there: an address that came with a token can still be somebody else's. */
export function isTrustedService(serviceUrl: string, { local }: { local: boolean }): boolean {
  if (!URL.canParse(serviceUrl)) return false
  const { protocol, hostname, username } = new URL(serviceUrl)
  if (username !== '') return false
  if (local) return isLoopback(hostname.replace(/^\[|\]$/g, '')) || hostname === 'localhost'
  return protocol === 'https:' && serviceHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))
}

/** Whether people of the tenant are answered. */
export function isAllowedTenant(activity: TeamsActivity, { allowedTenants, tenantId }: TeamsSettings): boolean {
  const allowed = allowedTenants.length > 0 ? allowedTenants : tenantId === undefined ? [] : [tenantId]
  const tenant = tenantOf(activity)
  return tenant !== undefined && allowed.some((each) => each.toLowerCase() === tenant.toLowerCase())
}
