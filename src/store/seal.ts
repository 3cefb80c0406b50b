import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** Keeps values unreadable without a key: AES-256-GCM, a fresh nonce for each, bound to the key they are stored under. */
export interface Seal {
  close(name: string, value: unknown): string
  /** The value; `undefined` when it was sealed with another key, under another name, or not at all. */
  open(name: string, sealed: unknown): unknown
}

const version = 'v1'
const nonceBytes = 12
const tagBytes = 16

/** A seal with a key of 32 bytes. */
export function createSeal(key: Uint8Array): Seal {
  return {
    close(name, value) {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(name))
      const body = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()])
      return `${version}.${Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url')}`
    },
    open(name, sealed) {
      if (typeof sealed !== 'string' || !sealed.startsWith(`${version}.`)) return undefined
      const bytes = Buffer.from(sealed.slice(version.length + 1), 'base64url')
      if (bytes.length < nonceBytes + tagBytes) return undefined
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes))
        .setAAD(Buffer.from(name))
        .setAuthTag(bytes.subarray(-tagBytes))
      try {
        const body = decipher.update(bytes.subarray(nonceBytes, -tagBytes))
        return JSON.parse(Buffer.concat([body, decipher.final()]).toString('utf8'))
      } catch {
        return undefined
      }
    },
  }
}
