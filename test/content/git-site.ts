import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { liveCatalogue } from '../../src/admin/live-catalogue.ts'
import { readRepositoryAddress } from '../../src/content/repository-address.ts'
import { repositoryContent } from '../../src/content/repository-content.ts'
import { four, now } from '../admin/content.ts'
import { siteIn } from '../posting/site.ts'

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'vocation-git-'))
}

export interface GitSite {
  readonly folder: string
  readonly url: string
  git(...args: string[]): string
  /** Writes files (or takes them away, when `undefined`) and commits. */
  commit(files: Readonly<Record<string, string | undefined>>): string
}

const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']

/** A repository on this machine with four postings in `site/en`, on the branch `main`. */
export function gitSite(): GitSite {
  const folder = temporaryFolder()
  const git = (...args: string[]) =>
    execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' }).trim()
  git('init', '--quiet', '--initial-branch=main')
  function commit(files: Readonly<Record<string, string | undefined>>): string {
    for (const [path, text] of Object.entries(files)) {
      const file = join(folder, path)
      mkdirSync(dirname(file), { recursive: true })
      if (text === undefined) rmSync(file)
      else writeFileSync(file, text)
    }
    git('add', '--all')
    git('commit', '--quiet', '--allow-empty', '-m', 'Change')
    return git('rev-parse', 'HEAD')
  }
  const inSite = Object.fromEntries(Object.entries(four).map(([path, text]) => [`site/${path}`, text]))
  commit({ ...inSite, 'site/fr/.keep': '' })
  return { folder, url: `file://${folder}`, git, commit }
}

export interface ContentOptions {
  readonly cache?: string
  readonly branch?: string | undefined
  readonly path?: string | undefined
}

/** Content from a repository, with the settings of a plain site; `path` is where git is looked for. */
export function contentFrom(url: string, { cache = temporaryFolder(), branch, path }: ContentOptions = {}) {
  const address = readRepositoryAddress(url)
  if (typeof address === 'string') throw new Error(address)
  const environment = { PATH: path ?? process.env.PATH ?? '' }
  const siteAt = (checkout: string) => ({ site: siteIn(join(checkout, 'site')) })
  return { cache, content: repositoryContent({ address, branch, cache, environment, siteAt }, now) }
}

/** A live catalogue of such content, that keeps what is live as the house does. */
export async function liveFrom(url: string, options: ContentOptions = {}) {
  const { cache, content } = contentFrom(url, options)
  const live = liveCatalogue({ first: await content.first(), load: content.load, now })
  await content.keep(live.current())
  return { cache, content, live }
}
