import { words } from './gather.ts'
import type { Sentence } from './page-text.ts'

const WHO = words(
  'who (?:can|may|is eligible to|should) apply',
  '^open to',
  'areas? of selection',
  'eligibility',
  'qui peut (?:postuler|présenter(?: \\S+){1,3}|poser(?: \\S+){1,3}|soumettre(?: \\S+){1,3})',
  'zones? de sélection',
  'admissibilité',
  '^ouverte?s? aux?',
)

/** Whether a sentence stands under "Who can apply" or begins with it, so that all it says is who may apply. */
export function saysWhoMayApply({ plain, heading }: Pick<Sentence, 'plain' | 'heading'>): boolean {
  return (heading.length < 60 && WHO.test(heading)) || WHO.test(/^[^:]{3,40}:/u.exec(plain)?.[0] ?? '')
}
