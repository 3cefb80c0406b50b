import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { clientAddress } from '../../src/face/client-address.ts'

function from(remoteAddress: string, forwarded?: string): string {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  return clientAddress({ socket: { remoteAddress }, headers } as unknown as IncomingMessage)
}

test('clientAddress() believes the last entry a proxy of a private network wrote, and no other', () => {
  expect(from('127.0.0.1', '203.0.113.9, 198.51.100.7')).toBe('198.51.100.7')
  expect(from('::ffff:10.0.0.3', '198.51.100.7')).toBe('198.51.100.7')
  expect(from('203.0.113.5', '198.51.100.7')).toBe('203.0.113.5')
  expect(from('127.0.0.1', '<script>')).toBe('127.0.0.1')
})

test('clientAddress() counts an IPv6 network of one client as one', () => {
  expect(from('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2')
  expect(from('2001:db8:1:2::9')).toBe('2001:db8:1:2')
  expect(from('2001:db8::1')).toBe('2001:db8:0:0')
})
