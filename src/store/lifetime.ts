/** As good as for ever, and still a time that every database can tell. */
const longest = 100 * 365 * 24 * 60 * 60

/** How long a value is kept, in whole milliseconds: a hundred years at most, whatever was asked for. */
export function toMilliseconds(seconds: number): number {
  return Math.trunc(Math.min(seconds, longest) * 1000)
}
