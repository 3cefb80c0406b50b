import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { type AppParts, createApp } from './app.ts'

export interface ServerParts extends Omit<AppParts, 'stopping'> {
  /** 0: any that is free. */
  readonly port: number
}

export interface Server {
  /** Listens; rejects with what to do when the port cannot be had. */
  start(): Promise<{ readonly port: number }>
  /** Takes no more connections, is not ready any more, finishes what is under way for at most `stopSeconds`. */
  stop(): Promise<void>
}

/** A request may take this long to arrive, whole. */
const requestMilliseconds = 8_500
const headersMilliseconds = 5_000
const idleMilliseconds = 5_000
const mostConnections = 2_000

/** Under the ten seconds that most platforms wait before they kill. */
export const stopSeconds = 8

/** The one HTTP server: the web face itself, with the other faces mounted into it. */
export function createServer({ port, ...parts }: ServerParts): Server {
  let stopping = false
  const limits = {
    requestTimeout: requestMilliseconds,
    headersTimeout: headersMilliseconds,
    keepAliveTimeout: idleMilliseconds,
    connectionsCheckingInterval: 1_000,
  }
  const server = http.createServer(limits, createApp({ ...parts, stopping: () => stopping }))
  server.maxConnections = mostConnections
  server.maxRequestsPerSocket = 1_000
  server.on('request', (_request, response) => {
    response.once('close', () => setImmediate(() => stopping && server.closeIdleConnections()))
  })
  return {
    start: () => listen(server, port),
    stop() {
      stopping = true
      return close(server)
    },
  }
}

function listen(server: http.Server, port: number): Promise<{ readonly port: number }> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(port, error)))
    server.listen(port, () => resolve({ port: (server.address() as AddressInfo).port }))
  })
}

function cannotListen(port: number, error: NodeJS.ErrnoException): Error {
  const why = {
    EADDRINUSE: 'another program uses it: stop that one or set PORT to another',
    EACCES: 'it is reserved: set PORT to one above 1023',
  }[error.code ?? '']
  return new Error(`Cannot listen on port ${port}: ${why ?? error.message}`, { cause: error })
}

function close(server: http.Server): Promise<void> {
  if (!server.listening) return Promise.resolve()
  return new Promise((resolve) => {
    const deadline = setTimeout(() => server.closeAllConnections(), stopSeconds * 1000)
    server.close(() => {
      clearTimeout(deadline)
      resolve()
    })
    server.closeIdleConnections()
  })
}
