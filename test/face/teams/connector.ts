import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import type { Bot, Message } from '../../../src/bot.ts'
import type { Face } from '../../../src/face/face.ts'
import { type TeamsOptions, teamsFace } from '../../../src/face/teams/face.ts'
import { createLogger } from '../../../src/log.ts'
import { type SampleBot, sampleBot, sampleMoment } from '../../bot/sample-bot.ts'

/** What the connector was asked to do. */
export interface Sent {
  readonly method: string
  readonly path: string
  readonly authorization: string | undefined
  readonly activity: Record<string, unknown> & {
    readonly text?: string
    readonly summary?: string
    readonly attachments?: readonly { readonly content: Record<string, unknown> }[]
  }
}

/** How the connector goes wrong: it takes the message and its answer is lost, or it answers neither. */
export type ConnectorFault = 'forbidden' | 'gone' | 'swallow' | 'swallow-500' | 'hang' | 'limited'

export interface Stage {
  /** Asked for each message that comes. */
  fault: () => ConnectorFault | undefined
  readonly face: Face
  readonly sent: Sent[]
  readonly lines: string[]
  readonly serviceUrl: string
  /** Where the bot takes activities. */
  readonly endpoint: string
  readonly sample: SampleBot
  /** Sends an activity to the bot; gives its answer once the turn has had time to end. */
  post(activity: unknown, headers?: Record<string, string>): Promise<Response>
  raw(body: string, headers?: Record<string, string>): Promise<Response>
  /** An activity with what Teams always gives. */
  activity(fields: object): Record<string, unknown>
  close(): Promise<void>
}

const noSettings: TeamsOptions['settings'] = {
  appId: undefined,
  appPassword: undefined,
  appType: 'SingleTenant',
  tenantId: undefined,
  allowedTenants: [],
  admins: ['admin-id'],
}

/** A real connector endpoint, a real server with the face on it, and the real bot on the sample content. */
export async function stage(
  options: Partial<TeamsOptions> = {},
  { onReply }: { readonly onReply?: (message: Message) => void } = {},
): Promise<Stage> {
  const sample = await sampleBot()
  const bot: Bot = {
    ...sample.bot,
    reply(message) {
      onReply?.(message)
      return sample.bot.reply(message)
    },
  }
  const sent: Sent[] = []
  const lines: string[] = []
  const connector = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      sent.push({
        method: request.method ?? '',
        path: request.url ?? '',
        authorization: request.headers.authorization,
        activity: JSON.parse(Buffer.concat(parts).toString() || '{}'),
      })
      const fault = here.fault()
      if (fault === 'hang') return
      if (fault === 'swallow') return void response.destroy()
      if (fault === 'swallow-500') return void response.writeHead(500).end('{}')
      if (fault === 'gone') return void response.writeHead(404).end('{}')
      if (fault === 'forbidden') return void response.writeHead(403).end('{}')
      if (fault === 'limited') return void response.writeHead(429, { 'Retry-After': '1' }).end('{}')
      response.setHeader('Content-Type', 'application/json')
      response.end(JSON.stringify({ id: `sent-${sent.length}` }))
    })
  }).listen(0, '127.0.0.1')
  await once(connector, 'listening')
  const serviceUrl = `http://127.0.0.1:${portOf(connector)}/`
  const logger = createLogger({ level: 'trace', destination: { write: (line) => lines.push(line) } })
  const face = teamsFace({
    settings: noSettings,
    bot,
    store: sample.store,
    catalogue: () => sample.catalogue,
    now: () => sampleMoment,
    logger,
    ...options,
  })
  const app = express()
  face.mount(app)
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${portOf(server)}/api/messages`
  const raw = async (body: string, headers: Record<string, string> = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/json', ...headers },
    })
    await face.stop()
    return response
  }
  const here: Stage = {
    fault: () => undefined,
    face,
    sent,
    lines,
    serviceUrl,
    endpoint: url,
    sample,
    raw,
    post: (activity, headers) => raw(JSON.stringify(activity), headers),
    activity: (fields) => ({
      type: 'message',
      id: randomUUID(),
      channelId: 'msteams',
      serviceUrl,
      from: { id: '29:someone', aadObjectId: 'person-id' },
      recipient: { id: '28:bot', name: 'Vocation' },
      conversation: { id: 'a:personal', conversationType: 'personal', tenantId: 'tenant' },
      locale: 'en-CA',
      ...fields,
    }),
    async close() {
      for (const each of [server, connector]) each.closeAllConnections()
      await Promise.all([server, connector].map((each) => new Promise((resolve) => each.close(resolve))))
    },
  }
  return here
}

function portOf(server: { address(): unknown }): number {
  return (server.address() as AddressInfo).port
}
