import type { Cues } from './cues.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

/** Chooses one list of phrases from a language's cues. */
export type Pick = (cues: Cues) => readonly string[]

const compiled = new WeakMap<readonly string[], readonly RegExp[]>()

/**
 * Patterns that find the phrases of both languages between word boundaries, in folded text: of its letters none has an
 * accent, and to ask less is faster. Phrases are tried together, but for those that capture something.
 */
function patterns(lists: readonly (readonly string[])[]): readonly RegExp[] {
  const key = lists[0] as readonly string[]
  let found = compiled.get(key)
  if (found === undefined) {
    const phrases = lists.flat()
    const plain = phrases.filter((phrase) => !capturing.test(phrase))
    const apart = phrases.filter((phrase) => capturing.test(phrase))
    found = [...(plain.length > 0 ? [plain.join('|')] : []), ...apart].map(
      (phrase) => new RegExp(`(?<![a-z0-9])(?:${phrase})(?![a-z0-9])`, /\\p\{/.test(phrase) ? 'gu' : 'g'),
    )
    compiled.set(key, found)
  }
  return found
}

const capturing = /\((?!\?[:=!]|\?<[=!])/

/** The cues of both languages at once: people mix them ("une job", « c'est still ouvert? »). */
function both(pick: Pick): readonly RegExp[] {
  return patterns([pick(en), pick(fr)])
}

/** The first phrase of either language that stands in the folded text. */
export function match(text: string, pick: Pick): string | undefined {
  for (const pattern of both(pick)) {
    for (const [found] of text.matchAll(pattern)) if (found.trim() !== '') return found
  }
  return undefined
}

/** The folded text without any of the phrases; what a phrase holds in a group named `keep` stays. */
export function cut(text: string, ...picks: readonly Pick[]): string {
  let rest = text
  for (const pattern of picks.flatMap(both)) {
    rest = rest.replace(pattern, (...found) => {
      const groups: unknown = found.at(-1)
      const keep = typeof groups === 'object' && groups !== null && 'keep' in groups ? groups.keep : ''
      return ` ${typeof keep === 'string' ? keep : ''} `
    })
  }
  return rest.replace(/\s+/g, ' ').trim()
}

/** What the first group of the phrases holds where they stand in the text. */
export function captures(text: string, pick: Pick): readonly string[] {
  return both(pick).flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((found) => {
      const group = found[1]?.trim()
      return group ? [group] : []
    }),
  )
}
