import { randomBytes } from 'node:crypto'
import { applyAction } from '../answer/actions.ts'
import type { Answer } from '../answer/answer.ts'
import { shownAtOnce } from '../answer/answerers/list.ts'
import { cardBlocks, shownPosting } from '../answer/card.ts'
import { messages } from '../answer/messages/all.ts'
import { isOpen, postingOf } from '../answer/roles.ts'
import type { Locale } from '../locale/locale.ts'
import type { Catalogue } from '../search/catalogue.ts'

export interface News {
  readonly roles: readonly string[]
  /** Of the alerts they fit. */
  readonly labels: readonly string[]
  readonly language: Locale
}

/** What a person is written when postings open; `undefined` when none of them is open any more. */
export function newsMessage({ roles, labels, language }: News, catalogue: Catalogue, now: Date): Answer | undefined {
  const open = roles.flatMap((key) => {
    const role = catalogue.roles.get(key)
    const posting = role && postingOf(role, language)
    return posting !== undefined && isOpen(posting, now) ? posting : []
  })
  if (open.length === 0) return undefined
  const { alerts, quote, listed } = messages[language]
  const shown = open.slice(0, shownAtOnce)
  const names = [...new Set(labels)].map((label) => (label === '' ? alerts.any : quote(label)))
  const [first] = shown
  return {
    reference: `${catalogue.version}-${randomBytes(3).toString('hex')}`,
    language,
    intent: 'find',
    blocks: [
      { kind: 'text', text: alerts.opened(open.length) },
      ...cardBlocks(shown, { now, locale: language }),
      ...(open.length > shown.length ? [{ kind: 'text', text: alerts.more(open.length - shown.length) } as const] : []),
      { kind: 'text', text: alerts.why(listed(names)) },
    ],
    postings: shown.map((posting) => shownPosting(posting, now)),
    actions: shown.length === 1 && first ? [applyAction(first, language)] : [],
  }
}
