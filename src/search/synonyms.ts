import { analyzerFor } from './analyzer.ts'
import { synonymGroups } from './synonym-groups.ts'

/** For each term, the terms of both languages that people use for it. */
const synonyms: ReadonlyMap<string, ReadonlySet<string>> = collect()
const none: ReadonlySet<string> = new Set()

/** The terms of both languages that mean about the same, without the term itself. */
export function synonymsOf(term: string): ReadonlySet<string> {
  return synonyms.get(term) ?? none
}

function collect(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { en, fr } of synonymGroups) {
    const terms = [...new Set([...analyzerFor('en').terms(en), ...analyzerFor('fr').terms(fr)])]
    for (const term of terms) {
      const others = found.get(term) ?? new Set()
      for (const other of terms) if (other !== term) others.add(other)
      found.set(term, others)
    }
  }
  return found
}
