import { escapeText } from './escape.ts'
import { limits } from './limits.ts'
import { shorten } from './shorten.ts'

/** A link in mrkdwn, at most 2,000 characters; only the label when the address is not one that may be linked. */
export function linkTo(label: string, url: string): string {
  const address = linkable(url, { longest: 1200 })
  const shown = shorten(label.replaceAll('|', '¦').replace(/\s+/gu, ' ').trim(), 400)
  if (address === undefined) return shown
  return `<${address.replaceAll('|', '%7C').replaceAll('&', '&amp;')}|${shown === '' ? escapeText(new URL(url).host) : shown}>`
}

/** The address as it may stand behind a link or button: https or mailto, without user and password, not too long. */
export function linkable(url: string, { longest = limits.url as number } = {}): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, username, password, href } = new URL(url)
  const trusted = (protocol === 'https:' && username === '' && password === '') || protocol === 'mailto:'
  const address = href.replace(/[<>"\s]/g, encodeURIComponent)
  return trusted && address.length <= longest ? address : undefined
}
