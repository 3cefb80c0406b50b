import type { SectionKind } from '../posting.ts'

/** How sites head their sections, as regular expressions over folded headings; the longest words that fit count. */
export type HeadingCues = { readonly [K in SectionKind]: readonly string[] }
