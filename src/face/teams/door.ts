import type { Request } from 'express'
import { type TeamsActivity, tenantsOf } from './activity.ts'
import type { TeamsSettings } from './settings.ts'

/** Why somebody is turned away; the reason is for the log alone. */
export interface Refusal {
  readonly status: 401 | 403
  readonly why: string
}

/** Microsoft's hosts that Teams gives as service URL: its public cloud and the two government clouds. */
const serviceHosts = [
  'trafficmanager.net',
  'teams.microsoft.com',
  'botframework.com',
  'teams.microsoft.us',
  'botframework.azure.us',
]
const loopback = /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|::ffff:127\.\d{1,3}\.\d{1,3}\.\d{1,3})$/

/** What can be told before the body is read: nobody's body is, who shows no token or is not of this machine. */
export function refusedAtTheDoor(request: Request, { appId }: TeamsSettings): Refusal | undefined {
  if (appId === undefined) {
    return isFromThisMachine(request)
      ? undefined
      : { status: 403, why: 'without an app id only this machine is served' }
  }
  return /^Bearer \S+$/.test(request.get('authorization') ?? '') ? undefined : { status: 401, why: 'there is no token' }
}

/** What is wrong with an activity whose token is good. */
export function refusedInside(activity: TeamsActivity, settings: TeamsSettings): Refusal | undefined {
  const { appId, cloud } = settings
  const { channelId, serviceUrl } = activity
  if (appId !== undefined && channelId !== 'msteams') return { status: 403, why: 'the channel is not Teams' }
  if (appId !== undefined && !isAllowedTenant(activity, settings))
    return { status: 403, why: 'the tenant is not served' }
  const local = appId === undefined || isLocalAddress(cloud?.openIdMetadata)
  const trusted = (appId !== undefined && isMicrosofts(serviceUrl)) || (local && isLocalAddress(serviceUrl))
  return trusted ? undefined : { status: 403, why: 'the service URL is not trusted' }
}

/** Asked by this machine for itself: not through a proxy, nor by a page of another site whose name leads here. */
function isFromThisMachine(request: Request): boolean {
  const forwarded = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'].some(
    (name) => request.get(name) !== undefined,
  )
  return isLoopback(request.socket.remoteAddress) && !forwarded && isLocalHost(request.hostname)
}

function isLoopback(address: string | undefined): boolean {
  return address !== undefined && loopback.test(address)
}

function isLocalHost(host: string | undefined): boolean {
  return host === 'localhost' || isLoopback(host?.replace(/^\[|\]$/g, ''))
}

function isLocalAddress(url: string | undefined): boolean {
  if (url === undefined || !URL.canParse(url)) return false
  const { protocol, hostname, username, password } = new URL(url)
  return /^https?:$/.test(protocol) && username === '' && password === '' && isLocalHost(hostname)
}

/** An address that came with a token can still be somebody else's. */
function isMicrosofts(serviceUrl: string): boolean {
  if (!URL.canParse(serviceUrl)) return false
  const { protocol, hostname, username } = new URL(serviceUrl)
  if (protocol !== 'https:' || username !== '') return false
  return serviceHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))
}

/** Whether people of all tenants that the activity names are answered. */
function isAllowedTenant(activity: TeamsActivity, { allowedTenants, tenantId }: TeamsSettings): boolean {
  const allowed = allowedTenants.length > 0 ? allowedTenants : tenantId === undefined ? [] : [tenantId]
  const named = tenantsOf(activity)
  const isAllowed = (tenant: string) => allowed.some((each) => each.toLowerCase() === tenant.toLowerCase())
  return named.length > 0 && named.every(isAllowed)
}
