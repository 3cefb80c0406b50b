import { fold } from '../../locale/fold.ts'
import type { SectionKind } from '../posting.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

/** Where as many letters speak for two kinds, the first counts. */
const order = ['apply', 'about', 'qualifications', 'duties', 'conditions', 'other'] as const
const patterns = order.map((kind) => ({ kind, pattern: oneOf([...en[kind], ...fr[kind]]) }))

function oneOf(cues: readonly string[]): RegExp {
  const longestFirst = cues.toSorted((one, two) => two.length - one.length)
  return new RegExp(`(?<!\\p{L})(?:${longestFirst.join('|')})`, 'gu')
}

const known = new Map<string, SectionKind>()

/**
 * What a section is for, told by its heading in either language; `other` when the heading does not tell. The longest
 * words decide: "About you" is no "About", « Votre candidature sera évaluée » not how to apply.
 */
export function sectionKind(heading: string): SectionKind {
  const folded = fold(heading)
  const before = known.get(folded)
  if (before !== undefined) return before
  const kind = kindOf(folded)
  if (known.size < 2000) known.set(folded, kind)
  return kind
}

function kindOf(folded: string): SectionKind {
  let best: { kind: SectionKind; letters: number } = { kind: 'other', letters: 0 }
  for (const { kind, pattern } of patterns) {
    const letters = Math.max(0, ...Array.from(folded.matchAll(pattern), ([cue]) => cue.length))
    if (letters > best.letters) best = { kind, letters }
  }
  return best.kind
}
