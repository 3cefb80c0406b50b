import { adminCommands } from './admin/commands.ts'
import { createHistory, type History } from './admin/history.ts'
import { type LiveCatalogue, liveCatalogue } from './admin/live-catalogue.ts'
import { logReport } from './admin/log-report.ts'
import { reloadMetrics } from './admin/reload-metrics.ts'
import type { Done, Report } from './admin/report.ts'
import { type Watch, watchContent } from './admin/watch.ts'
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
import { createLogger, type Logger } from './log.ts'
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
  readonly insights: Insights
  readonly history: History
}

/** Puts the house together and opens its doors: what `vocation serve` runs. */
export async function startHouse(config: Config): Promise<House> {
  const { now, port } = config
  const logger = createLogger({ level: config.logLevel })
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
  const store = memoryStore()
  const onTrouble = (err: unknown) => logger.warn({ err }, 'The store could not be used')
  const insights = createInsights({ store, catalogue, now, onTrouble })
  const bot = createBot({ catalogue, store, now, onTrouble, onReplied: insights.note })
  const metrics = createMetrics({ catalogue, now })
  listeners.push(reloadMetrics(metrics.register), keeping(content, { live, logger }))
  const faces = facesOf({ config, bot, store, catalogue, live, logger, metrics, insights, history })
  const server = createServer({ port, faces, bot, catalogue, logger, metrics, now, lastReload: history.last })
  const opened = await server.start()
  let stopped: Promise<void> | undefined
  const watches: Watch[] = []
  const stop = () => (stopped ??= close(faces, { server, store, logger, watches, insights }))
  try {
    await Promise.all(faces.map((face) => face.start()))
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

/** One line for each place; the web is the server itself. */
function facesOf({ config: { slack, teams, reloadSecret, repository, now }, live, ...rooms }: Rooms): readonly Face[] {
  return [
    adminFace({ secret: reloadSecret, branch: repository?.branch, now, live, ...rooms }),
    ...(slack ? [slackFace({ settings: slack, now, admin: adminCommands(live), ...rooms })] : []),
    teamsFace({ settings: teams, admin: adminCommands(live), ...rooms }),
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
    onTrouble: (err) => logger.warn({ err }, 'A content folder cannot be watched: changes are seen within a minute'),
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
  readonly logger: Logger
  readonly watches: readonly Watch[]
  readonly insights: Insights
}

async function close(faces: readonly Face[], { server, store, logger, watches, insights }: Doors): Promise<void> {
  for (const watch of watches) watch.stop()
  const left = await Promise.allSettled([server.stop(), ...faces.map((face) => face.stop())])
  for (const result of left) {
    if (result.status === 'rejected') logger.error({ err: result.reason }, 'A face could not be left in order')
  }
  await insights.stop()
  await store.close()
  logger.info({}, 'Stopped')
}
