import { memoryStore } from '../../src/store/memory.ts'
import { storeContract } from './store-contract.ts'

storeContract('memoryStore()', async () => {
  let clock = 0
  return {
    store: memoryStore({ now: () => clock }),
    async pass(seconds) {
      clock += seconds * 1000
    },
  }
})
