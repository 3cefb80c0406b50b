import { adminCommands } from './admin/commands.ts'
import { type LiveCatalogue, liveCatalogue } from './admin/live-catalogue.ts'
import type { Report } from './admin/report.ts'
import { type Bot, createBot } from './bot.ts'
import type { Config } from './config.ts'
import { adminFace } from './face/admin/face.ts'
import type { Face } from './face/face.ts'
import { slackFace } from './face/slack/face.ts'
import { teamsFace } from './face/teams/face.ts'
import { createServer } from './face/web/server.ts'
import { type Loaded, loadCatalogue } from './load.ts'
import { createLogger, type Logger, quietConsole } from './log.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import type { Catalogue } from './search/catalogue.ts'
import { memoryStore } from './store/memory.ts'
import type { Store } from './store/store.ts'

export interface House {
  readonly port: number
  /** Reads the content again; never rejects. */
  reload(): Promise<Report>
  /** Finishes what is under way and disconnects; the second call is the first one's promise. */
  stop(): Promise<void>
}

/** What every face is handed. */
interface Rooms {
  readonly config: Config
  readonly bot: Bot
  readonly store: Store
  readonly catalogue: () => Catalogue
  readonly live: LiveCatalogue
  readonly logger: Logger
  readonly metrics: Metrics
}

/** Puts the house together and opens its doors: what `vocation serve` runs. */
export async function startHouse(config: Config): Promise<House> {
  const { now, port } = config
  const logger = createLogger({ level: config.logLevel })
  const speakAgain = quietConsole(logger)
  const first = await loadCatalogue(config.site, { now: now() })
  for (const warning of config.warnings) logger.warn({}, warning)
  tellProblems(first.catalogue, logger)
  const load = (known: Loaded['files']) => loadCatalogue(config.site, { now: now(), known })
  const live = liveCatalogue({ first, load, now, onReport: (report) => tellReport(report, logger) })
  const catalogue = live.current
  const store = memoryStore()
  const onTrouble = (err: unknown) => logger.warn({ err }, 'The store could not be used')
  const bot = createBot({ catalogue, store, now, onTrouble })
  const metrics = createMetrics({ catalogue, now })
  const faces = facesOf({ config, bot, store, catalogue, live, logger, metrics })
  const server = createServer({ port, faces, bot, catalogue, logger, metrics, now })
  const opened = await server.start()
  let stopped: Promise<void> | undefined
  const stop = () => (stopped ??= close(faces, { server, store, logger }).finally(speakAgain))
  try {
    await Promise.all(faces.map((face) => face.start()))
  } catch (error) {
    await stop()
    throw error
  }
  logger.info(
    { port: opened.port, faces: ['web', ...faces.map(({ name }) => name)] },
    `Answering on http://localhost:${opened.port}/`,
  )
  return { port: opened.port, reload: () => live.reload(), stop }
}

/** One line for each place; the web is the server itself. */
function facesOf({ config: { slack, teams, reloadSecret, now }, live, ...rooms }: Rooms): readonly Face[] {
  return [
    adminFace({ secret: reloadSecret, live, ...rooms }),
    ...(slack ? [slackFace({ settings: slack, now, admin: adminCommands(live), ...rooms })] : []),
    teamsFace({ settings: teams, admin: adminCommands(live), ...rooms }),
  ]
}

function tellReport({ outcome, reason, changes, state }: Report, logger: Logger): void {
  const { opened, closed, changed, gone } = changes
  const counts = { opened: opened.length, closed: closed.length, changed: changed.length, gone: gone.length }
  const line = { outcome, reason: reason?.kind, ...counts, problems: state.problems.length, version: state.version }
  if (outcome === 'kept') logger.warn(line, 'The postings were not reloaded')
  else logger.info(line, 'The postings were reloaded')
}

function tellProblems({ problems, roles, version }: Catalogue, logger: Logger): void {
  for (const { path, line, severity, message } of problems) {
    if (severity === 'error') logger.warn({ path, line }, message)
  }
  logger.info({ roles: roles.size, problems: problems.length, version }, 'The postings are read')
}

interface Doors {
  readonly server: { stop(): Promise<void> }
  readonly store: Store
  readonly logger: Logger
}

async function close(faces: readonly Face[], { server, store, logger }: Doors): Promise<void> {
  const left = await Promise.allSettled([server.stop(), ...faces.map((face) => face.stop())])
  for (const result of left) {
    if (result.status === 'rejected') logger.error({ err: result.reason }, 'A face could not be left in order')
  }
  await store.close()
  logger.info({}, 'Stopped')
}
