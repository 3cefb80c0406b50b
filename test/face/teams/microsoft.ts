import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Cloud } from '../../../src/face/teams/settings.ts'

export const appId = '11111111-2222-3333-4444-555555555555'
export const tenant = '99999999-8888-7777-6666-555555555555'

/** Microsoft's key server as the bot sees it, and what it would sign. */
export interface Microsoft {
  readonly cloud: Cloud
  /** Where the bot asked for a token of its own. */
  readonly signIns: readonly string[]
  /** A token as Teams sends it, with those claims and header fields changed. */
  token(claims?: object, options?: TokenOptions): string
  close(): Promise<void>
}

export interface TokenOptions {
  readonly header?: object
  /** `foreign`: another key; `none`: no signature; `secret`: HS256 with the public key as its secret. */
  readonly signed?: 'well' | 'foreign' | 'none' | 'secret'
}

export const issuer = 'https://issuer.example'

export async function startMicrosoft(serviceUrl: () => string): Promise<Microsoft> {
  const [own, foreign] = [keyPair(), keyPair()]
  const signIns: string[] = []
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo
    const jwk = own.publicKey.export({ format: 'jwk' })
    if (request.url?.startsWith('/login')) {
      signIns.push(request.url)
      response.end(JSON.stringify({ access_token: `token-${signIns.length}`, expires_in: 3600 }))
      return
    }
    const body = request.url?.startsWith('/keys')
      ? { keys: [{ ...jwk, use: 'sig', kid: 'key-1', endorsements: ['msteams', 'webchat'] }] }
      : { issuer, jwks_uri: `http://127.0.0.1:${port}/keys`, id_token_signing_alg_values_supported: ['RS256'] }
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify(body))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const signatures = {
    well: (text: string) => sign('RSA-SHA256', Buffer.from(text), own.privateKey).toString('base64url'),
    foreign: (text: string) => sign('RSA-SHA256', Buffer.from(text), foreign.privateKey).toString('base64url'),
    none: () => '',
    secret: (text: string) => createHmac('sha256', pem(own.publicKey)).update(text).digest('base64url'),
  }
  const algorithms = { well: 'RS256', foreign: 'RS256', none: 'none', secret: 'HS256' }
  return {
    signIns,
    cloud: { openIdMetadata: `${origin}/metadata`, issuer, loginUrl: `${origin}/login` },
    token(claims = {}, { header = {}, signed = 'well' } = {}) {
      const now = Math.floor(Date.now() / 1000)
      const head = { alg: algorithms[signed], typ: 'JWT', kid: 'key-1', ...header }
      const usual = { iss: issuer, aud: appId, serviceurl: serviceUrl(), nbf: now - 60, exp: now + 3600 }
      const text = `${encoded(head)}.${encoded({ ...usual, ...claims })}`
      return `Bearer ${text}.${signatures[signed](text)}`
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function keyPair(): { readonly publicKey: KeyObject; readonly privateKey: KeyObject } {
  return generateKeyPairSync('rsa', { modulusLength: 2048 })
}

function pem(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'pem' }).toString()
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
