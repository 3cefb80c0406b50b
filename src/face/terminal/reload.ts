import { createHmac } from 'node:crypto'

export interface ReloadRequest {
  readonly port: number
  readonly secret: string
  readonly force: boolean
  readonly rollBack: boolean
}

export interface Reloaded {
  /** False when the server kept the postings as they were. */
  readonly ok: boolean
  /** The report. */
  readonly text: string
}

function textOf(document: string): string {
  const parsed: unknown = JSON.parse(document)
  return typeof parsed === 'object' && parsed !== null && 'text' in parsed ? String(parsed.text) : document
}

/** Asks the server on this machine to reload, signed as a GitHub webhook is; gives what it answers, or rejects with what to do. */
export async function askToReload({ port, secret, force, rollBack }: ReloadRequest): Promise<Reloaded> {
  const action = rollBack ? { action: 'roll-back' } : {}
  // The moment makes each request another one: the server does nothing twice.
  const body = JSON.stringify({ requested: new Date().toISOString(), force, ...action })
  const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
  const url = `http://127.0.0.1:${port}/admin/reload`
  const headers = { 'Content-Type': 'application/json', 'X-Hub-Signature-256': signature }
  const signal = AbortSignal.timeout(60_000)
  const response = await fetch(url, { method: 'POST', headers, body, signal }).catch((cause: unknown) => {
    throw new Error(`Cannot reach a server on port ${port}: start it, or set PORT to its port`, { cause })
  })
  const text = await response.text()
  if (response.ok || response.status === 409) return { ok: response.ok, text: textOf(text) }
  if (response.status === 404) throw new Error('The server takes no reload: start it with RELOAD_SECRET set')
  if (response.status === 401 || response.status === 403) {
    throw new Error('The server refuses the signature: use the RELOAD_SECRET it was started with')
  }
  throw new Error(`The server answers ${response.status}: ${text.slice(0, 500)}`)
}
