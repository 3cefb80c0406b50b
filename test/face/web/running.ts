import { afterAll } from 'vitest'
import { createServer, type Server, type ServerParts } from '../../../src/face/web/server.ts'
import { createLogger } from '../../../src/log.ts'
import { createMetrics } from '../../../src/metrics.ts'
import type { Catalogue } from '../../../src/search/catalogue.ts'
import { memoryStore } from '../../../src/store/memory.ts'
import { fakeBot } from '../fake-bot.ts'
import { fakeCatalogue } from './fake-catalogue.ts'

export interface Running {
  readonly server: Server
  readonly port: number
  readonly url: string
  /** What was logged, a line each. */
  readonly lines: readonly string[]
}

const now = () => new Date('2026-07-01T12:00:00Z')

/** A server on a free port, stopped after the tests of the file, with a fake bot and catalogue unless others are given. */
export async function running(parts: Partial<ServerParts> = {}): Promise<Running> {
  const lines: string[] = []
  const logger = createLogger({ level: 'debug', destination: { write: (line) => lines.push(line) } })
  const loaded: Catalogue = fakeCatalogue(now())
  const catalogue = parts.catalogue ?? (() => loaded)
  const metrics = createMetrics({ catalogue, now })
  const server = createServer({
    bot: fakeBot(),
    catalogue,
    faces: [],
    logger,
    metrics,
    port: 0,
    now,
    store: memoryStore(),
    ...parts,
  })
  const { port } = await server.start()
  afterAll(() => server.stop())
  return { server, port, url: `http://127.0.0.1:${port}`, lines }
}

/** POSTs to `/api/ask` as a program does; `client` stands for one address behind a proxy. */
export function ask(
  url: string,
  body: unknown,
  { client = '198.51.100.1' }: { client?: string } = {},
): Promise<Response> {
  return fetch(`${url}/api/ask`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': client },
    body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
  })
}
