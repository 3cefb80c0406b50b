import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMetrics } from '../../../src/metrics.ts'
import { type ConnectorFault, type Stage, stage } from './connector.ts'

let here: Stage
beforeAll(async () => {
  here = await stage()
})
afterAll(() => here.close())

test.each<ConnectorFault>(['swallow', 'swallow-500', 'hang'])(
  'teamsFace() does not send again what may have arrived: %s',
  async (fault) => {
    here.sent.length = 0
    const faults = [fault]
    here.fault = () => faults.shift()
    const response = await here.post(here.activity({ text: 'help' }))
    expect(response.status).toBe(200)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    here.fault = () => undefined
    const [answer, apology] = here.sent.map(({ activity }) => activity)
    expect(here.sent).toHaveLength(2)
    expect(answer?.attachments).toHaveLength(1)
    expect(apology?.text).toMatch(/may not have reached you/)
  },
  30_000,
)

test('teamsFace() waits when the connector asks it to, and sends once', async () => {
  here.sent.length = 0
  const faults: (ConnectorFault | undefined)[] = ['limited', undefined]
  here.fault = () => faults.shift()
  await here.post(here.activity({ text: 'help' }))
  expect(here.sent).toHaveLength(2)
  expect(new Set(here.sent.map(({ activity }) => activity.text)).size).toBe(1)
})

test('teamsFace() apologises when there is no answer', async () => {
  const broken = await stage({
    bot: {
      reply: () => Promise.reject(new Error('no catalogue')),
      explain: () => Promise.reject(new Error('no catalogue')),
    },
  })
  await broken.post(broken.activity({ text: 'aide', locale: 'fr-CA' }))
  expect(broken.sent.map(({ activity }) => activity.text)).toEqual([
    'Un problème est survenu de notre côté. Posez de nouveau votre question dans un instant.',
  ])
  await broken.close()
})

test('teamsFace() counts what people think of its answers, and what may not have arrived', async () => {
  const metrics = createMetrics({ catalogue: () => undefined, now: () => new Date() })
  const counted = await stage({ metrics })
  for (const reaction of ['like', 'dislike', 'like', 'other']) {
    const value = { actionName: 'feedback', actionValue: { reaction, feedback: '{"feedbackText":"canary"}' } }
    await counted.post(counted.activity({ type: 'invoke', name: 'message/submitAction', value }))
  }
  counted.fault = () => 'swallow'
  await counted.post(counted.activity({ text: 'help' }))
  const text = await metrics.text()
  expect(text).toContain('vocation_teams_feedback_total{helpful="true"} 2')
  expect(text).toContain('vocation_teams_feedback_total{helpful="false"} 1')
  expect(text).toContain('vocation_teams_activities_total{type="message",outcome="unsure"} 1')
  expect(text).not.toContain('canary')
  await counted.close()
})
