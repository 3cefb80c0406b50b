import { adminCommands } from './admin/commands.ts'
import { type LiveCatalogue, liveCatalogue } from './admin/live-catalogue.ts'
import { type Replicas, shareReloads } from './admin/replicas.ts'
import type { Report } from './admin/report.ts'
import { type AlertWork, createAlertWork } from './alert/work.ts'
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
import { openStore } from './store/open.ts'
import type { Store } from './store/store.ts'
import { StoreError } from './store/store-error.ts'

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
  const onReport = (report: Report) => {
    tellReport(report, logger)
    replicas.tell(report)
    alerts.look()
  }
  const live = liveCatalogue({ first, load, now, onReport })
  const catalogue = live.current
  const store = await storeFor(config, logger)
  const onTrouble = (err: unknown) => logger.warn({ err }, 'The store could not be used')
  const bot = createBot({ catalogue, store, now, onTrouble })
  const metrics = createMetrics({ catalogue, now })
  const replicas = shareReloads({ store, live, logger })
  const faces = facesOf({ config, bot, store, catalogue, live, logger, metrics })
  const deliver = new Map(
    faces.flatMap(({ name, deliver }) => (deliver === undefined ? [] : [[name, deliver] as const])),
  )
  const alerts = createAlertWork({ store, catalogue, now, deliver, logger, register: metrics.register })
  const server = createServer({ port, faces, bot, catalogue, store, logger, metrics, now })
  const opened = await server.start()
  let stopped: Promise<void> | undefined
  const stop = () => (stopped ??= close(faces, { server, store, replicas, alerts, logger }).finally(speakAgain))
  try {
    await Promise.all(faces.map((face) => face.start()))
    alerts.start()
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

/** The store that the settings ask for. A folder that nobody chose is done without when no answer depends on it. */
async function storeFor(config: Config, logger: Logger): Promise<Store> {
  const { databaseUrl, dataFolder, slack, teams } = config
  const onTrouble = (err: unknown) => logger.warn({ err }, 'The store is away')
  try {
    return await openStore({ databaseUrl, dataFolder: dataFolder.path, onTrouble })
  } catch (err) {
    const needed = databaseUrl !== undefined || dataFolder.chosen || slack !== undefined || teams.appId !== undefined
    if (needed || !(err instanceof StoreError)) throw err
    logger.warn({ err }, 'Nothing is kept when this process ends: set DATA_DIR to a folder of its own')
    return openStore({ onTrouble })
  }
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
  readonly replicas: Replicas
  readonly alerts: AlertWork
  readonly logger: Logger
}

async function close(faces: readonly Face[], { server, store, replicas, alerts, logger }: Doors): Promise<void> {
  replicas.stop()
  const left = await Promise.allSettled([server.stop(), alerts.stop(), ...faces.map((face) => face.stop())])
  for (const result of left) {
    if (result.status === 'rejected') logger.error({ err: result.reason }, 'A face could not be left in order')
  }
  await store.close()
  logger.info({}, 'Stopped')
}
