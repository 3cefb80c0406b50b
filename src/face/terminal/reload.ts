import { type ServerAddress, sendSigned } from './signed-request.ts'

export interface ReloadRequest extends ServerAddress {
  readonly force: boolean
  readonly rollBack: boolean
}

export interface Reloaded {
  /** False when the server kept the postings as they were. */
  readonly ok: boolean
  /** The report, for people and for programs. */
  readonly text: string
  readonly document: unknown
}

/** Asks the server on this machine to reload; gives what it answers, or rejects with what to do. */
export async function askToReload({ force, rollBack, ...server }: ReloadRequest): Promise<Reloaded> {
  const wish = { force, ...(rollBack && { action: 'roll-back' }) }
  const { status, text } = await sendSigned('/admin/reload', wish, server)
  const document: unknown = JSON.parse(text)
  return { ok: status !== 409, text: textOf(document) ?? text, document }
}

function textOf(document: unknown): string | undefined {
  return typeof document === 'object' && document !== null && 'text' in document ? String(document.text) : undefined
}
