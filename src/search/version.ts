import { createHash } from 'node:crypto'
import type { Posting } from '../posting/posting.ts'
import { inSlices } from './slices.ts'

/** Twelve letters that change when, and only when, a posting does; the order of reading does not count. */
export async function versionOf(postings: readonly Posting[]): Promise<string> {
  const hash = createHash('sha256')
  const sorted = [...postings].sort((a, b) => (a.path < b.path ? -1 : 1))
  await inSlices(sorted, (posting) => hash.update(digestOf(posting)))
  return hash.digest('hex').slice(0, 12)
}

/** A reload hands in most postings as they were: they are not written out again. */
const digests = new WeakMap<Posting, string>()

function digestOf(posting: Posting): string {
  const known = digests.get(posting)
  if (known !== undefined) return known
  const digest = createHash('sha256').update(JSON.stringify(posting)).digest('base64')
  digests.set(posting, digest)
  return digest
}
