import type { Aspect, PersonalInformation } from '../../question/question.ts'

/** Everything the bot says, once in each language; the compiler asks for both. */
export interface Messages {
  /** The title of a posting in running text: “X”, « X ». */
  readonly quote: (title: string) => string
  readonly listed: (items: readonly string[]) => string
  readonly labelled: (label: string, value: string) => string

  readonly list: {
    readonly open: (count: number, shown: number) => string
    readonly matching: (count: number, shown: number, conditions: string) => string
    readonly none: (conditions: string) => string
    readonly nothingOpen: string
    readonly closed: (count: number, shown: number) => string
    /** The rest of a list, after "more". */
    readonly rest: (count: number) => string
  }
  readonly find: {
    readonly fits: (count: number) => string
    readonly closed: (count: number) => string
    readonly openInstead: string
    readonly alsoClosed: string
    readonly noneOpen: string
    readonly nothing: string
    readonly openCount: (count: number) => string
  }
  readonly detail: {
    readonly which: string
    readonly whichOne: string
    readonly silent: string
    readonly notSaid: (label: string) => string
    /** Before the posting's own words, where no fact could be drawn from them. */
    readonly inItsWords: (label: string) => string
    readonly otherLanguageOnly: string
    readonly askContact: (contact: string) => string
    /** Before a posting that is not named by the question, only near it. */
    readonly nearest: string
  }
  readonly apply: {
    readonly to: (title: string) => string
    readonly steps: string
    readonly email: (address: string) => string
    readonly subject: (subject: string) => string
    readonly form: string
    readonly link: string
    readonly unsaid: string
    readonly closed: (title: string) => string
    readonly closedSaid: string
    readonly upcoming: (title: string) => string
    readonly accommodation: string
    readonly accommodationUnsaid: string
    readonly general: string
    readonly generalSteps: readonly string[]
    readonly anytime: string
    readonly noAnytime: string
  }
  readonly status: {
    readonly open: (title: string) => string
    readonly openUntil: (title: string, until: string) => string
    readonly evergreen: (title: string) => string
    readonly closed: (title: string) => string
    readonly closedSince: (title: string, when: string) => string
    readonly upcoming: (title: string, when: string) => string
    /** The same as an answer to "is it closed?". */
    readonly contrary: (sentence: string) => string
    /** The same as an answer to "when did it close?". */
    readonly plain: (sentence: string) => string
  }
  /** On a posting's card. */
  readonly card: {
    readonly open: string
    readonly openUntil: (until: string) => string
    readonly evergreen: string
    readonly closed: string
    readonly closedSince: (when: string) => string
    readonly upcoming: (when: string) => string
    readonly read: string
  }
  readonly greeting: { readonly hello: string; readonly example: string; readonly inThisLanguage: string }
  readonly help: {
    readonly intro: string
    readonly examples: readonly string[]
    readonly limits: string
    readonly privacy: string
  }
  readonly thanks: string
  readonly language: {
    readonly switched: string
    readonly again: string
    /** An admin set or took back the language of a channel. */
    readonly channel: string
    readonly noChannel: string
  }
  readonly refusal: { readonly advice: string; readonly long: string }
  readonly personal: {
    readonly kinds: { readonly [K in PersonalInformation]: string }
    readonly dropped: (kinds: string) => string
  }
  readonly alerts: {
    readonly made: (what: string) => string
    readonly madeAny: string
    readonly keeping: string
    readonly openNow: (count: number) => string
    readonly full: (most: number) => string
    readonly none: string
    readonly list: (count: number) => string
    readonly any: string
    readonly howToStop: string
    readonly stopped: (names: string, count: number) => string
    readonly stoppedAll: (count: number) => string
    readonly noSuch: (count: number) => string
    /** They want to stop an alert by words that name none of theirs. */
    readonly notNamed: (words: string) => string
    /** They want to be told, and did not say of what. */
    readonly which: string
    readonly forgotten: string
    /** Where people cannot be written to later. */
    readonly elsewhere: string
    readonly privately: string
    readonly away: string
    /** What is written when postings open. */
    readonly opened: (count: number) => string
    readonly also: (count: number) => string
    readonly more: (count: number) => string
    readonly why: (names: string) => string
  }
  readonly trouble: string
  readonly actions: {
    readonly apply: string
    /** Beside several postings. */
    readonly applyTo: (title: string) => string
    readonly applyText: (title: string) => string
    readonly more: (count: number) => string
    readonly moreText: string
    /** In the other language: the button is for those who read that one. */
    readonly translate: string
    readonly translateText: string
    readonly open: string
    readonly openText: string
    readonly about: (title: string) => string
  }
  readonly labels: { readonly [A in Exclude<Aspect, 'other'>]: string }
  readonly conditions: {
    readonly remote: string
    readonly hybrid: string
    readonly seasonal: string
    readonly indeterminate: string
    readonly term: string
    readonly acting: string
    readonly deployment: string
    readonly secondment: string
    readonly assignment: string
    readonly casual: string
    readonly student: string
    readonly employees: string
    readonly public: string
    readonly english: string
    readonly french: string
    readonly bilingual: string
    /** A place of work, or anywhere. */
    readonly city: (name: string) => string
    readonly team: (name: string) => string
  }
  readonly values: {
    readonly languageProfile: {
      readonly 'english-essential': string
      readonly 'french-essential': string
      readonly either: string
      readonly asset: string
      readonly bilingual: (profile: string | undefined) => string
    }
    readonly place: { readonly remote: string; readonly hybrid: string; readonly 'on-site': string }
    readonly tenure: {
      readonly indeterminate: string
      readonly term: (months: number | undefined) => string
      readonly acting: string
      readonly deployment: string
      readonly secondment: string
      readonly assignment: string
      readonly casual: string
      readonly seasonal: string
      readonly temporary: string
      readonly student: string
    }
    readonly clearance: {
      readonly reliability: string
      readonly secret: string
      readonly 'top-secret': string
      readonly unspecified: string
    }
    readonly eligibility: {
      readonly citizenship: string
      readonly students: string
      readonly employees: string
      readonly area: string
      readonly veterans: string
      readonly public: string
    }
  }
}
