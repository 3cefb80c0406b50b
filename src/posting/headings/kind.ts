import { fold } from '../../locale/fold.ts'
import type { SectionKind } from '../posting.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

const order = ['apply', 'about', 'qualifications', 'duties', 'conditions'] as const
/** A team is "about" even where it hires; what one will do comes after what one needs, which says so in plainer words. */
const patterns = order.map((kind) => ({
  kind,
  pattern: new RegExp(`(?<![\\p{L}])(?:${[...en[kind], ...fr[kind]].join('|')})`, 'u'),
}))

/** "Your application is assessed on these skills" speaks of applying, and means the skills. */
const plainlyQualifications =
  /(?<!\p{L})(?:qualif|competenc|criteri|criteres?|evaluat|evaluer|evaluee?s?|exigence|requirement|about you|a propos de vous)/u

const known = new Map<string, SectionKind>()

/** What a section is for, told by its heading in either language; `other` when the heading does not tell. */
export function sectionKind(heading: string): SectionKind {
  const folded = fold(heading)
  const before = known.get(folded)
  if (before !== undefined) return before
  const kind = plainlyQualifications.test(folded)
    ? 'qualifications'
    : (patterns.find(({ pattern }) => pattern.test(folded))?.kind ?? 'other')
  if (known.size < 2000) known.set(folded, kind)
  return kind
}
