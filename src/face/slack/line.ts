import type { Receiver } from '@slack/bolt'
import type { Store } from '../../store/store.ts'
import type { Face } from '../face.ts'
import { clientOptions } from './client-options.ts'
import { slackHttp } from './http.ts'
import type { Parts } from './parts.ts'
import { slackSocket } from './socket.ts'

/** How Slack reaches us. */
export interface Line {
  readonly receiver: Receiver
  readonly mount: Face['mount']
  start(): Promise<void>
  ready(): boolean
  close(): Promise<void>
}

/** Events by HTTP on the one server. `store` keeps installations: unlike the rest, they may not be taken for missing. */
export function httpLine(parts: Parts, { store }: { readonly store: Store }): Line {
  const { settings } = parts
  const { signingSecret } = settings
  if (signingSecret === undefined || signingSecret === '') {
    throw new Error('Slack over HTTP needs SLACK_SIGNING_SECRET; or set SLACK_APP_TOKEN for Socket Mode')
  }
  const options = clientOptions(settings, parts)
  const http = slackHttp({ ...settings, signingSecret }, { store, log: parts.log, options })
  let open = false
  return {
    receiver: http.receiver,
    mount: http.mount,
    async start() {
      open = true
      parts.metrics.connected.set(1)
    },
    ready: () => open,
    async close() {
      open = false
      http.close()
    },
  }
}

/** Events by a WebSocket that we open; `fail` is told when Slack will never let us in again. */
export function socketLine(appToken: string, parts: Parts, { fail = endProcess }: { fail?: Fail | undefined }): Line {
  const { settings, timing, log, metrics } = parts
  if (settings.oauth !== undefined) throw new Error('Slack over Socket Mode serves one workspace: set SLACK_BOT_TOKEN')
  const socket = slackSocket({ appToken, options: clientOptions(settings, parts), timing, log, metrics, fail })
  return {
    receiver: socket,
    mount() {},
    async start() {
      await socket.start()
    },
    ready: () => socket.ready(),
    async close() {
      await socket.stop()
    },
  }
}

type Fail = (error: Error) => void

/** Outside of any promise, where nothing can swallow it. */
function endProcess(error: Error): void {
  setImmediate(() => {
    throw error
  })
}
