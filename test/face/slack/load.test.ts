import { afterEach, expect, test } from 'vitest'
import { memoryStore } from '../../../src/store/memory.ts'
import { aMoment, directMessage, startWorld, until, type World } from './world.ts'

let world: World
afterEach(() => world.stop())

const seconds = Number(process.env.SLACK_LOAD_SECONDS ?? 4)
const perSecond = 50

test(
  `slackFace() acknowledges ${perSecond} questions a second for ${seconds} s in time, and answers each once`,
  async () => {
    world = await startWorld({ store: memoryStore() })
    const slowest: number[] = []
    const sent: Promise<void>[] = []
    const start = performance.now()
    for (let n = 0; n < seconds * perSecond; n += 1) {
      await aMoment(Math.max(0, start + (n * 1000) / perSecond - performance.now()))
      sent.push(ask(n))
    }
    async function ask(n: number): Promise<void> {
      const event = directMessage(`question ${n}`, { channel: `D${n % 40}`, user: `U${n % 200}` })
      const at = performance.now()
      expect(await world.event(event, { id: `EvLoad${n}` })).toBe(200)
      slowest.push(performance.now() - at)
      // One in ten is sent again, as Slack does when it is not sure.
      if (n % 10 === 0) await world.event(event, { id: `EvLoad${n}` })
    }
    await Promise.all(sent)
    await until(() => world.slack.posted.length >= seconds * perSecond)
    await aMoment()
    const sorted = slowest.sort((a, b) => a - b)
    const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)
    console.info(`acknowledged: median ${at(0.5)} ms, p99 ${at(0.99)} ms, slowest ${at(0.99999)} ms`)
    expect(sorted.at(-1)).toBeLessThan(1000)
    const answered = world.slack.posted.map(({ text }) => text.split('\n')[0])
    expect(answered).toHaveLength(seconds * perSecond)
    expect(new Set(answered).size).toBe(seconds * perSecond)
    expect(world.slack.faults).toEqual([])
  },
  (seconds + 30) * 1000,
)
