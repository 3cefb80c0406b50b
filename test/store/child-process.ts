import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The `child.ts` beside this, running. */
export interface Child {
  readonly pid: number
  /** What it said first: "open", or why not. */
  readonly first: unknown
  ask(task: string, ...given: readonly string[]): Promise<unknown>
  /** What it has said since, when it says things unasked. */
  readonly said: readonly unknown[]
  /** Ends it, SIGKILL unless said otherwise; resolves when it is gone. */
  end(signal?: NodeJS.Signals): Promise<void>
}

export interface ChildOptions {
  /** In place of node alone, such as what sets a limit first. */
  readonly through?: readonly string[]
  /** Whom it becomes before it opens the store. */
  readonly user?: number
}

/** What starts children; `close` ends those that still run. */
export interface Children {
  start(options: object, how?: ChildOptions): Promise<Child>
  close(): Promise<void>
}

/** Compiles `child.ts` into a folder of its own, from where it finds the packages. */
export function compileChild(): Children {
  mkdirSync(join(root, 'build'), { recursive: true })
  const folder = mkdtempSync(join(root, 'build', 'child-'))
  const language = ['--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023,es2024.string', '--types', 'node']
  const paths = ['--rewriteRelativeImportExtensions', '--rootDir', root, '--outDir', folder]
  const child = join(root, 'test/store/child.ts')
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const all = [compiler, child, '--ignoreConfig', '--strict', '--skipLibCheck', ...language, ...paths]
  execFileSync(process.execPath, all, { cwd: root })
  const children: Child[] = []
  return {
    async start(options, how) {
      const started = await start(join(folder, 'test/store/child.js'), options, how)
      children.push(started)
      return started
    },
    async close() {
      for (const each of children) await each.end()
      rmSync(folder, { recursive: true })
    },
  }
}

async function start(file: string, options: object, { through = [], user }: ChildOptions = {}): Promise<Child> {
  const node = [process.execPath, '--disallow-code-generation-from-strings', file, JSON.stringify(options)]
  const [command = '', ...args] = [...through, ...node, ...(user === undefined ? [] : [String(user)])]
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const gone = once(child, 'close')
  const said: unknown[] = []
  const waiting: ((result: unknown) => void)[] = []
  createInterface(child.stdout).on('line', (line) => {
    const result = JSON.parse(line)
    const next = waiting.shift()
    if (next) next(result)
    else said.push(result)
  })
  const answer = () => new Promise<unknown>((resolve) => waiting.push(resolve))
  const first = await answer()
  return {
    pid: child.pid ?? 0,
    first,
    said,
    ask(task, ...given) {
      tell(child, [task, ...given])
      return answer()
    },
    async end(signal = 'SIGKILL') {
      child.kill(signal)
      await gone
    },
  }
}

function tell(child: ChildProcess, line: readonly string[]): void {
  child.stdin?.write(`${JSON.stringify(line)}\n`)
}
