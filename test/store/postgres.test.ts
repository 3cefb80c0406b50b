import { afterAll, beforeAll, describe } from 'vitest'
import { postgresStore } from '../../src/store/postgres.ts'
import { type PostgresServer, postgresBinaries, startPostgres } from './postgres-server.ts'
import { storeContract } from './store-contract.ts'

describe.skipIf(postgresBinaries === undefined)('a Postgres server', () => {
  let server: PostgresServer
  let schemas = 0
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server.close())

  storeContract('postgresStore()', async () => {
    let ahead = 0
    const schema = `contract_${schemas++}`
    const databaseUrl = await server.schema(schema)
    return {
      store: await postgresStore({ databaseUrl, now: () => Date.now() + ahead }),
      async pass(seconds) {
        ahead += seconds * 1000
      },
      async rows() {
        const [count] = await server.query(`select count(*)::int from ${schema}.vocation_entries`)
        return Number(count)
      },
    }
  })
})
