import { randomBytes } from 'node:crypto'

/** Gives keys under a prefix that sort in the order they were asked for, and that no other process gives. */
export function appendKeys(now: () => number): (prefix: string) => string {
  const process = randomBytes(6).toString('hex')
  let last = 0
  let count = 0
  return (prefix) => {
    const at = Math.max(last, Math.trunc(now()))
    count = at === last ? count + 1 : 0
    last = at
    return `${prefix}${padded(at, 15)}-${padded(count, 6)}-${process}`
  }
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
