import { pause } from './timing.ts'

/** Answers under way: what was acknowledged and is not yet done. */
export interface Work {
  /** Does it in its turn, tells `failed` if it cannot be done, and never rejects. */
  run(task: () => Promise<void>): Promise<void>
  /** Resolves when nothing is under way, or when the time is over. */
  finished(milliseconds: number): Promise<void>
}

/** Keeps count of answers under way. */
export function createWork({ failed }: { failed: (error: unknown) => void }): Work {
  const underWay = new Set<Promise<void>>()
  let last = Promise.resolve()

  /** One answer is begun in each round of the event loop: what arrives meanwhile is acknowledged before the next. */
  function turn(): Promise<void> {
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)))
    return last
  }

  return {
    run(task) {
      const promise = turn()
        .then(task)
        .catch(failed)
        .finally(() => underWay.delete(promise))
      underWay.add(promise)
      return promise
    },
    async finished(milliseconds) {
      const all = async () => {
        while (underWay.size > 0) await Promise.all(underWay)
      }
      await Promise.race([all(), pause(milliseconds)])
    },
  }
}
