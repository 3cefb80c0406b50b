import type { Done } from './report.ts'

/** The last reloads, roll-backs and checks of this process. */
export interface History {
  note(done: Done): void
  /** The newest first. */
  list(): readonly Done[]
  /** The last reload or roll-back; `undefined` before the first. */
  last(): Done | undefined
}

/** A history of so many; older ones are forgotten. */
export function createHistory({ most = 50 }: { most?: number } = {}): History {
  let list: readonly Done[] = []
  return {
    note(done) {
      list = [done, ...list].slice(0, most)
    },
    list: () => list,
    last: () => list.find(({ report }) => report.outcome !== 'checked'),
  }
}
