import { adminCommands } from './admin/commands.ts'
import { createHistory, type History } from './admin/history.ts'
import { type LiveCatalogue, liveCatalogue } from './admin/live-catalogue.ts'
import { logReport } from './admin/log-report.ts'
import { reloadMetrics } from './admin/reload-metrics.ts'
import { type Replicas, shareReloads } from './admin/replicas.ts'
import type { Done, Report } from './admin/report.ts'
import { type Watch, watchContent } from './admin/watch.ts'
import { type AlertWork, createAlertWork } from './alert/work.ts'
import { type Bot, createBot } from './bot.ts'
import type { Config } from './config.ts'
import type { Content } from './content/content.ts'
import { contentOf } from './content/content-of.ts'
import { adminFace } from './face/admin/face.ts'
import type { Face } from './face/face.ts'
import { slackFace } from './face/slack/face.ts'
import { teamsFace } from './face/teams/face.ts'
import { createServer } from './face/web/server.ts'
import { createInsights, type Insights } from './insights/insights.ts'
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
  readonly insights: Insights
  readonly history: History
}

/** Puts the house together and opens its doors: what `vocation serve` runs. */
export async function startHouse(config: Config): Promise<House> {
  const { now, port } = config
  const logger = createLogger({ level: config.logLevel })
  const speakAgain = quietConsole(logger)
  const content = contentOf(config)
  const first = await content.first()
  for (const warning of config.warnings) logger.warn({}, warning)
  tellProblems(first.catalogue, logger)
  const history = createHistory()
  const listeners: ((done: Done) => void)[] = [history.note, (done) => logReport(done, logger)]
  const onReport = (_report: Report, done: Done) => {
    for (const listener of listeners) listener(done)
  }
  const live = liveCatalogue({ first, load: content.load, now, onReport })
  const catalogue = live.current
  const store = await storeFor(config, logger)
  const onTrouble = (err: unknown) => logger.warn({ err }, 'The store could not be used')
  const insights = createInsights({ store, catalogue, now, onTrouble })
  const bot = createBot({ catalogue, store, now, onTrouble, onReplied: insights.note })
  const metrics = createMetrics({ catalogue, now })
  const replicas = shareReloads({ store, live, logger })
  listeners.push(reloadMetrics(metrics.register), keeping(content, { live, logger }), ({ report }) =>
    replicas.tell(report),
  )
  const faces = facesOf({ config, bot, store, catalogue, live, logger, metrics, insights, history })
  const deliver = new Map(
    faces.flatMap(({ name, deliver }) => (deliver === undefined ? [] : [[name, deliver] as const])),
  )
  const alerts = createAlertWork({ store, catalogue, now, deliver, logger, told: metrics.alerted })
  listeners.push(() => alerts.look())
  const server = createServer({ port, faces, bot, catalogue, store, logger, metrics, now, lastReload: history.last })
  const opened = await server.start()
  let stopped: Promise<void> | undefined
  const watches: Watch[] = []
  const doors = { server, store, replicas, alerts, logger, watches, insights }
  const stop = () => (stopped ??= close(faces, doors).finally(speakAgain))
  try {
    await Promise.all(faces.map((face) => face.start()))
    alerts.start()
  } catch (error) {
    await stop()
    throw error
  }
  if (config.watch) watches.push(await watchFolders(config, live, logger))
  // A repository may have moved on while nobody was here, a folder while the first catalogue was read.
  if (config.watch || config.repository !== undefined) void live.reload({ from: 'start' })
  logger.info(
    { port: opened.port, faces: ['web', ...faces.map(({ name }) => name)] },
    `Answering on http://localhost:${opened.port}/`,
  )
  return { port: opened.port, reload: () => live.reload({ from: 'signal' }), stop }
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
function facesOf({ config: { slack, teams, reloadSecret, repository, now }, live, ...rooms }: Rooms): readonly Face[] {
  return [
    adminFace({ secret: reloadSecret, branch: repository?.branch, now, live, ...rooms }),
    ...(slack ? [slackFace({ settings: slack, now, admin: adminCommands(live), ...rooms })] : []),
    teamsFace({ settings: teams, now, admin: adminCommands(live), ...rooms }),
  ]
}

/** Lets a start find the content of the live catalogue again. */
function keeping(content: Content, { live, logger }: { live: LiveCatalogue; logger: Logger }): (done: Done) => void {
  return ({ report: { outcome } }) => {
    if (outcome === 'kept' || outcome === 'checked') return
    content.keep(live.current()).catch((err: unknown) => logger.warn({ err }, 'The cache folder could not be tidied'))
  }
}

function watchFolders({ site }: Config, live: LiveCatalogue, logger: Logger): Promise<Watch> {
  return watchContent(site, {
    onChange: () => void live.reload({ from: 'watch' }),
    onTrouble: (err) =>
      logger.warn({ err }, 'A content folder cannot be watched: changes are seen within half a minute'),
  })
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
  readonly watches: readonly Watch[]
  readonly insights: Insights
}

async function close(faces: readonly Face[], doors: Doors): Promise<void> {
  const { server, store, replicas, alerts, logger, watches, insights } = doors
  replicas.stop()
  for (const watch of watches) watch.stop()
  const left = await Promise.allSettled([server.stop(), alerts.stop(), ...faces.map((face) => face.stop())])
  for (const result of left) {
    if (result.status === 'rejected') logger.error({ err: result.reason }, 'A face could not be left in order')
  }
  await insights.stop()
  await store.close()
  logger.info({}, 'Stopped')
}
