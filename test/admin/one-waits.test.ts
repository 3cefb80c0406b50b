import { expect, test } from 'vitest'
import { oneWaits } from '../../src/admin/one-waits.ts'

function works() {
  const done: string[] = []
  let underWay = 0
  let most = 0
  const run = oneWaits<string, string>({
    async work(wish) {
      underWay += 1
      most = Math.max(most, underWay)
      await new Promise((resolve) => setTimeout(resolve, 5))
      underWay -= 1
      done.push(wish)
      if (wish.includes('fail')) throw new Error(wish)
      return `did ${wish}`
    },
    join: (one, other) => `${one} ${other}`,
  })
  return { run, done, most: () => most }
}

test('oneWaits() joins the wishes of all who come while one runs', async () => {
  const { run, done, most } = works()
  const results = await Promise.all(['a', 'b', 'c'].map(run))
  expect(results).toEqual(['did a', 'did b c', 'did b c'])
  expect(await run('d')).toBe('did d')
  expect([done, most()]).toEqual([['a', 'b c', 'd'], 1])
})

test('oneWaits() never runs two, whenever they are asked for', async () => {
  const { run, most } = works()
  const asked: Promise<string>[] = []
  for (let n = 0; n < 200; n += 1) {
    asked.push(run(String(n)))
    await (n % 3 === 0 ? new Promise((resolve) => setImmediate(resolve)) : Promise.resolve())
  }
  await Promise.all(asked)
  expect(most()).toBe(1)
})

test('oneWaits() goes on after a work that failed', async () => {
  const { run } = works()
  const results = await Promise.allSettled(['fail', 'b'].map(run))
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
})
