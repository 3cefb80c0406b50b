import type { Posting } from './posting.ts'

export interface Status {
  readonly status: 'open' | 'closed'
  readonly reason: 'open' | 'evergreen' | 'archived' | 'past' | 'upcoming'
}

/** Whether a posting is open at a moment, and why. An evergreen one is never archived, but its own dates count. */
export function statusAt(posting: Pick<Posting, 'availability' | 'evergreen'>, now: Date): Status {
  const { archived, opens, closes } = posting.availability
  if (archived) return { status: 'closed', reason: 'archived' }
  if (closes !== undefined && closes.at < now) return { status: 'closed', reason: 'past' }
  if (opens !== undefined && opens.at > now) return { status: 'closed', reason: 'upcoming' }
  return { status: 'open', reason: posting.evergreen ? 'evergreen' : 'open' }
}
