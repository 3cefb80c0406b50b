import type { Locale } from '../../locale/locale.ts'
import type { Aspect } from '../question.ts'

/**
 * The turns of phrase by which a question is understood, as regular expressions over folded text (no accents, lower
 * case, straight apostrophes). Each stands between word boundaries. They are the language's, not a site's.
 */
export interface Cues {
  /** Opens a conversation. */
  readonly greeting: readonly string[]
  readonly thanks: readonly string[]
  /** Asks what the bot does. */
  readonly help: readonly string[]
  /** Politeness and filler that change nothing. */
  readonly filler: readonly string[]
  /** Asks to be answered in a language. */
  readonly speak: { readonly [L in Locale]: readonly string[] }
  /** Looks for something that fits: "anything for", « avez-vous un poste de ». */
  readonly seek: readonly string[]
  /** Tells of the person who looks, or of another: "I'm a", « je fais du », "my cousin is". */
  readonly self: readonly string[]
  /** Asks whether something suits: "for me", "would fit", « ça vous dit ». */
  readonly suits: readonly string[]
  /** The things that are listed: "jobs", « postes ». */
  readonly jobs: readonly string[]
  /** One of them: "the … role", « le poste de ». */
  readonly oneJob: readonly string[]
  /** The noun for one of them. */
  readonly oneJobWord: readonly string[]
  readonly apply: readonly string[]
  /** Applies without a posting in view. */
  readonly applyAnytime: readonly string[]
  readonly status: readonly string[]
  /** Words for the state of a posting, however they are put: "closed", « encore ouvert ». */
  readonly state: readonly string[]
  readonly still: readonly string[]
  /** What one sends, and sending it. */
  readonly documents: readonly string[]
  readonly sending: readonly string[]
  /** Asks for a fact of the posting by a word that asks which: "what", « combien ». */
  readonly which: readonly string[]
  /** Asks how something is done. */
  readonly how: readonly string[]
  /** Asks to hear about one posting. */
  readonly tell: readonly string[]
  /** A question about something, not a search for something: "is", "what", « est-ce que ». */
  readonly ask: readonly string[]
  /** Points back: "it", "that one", « celui-là ». */
  readonly back: readonly string[]
  /** Position in the list shown before, from the first; the last entry means "the last one". */
  readonly ordinals: readonly (readonly string[])[]
  /** Wants the rest of a list. */
  readonly more: readonly string[]
  /** Says of what is looked for that it is open: "that I can still apply to". */
  readonly relative: readonly string[]
  /** Asks whether it is too late to apply. */
  readonly lastChance: readonly string[]
  /** Wants to be judged, or others to be. */
  readonly advice: readonly string[]
  /** Words that always ask for a fact. */
  readonly aspects: { readonly [A in Exclude<Aspect, 'other'>]: readonly string[] }
  /** Words that ask for a fact of one posting, and narrow a list of many. */
  readonly conditions: {
    readonly remote: readonly string[]
    readonly hybrid: readonly string[]
    readonly seasonal: readonly string[]
    readonly indeterminate: readonly string[]
    readonly term: readonly string[]
    readonly acting: readonly string[]
    readonly deployment: readonly string[]
    readonly secondment: readonly string[]
    readonly assignment: readonly string[]
    readonly casual: readonly string[]
    readonly student: readonly string[]
    readonly english: readonly string[]
    readonly french: readonly string[]
    readonly bilingual: readonly string[]
    /** Second-language levels, as `CBC`. */
    readonly levels: readonly string[]
    readonly employees: readonly string[]
    readonly public: readonly string[]
    readonly open: readonly string[]
    readonly closed: readonly string[]
  }
  /** A team is named in the first group. */
  readonly team: readonly string[]
  /** Asks something postings tell in prose: whom one reports to, how many are hired, hours, travel. */
  readonly other: readonly string[]
  /** Any word of the world of work: what has none of them is seldom about a posting. */
  readonly work: readonly string[]
  /** Other people's business, when nothing speaks of a job. */
  readonly offTopic: readonly string[]
  /** Negation just before a phrase to leave out, named in the first group: "not the (senior) one". */
  readonly except: readonly string[]
}
