import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import type { Bot } from '../../../src/bot.ts'
import type { Face } from '../../../src/face/face.ts'
import { type SlackOptions, slackFace } from '../../../src/face/slack/face.ts'
import type { Log } from '../../../src/face/slack/log.ts'
import type { SlackSettings } from '../../../src/face/slack/settings.ts'
import type { Timing } from '../../../src/face/slack/timing.ts'
import { memoryStore } from '../../../src/store/memory.ts'
import type { Store } from '../../../src/store/store.ts'
import { fakeBot } from './answers.ts'
import { type FakeSlack, startFakeSlack } from './fake-slack.ts'

export const secret = 'signing-secret-canary'

/** Short, so that tests of waiting do not wait. */
export const quick: Timing = {
  call: 300,
  backOff: [10, 20, 40],
  patience: 5000,
  person: 300,
  silence: 600,
  ping: 100,
  hello: 500,
  reconnect: 200,
  pace: 1,
  lease: 400,
  sweep: 50,
  stop: 3000,
}

export const silentLog: Log = { debug() {}, info() {}, warn() {}, error() {} }

export const settings: SlackSettings = {
  signingSecret: secret,
  botToken: 'xoxb-canary-token',
  appToken: undefined,
  oauth: undefined,
  apiUrl: undefined,
  commandPrefix: '',
  admins: ['UADMIN'],
}

/** The Slack face on a real server, with a Slack of our own. */
export interface World {
  readonly slack: FakeSlack
  readonly bot: Bot
  readonly face: Face
  readonly origin: string
  /** Sends a signed event; gives the status. */
  event(event: Record<string, unknown>, options?: { readonly id?: string }): Promise<number>
  command(fields: Record<string, string>): Promise<number>
  /** Sends a signed interaction: a button, shortcut or box. */
  interact(payload: Record<string, unknown>): Promise<number>
  post(body: string, options?: PostOptions): Promise<number>
  stop(): Promise<void>
}

export interface PostOptions {
  readonly type?: string
  readonly at?: number
  readonly signature?: string
  readonly headers?: Readonly<Record<string, string>>
}

export type WorldOptions = Partial<Omit<SlackOptions, 'settings'>> & {
  readonly slack?: FakeSlack
  readonly settings?: Partial<SlackSettings>
}

let events = 0

export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const slack = options.slack ?? (await startFakeSlack())
  const bot = options.bot ?? fakeBot()
  const store: Store = options.store ?? memoryStore()
  const face = slackFace({
    catalogue: () => undefined,
    logger: silentLog,
    timing: quick,
    ...options,
    bot,
    store,
    settings: { ...settings, apiUrl: slack.apiUrl, ...options.settings },
  })
  const app = express()
  face.mount(app)
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  await face.start()
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function post(body: string, { type = 'application/json', at, signature, headers = {} }: PostOptions = {}) {
    const time = at ?? Math.floor(Date.now() / 1000)
    const response = await fetch(`${origin}/slack/events`, {
      method: 'POST',
      body,
      headers: {
        'content-type': type,
        'x-slack-request-timestamp': String(time),
        'x-slack-signature': signature ?? sign(body, time),
        ...headers,
      },
    })
    await response.arrayBuffer()
    return response.status
  }
  const form = (fields: Record<string, string>) =>
    post(new URLSearchParams(fields).toString(), { type: 'application/x-www-form-urlencoded' })
  return {
    slack,
    bot,
    face,
    origin,
    post,
    event: (event, { id = `Ev${events++}` } = {}) => post(JSON.stringify(eventBody(event, id))),
    command: (fields) => form({ ...command, response_url: slack.responseUrl('command'), ...fields }),
    interact: (payload) => form({ payload: JSON.stringify(payload) }),
    async stop() {
      await face.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      if (options.slack === undefined) await slack.close()
    },
  }
}

const command = {
  team_id: 'T1',
  channel_id: 'C1',
  user_id: 'U1',
  user_name: 'name-canary',
  command: '/jobs',
  text: '',
  trigger_id: 'trigger',
}

export function eventBody(event: Record<string, unknown>, id: string): Record<string, unknown> {
  return {
    type: 'event_callback',
    team_id: 'T1',
    event_id: id,
    event_time: 1,
    authorizations: [{ team_id: 'T1', user_id: 'UBOT', is_bot: true }],
    event,
  }
}

export function sign(body: string, at: number, key = secret): string {
  return `v0=${createHmac('sha256', key).update(`v0:${at}:${body}`).digest('hex')}`
}

let clock = 0

/** A moment as Slack writes it, different each time. */
export function nextTs(): string {
  clock += 1
  return `1690000000.${String(clock).padStart(6, '0')}`
}

export function mention(text: string, part: Record<string, unknown> = {}): Record<string, unknown> {
  return { type: 'app_mention', user: 'U1', channel: 'C1', ts: nextTs(), text: `<@UBOT> ${text}`, ...part }
}

export function directMessage(text: string, part: Record<string, unknown> = {}): Record<string, unknown> {
  return { type: 'message', channel_type: 'im', user: 'U1', channel: 'D1', ts: nextTs(), text, ...part }
}

/** Waits until it is so, or fails after a generous while. */
export async function until(condition: () => boolean, { within = 8000 } = {}): Promise<void> {
  const end = performance.now() + within
  while (!condition()) {
    if (performance.now() > end) throw new Error(`Waited ${within} ms in vain for: ${condition}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** Long enough for a second answer to show itself. */
export function aMoment(milliseconds = 150): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
