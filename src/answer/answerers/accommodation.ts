import type { Posting } from '../../posting/posting.ts'
import type { Block } from '../answer.ts'
import type { Scene } from '../draft.ts'
import { messages } from '../messages/all.ts'
import { safeLink } from '../safe-link.ts'

/** Whom to ask for accommodation during the assessment, as the posting says. */
export function accommodationBlocks(posting: Posting, { locale, catalogue }: Scene): readonly Block[] {
  const { apply, labels } = messages[locale]
  const said = posting.apply.accommodation
  if (said === undefined) return [{ kind: 'text', text: apply.accommodationUnsaid }]
  const link = safeLink(said.value, { label: labels.accommodation, site: catalogue.site })
  return [
    { kind: 'text', text: apply.accommodation },
    { kind: 'quote', text: said.sentence, locale: posting.locale },
    ...(link === undefined ? [] : [{ kind: 'links', links: [link] } as const]),
  ]
}
