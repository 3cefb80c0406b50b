import { type ServerAddress, sendSigned } from './signed-request.ts'

export interface ReloadRequest extends ServerAddress {
  readonly force: boolean
  readonly rollBack: boolean
}

export interface Reloaded {
  /** False when the server kept the postings as they were. */
  readonly ok: boolean
  /** The report. */
  readonly text: string
}

/** Asks the server on this machine to reload; gives what it answers, or rejects with what to do. */
export async function askToReload({ force, rollBack, ...server }: ReloadRequest): Promise<Reloaded> {
  const wish = { force, ...(rollBack && { action: 'roll-back' }) }
  const { status, text } = await sendSigned('/admin/reload', wish, server)
  return { ok: status !== 409, text: textOf(text) }
}

function textOf(document: string): string {
  const parsed: unknown = JSON.parse(document)
  return typeof parsed === 'object' && parsed !== null && 'text' in parsed ? String(parsed.text) : document
}
