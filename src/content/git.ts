import { execFile } from 'node:child_process'
import { ContentError } from './content-error.ts'
import { troubleOfGit } from './git-trouble.ts'

/** Runs the `git` program; gives what it wrote on its standard output, or rejects with a `ContentError`. */
export type Git = (args: readonly string[], options: GitOptions) => Promise<string>

export interface GitOptions {
  /** In milliseconds. */
  readonly patience: number
  /** Besides those all runs have. */
  readonly variables?: Readonly<Record<string, string>>
}

/** A hook, another protocol or a question on a terminal would let the repository's side decide what runs here. */
const fixed = [
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'gc.autoDetach=false'],
  ...['-c', 'http.lowSpeedLimit=1000'],
  ...['-c', 'http.lowSpeedTime=20'],
]
const variables = {
  LC_ALL: 'C',
  GIT_TERMINAL_PROMPT: '0',
  GIT_ALLOW_PROTOCOL: 'file:git:http:https:ssh',
  GIT_LFS_SKIP_SMUDGE: '1',
}
const grace = 3_000

/** The `git` of this machine, with these variables and no others of this process. No shell reads its arguments. */
export function gitWith(environment: Readonly<Record<string, string>>): Git {
  return (args, { patience, variables: more = {} }) =>
    new Promise((resolve, reject) => {
      const env = { ...environment, ...variables, ...more }
      const options = { env, timeout: patience, killSignal: 'SIGTERM', maxBuffer: 16 * 1024 * 1024 } as const
      const child = execFile('git', [...fixed, ...args], options, (error, output, written) => {
        clearTimeout(end)
        if (error === null) resolve(output)
        else reject(troubleOf(error, written, patience))
      })
      const end = setTimeout(() => child.kill('SIGKILL'), patience + grace)
      child.stdin?.end()
    })
}

function troubleOf(
  error: Error & { code?: unknown; killed?: boolean },
  written: string,
  patience: number,
): ContentError {
  if (error.code === 'ENOENT') return new ContentError('no-git', 'There is no git program on the path')
  if (error.killed) return new ContentError('slow', `git did not end within ${patience / 1000} s`)
  return troubleOfGit(written || error.message.split('\n')[0] || '')
}
