import { randomBytes } from 'node:crypto'
import { applyAction } from '../answer/actions.ts'
import type { Answer, Block } from '../answer/answer.ts'
import { shownAtOnce } from '../answer/answerers/list.ts'
import { cardBlocks, shownPosting } from '../answer/card.ts'
import { messages } from '../answer/messages/all.ts'
import { isOpen, postingOf } from '../answer/roles.ts'
import type { Locale } from '../locale/locale.ts'
import type { Posting } from '../posting/posting.ts'
import type { Catalogue } from '../search/catalogue.ts'

export interface News {
  readonly roles: readonly string[]
  /** The words of the alerts they fit; empty for anything new. */
  readonly wishes: readonly string[]
  readonly language: Locale
}

/** What a person is written when postings open; `undefined` when none of them is open any more. */
export function newsMessage({ roles, wishes, language }: News, catalogue: Catalogue, now: Date): Answer | undefined {
  const open = roles.flatMap((key) => {
    const role = catalogue.roles.get(key)
    const posting = role && postingOf(role, language)
    return posting !== undefined && isOpen(posting, now) ? posting : []
  })
  if (open.length === 0) return undefined
  const { alerts, quote, listed } = messages[language]
  const shown = open.slice(0, shownAtOnce)
  const named = open.slice(shownAtOnce, shownAtOnce + mostNamed)
  const left = open.length - shown.length - named.length
  const names = [...new Set(wishes)].map((words) => (words === '' ? alerts.any : quote(words)))
  const [first] = shown
  return {
    reference: `${catalogue.version}-${randomBytes(3).toString('hex')}`,
    language,
    intent: 'find',
    blocks: [
      { kind: 'text', text: alerts.opened(open.length) },
      ...cardBlocks(shown, { now, locale: language }),
      ...(named.length > 0 ? [{ kind: 'text', text: alerts.also(named.length) } as const, ...linkBlocks(named)] : []),
      ...(left > 0 ? [{ kind: 'text', text: alerts.more(left) } as const] : []),
      { kind: 'text', text: alerts.why(listed(names)) },
    ],
    postings: [...shown, ...named].map((posting) => shownPosting(posting, now)),
    actions: shown.length === 1 && first ? [applyAction(first, language)] : [],
  }
}

/** Each is news that nobody repeats, so all are named, the first with their facts. */
const mostNamed = 20
// A card of Teams takes six buttons in a row.
const linksInBlock = 5

function linkBlocks(postings: readonly Posting[]): readonly Block[] {
  return Array.from({ length: Math.ceil(postings.length / linksInBlock) }, (_, index) => {
    const some = postings.slice(index * linksInBlock, (index + 1) * linksInBlock)
    return { kind: 'links', links: some.map(({ title, url }) => ({ label: title, url })) }
  })
}
