import { createHash } from 'node:crypto'
import { type FSWatcher, watch } from 'node:fs'
import { locales } from '../locale/locale.ts'
import type { Site } from '../posting/site.ts'
import { codeOf, walk } from '../posting/walk.ts'

export interface WatchOptions {
  /** Called when a file came, went or changed, and when the folder can no longer be read. */
  readonly onChange: () => void
  /** Told when the system cannot watch a folder: only the rescan sees changes then. */
  readonly onTrouble?: (error: unknown) => void
  /** Nothing must have happened for so long: an editor or a checkout writes many files one after the other. */
  readonly quiet?: number
  /** But nobody waits longer than this. */
  readonly patience?: number
  /** A folder swapped for another, and files on a network drive, are seen by looking at all of them this often. */
  readonly rescan?: number
}

export interface Watch {
  stop(): void
}

/** Watches a site's content folders. Times are in milliseconds. */
export async function watchContent(site: Site, options: WatchOptions): Promise<Watch> {
  const { onChange, quiet = 150, patience = 3_000, rescan = 30_000 } = options
  let known = await stateOf(site)
  let watchers = watchFolders(site, noticed, options)
  let timer: NodeJS.Timeout | undefined
  let since: number | undefined
  let stopped = false

  function noticed(): void {
    since ??= Date.now()
    clearTimeout(timer)
    const left = since + patience - Date.now()
    timer = setTimeout(look, Math.max(0, Math.min(quiet, left))).unref()
  }

  async function look(): Promise<void> {
    since = undefined
    const state = await stateOf(site)
    if (stopped || state === known) return
    known = state
    onChange()
  }

  /** A watcher goes on watching a folder that was moved away: those of today are put in its place. */
  async function lookAnew(): Promise<void> {
    close(watchers)
    watchers = watchFolders(site, noticed, options)
    await look()
  }

  const interval = setInterval(lookAnew, rescan).unref()
  return {
    stop() {
      stopped = true
      clearTimeout(timer)
      clearInterval(interval)
      close(watchers)
    },
  }
}

function watchFolders(site: Site, noticed: () => void, { onTrouble }: WatchOptions): readonly FSWatcher[] {
  return locales.flatMap((locale) => {
    try {
      const watcher = watch(site.languages[locale].folder, { recursive: true, persistent: false }, noticed)
      watcher.on('error', (error) => {
        onTrouble?.(error)
        noticed()
      })
      return [watcher]
    } catch (error) {
      onTrouble?.(error)
      return []
    }
  })
}

function close(watchers: readonly FSWatcher[]): void {
  for (const watcher of watchers) watcher.close()
}

/** A hash of the files' names and states, or why there is none. */
async function stateOf(site: Site): Promise<string> {
  const hash = createHash('sha256')
  for (const locale of locales) {
    const walked = await walk(site.languages[locale].folder).catch(codeOf)
    if (typeof walked === 'string') hash.update(`${walked}\n`)
    else for (const { path, state } of walked.found) hash.update(`${path} ${state}\n`)
  }
  return hash.digest('hex')
}
