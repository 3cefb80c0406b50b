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

  test(`${name} keeps the value of the first claim`, async () => {
    const { store } = await open()
    expect(await store.claim('event', { seconds: 60, value: { by: 1 } })).toBe(true)
    expect(await store.claim('event', { seconds: 60, value: { by: 2 } })).toBe(false)
    expect(await store.read('event')).toEqual({ by: 1 })
    await store.close()
  })

  test(`${name} lists by prefix, in order, page by page, without what is over its time`, async () => {
    const { store, pass } = await open()
    for (const key of ['a:2', 'a:1', 'b:1', 'a:3', 'a', 'a%', 'a_1', 'A:1']) {
      await store.write(key, key, { seconds: key === 'a:3' ? 60 : 600 })
    }
    const keys = async (...given: Parameters<typeof store.list>) => (await store.list(...given)).map(({ key }) => key)
    expect(await keys('a:')).toEqual(['a:1', 'a:2', 'a:3'])
    expect(await keys('a:', { limit: 2 })).toEqual(['a:1', 'a:2'])
    expect(await keys('a:', { after: 'a:2' })).toEqual(['a:3'])
    expect(await keys('a_')).toEqual(['a_1'])
    expect(await keys('a%')).toEqual(['a%'])
    expect(await keys('nothing')).toEqual([])
    expect(await store.list('b')).toEqual([{ key: 'b:1', value: 'b:1' }])
    await pass(61)
    expect(await keys('a:')).toEqual(['a:1', 'a:2'])
    await store.close()
  })

  test(`${name} appends behind what was appended before`, async () => {
    const { store } = await open()
    const keys: string[] = []
    for (let n = 0; n < 20; n++) keys.push(await store.append('log:', n, { seconds: 60 }))
    const listed = await store.list('log:')
    expect(listed.map(({ key }) => key)).toEqual(keys)
    expect(listed.map(({ value }) => value)).toEqual([...Array(20).keys()])
    await store.close()
  })

  test(`${name} purges what is over its time, and nothing else`, async () => {
    const { store, pass } = await open()
    await store.write('short', 1, { seconds: 60 })
    await store.write('long', 2, { seconds: 600 })
    await store.claim('claimed', { seconds: 60 })
    expect(await store.purge()).toBe(0)
    await pass(61)
    expect(await store.purge()).toBe(2)
    expect(await store.read('long')).toBe(2)
    await store.close()
  })

  test(`${name} tells announcements to all who listen, until they stop`, async () => {
    const { store } = await open()
    const heard: unknown[] = []
    const told = (count: number) => expect.poll(() => heard.length).toBe(count)
    const stop = store.hear('reload', (message) => heard.push(message))
    store.hear('other', (message) => heard.push(['other', message]))
    await store.announce('reload', { version: 'é' })
    await told(1)
    stop()
    await store.announce('reload', { version: 'b' })
    await store.announce('other', null)
    await told(2)
    expect(heard).toEqual([{ version: 'é' }, ['other', null]])
    await store.close()
  })

  test(`${name} takes any text as key and value`, async () => {
    const { store } = await open()
    const keys = ['é’·', '\u0000', "'; drop table x; --", '\u{1f600}', '%', '_', '\\', 'x'.repeat(1000), '__proto__']
    for (const key of keys) await store.write(key, { text: key }, { seconds: 60 })
    for (const key of keys) expect(await store.read(key)).toEqual({ text: key })
    expect(store.ready()).toBe(true)
    await store.close()
  })
}
