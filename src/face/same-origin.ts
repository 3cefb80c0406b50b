import type { IncomingHttpHeaders } from 'node:http'

/**
 * False when a browser says that a page of another site sent the request. Programs send neither header and pass:
 * what the check protects is the person whose browser is used, not the answer, which is public.
 */
export function isSameOrigin(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const { origin, host } = headers
  if (origin === undefined) return true
  return URL.canParse(origin) && host !== undefined && new URL(origin).host === host.toLowerCase()
}
