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

/** What is asked or said of one posting, by words. */
const ofOne: readonly Sign[] = [
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
]

/** What can be asked of a posting that was shown. */
const aboutShown: readonly Sign[] = [
  ...ofOne,
  'told',
  'back',
  'ordinal',
  'jobNoun',
  'jobs',
  'conditions',
  'seek',
  'suits',
  'self',
  'work',
]

/** What makes a question of a name. */
const asking: readonly Sign[] = [
  ...ofOne,
  'asks',
  'which',
  'how',
  'starts',
  'yesNo',
  'anytime',
  'definite',
  'oneJob',
  'follows',
]

/** Signs that settle what is asked, whatever else is said. */
interface Certain {
  readonly intent: Decision['intent']
  readonly all: readonly Sign[]
  readonly any?: readonly Sign[]
  readonly none?: readonly Sign[]
}

const named: readonly Sign[] = ['named', 'near']

/** The first that holds decides. */
const certain: readonly Certain[] = [
  { intent: 'apply', all: ['accommodation'] },
  // "How do I apply for a passport?"
  { intent: 'out_of_scope', all: ['elsewhere', 'unnamed'], none: ['jobNoun', 'jobs', 'follows', 'conditions'] },
  // "Who is the prime minister?"
  { intent: 'out_of_scope', all: ['starts', 'unnamed'], none: ['work', ...ofPostings] },
  // Beside a posting people also talk of other things: "lunch at noon?"; a word or two may still be a skill.
  { intent: 'out_of_scope', all: ['follows', 'unnamed'], none: ['short', ...aboutShown] },
  { intent: 'find', all: ['follows', 'unnamed'], none: aboutShown },
  { intent: 'out_of_scope', all: ['offTopic'], none: ['jobNoun', 'jobs', 'seek', 'named'] },
  { intent: 'apply', all: ['anytime'], none: ['seek', 'status'] },
  // "Who can apply for the advisor job?", "How many are you hiring for the designer?", "Tell me about the analyst job"
  { intent: 'detail', all: ['who'], any: [...named, 'follows', 'jobNoun'], none: ['jobs'] },
  { intent: 'detail', all: ['counts', 'definite'], any: named },
  {
    intent: 'detail',
    all: ['tell', 'definite', 'named'],
    none: ['apply', 'documents', 'state', 'still', 'status'],
  },
  // "Are you still looking for a designer?"
  { intent: 'status', all: ['recruits', 'still'], any: named },
  // A trade or a skill and nothing else: "interaction design, prototypes in HTML?"
  { intent: 'find', all: [], none: ['nothing', 'bare', ...asking] },
  // "What am I supposed to attach?"
  { intent: 'apply', all: ['follows', 'sending'], none: ['named', 'fact', 'state', 'status'] },
  { intent: 'status', all: ['lastChance'], none: ['seek'] },
]

function holds({ all, any, none = [] }: Certain, has: ReadonlySet<Sign>): boolean {
  const shown = (sign: Sign) => has.has(sign)
  return all.every(shown) && (any === undefined || any.some(shown)) && !none.some(shown)
}

/** Decides what is asked: each sign speaks for and against, and the sum tells. */
export function decide({ has, phrases }: Signs): Decision {
  const sure = certain.find((rule) => holds(rule, has))
  if (sure) return { intent: sure.intent, because: told(has, phrases).join(', ') }
  const [first, second] = businessIntents
    .map((intent) => ({ intent, sum: sumFor(intent, has) }))
    .sort((one, two) => two.sum - one.sum) as [Scored, Scored]
  const spoke = [...has].filter((sign) => weightOf(sign, first.intent) > 0)
  spoke.sort((one, two) => weightOf(two, first.intent) - weightOf(one, first.intent))
  const sums = `${first.intent} ${first.sum.toFixed(1)}, then ${second.intent} ${second.sum.toFixed(1)}`
  return { intent: first.intent, because: `${told(spoke, phrases).join(', ')}: ${sums}` }
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

function told(signs: Iterable<Sign>, phrases: ReadonlyMap<Sign, string>): readonly string[] {
  return [...signs].map((sign) => (phrases.has(sign) ? `${sign} "${phrases.get(sign)?.trim()}"` : sign))
}
