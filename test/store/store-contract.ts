import { expect, test } from 'vitest'
import type { Store } from '../../src/store/store.ts'

/** Opens a store that nobody else uses. */
export type OpenStore = () => Promise<{
  readonly store: Store
  /** Moves its clock. */
  pass(seconds: number): Promise<void>
  /** How many entries it holds, over their time or not, seen from beside the store. */
  rows?(): Promise<number>
}>

const day = 24 * 60 * 60

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

  test(`${name} holds nothing over its term in a year of daily purges`, async () => {
    const { store, pass, rows } = await open()
    const terms = [0.5, 1.5, 30.5, 90.5]
    let written = 0
    let purged = 0
    for (let today = 0; today < 365; today++) {
      for (const days of terms) written += await append(store, days)
      await pass(day)
      purged += await store.purge()
    }
    // Of half a day none, of a day and a half the last day's, and so on.
    expect((await store.list('term:')).length).toBe(1 + 30 + 90)
    expect(written - purged).toBe(1 + 30 + 90)
    if (rows) expect(await rows()).toBe(1 + 30 + 90)
    await pass(91 * day)
    await store.purge()
    expect(await store.list('term:')).toEqual([])
    if (rows) expect(await rows()).toBe(0)
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

  test(`${name} refuses announcements that Postgres could not carry`, async () => {
    const { store } = await open()
    const heard: unknown[] = []
    store.hear('reload', (message) => heard.push(message))
    await expect(store.announce('reload', 'x'.repeat(8000))).rejects.toThrow('Cannot announce "reload": it takes 8')
    // Quotes take more room on the way than they seem to.
    await expect(store.announce('reload', '"'.repeat(3000))).rejects.toThrow('at most 7500')
    await store.announce('reload', 'x'.repeat(7400))
    await expect.poll(() => heard).toEqual(['x'.repeat(7400)])
    await store.close()
  })

  test(`${name} sorts keys by their bytes, whatever the language`, async () => {
    const { store } = await open()
    const sorted = [
      '\u0001',
      '\u0001\u0001',
      '\u0002',
      'A',
      'Z',
      'a',
      'a\0',
      'a\u0001',
      'a ',
      'b',
      'é',
      '～',
      '\u{1f600}',
    ]
    for (const key of [...sorted].reverse()) await store.write(key, 0, { seconds: 60 })
    expect((await store.list('')).map(({ key }) => key)).toEqual(sorted)
    for (const [at, key] of sorted.entries()) {
      expect((await store.list('', { after: key, limit: 1 })).map((entry) => entry.key)).toEqual(
        sorted.slice(at + 1, at + 2),
      )
    }
    expect((await store.list('a')).map(({ key }) => key)).toEqual(['a', 'a\0', 'a\u0001', 'a '])
    expect((await store.list('\u0001')).map(({ key }) => key)).toEqual(['\u0001', '\u0001\u0001'])
    await store.close()
  })

  test(`${name} takes the longest keys and refuses longer ones`, async () => {
    const { store } = await open()
    const wide = Array.from({ length: 866 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20000))).join('')
    const longest = ['x'.repeat(1000), wide, '\0'.repeat(1000)]
    for (const key of longest) expect(await store.claim(key, { seconds: 60 })).toBe(true)
    expect((await store.list('')).map(({ key }) => key)).toEqual([longest[2], longest[0], longest[1]])
    for (const key of ['x'.repeat(1001), `${wide}${wide.slice(0, 134)}`]) {
      await expect(store.write(key, 1, { seconds: 60 })).rejects.toThrow('at most 1000 characters and 2600 bytes')
    }
    expect(store.ready()).toBe(true)
    await store.close()
  })

  test(`${name} keeps for a hundred years what is kept for ever, and nothing for no time`, async () => {
    const { store, pass } = await open()
    await store.write('ever', 1, { seconds: Number.POSITIVE_INFINITY })
    await store.write('never', 1, { seconds: 0 })
    await pass(99 * 365 * day)
    expect(await store.read('ever')).toBe(1)
    expect(await store.read('never')).toBeUndefined()
    await store.close()
  })

  test(`${name} rejects everything after close, which may come twice`, async () => {
    const { store } = await open()
    await store.close()
    await store.close()
    expect(store.ready()).toBe(false)
    await expect(store.read('a')).rejects.toThrow('closed')
    await expect(store.write('a', 1, { seconds: 60 })).rejects.toThrow('closed')
    await expect(store.announce('a', 1)).rejects.toThrow('closed')
    await expect(store.purge()).rejects.toThrow('closed')
  })

  test(`${name} takes any text as key and value`, async () => {
    const { store } = await open()
    const keys = [
      'é’·',
      '\u0000',
      "'; drop table x; --",
      '\u{1f600}',
      '%',
      '_',
      '\\',
      'x'.repeat(1000),
      '__proto__',
      '\ud800',
      '\ud801',
    ]
    for (const key of keys) await store.write(key, { text: key }, { seconds: 60 })
    for (const key of keys) expect(await store.read(key)).toEqual({ text: key })
    expect((await store.list('')).map(({ key }) => key).sort()).toEqual([...keys].sort())
    expect(store.ready()).toBe(true)
    await store.close()
  })
}

async function append(store: Store, days: number): Promise<number> {
  await store.append('term:', days, { seconds: days * day })
  return 1
}
