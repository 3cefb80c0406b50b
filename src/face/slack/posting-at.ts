import type { Posting } from '../../posting/posting.ts'
import type { Catalogue } from '../../search/catalogue.ts'

/** The posting published at that address, however it is written: with a query, a fragment, escapes, no last slash. */
export function postingAt(catalogue: Catalogue, url: string): Posting | undefined {
  const wanted = addressOf(url)
  if (wanted === undefined) return undefined
  for (const { postings, older } of catalogue.roles.values()) {
    const found = [postings.en, postings.fr, ...older].find((posting) => posting && addressOf(posting.url) === wanted)
    if (found !== undefined) return found
  }
  return undefined
}

function addressOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, host, pathname } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:') return undefined
  return `${host.replace(/^www\./, '')}${decoded(pathname).normalize('NFC').toLowerCase().replace(/\/+$/, '')}`
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
