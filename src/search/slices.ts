import { setImmediate } from 'node:timers/promises'

const longestSlice = 4

/** Does the work for each item, letting other work of the process run every 4 ms or so. */
export async function inSlices<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
  let began = performance.now()
  for (const item of items) {
    work(item)
    if (performance.now() - began > longestSlice) {
      await setImmediate()
      began = performance.now()
    }
  }
}
