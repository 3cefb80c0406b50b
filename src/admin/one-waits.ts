export interface OneWaitsOptions<W, R> {
  readonly work: (wish: W) => Promise<R>
  /** What is wanted when both are wanted. */
  readonly join: (one: W, other: W) => W
}

/** Does a work once at a time. One more may wait, with the wishes of all who ask meanwhile; they get its result. */
export function oneWaits<W, R>({ work, join }: OneWaitsOptions<W, R>): (wish: W) => Promise<R> {
  let running: Promise<R> | undefined
  let waiting: { wish: W; readonly result: Promise<R> } | undefined

  function start(wish: W): Promise<R> {
    waiting = undefined
    running = work(wish).finally(() => {
      running = undefined
    })
    return running
  }
  return (wish) => {
    if (waiting !== undefined) {
      waiting.wish = join(waiting.wish, wish)
      return waiting.result
    }
    if (running === undefined) return start(wish)
    const next = (): Promise<R> => start(mine.wish)
    const mine: { wish: W; readonly result: Promise<R> } = { wish, result: running.then(next, next) }
    waiting = mine
    return mine.result
  }
}
