import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * Whether `X-Hub-Signature-256` is the HMAC-SHA-256 of the body with the secret, as GitHub signs its webhooks. Takes the
 * same time whatever is wrong with it.
 */
export function isSigned(body: Uint8Array, { signature, secret }: { signature: unknown; secret: string }): boolean {
  const expected = Buffer.from(`sha256=${createHmac('sha256', secret).update(body).digest('hex')}`)
  const given = Buffer.from(typeof signature === 'string' ? signature : '')
  return given.length === expected.length && timingSafeEqual(given, expected)
}
