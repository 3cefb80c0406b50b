import { randomBytes } from 'node:crypto'
import { lstat, mkdir, readdir, readlink, rename, rm, stat, symlink } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** Folders of the cache, one for each commit, and the link `current` to the one that is live. */
export interface Checkouts {
  /** The folder of a commit; filled by `fill` unless it is there. It is there whole or not at all. */
  have(commit: string, fill: (folder: string) => Promise<void>): Promise<string>
  /** The folder that was kept last; `undefined` when there is none. */
  current(): Promise<string | undefined>
  /** Points `current` at a folder in one step, and throws away what nobody can still be reading. */
  keep(folder: string): Promise<void>
}

/** Somebody may still be filling or reading a folder that is younger. */
const readingMilliseconds = 10 * 60_000

export function checkoutsIn(cache: string): Checkouts {
  const root = join(cache, 'checkouts')
  const link = join(cache, 'current')
  let before: string | undefined
  return {
    async have(commit, fill) {
      const folder = join(root, commit)
      if (await isFolder(folder)) return folder
      const filling = join(root, `.filling-${randomBytes(6).toString('hex')}`)
      await mkdir(filling, { recursive: true })
      try {
        await fill(filling)
        await rename(filling, folder)
      } catch (error) {
        await rm(filling, { recursive: true, force: true })
        // Another process was faster.
        if (!(await isFolder(folder))) throw error
      }
      return folder
    },
    async current() {
      const target = await readlink(link).catch(() => undefined)
      const folder = target === undefined ? undefined : join(root, basename(target))
      return folder !== undefined && (await isFolder(folder)) ? folder : undefined
    },
    async keep(folder) {
      const next = join(cache, `.current-${randomBytes(6).toString('hex')}`)
      await symlink(join('checkouts', basename(folder)), next)
      await rename(next, link)
      await throwAway(root, [folder, before])
      before = folder
    },
  }
}

async function throwAway(root: string, kept: readonly (string | undefined)[]): Promise<void> {
  const oldest = Date.now() - readingMilliseconds
  for (const name of await readdir(root)) {
    const folder = join(root, name)
    // Another process may have thrown it away already.
    const found = await lstat(folder).catch(() => undefined)
    if (!kept.includes(folder) && found !== undefined && found.ctimeMs < oldest)
      await rm(folder, { recursive: true, force: true })
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found?.isDirectory() ?? false
}
