import { createHmac } from 'node:crypto'

export interface ServerAddress {
  readonly port: number
  readonly secret: string
}

export interface Reply {
  readonly status: number
  readonly text: string
}

/** The server on this machine does more for who has its secret; `wish` is what is asked of it. */
export async function sendSigned(path: string, wish: object, { port, secret }: ServerAddress): Promise<Reply> {
  // The moment makes each request another one: the server does nothing twice, and nothing long after.
  const body = JSON.stringify({ requested: new Date().toISOString(), ...wish })
  const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
  const headers = { 'Content-Type': 'application/json', 'X-Hub-Signature-256': signature }
  const signal = AbortSignal.timeout(60_000)
  const url = `http://127.0.0.1:${port}${path}`
  const response = await fetch(url, { method: 'POST', headers, body, signal }).catch((cause: unknown) => {
    throw new Error(`Cannot reach a server on port ${port}: start it, or set PORT to its port`, { cause })
  })
  const text = await response.text()
  const { status } = response
  if (response.ok || status === 409) return { status, text }
  if (status === 404) throw new Error(`The server knows no ${path}: start it with RELOAD_SECRET set`)
  if (status === 401 || status === 403) {
    throw new Error(
      'The server refuses the signature: use the RELOAD_SECRET it was started with, and set the clock right',
    )
  }
  throw new Error(`The server answers ${status}: ${text.slice(0, 500)}`)
}
