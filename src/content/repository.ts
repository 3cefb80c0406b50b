import { mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Checkouts, checkoutsIn } from './checkouts.ts'
import { ContentError, type ContentTrouble } from './content-error.ts'
import { type Git, type GitOptions, gitWith } from './git.ts'
import { troubleOfCache } from './git-trouble.ts'
import { locked } from './lock.ts'
import type { RepositoryAddress } from './repository-address.ts'

export interface RepositorySettings {
  readonly address: RepositoryAddress
  /** The remote's own when not given. */
  readonly branch: string | undefined
  /** The folder for what is fetched. */
  readonly cache: string
  /** What git needs to know of the environment: the path, proxies, keys; none of our secrets. */
  readonly environment: Readonly<Record<string, string>>
}

/** A branch of a repository, as folders on this machine. */
export interface Repository {
  /** Fetches the branch; gives the folder of its last commit. Rejects with a `ContentError`, and what was there stays. */
  fetch(): Promise<string>
  readonly checkouts: Checkouts
}

/** For the first fetch, which may be large; for those after it; and for what git does on this machine alone. */
const patience = { first: 300_000, later: 45_000, local: 120_000 }
const ours = 'refs/heads/content'

export function repositoryOf({ address, branch, cache, environment }: RepositorySettings): Repository {
  const objects = join(cache, 'objects.git')
  const checkouts = checkoutsIn(cache)
  const run = gitWith(environment)
  const git = (args: readonly string[], options: GitOptions) => run([`--git-dir=${objects}`, ...args], options)
  const refspec = `+${branch === undefined ? 'HEAD' : `refs/heads/${branch}`}:${ours}`
  const fetchArguments = ['fetch', '--quiet', '--no-tags', '--depth=1', '--', address.url, refspec]
  let busy: Promise<unknown> = Promise.resolve()

  async function fetchObjects(): Promise<void> {
    const patient = (await exists(join(cache, 'checkouts'))) ? patience.later : patience.first
    await run(['init', '--quiet', '--bare', '--', objects], { patience: patience.local })
    await git(fetchArguments, { patience: patient, variables: address.variables })
  }
  const throwObjectsAway = () => rm(objects, { recursive: true, force: true })
  /**
   * A process that was killed may have left a lock or half an object behind, and objects that nobody needs may be what
   * fills the disk: then everything is fetched anew. What did not fit is not left to keep the disk full.
   */
  async function fetchOrStartAnew(): Promise<void> {
    try {
      await fetchObjects()
    } catch (error) {
      if (!troubleIs(error, 'other', 'disk-full')) throw error
      await throwObjectsAway()
      await fetchObjects()
    }
  }
  async function fetchAlone(): Promise<string> {
    await fetchOrStartAnew()
    const commit = await commitOf(git)
    return checkouts.have(commit, (folder) => fill(folder, { commit, git }))
  }
  async function fetch(): Promise<string> {
    try {
      await mkdir(cache, { recursive: true, mode: 0o700 })
      return await locked(join(cache, 'lock'), fetchAlone, { patience: patience.local })
    } catch (error) {
      if (troubleIs(error, 'disk-full')) await throwObjectsAway()
      throw troubleOfCache(error)
    }
  }
  return {
    checkouts,
    fetch() {
      const turn = busy.then(fetch)
      busy = turn.catch(() => {})
      return turn
    },
  }
}

function troubleIs(error: unknown, ...troubles: readonly ContentTrouble[]): boolean {
  return error instanceof ContentError && troubles.includes(error.trouble)
}

async function commitOf(git: Git): Promise<string> {
  const commit = (await git(['rev-parse', '--verify', `${ours}^{commit}`], { patience: patience.local })).trim()
  if (/^(?:[\da-f]{40}|[\da-f]{64})$/.test(commit)) return commit
  throw new ContentError('other', 'git gives no commit')
}

/** Writes a commit's files into an empty folder, with an index of its own. */
async function fill(folder: string, { commit, git }: { commit: string; git: Git }): Promise<void> {
  const index = `${folder}.index`
  const options = { patience: patience.local, variables: { GIT_INDEX_FILE: index } }
  try {
    await git([`--work-tree=${folder}`, 'read-tree', commit], options)
    await git([`--work-tree=${folder}`, 'checkout-index', '--all', '--force', '--quiet'], options)
  } finally {
    await rm(index, { force: true })
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
