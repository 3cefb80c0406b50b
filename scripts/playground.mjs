#!/usr/bin/env node
// Starts the built bot and Microsoft's Agents Playground against it: Teams in the browser, without an account.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const playground = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js')
const { values } = parseArgs({ options: { port: { type: 'string', default: '56150' } } })
const port = await freePort()
const root = fileURLToPath(new URL('..', import.meta.url))

// Without an app id the bot answers this machine alone, and nobody has to sign in.
const settings = Object.entries(process.env).filter(
  ([name]) => !name.startsWith('Microsoft') && !name.startsWith('SLACK_'),
)
const env = { ...Object.fromEntries(settings), PORT: String(port), NODE_ENV: 'production' }
const bot = start(process.execPath, ['--disallow-code-generation-from-strings', 'dist/cli.js', 'serve'], env)
const endpoint = `http://127.0.0.1:${port}/api/messages`
const flags = ['-e', endpoint, '-c', 'msteams', '-p', values.port, '--disable-telemetry']
const tool = start(process.execPath, [playground, 'start', ...flags], { ...process.env, BROWSER: 'none' })
const both = [bot, tool]

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop)
for (const child of both) child.once('exit', stop)

function start(command, args, environment) {
  return spawn(command, args, { cwd: root, env: environment, stdio: ['ignore', 'inherit', 'inherit'] })
}

function stop() {
  for (const child of both) {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}
