/** What must outlive a question: conversations, claims on events. Values are JSON. */
export interface Store {
  read(key: string): Promise<unknown>
  write(key: string, value: unknown, options: { readonly seconds: number }): Promise<void>
  remove(key: string): Promise<void>
  /** True for the first who asks within the time, false for all others, in whatever process they run. */
  claim(key: string, options: { readonly seconds: number }): Promise<boolean>
  close(): Promise<void>
}
