import type { Site } from '../posting/site.ts'
import type { AnswerLink } from './answer.ts'

const address = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d](?:[a-z\d.-]{0,251}[a-z\d])?$/i

/**
 * A link that may be shown: an e-mail address, or an https address without user information whose host is one of the
 * site's or ends in one of its `linkHosts`. Anything else gives nothing.
 */
export function safeLink(value: string, { label, site }: { label: string; site: Site }): AnswerLink | undefined {
  if (address.test(value)) return { label: value, url: `mailto:${value}` }
  if (!URL.canParse(value)) return undefined
  const url = new URL(value)
  const plain = url.protocol === 'https:' && url.username === '' && url.password === '' && url.port === ''
  return plain && isListed(url.hostname, site) ? { label, url: url.href } : undefined
}

function isListed(host: string, { languages, linkHosts }: Site): boolean {
  const own = [languages.en, languages.fr].map(({ baseUrl }) => new URL(baseUrl).hostname)
  return [...own, ...linkHosts].some((listed) => host === listed || host.endsWith(`.${listed}`))
}
