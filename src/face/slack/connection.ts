import { SocketModeReceiver } from '@slack/bolt'
import { onFrames } from './frames.ts'
import { boltLog } from './log.ts'
import type { SocketTools } from './socket.ts'
import { pause } from './timing.ts'

/** One WebSocket to Slack, from its greeting to its end. */
export interface Connection {
  /** Milliseconds since anything was heard on it. */
  silence(): number
  /** Resolves once, with the reason why another connection is needed. */
  readonly ended: Promise<'closed' | 'asked'>
  close(): Promise<void>
}

type StackApp = Parameters<SocketModeReceiver['init']>[0]

/** Opens a connection; resolves when Slack has greeted on it, rejects when that takes too long or is refused. */
export async function openConnection(app: StackApp, tools: SocketTools): Promise<Connection> {
  const { client } = boltReceiver(app, tools)
  let last = performance.now()
  const heard = (): void => {
    last = performance.now()
  }
  const ended = new Promise<'closed' | 'asked'>((resolve) => {
    client.on('disconnected', () => resolve('closed'))
    onMessages(client, (type) => {
      heard()
      // Slack is about to close: the next connection is opened meanwhile.
      if (type === 'disconnect') resolve('asked')
    })
  })
  const started = client.start()
  started.catch(() => {})
  const opened = await Promise.race([started, pause(tools.timing.hello).then(() => undefined)])
  if (opened?.url === undefined) {
    void client.disconnect().catch(() => {})
    throw new Error('Slack did not greet on the socket in time')
  }
  const deafen = onFrames(opened.url, heard)
  void ended.then(deafen)
  return {
    silence: () => performance.now() - last,
    ended,
    async close() {
      deafen()
      await Promise.race([client.disconnect(), pause(1000)])
    },
  }
}

/** Bolt's own receiver for one connection: it never reconnects by itself, because it would wait ever longer, or for ever. */
function boltReceiver(app: StackApp, { appToken, options, timing, log }: SocketTools): SocketModeReceiver {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: boltLog(log),
    autoReconnectEnabled: false,
    clientPingTimeout: timing.ping * 3,
    installerOptions: { clientOptions: options },
  })
  receiver.init(app)
  return receiver
}

/** Hears every message, and lets the library have only those it can read: on others it would reject where nobody listens. */
function onMessages(client: SocketModeReceiver['client'], heard: (type: unknown) => void): void {
  const library = client.listeners('ws_message') as ((data: unknown, isBinary: boolean) => unknown)[]
  client.removeAllListeners('ws_message')
  client.on('ws_message', (data: unknown, isBinary: boolean) => {
    const message = readable(data)
    heard(message?.type)
    if (message !== undefined) for (const listener of library) void listener(data, isBinary)
  })
}

interface SocketMessage {
  readonly type?: unknown
  readonly payload?: { readonly event?: { readonly type?: unknown } }
}

function readable(data: unknown): SocketMessage | undefined {
  try {
    const message = JSON.parse(String(data)) as SocketMessage | null
    if (message === null || typeof message !== 'object') return undefined
    return message.type !== 'events_api' || typeof message.payload?.event?.type === 'string' ? message : undefined
  } catch {
    return undefined
  }
}
