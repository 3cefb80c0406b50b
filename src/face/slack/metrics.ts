import { type Counter, Gauge, Registry } from 'prom-client'
import { counterIn } from '../../metrics.ts'

/** What is counted about Slack: never who, never what was said. */
export interface SlackMetrics {
  /** `outcome`: answered, duplicate, ignored, failed. */
  readonly events: Counter<'kind' | 'outcome'>
  /** What became of each message, in the end: sent, failed, unsure. */
  readonly sends: Counter<'outcome'>
  /** Attempts that did not succeed: limited, unreached, unsure, refused. */
  readonly troubles: Counter<'kind'>
  readonly feedback: Counter<'helpful' | 'intent' | 'language'>
  /** `reason`: refused, closed, asked, silent. */
  readonly reconnects: Counter<'reason'>
  readonly connected: Gauge
}

/** Counters in that registry; made once, then the same ones again. */
export function slackMetrics(registry = new Registry()): SlackMetrics {
  return {
    events: counter(registry, 'vocation_slack_events_total', 'What arrived from Slack', ['kind', 'outcome']),
    sends: counter(registry, 'vocation_slack_sends_total', 'Messages sent to Slack', ['outcome']),
    troubles: counter(registry, 'vocation_slack_send_troubles_total', 'Attempts to send that did not succeed', [
      'kind',
    ]),
    feedback: counter(registry, 'vocation_slack_feedback_total', 'Answers judged helpful or not', [
      'helpful',
      'intent',
      'language',
    ]),
    reconnects: counter(registry, 'vocation_slack_reconnects_total', 'Socket connections replaced', ['reason']),
    connected: gauge(registry, 'vocation_slack_connected', '1 while questions asked in Slack would be answered'),
  }
}

function counter<L extends string>(registry: Registry, name: string, help: string, labelNames: L[]): Counter<L> {
  return counterIn(registry, { name, help, labelNames })
}

function gauge(registry: Registry, name: string, help: string): Gauge {
  const known = registry.getSingleMetric(name) as Gauge | undefined
  return known ?? new Gauge({ name, help, registers: [registry] })
}
