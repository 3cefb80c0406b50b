import type { Bilingual } from '../locale/locale.ts'
import { analyzerFor } from './analyzer.ts'
import { synonymGroups, wordFamilies } from './synonym-groups.ts'

/** Who does a thing for the thing done, and a word for another: what they count of the word itself. */
const familyShare = 0.7
const synonymShare = 1 / 3

const shares: ReadonlyMap<string, ReadonlyMap<string, number>> = collect()
const none: ReadonlyMap<string, number> = new Map()

/** The terms of both languages that people use for a term, without itself, and what each counts of it. */
export function synonymsOf(term: string): ReadonlyMap<string, number> {
  return shares.get(term) ?? none
}

function collect(): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>()
  for (const group of synonymGroups) relate(found, [...termsOf('en', group), ...termsOf('fr', group)], synonymShare)
  for (const family of wordFamilies) {
    relate(found, termsOf('en', family), familyShare)
    relate(found, termsOf('fr', family), familyShare)
  }
  return found
}

function termsOf(locale: 'en' | 'fr', group: Bilingual<string>): string[] {
  return analyzerFor(locale).terms(group[locale])
}

function relate(found: Map<string, Map<string, number>>, terms: readonly string[], share: number): void {
  for (const term of terms) {
    const others = found.get(term) ?? new Map<string, number>()
    for (const other of terms) if (other !== term) others.set(other, share)
    found.set(term, others)
  }
}
