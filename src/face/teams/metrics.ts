import { type Counter, Registry } from 'prom-client'
import { counterIn } from '../../metrics.ts'

/** What is counted about Teams: never who, never what was said. */
export interface TeamsMetrics {
  /** `outcome`: done, failed, and unsure for an answer that may not have arrived and was not sent again. */
  readonly activities: Counter<'type' | 'outcome'>
  readonly feedback: Counter<'helpful'>
}

/** Counters in that registry; made once, then the same ones again. */
export function teamsMetrics(registry = new Registry()): TeamsMetrics {
  return {
    activities: counterIn(registry, {
      name: 'vocation_teams_activities_total',
      help: 'What arrived from Teams',
      labelNames: ['type', 'outcome'],
    }),
    feedback: counterIn(registry, {
      name: 'vocation_teams_feedback_total',
      help: 'Answers judged helpful or not',
      labelNames: ['helpful'],
    }),
  }
}
