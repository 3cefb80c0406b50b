import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Store } from './store.ts'

/** A piece of work that one process at a time does; a process that dies leaves it to the next within the lease. */
export interface Lease {
  /** Whether it is still this process's: false after it stood still for longer than the lease. */
  held(): boolean
}

const holder = z.object({ by: z.string() })

/**
 * Does the work while holding the key, and renews it meanwhile; `undefined` when another process holds it. Rejects as the work
 * and the store do.
 */
export async function withLease<T>(
  store: Store,
  { key, seconds }: { readonly key: string; readonly seconds: number },
  work: (lease: Lease) => Promise<T>,
): Promise<T | undefined> {
  const me = { by: randomUUID() }
  if (!(await store.claim(key, { seconds, value: me }))) return undefined
  let until = performance.now() + seconds * 1000
  let renewal: Promise<void> = Promise.resolve()
  const isMine = async () => holder.safeParse(await store.read(key)).data?.by === me.by
  async function renew(): Promise<void> {
    const from = performance.now()
    if (from >= until || !(await isMine())) return
    await store.write(key, me, { seconds })
    until = from + seconds * 1000
  }
  const timer = setInterval(
    () => {
      renewal = renew().catch(() => {})
    },
    (seconds * 1000) / 4,
  ).unref()
  try {
    return await work({ held: () => performance.now() < until })
  } finally {
    clearInterval(timer)
    await renewal
    if (performance.now() < until) await store.remove(key)
  }
}
