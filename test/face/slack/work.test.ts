import { expect, test } from 'vitest'
import { createWork } from '../../../src/face/slack/work.ts'

test('createWork() begins one answer in each round of the event loop, so that acknowledgements come between', async () => {
  const order: string[] = []
  const work = createWork({ failed: () => {} })
  const answers = ['one', 'two', 'three'].map((name) =>
    work.run(async () => {
      order.push(`answer ${name}`)
    }),
  )
  const acknowledge = (left: number): void => {
    order.push('acknowledged')
    if (left > 1) setImmediate(acknowledge, left - 1)
  }
  setImmediate(acknowledge, 3)
  await Promise.all(answers)
  expect(order.filter((each) => each === 'acknowledged').length).toBeGreaterThanOrEqual(2)
  expect(order.slice(0, 2)).toContain('acknowledged')
  expect(order.indexOf('answer two')).toBeGreaterThan(order.indexOf('acknowledged'))
})

test('createWork() tells of what cannot be done, and waits for what was begun and what waits its turn', async () => {
  const failures: unknown[] = []
  const work = createWork({ failed: (error) => failures.push(error) })
  let done = 0
  void work.run(async () => {
    throw new Error('broken')
  })
  for (let n = 0; n < 5; n += 1) {
    void work.run(async () => {
      done += 1
    })
  }
  await work.finished(1000)
  expect(failures).toHaveLength(1)
  expect(done).toBe(5)
})
