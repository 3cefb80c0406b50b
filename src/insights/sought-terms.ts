import { createHmac, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Locale } from '../locale/locale.ts'
import type { Store } from '../store/store.ts'
import { keptDays } from './kept-days.ts'
import { listAll } from './list-all.ts'

/** A term that found nothing, and how many conversations used it. */
export interface SoughtTerm {
  readonly term: string
  readonly language: Locale
  readonly conversations: number
}

export interface SoughtTerms {
  note(terms: readonly string[], from: { readonly conversation: string; readonly language: Locale }): Promise<void>
  /** Those that enough conversations used, the most sought first. */
  list(): Promise<readonly SoughtTerm[]>
}

/** A term that fewer conversations used is written down nowhere, and shown to nobody. */
export const fewestConversations = 3

const kept = { seconds: keptDays * 86_400 }
const words = 'insights:word:'
const schema = z.object({ term: z.string().max(40), language: z.enum(['en', 'fr']) })

/**
 * Counts conversations by term. Until the third conversation uses a term the store holds only keyed hashes of it: one for
 * each pair of a term and a conversation, which tell neither, and do not tell what else the conversation used. From the
 * third on the term itself is written.
 */
export function soughtTerms(store: Store): SoughtTerms {
  let key: Promise<string> | undefined
  const keyed = async () => {
    key ??= keyOf(store).catch((error: unknown) => {
      key = undefined
      throw error
    })
    return key
  }
  return {
    async note(terms, { conversation, language }) {
      const secret = await keyed()
      for (const term of terms) {
        const hash = hashOf(secret, `${language} ${term}`)
        const users = usersOf(hash)
        if (!(await store.claim(users + hashOf(secret, `${hash} ${conversation}`), kept))) continue
        const { length } = await store.list(users, { limit: fewestConversations })
        if (length >= fewestConversations) await store.write(words + hash, { term, language }, kept)
      }
    },
    async list() {
      const found: SoughtTerm[] = []
      for await (const { key, value } of listAll(store, words)) {
        const { data } = schema.safeParse(value)
        const conversations = await countOf(store, usersOf(key.slice(words.length)))
        if (data && conversations >= fewestConversations) found.push({ ...data, conversations })
      }
      return found.sort((a, b) => b.conversations - a.conversations || (a.term < b.term ? -1 : 1))
    },
  }
}

function usersOf(hash: string): string {
  return `insights:term:${hash}:`
}

function hashOf(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('hex').slice(0, 32)
}

async function countOf(store: Store, prefix: string): Promise<number> {
  let count = 0
  for await (const _ of listAll(store, prefix)) count += 1
  return count
}

/** One key for all processes that share the store; the first to need one makes it. */
async function keyOf(store: Store): Promise<string> {
  const name = 'insights:key'
  await store.claim(name, { seconds: 366 * 86_400, value: randomBytes(32).toString('base64') })
  return z.string().parse(await store.read(name))
}
