import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sqliteStore } from '../../src/store/sqlite.ts'
import { storeContract } from './store-contract.ts'

storeContract('sqliteStore()', async () => {
  let clock = Date.now()
  return {
    store: sqliteStore({ folder: mkdtempSync(join(tmpdir(), 'vocation-sqlite-')), now: () => clock }),
    async pass(seconds) {
      clock += seconds * 1000
    },
  }
})
