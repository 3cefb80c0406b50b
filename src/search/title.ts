import type { Analyzer } from './analyzer.ts'

/** A title as the ranking compares it with a question. */
export interface TitleTerms {
  readonly whole: ReadonlySet<string>
  /** The role, before a team or project is added: "Full Stack Developer" of "Full Stack Developer (Platform)". */
  readonly role: ReadonlySet<string>
  /** Each stretch between — – - ( ) : / and commas, when there are several. */
  readonly parts: readonly ReadonlySet<string>[]
}

/** The terms of a title, whole and in parts. */
export function titleTerms(title: string, analyzer: Analyzer): TitleTerms {
  const whole = new Set(analyzer.terms(title))
  // A bracket with a few small letters is an ending, as in "conseiller (ère)".
  const role = new Set(analyzer.terms(title.split(/\s[—–-]\s|[—–:]|\s\((?!\p{Ll}{1,5}\))/u)[0] ?? ''))
  const parts = title.split(/\s-\s|[—–():/,]/).map((part) => new Set(analyzer.terms(part)))
  return {
    whole,
    role: role.size > 0 ? role : whole,
    parts: parts.length > 1 ? parts.filter((part) => part.size > 0) : [],
  }
}
