import { weights } from './intent-weights.ts'
import type { Intent } from './question.ts'
import type { Sign, Signs } from './signs.ts'

/** What a question about postings can ask. */
export const businessIntents = ['list', 'find', 'detail', 'apply', 'status'] as const satisfies readonly Intent[]
export type BusinessIntent = (typeof businessIntents)[number]

export interface Decision {
  readonly intent: BusinessIntent | 'out_of_scope'
  /** The signs that spoke for it, the strongest first, and the one that came next. */
  readonly because: string
}

type Has = (sign: Sign) => boolean

/** What speaks of postings, or of the one shown before. */
const ofPostings: readonly Sign[] = [
  'jobNoun',
  'jobs',
  'follows',
  'seek',
  'suits',
  'self',
  'conditions',
  'named',
  'near',
]
const noPosting = (has: Has) => !ofPostings.some(has)

/** What can be asked of a posting that was shown. */
const aboutShown: readonly Sign[] = [
  'told',
  'fact',
  'circumstance',
  'prose',
  'state',
  'still',
  'status',
  'apply',
  'documents',
  'sending',
  'address',
  'back',
  'ordinal',
  'jobNoun',
  'jobs',
  'conditions',
  'tell',
  'seek',
  'suits',
  'self',
  'work',
]

/** What makes a question of a name. */
const asking: readonly Sign[] = [
  'asks',
  'which',
  'how',
  'starts',
  'yesNo',
  'fact',
  'circumstance',
  'prose',
  'tell',
  'state',
  'still',
  'status',
  'apply',
  'documents',
  'sending',
  'address',
  'anytime',
  'definite',
  'oneJob',
  'follows',
]

/** What outweighs everything else said. */
const certain: readonly (readonly [Decision['intent'], (has: Has) => boolean])[] = [
  ['apply', (has) => has('accommodation')],
  // "How do I apply for a passport?", "Who is the prime minister?", "the weather in Ottawa"
  [
    'out_of_scope',
    (has) =>
      has('elsewhere') &&
      has('unnamed') &&
      !['jobNoun', 'jobs', 'follows', 'conditions'].some((sign) => has(sign as Sign)),
  ],
  ['out_of_scope', (has) => has('starts') && has('unnamed') && !has('work') && noPosting(has)],
  // Beside a posting people also talk of other things: "lunch at noon?"
  ['out_of_scope', (has) => has('follows') && has('unnamed') && !has('short') && !aboutShown.some(has)],
  ['find', (has) => has('follows') && has('unnamed') && !aboutShown.some(has)],
  ['out_of_scope', (has) => has('offTopic') && !has('jobNoun') && !has('jobs') && !has('seek') && !has('named')],
  ['apply', (has) => has('anytime') && !has('seek') && !has('status')],
  ['detail', (has) => has('who') && !has('jobs') && (has('named') || has('near') || has('follows') || has('jobNoun'))],
  ['detail', (has) => has('counts') && has('definite') && (has('named') || has('near'))],
  [
    'detail',
    (has) =>
      has('tell') &&
      has('definite') &&
      has('named') &&
      !['apply', 'documents', 'state', 'still', 'status'].some((sign) => has(sign as Sign)),
  ],
  ['status', (has) => has('recruits') && has('still') && (has('named') || has('near'))],
  // A trade or a skill and nothing else: "interaction design, prototypes in HTML?"
  ['find', (has) => !has('nothing') && !has('bare') && !asking.some(has)],
  [
    'apply',
    (has) =>
      has('follows') && has('sending') && !['named', 'fact', 'state', 'status'].some((sign) => has(sign as Sign)),
  ],
  ['status', (has) => has('lastChance') && !has('seek')],
]

/** Decides what is asked: each sign speaks for and against, and the sum tells. */
export function decide({ has, phrases }: Signs): Decision {
  const sure = certain.find(([, holds]) => holds((sign) => has.has(sign)))
  if (sure) return { intent: sure[0], because: named(has, phrases).join(', ') }
  const [first, second] = businessIntents
    .map((intent) => ({ intent, sum: sumFor(intent, has) }))
    .sort((one, two) => two.sum - one.sum) as [Scored, Scored]
  const spoke = [...has].filter((sign) => weightOf(sign, first.intent) > 0)
  spoke.sort((one, two) => weightOf(two, first.intent) - weightOf(one, first.intent))
  const told = `${first.intent} ${first.sum.toFixed(1)}, then ${second.intent} ${second.sum.toFixed(1)}`
  return { intent: first.intent, because: `${named(spoke, phrases).join(', ')}: ${told}` }
}

interface Scored {
  readonly intent: BusinessIntent
  readonly sum: number
}

function sumFor(intent: BusinessIntent, has: ReadonlySet<Sign>): number {
  let sum = weights.always[intent] ?? 0
  for (const sign of has) sum += weightOf(sign, intent)
  return sum
}

function weightOf(sign: Sign, intent: BusinessIntent): number {
  return weights[sign][intent] ?? 0
}

function named(signs: Iterable<Sign>, phrases: ReadonlyMap<Sign, string>): readonly string[] {
  return [...signs].map((sign) => (phrases.has(sign) ? `${sign} "${phrases.get(sign)?.trim()}"` : sign))
}
