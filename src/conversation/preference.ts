import { z } from 'zod'
import type { Locale } from '../locale/locale.ts'
import type { Store } from '../store/store.ts'

/** A chosen language is kept for a year after it was chosen last. */
export const preferenceSeconds = 365 * 24 * 60 * 60

const schema = z.enum(['en', 'fr'])

/** The language chosen by a person (their key) or for a channel (its key); `undefined` when none was. */
export async function preferredLanguage(store: Store, key: string): Promise<Locale | undefined> {
  return schema.safeParse(await store.read(keyOf(key))).data
}

/** Keeps the choice; `undefined` takes it back. */
export async function preferLanguage(store: Store, key: string, language: Locale | undefined): Promise<void> {
  if (language === undefined) await store.remove(keyOf(key))
  else await store.write(keyOf(key), language, { seconds: preferenceSeconds })
}

function keyOf(key: string): string {
  return `language:${key}`
}
