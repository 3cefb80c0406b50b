import { subscribe, unsubscribe } from 'node:diagnostics_channel'

// Where the socket library tells of the pings and pongs that it hides from everybody else.
const channels = ['undici:websocket:ping', 'undici:websocket:pong']

/** Calls back on every ping and pong of the socket with that address; gives what stops it. */
export function onFrames(url: string, heard: () => void): () => void {
  const address = new URL(url).href
  const listener = (message: unknown): void => {
    const { websocket } = message as { websocket?: { url?: unknown } }
    if (websocket?.url === address) heard()
  }
  for (const channel of channels) subscribe(channel, listener)
  return () => {
    for (const channel of channels) unsubscribe(channel, listener)
  }
}
