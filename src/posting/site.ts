import type { Bilingual, Locale } from '../locale/locale.ts'

/** What belongs to one Hugo site: where its postings are, how it publishes them, what its front matter is called. */
export interface Site {
  readonly name: Bilingual<string>
  readonly languages: Bilingual<SiteLanguage>
  /** Of pages whose names say no language, when both languages share one folder; English when absent. */
  readonly defaultLocale?: Locale
  /** The site's Hugo settings say `disablePathToLower`. */
  readonly keepCapitals?: boolean
  readonly postings: PostingRule
  /** `translationKey`s that stay open although archived. */
  readonly evergreen: readonly string[]
  readonly frontMatter: FrontMatterNames
  /** How to apply when a posting does not say; `undefined`: apply on the posting's page. */
  readonly apply: Bilingual<string | undefined>
  /** Whom to write to with a question the postings do not answer: an address or an https link. */
  readonly contact: Bilingual<string | undefined>
  /** Hosts that links in answers may point to, beside those of the two base URLs. */
  readonly linkHosts: readonly string[]
}

export interface SiteLanguage {
  /** The absolute path of this language's content folder; both may have the same one. */
  readonly folder: string
  /** Where Hugo publishes this language, ending in `/`. */
  readonly baseUrl: string
}

/** A page is a posting when its front matter names one of these layouts or types, or it lies in one of the folders. */
export interface PostingRule {
  readonly layouts: readonly string[]
  readonly types: readonly string[]
  /** Relative to a language's content folder, with `/`. */
  readonly folders: readonly string[]
}

/** Front-matter names, first match wins. */
export interface FrontMatterNames {
  readonly opens: readonly string[]
  readonly closes: readonly string[]
  /** An https link or address where one applies. */
  readonly apply: readonly string[]
  /** Set: the posting's own page carries an application form, unless one of `noForm` is true. */
  readonly form: readonly string[]
  readonly noForm: readonly string[]
}
