import { createHistory } from '../../../src/admin/history.ts'
import { liveCatalogue } from '../../../src/admin/live-catalogue.ts'
import { createBot } from '../../../src/bot.ts'
import { adminFace } from '../../../src/face/admin/face.ts'
import { createInsights } from '../../../src/insights/insights.ts'
import { type Loaded, loadCatalogue } from '../../../src/load.ts'
import { createLogger } from '../../../src/log.ts'
import { memoryStore } from '../../../src/store/memory.ts'
import { four } from '../../admin/content.ts'
import { siteWith } from '../../posting/site.ts'
import { running } from '../web/running.ts'

export const secret = 'canary-secret-of-the-admins'

/** A server with the admin face, a live catalogue in a folder of its own and a bot that counts. */
export async function runningAdmin(files: Readonly<Record<string, string>> = four) {
  const now = () => new Date('2026-11-23T20:00:00Z')
  const { site, folder } = await siteWith(files)
  const lines: string[] = []
  const logger = createLogger({ level: 'trace', destination: { write: (line) => lines.push(line) } })
  const history = createHistory()
  const load = (known?: Loaded['files']) => loadCatalogue(site, { now: now(), known })
  const live = liveCatalogue({ first: await load(), load, now, onReport: (_report, done) => history.note(done) })
  const store = memoryStore()
  const insights = createInsights({ store, catalogue: live.current, now })
  const bot = createBot({ catalogue: live.current, store, now, onReplied: insights.note })
  const face = adminFace({ secret, live, store, logger, insights, history, now })
  const { url, lines: webLines } = await running({ bot, catalogue: live.current, faces: [face], now })
  return { url, bot, live, history, store, folder, lines, webLines }
}
