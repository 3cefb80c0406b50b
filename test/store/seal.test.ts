import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { createSeal } from '../../src/store/seal.ts'

const value = { bot: { token: 'xoxb-canary' } }

test('createSeal() gives back what it sealed, and shows nothing of it', () => {
  const seal = createSeal(randomBytes(32))
  const sealed = seal.close('T1', value)
  expect(sealed).not.toContain('canary')
  expect(seal.close('T1', value)).not.toBe(sealed)
  expect(seal.open('T1', sealed)).toEqual(value)
})

test('createSeal() opens nothing sealed with another key, under another name, changed, or not at all', () => {
  const seal = createSeal(randomBytes(32))
  const sealed = seal.close('T1', value)
  expect(createSeal(randomBytes(32)).open('T1', sealed)).toBeUndefined()
  expect(seal.open('T2', sealed)).toBeUndefined()
  const changed = `${sealed.slice(0, 20)}${sealed[20] === 'A' ? 'B' : 'A'}${sealed.slice(21)}`
  for (const wrong of [changed, sealed.slice(0, 12), 'v1.', 'v2.abc', '', value, undefined]) {
    expect(seal.open('T1', wrong)).toBeUndefined()
  }
})
