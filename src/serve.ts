import type { Config } from './config.ts'
import { createLogger } from './log.ts'

/** Whoever stops a server waits ten seconds, and then kills it. */
const stopMilliseconds = 9_500

/**
 * Runs the server until a signal ends it: SIGTERM and SIGINT let it finish, SIGHUP reloads. What nobody caught is a line
 * of the log, like everything else, and ends the process with 1: it cannot be trusted any more.
 */
export async function serve(config: Config): Promise<void> {
  const logger = createLogger({ level: config.logLevel })
  let house: Awaited<ReturnType<typeof import('./main.ts').startHouse>> | undefined
  process.on('uncaughtException', (err, from) => {
    logger.fatal({ err, kind: from }, 'Something went wrong that nobody handles: the process ends')
    process.exit(1)
  })
  function stop(): void {
    if (house === undefined) process.exit(0)
    const deadline = setTimeout(() => {
      logger.error({}, 'Not everything could be finished in time: the process ends')
      process.exit(1)
    }, stopMilliseconds)
    void house.stop().then(() => {
      clearTimeout(deadline)
      process.exit(0)
    })
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  // A terminal that closes sends it too, and means the end. One that comes during the start has nothing to add.
  if (!process.stdin.isTTY) process.on('SIGHUP', () => void house?.reload())
  // The server's libraries take a while to load: only those who serve wait for them.
  const { startHouse } = await import('./main.ts')
  house = await startHouse(config)
}
