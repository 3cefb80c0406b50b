/** How long things may take, in milliseconds unless the name says otherwise. */
export interface Timing {
  /** One call of the Web API. */
  readonly call: number
  /** Waits between attempts to send one message; one attempt more than there are waits. */
  readonly backOff: readonly number[]
  /** The most that is waited for `Retry-After`s before one message is given up. */
  readonly patience: number
  /** A person's locale is worth this much delay of the answer, and no more. */
  readonly person: number
  /** A socket that brings no frame for this long is dead. */
  readonly silence: number
  /** How often the socket is asked for a sign of life. */
  readonly ping: number
  /** From asking for a connection to Slack's greeting on it. */
  readonly hello: number
  /** The longest wait between two attempts to connect. */
  readonly reconnect: number
  /** Between two messages in one channel in the long run. */
  readonly pace: number
  /** A question held by a process that gives no sign of life for so long is taken by another. */
  readonly lease: number
  /** How often the inbox is looked through for questions that nobody is at work on. */
  readonly sweep: number
  /** What a stop waits for answers under way. */
  readonly stop: number
}

export const defaultTiming: Timing = {
  call: 3000,
  backOff: [1000, 2500, 6000],
  patience: 120_000,
  person: 1000,
  silence: 12_000,
  ping: 3000,
  hello: 8000,
  reconnect: 5000,
  pace: 1000,
  lease: 12_000,
  sweep: 2000,
  stop: 8000,
}

/** Waits that many milliseconds; never keeps the process alive on its own. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
