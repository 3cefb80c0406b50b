import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sqliteStore } from '../../src/store/sqlite.ts'
import { openSqlite, sqlitePath } from '../../src/store/sqlite-file.ts'
import { storeContract } from './store-contract.ts'

storeContract('sqliteStore()', async () => {
  let clock = Date.now()
  const folder = mkdtempSync(join(tmpdir(), 'vocation-sqlite-'))
  return {
    store: sqliteStore({ folder, now: () => clock }),
    async pass(seconds) {
      clock += seconds * 1000
    },
    rows: async () => openSqlite(sqlitePath(folder)).prepare('select key from entries').all().length,
  }
})
