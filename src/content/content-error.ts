/** Why content cannot be had from its repository. */
export type ContentTrouble =
  /** The host does not answer, or there is no repository at that address. */
  | 'unreachable'
  | 'denied'
  | 'no-branch'
  | 'slow'
  | 'disk-full'
  /** The cache folder cannot be written for another reason than a full disk. */
  | 'cache'
  | 'no-git'
  /** It was fetched, but its settings or folders are wrong. */
  | 'settings'
  | 'other'

/** Content that cannot be had. The detail is one line, with no credentials in it. */
export class ContentError extends Error {
  readonly trouble: ContentTrouble
  readonly detail: string

  constructor(trouble: ContentTrouble, detail: string) {
    super(`Cannot get the content from CONTENT_REPO (${trouble}): ${detail}`)
    this.name = 'ContentError'
    this.trouble = trouble
    this.detail = detail
  }
}
