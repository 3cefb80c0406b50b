/**
 * What must outlive a question: conversations, claims on events, alerts. Keys are text of at most 1,000 characters and 2,600
 * bytes; values are JSON. Every method rejects when the store cannot be reached; nothing is then half done.
 */
export interface Store {
  /** The value; `undefined` when it was never written, was removed or is over its time. */
  read(key: string): Promise<unknown>
  write(key: string, value: unknown, options: Lifetime): Promise<void>
  remove(key: string): Promise<void>
  /**
   * Writes only where nothing is, in one step: true for the first who asks within the time, false for all others, in
   * whatever process they run. The value is `true` unless one is given.
   */
  claim(key: string, options: Lifetime & { readonly value?: unknown }): Promise<boolean>
  /** The entries whose keys begin so, in the order of their keys' bytes: 1,000 at most, or `limit`, after the key `after`. */
  list(prefix: string, options?: Page): Promise<readonly Entry[]>
  /** Writes under a new key that begins so and sorts behind those this process appended before; gives the key. */
  append(prefix: string, value: unknown, options: Lifetime): Promise<string>
  /**
   * Tells all processes that share the store, this one too; those that are away do not hear of it. For words such as "there
   * is something new", of 7,500 bytes at most.
   */
  announce(topic: string, message: unknown): Promise<void>
  /** Listens to a topic; gives what ends it. */
  hear(topic: string, listener: (message: unknown) => void): () => void
  /** Takes away what is over its time; gives how many entries. Nothing over its time is ever read, purged or not. */
  purge(): Promise<number>
  /** Whether it can be used now. */
  ready(): boolean
  close(): Promise<void>
}

/** How long a value is kept, in seconds from now. */
export interface Lifetime {
  readonly seconds: number
}

export interface Page {
  readonly after?: string | undefined
  readonly limit?: number | undefined
}

export interface Entry {
  readonly key: string
  readonly value: unknown
}

/** Entries in a page of `list` unless the caller says otherwise. */
export const pageOfEntries = 1000
