import { randomUUID } from 'node:crypto'
import { lstat, lutimes, readlink, rename, rm, symlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { ContentError } from './content-error.ts'

export interface LockOptions {
  /** Milliseconds to wait for another process. */
  readonly patience: number
  /** Milliseconds after which a lock that nobody touched is nobody's. */
  readonly stale?: number
}

/** Tells this process from one before it that had the same number, as in a container that was restarted. */
const self = { host: hostname(), pid: process.pid, run: randomUUID() }
const look = 50

/**
 * Does a work that one process at a time may do in a folder: a server, its replicas and the commands beside them share a
 * cache. A lock whose process ended is taken over. It is a symbolic link that leads nowhere and says whose it is: that is
 * there at once and whole, also when the process is killed while it makes it.
 */
export async function locked<T>(file: string, work: () => Promise<T>, options: LockOptions): Promise<T> {
  const { patience, stale = 30_000 } = options
  const until = Date.now() + patience
  while (!(await taken(file))) {
    if (await isStale(file, stale)) await takeAway(file)
    else if (Date.now() > until) throw new ContentError('slow', 'Another process has been using the cache folder')
    else await pause(look)
  }
  const touch = setInterval(() => void lutimes(file, new Date(), new Date()).catch(() => {}), stale / 6).unref()
  try {
    return await work()
  } finally {
    clearInterval(touch)
    await rm(file, { force: true })
  }
}

async function taken(file: string): Promise<boolean> {
  try {
    await symlink([self.pid, self.run, self.host].join(' '), file)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

async function isStale(file: string, stale: number): Promise<boolean> {
  const found = await lstat(file).catch(() => undefined)
  if (found === undefined) return false
  if (Date.now() - found.mtimeMs > stale) return true
  const [pid, run, host] = (await readlink(file).catch(() => '')).split(' ')
  if (host !== self.host) return false
  return Number(pid) === self.pid ? run !== self.run : !isRunning(Number(pid))
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** By a rename, so that of two who see it stale one alone takes it away. */
async function takeAway(file: string): Promise<void> {
  const away = `${file}.${randomUUID()}`
  await rename(file, away).catch(() => {})
  await rm(away, { force: true })
}
