import { createHash } from 'node:crypto'
import type { Posting } from '../posting/posting.ts'
import { inSlices } from './slices.ts'

/** Twelve letters that change when, and only when, a posting does; the order of reading does not count. */
export async function versionOf(postings: readonly Posting[]): Promise<string> {
  const hash = createHash('sha256')
  const sorted = [...postings].sort((a, b) => (a.path < b.path ? -1 : 1))
  await inSlices(sorted, (posting) => hash.update(JSON.stringify(posting)).update('\n'))
  return hash.digest('hex').slice(0, 12)
}
