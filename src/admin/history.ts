import type { Done } from './report.ts'

/** One of them, with a number of its own. */
export interface Past extends Done {
  readonly id: number
}

/** The last reloads, roll-backs and checks of this process. */
export interface History {
  note(done: Done): void
  /** The newest first. */
  list(): readonly Past[]
  /** The last reload or roll-back; `undefined` before the first. */
  last(): Past | undefined
}

/** A history of so many; older ones are forgotten. */
export function createHistory({ most = 50 }: { most?: number } = {}): History {
  let list: readonly Past[] = []
  let count = 0
  return {
    note(done) {
      count += 1
      list = [{ ...done, id: count }, ...list].slice(0, most)
    },
    list: () => list,
    last: () => list.find(({ report }) => report.outcome !== 'checked'),
  }
}
