import { en } from './en.ts'
import { fr } from './fr.ts'
import type { Cues } from './cues.ts'

/** The cues of both languages at once: people mix them ("une job", « c'est still ouvert? »). */
export type CueName = { readonly [K in keyof Cues]: Cues[K] extends readonly string[] ? K : never }[keyof Cues]

const compiled = new Map<readonly string[], RegExp>()

/** A pattern that finds one of the phrases between word boundaries, in folded text. */
export function pattern(phrases: readonly string[]): RegExp {
  let found = compiled.get(phrases)
  if (found === undefined) {
    found = new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
    compiled.set(phrases, found)
  }
  found.lastIndex = 0
  return found
}

/** Whether a phrase of either language stands in the folded text; the phrase itself, for the reasons. */
export function match(text: string, pick: (cues: Cues) => readonly string[]): string | undefined {
  for (const cues of [en, fr]) {
    const found = pattern(pick(cues)).exec(text)
    if (found !== null && found[0].trim() !== '') return found[0]
  }
  return undefined
}

/** The folded text without any of the phrases, of either language. */
export function cut(text: string, ...picks: readonly ((cues: Cues) => readonly string[])[]): string {
  let rest = text
  for (const pick of picks) {
    for (const cues of [en, fr]) rest = rest.replace(pattern(pick(cues)), ' ')
  }
  return rest.replace(/\s+/g, ' ').trim()
}

/** What the first group of a matching phrase holds, in each language's patterns. */
export function captures(text: string, pick: (cues: Cues) => readonly string[]): readonly string[] {
  return [en, fr].flatMap((cues) =>
    [...text.matchAll(pattern(pick(cues)))].flatMap((found) => {
      const group = found.slice(1).find((part) => part !== undefined)?.trim()
      return group ? [group] : []
    }),
  )
}
