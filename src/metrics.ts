import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Answer } from './answer/answer.ts'
import { locales } from './locale/locale.ts'
import { statusAt } from './posting/status.ts'
import type { Catalogue } from './search/catalogue.ts'

/** Numbers about the house, for Prometheus: nothing about a person, a conversation or a question's words. */
export interface Metrics {
  /** Counts an answer given on a face (`slack`, `teams`, `web`), and how long it took. */
  answered(
    face: string,
    answer: Pick<Answer, 'language' | 'intent' | 'postings'>,
    options: { readonly seconds: number },
  ): void
  /** Counts a question refused before it was read, by reason (`flood`, `body`, `origin`). */
  refused(face: string, reason: string): void
  /** Counts a message to somebody who asked to be told. */
  alerted(outcome: string): void
  /** Where a face keeps numbers of its own. */
  readonly register: Registry
  readonly contentType: string
  /** All numbers in Prometheus's text format, those of the catalogue as they are now. */
  text(): Promise<string>
}

export interface MetricsParts {
  readonly catalogue: () => Catalogue | undefined
  readonly now: () => Date
}

/** A registry of its own, so that two of them in one process do not meet. */
export function createMetrics(parts: MetricsParts): Metrics {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const counters = questionCounters(register)
  catalogueGauges(register, parts)
  return {
    answered(face, answer, { seconds }) {
      const { language, intent } = answer
      counters.questions.inc({ face, language, intent, outcome: outcomeOf(answer) })
      counters.seconds.observe({ face }, seconds)
    },
    refused(face, reason) {
      counters.refused.inc({ face, reason })
    },
    alerted(outcome) {
      counters.alerts.inc({ outcome })
    },
    register,
    contentType: register.contentType,
    text: () => register.metrics(),
  }
}

/** A counter in that registry; asked for again, the same one. */
export function counterIn<L extends string>(
  registry: Registry,
  { name, help, labelNames }: { readonly name: string; readonly help: string; readonly labelNames: L[] },
): Counter<L> {
  const known = registry.getSingleMetric(name) as Counter<L> | undefined
  return known ?? new Counter({ name, help, labelNames, registers: [registry] })
}

/** What came of a question; `said`: it asked for no posting. */
export type AnswerOutcome = 'answered' | 'said' | 'nothing_found'

export function outcomeOf({ intent, postings }: Pick<Answer, 'intent' | 'postings'>): AnswerOutcome {
  return postings.length > 0 ? 'answered' : isSocial.has(intent) ? 'said' : 'nothing_found'
}

/** Intents that are answered without a posting. */
const isSocial: ReadonlySet<string> = new Set<Answer['intent']>([
  'help',
  'greeting',
  'thanks',
  'language',
  'out_of_scope',
])

function questionCounters(register: Registry) {
  const registers = [register]
  return {
    questions: new Counter({
      name: 'vocation_questions_total',
      help: 'Questions answered, by face, language, intent and outcome',
      labelNames: ['face', 'language', 'intent', 'outcome'],
      registers,
    }),
    alerts: new Counter({
      name: 'vocation_alerts_total',
      help: 'Messages to people who asked to be told, by outcome',
      labelNames: ['outcome'],
      registers,
    }),
    refused: new Counter({
      name: 'vocation_refused_total',
      help: 'Questions refused before they were read, by face and reason',
      labelNames: ['face', 'reason'],
      registers,
    }),
    seconds: new Histogram({
      name: 'vocation_reply_seconds',
      help: 'Time from a question to its answer, in seconds',
      labelNames: ['face'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers,
    }),
  }
}

function catalogueGauges(register: Registry, { catalogue, now }: MetricsParts): void {
  const registers = [register]
  new Gauge({
    name: 'vocation_postings',
    help: 'Postings in the catalogue, by language and status',
    labelNames: ['language', 'status'],
    registers,
    collect() {
      this.reset()
      for (const language of locales) {
        const postings = [...(catalogue()?.roles.values() ?? [])].flatMap(({ postings }) => postings[language] ?? [])
        const open = postings.filter((posting) => statusAt(posting, now()).status === 'open').length
        this.set({ language, status: 'open' }, open)
        this.set({ language, status: 'closed' }, postings.length - open)
      }
    },
  })
  new Gauge({
    name: 'vocation_roles',
    help: 'Roles in the catalogue',
    registers,
    collect() {
      this.set(catalogue()?.roles.size ?? 0)
    },
  })
  new Gauge({
    name: 'vocation_catalogue_age_seconds',
    help: 'Time since the live catalogue was loaded, in seconds; none before the first',
    registers,
    collect() {
      const live = catalogue()
      if (live) this.set((now().getTime() - live.loadedAt.getTime()) / 1000)
    },
  })
  new Gauge({
    name: 'vocation_problems',
    help: 'Problems with content files, by severity',
    labelNames: ['severity'],
    registers,
    collect() {
      for (const severity of ['error', 'warning']) {
        this.set({ severity }, catalogue()?.problems.filter((problem) => problem.severity === severity).length ?? 0)
      }
    },
  })
}
