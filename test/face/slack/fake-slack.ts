import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import { faultsOfBlocks, faultsOfMessage } from './block-kit.ts'

/** How a call goes wrong. `swallow`: done, but the reply is lost; `hang`: neither done nor answered. */
export type Fault =
  | { readonly kind: 'limited'; readonly seconds: number }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'swallow' }
  | { readonly kind: 'swallow-500' }
  | { readonly kind: 'hang' }
  /** Somebody else's page, as a proxy shows it. */
  | { readonly kind: 'page' }

export interface Call {
  readonly method: string
  readonly body: Record<string, unknown>
  readonly token: string
  readonly at: number
}

export interface Posted {
  readonly channel: string
  readonly ts: string
  readonly thread: string | undefined
  readonly text: string
  readonly message: Record<string, unknown>
}

/** Slack's Web API, response addresses and Socket Mode on loopback; it refuses and notes what Slack would refuse. */
export interface FakeSlack {
  readonly apiUrl: string
  readonly calls: Call[]
  /** Messages that people can see, in order. */
  readonly posted: Posted[]
  /** What arrived at response addresses. */
  readonly responses: { readonly id: string; readonly body: Record<string, unknown> }[]
  /** What was wrong with what was sent. */
  readonly faults: string[]
  /** Asked at every call. */
  fault: (call: Call) => Fault | undefined
  locales: Map<string, string>
  scopes: string
  readonly sockets: Set<WebSocket>
  /** Called with each new socket before the greeting; false: no greeting. */
  onSocket: (socket: WebSocket) => boolean
  /** Envelopes acknowledged, with how long it took in milliseconds. */
  readonly acknowledged: Map<string, number>
  responseUrl(id: string): string
  /** Sends an envelope on the newest socket. */
  envelope(type: string, payload: unknown, options?: { readonly id?: string }): string
  close(): Promise<void>
}

export async function startFakeSlack(): Promise<FakeSlack> {
  const sent = new Map<string, number>()
  let clock = 1_700_000_000
  let envelopes = 0
  const server = createServer((request, response) => {
    void handle(request, response).catch(() => response.destroy())
  })
  const sockets = new WebSocketServer({ server, path: '/link' })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`

  const slack: FakeSlack = {
    apiUrl: `${origin}/api/`,
    calls: [],
    posted: [],
    responses: [],
    faults: [],
    fault: () => undefined,
    locales: new Map(),
    scopes: '',
    sockets: new Set(),
    onSocket: () => true,
    acknowledged: new Map(),
    responseUrl: (id) => `${origin}/response/${id}`,
    envelope(type, payload, { id = `envelope-${envelopes++}` } = {}) {
      const socket = [...slack.sockets].at(-1)
      sent.set(id, performance.now())
      socket?.send(JSON.stringify({ type, payload, envelope_id: id, accepts_response_payload: type !== 'events_api' }))
      return id
    },
    async close() {
      for (const socket of slack.sockets) socket.terminate()
      sockets.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }

  sockets.on('connection', (socket) => {
    slack.sockets.add(socket)
    socket.on('close', () => slack.sockets.delete(socket))
    socket.on('error', () => {})
    socket.on('message', (data) => {
      const { envelope_id: id } = JSON.parse(String(data)) as { envelope_id: string }
      slack.acknowledged.set(id, performance.now() - (sent.get(id) ?? 0))
    })
    if (slack.onSocket(socket)) socket.send(JSON.stringify({ type: 'hello', num_connections: 1 }))
  })

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const raw = await textOf(request)
    const path = new URL(request.url ?? '/', origin).pathname
    const method = path.replace(/^\/(api|response)\//, '')
    const body = path.startsWith('/response/') ? JSON.parse(raw) : bodyOf(raw, request.headers['content-type'])
    const token = (request.headers.authorization ?? '').replace(/^Bearer /, '')
    const call = { method: path.startsWith('/response/') ? 'response_url' : method, body, token, at: performance.now() }
    slack.calls.push(call)
    const fault = slack.fault(call)
    if (fault?.kind === 'limited') {
      response.writeHead(429, { 'retry-after': String(fault.seconds) }).end()
      return
    }
    if (fault?.kind === 'status') return void response.writeHead(fault.status).end()
    if (fault?.kind === 'hang') return
    if (fault?.kind === 'page') return void response.end('<html>Please sign in</html>')
    if (fault?.kind === 'error') return json(response, { ok: false, error: fault.error })
    const result = path.startsWith('/response/') ? respond(method, body) : carryOut(method, body)
    if (fault?.kind === 'swallow') return void response.destroy()
    if (fault?.kind === 'swallow-500') return void response.writeHead(500).end()
    json(response, result)
  }

  function json(response: ServerResponse, body: unknown): void {
    response
      .writeHead(200, { 'content-type': 'application/json', 'x-oauth-scopes': slack.scopes })
      .end(JSON.stringify(body))
  }

  function respond(id: string, body: Record<string, unknown>): unknown {
    slack.faults.push(...faultsOfMessage(body))
    slack.responses.push({ id, body })
    return { ok: true }
  }

  function carryOut(method: string, body: Record<string, unknown>): unknown {
    switch (method) {
      case 'auth.test':
        return { ok: true, user_id: 'UBOT', bot_id: 'BBOT', team_id: 'T1', url: 'https://example.slack.com/' }
      case 'users.info':
        return { ok: true, user: { id: body.user, locale: slack.locales.get(String(body.user)) } }
      case 'chat.postMessage':
        return post(body)
      case 'conversations.open':
        return { ok: true, channel: { id: `D${body.users}` } }
      case 'conversations.history':
      case 'conversations.replies':
        return { ok: true, messages: history(body) }
      case 'views.publish':
      case 'views.open':
        slack.faults.push(...faultsOfBlocks((body.view as { blocks?: unknown }).blocks, { most: 100 }))
        return { ok: true }
      case 'chat.unfurl':
        for (const { blocks } of Object.values(body.unfurls as Record<string, { blocks: unknown }>)) {
          slack.faults.push(...faultsOfBlocks(blocks, { most: 50 }))
        }
        return { ok: true }
      case 'assistant.threads.setSuggestedPrompts':
        return 'thread_ts' in body ? { ok: false, error: 'invalid_arguments' } : { ok: true }
      case 'apps.connections.open':
        return { ok: true, url: `ws://127.0.0.1:${port}/link?ticket=${slack.calls.length}` }
      case 'oauth.v2.access':
        return {
          ok: true,
          access_token: 'xoxb-installed',
          token_type: 'bot',
          scope: 'chat:write',
          bot_user_id: 'UBOT',
          app_id: 'A1',
          team: { id: 'T1', name: 'Team' },
          enterprise: null,
          is_enterprise_install: false,
          authed_user: { id: 'U1' },
        }
      default:
        return { ok: false, error: 'unknown_method' }
    }
  }

  function post(body: Record<string, unknown>): unknown {
    const faults = faultsOfMessage(body)
    slack.faults.push(...faults)
    if (faults.length > 0) return { ok: false, error: 'invalid_blocks' }
    clock += 1
    const ts = `${clock}.000000`
    const thread = typeof body.thread_ts === 'string' ? body.thread_ts : undefined
    slack.posted.push({ channel: String(body.channel), ts, thread, text: String(body.text), message: body })
    return { ok: true, channel: body.channel, ts, message: {} }
  }

  function history(body: Record<string, unknown>): unknown[] {
    const thread = typeof body.ts === 'string' ? body.ts : undefined
    const found = slack.posted.filter((one) => one.channel === body.channel && one.thread === thread)
    return found.map(({ ts, text, message }) => ({
      ts,
      text,
      bot_id: 'BBOT',
      ...(String(body.include_all_metadata) === 'true' ? { metadata: message.metadata } : {}),
    }))
  }

  return slack
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** Form fields, with those that hold JSON read. */
function bodyOf(raw: string, type = ''): Record<string, unknown> {
  if (type.startsWith('application/json')) return JSON.parse(raw)
  return Object.fromEntries([...new URLSearchParams(raw)].map(([name, value]) => [name, fieldOf(name, value)]))
}

const structured = new Set(['blocks', 'view', 'unfurls', 'metadata', 'prompts'])

function fieldOf(name: string, value: string): unknown {
  if (structured.has(name)) return JSON.parse(value)
  if (name.startsWith('unfurl_') && (value === 'true' || value === 'false')) return value === 'true'
  return value
}
