import { createHash } from 'node:crypto'
import type { Person } from '../../alert/alert.ts'
import type { TeamsActivity } from './activity.ts'
import { referenceOf } from './deliver.ts'

/** The person to the bot: a key that does not name them, and their private chat, when this is it. */
export function personOf(activity: TeamsActivity): Person | undefined {
  const { from } = activity
  if (from === undefined) return undefined
  const to = referenceOf(activity)
  return { key: personKey(from.aadObjectId ?? from.id), ...(to !== undefined && { address: { face: 'teams', to } }) }
}

/** The key of a person by their Entra object id, or by the id Teams gives them where it has none. */
export function personKey(id: string): string {
  return createHash('sha256').update(`teams ${id}`).digest('base64url').slice(0, 22)
}
