import { expect, test } from 'vitest'
import { createMetrics } from '../src/metrics.ts'
import { sampleAnswers } from './face/fake-bot.ts'
import { fakeCatalogue } from './face/web/fake-catalogue.ts'

const loadedAt = new Date('2026-07-01T12:00:00Z')
const now = () => new Date('2026-07-01T12:01:30Z')

test('createMetrics() counts questions by face, language, intent and outcome', async () => {
  const metrics = createMetrics({ catalogue: () => undefined, now })
  metrics.answered('slack', sampleAnswers.fr.every, { seconds: 0.004 })
  metrics.answered('slack', sampleAnswers.fr.nothing, { seconds: 0.004 })
  metrics.answered('web', sampleAnswers.en.hello, { seconds: 3 })
  const text = await metrics.text()
  expect(text).toContain('vocation_questions_total{face="slack",language="fr",intent="list",outcome="answered"} 1')
  expect(text).toContain('vocation_questions_total{face="slack",language="fr",intent="find",outcome="nothing_found"} 1')
  expect(text).toContain('vocation_questions_total{face="web",language="en",intent="greeting",outcome="said"} 1')
  expect(text).toContain('vocation_reply_seconds_bucket{le="0.005",face="slack"} 2')
})

test('createMetrics() tells postings, roles, age and problems of the live catalogue', async () => {
  const text = await createMetrics({ catalogue: () => fakeCatalogue(loadedAt), now }).text()
  expect(text).toContain('vocation_postings{language="fr",status="open"} 1')
  expect(text).toContain('vocation_postings{language="fr",status="closed"} 1')
  expect(text).toContain('vocation_postings{language="en",status="closed"} 0')
  expect(text).toContain('vocation_roles 2')
  expect(text).toContain('vocation_catalogue_age_seconds 90')
  expect(text).toContain('vocation_problems{severity="error"} 1')
})

test('createMetrics() can be made twice in one process', async () => {
  createMetrics({ catalogue: () => undefined, now })
  expect(await createMetrics({ catalogue: () => undefined, now }).text()).toContain('vocation_roles 0')
})
