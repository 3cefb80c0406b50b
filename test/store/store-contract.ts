import { expect, test } from 'vitest'
import type { Store } from '../../src/store/store.ts'

/** Opens a store that nobody else uses; `pass` moves its clock. */
export type OpenStore = () => Promise<{ readonly store: Store; pass(seconds: number): Promise<void> }>

/** What every store must do. */
export function storeContract(name: string, open: OpenStore): void {
  test(`${name} reads back what was written, and undefined for the rest`, async () => {
    const { store } = await open()
    await store.write('a', { list: [1, 'é'], none: null }, { seconds: 60 })
    expect(await store.read('a')).toEqual({ list: [1, 'é'], none: null })
    expect(await store.read('b')).toBeUndefined()
    expect(await store.read('__proto__')).toBeUndefined()
    await store.close()
  })

  test(`${name} keeps a copy, which nobody's later change reaches`, async () => {
    const { store } = await open()
    const value = { shown: ['a'] }
    await store.write('a', value, { seconds: 60 })
    value.shown.push('b')
    const read = (await store.read('a')) as typeof value
    read.shown.push('c')
    expect(await store.read('a')).toEqual({ shown: ['a'] })
    await store.close()
  })

  test(`${name} replaces, removes and forgets after the time`, async () => {
    const { store, pass } = await open()
    await store.write('a', 1, { seconds: 60 })
    await store.write('a', 2, { seconds: 60 })
    expect(await store.read('a')).toBe(2)
    await store.remove('a')
    await store.remove('never there')
    expect(await store.read('a')).toBeUndefined()
    await store.write('a', 3, { seconds: 60 })
    await pass(61)
    expect(await store.read('a')).toBeUndefined()
    await store.close()
  })

  test(`${name} gives a claim to the first of many, and again after the time`, async () => {
    const { store, pass } = await open()
    const claims = await Promise.all(Array.from({ length: 20 }, () => store.claim('event', { seconds: 60 })))
    expect(claims.filter(Boolean)).toEqual([true])
    await pass(61)
    expect(await store.claim('event', { seconds: 60 })).toBe(true)
    await store.remove('event')
    expect(await store.claim('event', { seconds: 60 })).toBe(true)
    await store.close()
  })
}
