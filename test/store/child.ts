import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'

/**
 * A process with a store of its own: says "open" or why not, then does one line of JSON after another from its parent and
 * answers each with a line. What a line can ask is in `tasks`.
 */
const [options = '{}', user = ''] = process.argv.slice(2)
if (user) process.seteuid?.(Number(user))

const tasks: Readonly<Record<string, (store: Store, ...given: string[]) => Promise<unknown>>> = {
  read: (store, key = '') => store.read(key),
  write: (store, key = '', value = '') => store.write(key, value, { seconds: 600 }),
  ready: async (store) => store.ready(),
  /** Claims these, eight at a time; gives those it got. */
  async claim(store, ...keys) {
    const got: string[] = []
    const claim = async (key: string) => {
      if (await store.claim(key, { seconds: 600 })) got.push(key)
    }
    for (let at = 0; at < keys.length; at += 8) await Promise.all(keys.slice(at, at + 8).map(claim))
    return got
  },
  /** Writes without end, and says each key once it is written. */
  async count(store, prefix = '') {
    for (let n = 0; ; n++) {
      await store.write(`${prefix}${n}`, n, { seconds: 600 })
      say(`${prefix}${n}`)
    }
  },
  close: (store) => store.close(),
}

function say(result: unknown): void {
  process.stdout.write(`${JSON.stringify(result ?? null)}\n`)
}

async function main(): Promise<void> {
  const store = await openStore(JSON.parse(options))
  say('open')
  let rest = ''
  for await (const piece of process.stdin.setEncoding('utf8')) {
    const lines = `${rest}${piece}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) await perform(store, JSON.parse(line))
  }
}

async function perform(store: Store, [name = '', ...given]: string[]): Promise<void> {
  try {
    say(await tasks[name]?.(store, ...given))
  } catch (error) {
    say(String(error))
  }
}

main().catch((error) => {
  say(String(error))
  process.exitCode = 1
})
