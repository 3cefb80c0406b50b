import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { postgresStore } from '../../src/store/postgres.ts'
import { sqliteStore } from '../../src/store/sqlite.ts'
import { postgresBinaries, startPostgres } from './postgres-server.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const page = readFileSync(join(root, 'docs/state.md'), 'utf8')
const long = { seconds: 3600 }

/** Runs what the page says under this name. */
function run(name: string, cwd: string, env: NodeJS.ProcessEnv = {}): void {
  const command = page.match(new RegExp(`^\`\`\`sh ${name}\\n([^]*?)^\`\`\``, 'm'))?.[1] ?? 'false'
  execFileSync('bash', ['-c', command], { cwd, env: { ...process.env, ...env }, stdio: 'pipe' })
}

test('the commands of docs/state.md save a SQLite store that is being written, and restore it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vocation-backup-'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  mkdirSync(join(folder, 'data'))
  const store = sqliteStore({ folder: join(folder, 'data') })
  for (let n = 0; n < 500; n++) await store.append('before:', { n, text: 'é\0' }, long)
  run('save-sqlite', folder)
  expect((statSync(join(folder, 'backup.db')).mode & 0o777).toString(8)).toBe('600')
  await store.write('after', 1, long)
  const before = await store.list('before:')
  await store.close()

  writeFileSync(join(folder, 'data/vocation.db'), 'damaged')
  writeFileSync(join(folder, 'data/vocation.db-wal'), 'of another file')
  run('restore-sqlite', folder)
  const restored = sqliteStore({ folder: join(folder, 'data') })
  expect(await restored.list('before:')).toEqual(before)
  expect(before).toHaveLength(500)
  expect(await restored.read('after')).toBeUndefined()
  expect(await restored.claim('now', long)).toBe(true)
  await restored.close()
})

test.skipIf(postgresBinaries === undefined)(
  'the commands of docs/state.md save a Postgres store in use, and restore it',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vocation-backup-'))
    const server = await startPostgres()
    onTestFinished(() => server.close())
    const env = { DATABASE_URL: server.url(), PATH: `${postgresBinaries}:${process.env.PATH}` }
    const store = await postgresStore({ databaseUrl: server.url() })
    for (let n = 0; n < 100; n++) await store.append('before:', { n, text: 'é\0' }, long)
    run('save-postgres', folder, env)
    await store.write('after', 1, long)
    const before = await store.list('before:')
    await store.close()

    await server.query('delete from vocation_entries')
    run('restore-postgres', folder, env)
    const restored = await postgresStore({ databaseUrl: server.url() })
    expect(await restored.list('before:')).toEqual(before)
    expect(before).toHaveLength(100)
    expect(await restored.read('after')).toBeUndefined()
    expect(await restored.claim('now', long)).toBe(true)
    await restored.close()
  },
)
