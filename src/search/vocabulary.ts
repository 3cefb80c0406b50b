import { type AnalyzedRole, allFields, fieldTerms } from './role-document.ts'

/** A term, and how many roles have it. */
export interface Term {
  /** From 1. */
  readonly id: number
  /** Roles that hold it anywhere. */
  roles: number
  /** Roles that hold it in a title. */
  titles: number
}

/** Counts the terms of each role, and writes paragraphs down as the numbers of their terms. */
export function makeVocabulary() {
  const terms = new Map<string, Term>()
  function termOf(text: string): Term {
    const known = terms.get(text)
    if (known) return known
    const term = { id: terms.size + 1, roles: 0, titles: 0 }
    terms.set(text, term)
    return term
  }
  function count({ document, paragraphs, titles }: AnalyzedRole): Uint32Array {
    for (const text of new Set(allFields.flatMap((field) => fieldTerms(document[field])))) termOf(text).roles += 1
    for (const text of new Set(titles.flatMap(({ whole }) => [...whole]))) termOf(text).titles += 1
    return Uint32Array.from(paragraphs.flatMap((paragraph) => [...paragraph.map((text) => termOf(text).id), 0]))
  }
  return { terms, count }
}
