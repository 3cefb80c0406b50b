import type { SectionKind } from '../posting.ts'

/** How sites head their sections, as regular expressions over folded headings; the first kind that fits counts. */
export type HeadingCues = { readonly [K in Exclude<SectionKind, 'other'>]: readonly string[] }
