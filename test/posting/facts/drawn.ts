import type { Locale } from '../../../src/locale/locale.ts'
import { drawApply } from '../../../src/posting/facts/apply.ts'
import { drawFacts } from '../../../src/posting/facts/draw.ts'
import { sectionsOf } from '../../../src/posting/markdown.ts'

/** All that is drawn from a body, as `topic=value+value | topic=value`. */
export function drawn(locale: Locale, body: string, { title = 'Analyst' } = {}): string {
  const sections = sectionsOf(body, { firstLine: 1 })
  const facts = drawFacts({ locale, title, description: '', sections })
  const apply = drawApply({ locale, sections, frontMatterLink: undefined, form: false })
  const topics = Object.entries<readonly { readonly value: unknown }[]>({ ...facts }).map(([topic, found]) => [
    topic,
    found.map(({ value }) => said(value)).join('+'),
  ])
  const ways = (['email', 'subject', 'link', 'accommodation'] as const).map((way) => [way, apply[way]?.value ?? ''])
  const named = [...topics, ...ways].filter(([, value]) => value !== '')
  return named
    .map((each) => each.join('='))
    .toSorted()
    .join(' | ')
}

/** A fact in few letters: `PM-2`, `term:18`, `city:Regina`, `2027-01-08 23:59`. */
function said(value: unknown): string {
  if (typeof value === 'string') return value
  const { kind, profile, city, months, group, level, day, time } = value as Record<string, string>
  if (group !== undefined) return `${group}-${level}`
  return day === undefined
    ? [kind, profile, city, months].filter((part) => part !== undefined).join(':')
    : `${day} ${time}`
}
