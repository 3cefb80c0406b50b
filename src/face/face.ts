import type { Express } from 'express'
import type { Deliver } from '../alert/delivery.ts'

/** A place where people ask and read answers. `main.ts` mounts, starts, watches and stops them all alike. */
export interface Face {
  /** `slack`, `teams`, `web`: for logs, metrics and `/readyz`. */
  readonly name: string
  /** Adds its routes to the one server; called before it listens. */
  mount(app: Express): void
  /** Connects; rejects with a message that says what to do when it never will. */
  start(): Promise<void>
  /** True while questions asked there would be answered. */
  ready(): boolean
  /** Writes to a person who asked to be told, where the platform has a way. */
  readonly deliver?: Deliver
  /** Takes no more questions, finishes the answers under way, disconnects. */
  stop(): Promise<void>
}
