import type { Outgoing, Turn } from './botbuilder.ts'
import { typingMilliseconds } from './limits.ts'

/** Sends the message when it is ready; shows meanwhile that one is coming, when that takes its time. */
export async function typingMeanwhile(turn: Turn, message: Promise<Outgoing>): Promise<void> {
  let shown: Promise<void> | undefined
  const timer = setTimeout(() => {
    // A sign that does not arrive takes nothing from the answer.
    shown = turn.send({ type: 'typing' }).catch(() => {})
  }, typingMilliseconds)
  try {
    const ready = await message.finally(() => clearTimeout(timer))
    await turn.send(ready)
  } finally {
    // Nothing of a turn may be used after it.
    await shown
  }
}
