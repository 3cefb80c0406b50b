import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sqliteStore } from '../../src/store/sqlite.ts'
import { openSqlite, sqlitePath } from '../../src/store/sqlite-file.ts'
import { type Children, compileChild } from './child-process.ts'

let children: Children
beforeAll(() => {
  children = compileChild()
})
afterAll(() => children.close())

const newFolder = () => mkdtempSync(join(tmpdir(), 'vocation-sqlite-'))
const minute = { seconds: 60 }

test('sqliteStore() refuses a folder that another process serves from, until that one is gone, however it went', async () => {
  const folder = newFolder()
  const first = await children.start({ dataFolder: folder })
  expect(first.first).toBe('open')
  const start = performance.now()
  expect((await children.start({ dataFolder: folder })).first).toBe(
    `StoreError: Cannot use the data folder "${folder}": another process is using it: stop that one, give this one a folder of its own, or let both share a Postgres database`,
  )
  expect(performance.now() - start).toBeLessThan(3000)
  expect(() => sqliteStore({ folder })).toThrow('another process is using it')
  expect(await first.ask('write', 'a', 'b')).toBeNull()
  await first.end('SIGKILL')
  const store = sqliteStore({ folder })
  expect(await store.read('a')).toBe('b')
  await store.close()
  const next = await children.start({ dataFolder: folder })
  expect([next.first, await next.ask('read', 'a')]).toEqual(['open', 'b'])
  await next.ask('close')
  expect((await children.start({ dataFolder: folder })).first).toBe('open')
})

test('sqliteStore() lets a command in beside the process that serves: both write, one claims', async () => {
  const folder = newFolder()
  const serving = await children.start({ dataFolder: folder })
  const command = await children.start({ dataFolder: folder, alone: false })
  expect(command.first).toBe('open')
  const keys = Array.from({ length: 500 }, (_, n) => `event:${n}`)
  const [some, others] = (await Promise.all([
    serving.ask('claim', ...keys),
    command.ask('claim', ...keys.toReversed()),
  ])) as [string[], string[]]
  expect([...some, ...others].sort()).toEqual([...keys].sort())
  await command.ask('write', 'a', 'b')
  expect(await serving.ask('read', 'a')).toBe('b')
})

test('sqliteStore() loses nothing it has acknowledged when killed ten times while writing', async () => {
  const folder = newFolder()
  const acknowledged: unknown[] = []
  for (let kill = 0; kill < 10; kill++) {
    const writer = await children.start({ dataFolder: folder })
    expect(writer.first).toBe('open')
    const first = await writer.ask('count', `${kill}:`)
    // However fast the disk: after so many, and at no moment in particular.
    await expect.poll(() => writer.said.length, { timeout: 10_000, interval: 5 }).toBeGreaterThan(20)
    await new Promise((resolve) => setTimeout(resolve, 10 * Math.random()))
    await writer.end('SIGKILL')
    acknowledged.push(first, ...writer.said)
  }
  expect(acknowledged.length).toBeGreaterThan(200)
  const store = sqliteStore({ folder })
  const kept = new Set((await store.list('', { limit: 1e6 })).map(({ key }) => key))
  expect(acknowledged.filter((key) => !kept.has(String(key)))).toEqual([])
  await store.close()
})

test('openSqlite() has every commit on the disk before it goes on, which kill -9 does not show but a power cut would', () => {
  const file = openSqlite(sqlitePath(newFolder()))
  const setting = (name: string) => Object.values(file.prepare(`pragma ${name}`).all()[0] ?? {})[0]
  // 2 is full: https://www.sqlite.org/pragma.html#pragma_synchronous
  expect([setting('journal_mode'), setting('synchronous')]).toEqual(['wal', 2])
})

test('sqliteStore() keeps its folder and files from other users, also when they were open to all', async () => {
  const folder = join(newFolder(), 'deep', 'data')
  await sqliteStore({ folder }).close()
  const mode = (path: string) => (statSync(path).mode & 0o777).toString(8)
  expect([mode(folder), mode(sqlitePath(folder)), mode(join(folder, 'serve.lock'))]).toEqual(['700', '600', '600'])
  chmodSync(sqlitePath(folder), 0o644)
  const store = sqliteStore({ folder })
  await store.write('a', 1, minute)
  expect(['vocation.db', 'vocation.db-wal', 'vocation.db-shm'].map((name) => mode(join(folder, name)))).toEqual(
    Array(3).fill('600'),
  )
  await store.close()
})

test('sqliteStore() says which folder cannot be written and what would help', async () => {
  const folder = newFolder()
  chmodSync(folder, 0o500)
  // Root may write anywhere: the child becomes nobody.
  const user = process.getuid?.() === 0 ? { user: 65_534 } : {}
  const { first } = await children.start({ dataFolder: folder }, user)
  expect(first).toMatch(/^StoreError: Cannot use ".*": it cannot be written: let the user who runs this own the folder/)
  expect(first).toContain(folder)
  const file = join(newFolder(), 'file')
  writeFileSync(file, '')
  expect(() => sqliteStore({ folder: file })).toThrow('a file is where a folder must be')
  expect(() => sqliteStore({ folder: join(file, 'data') })).toThrow('a file is where a folder must be')
  const taken = newFolder()
  mkdirSync(sqlitePath(taken))
  expect(() => sqliteStore({ folder: taken })).toThrow('a folder is where a file must be')
})

test('sqliteStore() refuses a damaged file wherever the damage is, and leaves it as it was', async () => {
  const whole = newFolder()
  const store = sqliteStore({ folder: whole })
  for (let n = 0; n < 200; n++) await store.write(`key:${n}`, 'x'.repeat(500), minute)
  await store.close()
  const bytes = readFileSync(sqlitePath(whole))
  expect(bytes.length).toBeGreaterThan(100_000)
  const damages: Readonly<Record<string, (path: string) => void>> = {
    'not a database': (path) => writeFileSync(path, 'hello '.repeat(1000)),
    'the beginning overwritten': (path) => overwrite(path, 0),
    'pages in the middle overwritten': (path) => overwrite(path, 8192),
    'cut short': (path) => truncateSync(path, bytes.length - 40_000),
  }
  for (const [name, damage] of Object.entries(damages)) {
    const folder = newFolder()
    const path = sqlitePath(folder)
    writeFileSync(path, bytes)
    damage(path)
    const before = readFileSync(path)
    expect(() => sqliteStore({ folder }), name).toThrow(
      `Cannot use "${path}": the file is damaged: restore a backup, or move it away to start empty`,
    )
    expect(readFileSync(path).equals(before), name).toBe(true)
    writeFileSync(path, bytes)
    const again = sqliteStore({ folder })
    expect(await again.read('key:7'), name).toBe('x'.repeat(500))
    await again.close()
  }
})

test('sqliteStore() refuses the file of a later version', () => {
  const folder = newFolder()
  const file = openSqlite(sqlitePath(folder))
  file.exec('pragma user_version = 99')
  file.close()
  expect(() => sqliteStore({ folder })).toThrow('a later version of Vocation wrote it')
})

test('sqliteStore() says when the disk is full, goes on answering, and is ready again when there is room', async () => {
  const folder = newFolder()
  const limit = ['bash', '-c', 'ulimit -S -f 200; exec "$@"', 'limited']
  const { first, ask, pid, end } = await children.start({ dataFolder: folder }, { through: limit })
  expect(first).toBe('open')
  await ask('write', 'small', 'kept')
  const start = performance.now()
  const refused = await ask('write', 'large', 'x'.repeat(300_000))
  expect(performance.now() - start).toBeLessThan(3000)
  expect(refused).toBe(
    `StoreError: Cannot use "${sqlitePath(folder)}": the disk is full or failing: make room; what was being written is not kept`,
  )
  expect([await ask('read', 'small'), await ask('read', 'large'), await ask('ready')]).toEqual(['kept', null, false])
  execFileSync('prlimit', ['--pid', String(pid), '--fsize=unlimited'])
  await expect.poll(() => ask('ready'), { timeout: 3000 }).toBe(true)
  expect(await ask('write', 'large', 'x'.repeat(300_000))).toBeNull()
  await end()
  const store = sqliteStore({ folder })
  expect((await store.list('')).map(({ key }) => key)).toEqual(['large', 'small'])
  await store.close()
})

test('sqliteStore() leaves nothing in the file of what was removed', async () => {
  const folder = newFolder()
  const store = sqliteStore({ folder })
  await store.write('person', { words: 'canary-in-the-file' }, minute)
  await store.remove('person')
  await store.close()
  expect(readFileSync(sqlitePath(folder)).includes('canary')).toBe(false)
})

function overwrite(path: string, from: number): void {
  writeSync(openSync(path, 'r+'), Buffer.alloc(20_000, 0xa5), 0, 20_000, from)
}

test('sqliteStore() leaves nothing of what was removed in its files', async () => {
  const folder = newFolder()
  const store = sqliteStore({ folder })
  for (let n = 0; n < 20; n++) await store.write(`question:${n}`, { text: 'canary of a question' }, { seconds: 60 })
  for (let n = 0; n < 20; n++) await store.remove(`question:${n}`)
  const held = () => readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes('canary of a'))
  expect(held()).toBe(true)
  await expect.poll(held, { timeout: 10_000 }).toBe(false)
  await store.close()
})
