import { evergreenPosting, openPostings } from '../../answer/roles.ts'
import type { Locale } from '../../locale/locale.ts'
import type { Posting } from '../../posting/posting.ts'
import type { Catalogue } from '../../search/catalogue.ts'

/** The roles somebody can apply to now, one posting each, in that language where there is one. */
export interface OpenRoles {
  /** As many and in the order as in the answer to "what's open?". */
  readonly postings: readonly Posting[]
  /** The posting for those whom no other one fits. */
  readonly evergreen: Posting | undefined
}

/** What is open now, as the answers have it. */
export function openRoles(catalogue: Catalogue, { locale, now }: { locale: Locale; now: Date }): OpenRoles {
  const scene = { catalogue, now, locale, reading: locale, words: '' }
  return { postings: openPostings(scene), evergreen: evergreenPosting(scene) }
}
