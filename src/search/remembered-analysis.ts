import type { Posting, Role } from '../posting/posting.ts'
import { type AnalyzedRole, analyzeRole, ownTexts } from './role-document.ts'

interface Remembered {
  readonly key: string
  readonly translation: Posting | undefined
  readonly own: readonly string[]
  readonly analyzed: AnalyzedRole
}

/** By posting: a reload hands in most of them as they were, and nearly half of an index's time is their analysis. */
const remembered = new WeakMap<Posting, Remembered>()

/** The same as `analyzeRole`; a posting whose role and boilerplate are what they were is not analysed again. */
export function analyzeRoleOnce(
  role: Role,
  posting: Posting,
  options: { readonly boilerplate: ReadonlySet<string> },
): AnalyzedRole {
  const translation = role.postings[posting.locale === 'en' ? 'fr' : 'en']
  const own = ownTexts(posting, options)
  const before = remembered.get(posting)
  if (before?.key === role.key && before.translation === translation && isSame(before.own, own)) return before.analyzed
  const analyzed = analyzeRole(role, posting, options)
  remembered.set(posting, { key: role.key, translation, own, analyzed })
  return analyzed
}

function isSame(one: readonly string[], two: readonly string[]): boolean {
  return one.length === two.length && one.every((text, index) => text === two[index])
}
