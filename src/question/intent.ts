import { weightTable } from './intent-weights.ts'
import { type Intent, intents } from './question.ts'
import type { Sign } from './signs.ts'

export interface Decision {
  readonly intent: Intent
  /** What spoke for it, the strongest first, and the intent that came next. */
  readonly because: string
}

/** Signs that settle what is asked, whatever else is said. */
interface Certain {
  readonly intent: Intent
  readonly all: readonly Sign[]
  readonly any?: readonly Sign[]
  readonly none: readonly Sign[]
}

/** What may be meant where a fact is named in passing. */
const asksElse: readonly Sign[] = [
  'apply',
  'documents',
  'sending',
  'status',
  'state',
  'still',
  'lastChance',
  'seek',
  'jobs',
  'suits',
  'self',
]

/** The first that holds decides; each was seen to be right where the weights were not, and hardly ever wrong. */
const certain: readonly Certain[] = [
  // Who needs accommodation is told whom to ask, however it is put.
  { intent: 'apply', all: ['accommodation'], none: [] },
  // "How many are you hiring for the designer?"
  { intent: 'detail', all: ['counts', 'definite'], any: ['named', 'near'], none: [] },
  // "What does the analyst job pay?", "and what level is it?"
  { intent: 'detail', all: ['fact'], any: ['named', 'follows'], none: asksElse },
  // "Can you keep my résumé for later?"
  { intent: 'apply', all: ['anytime'], none: ['seek', 'status'] },
  // "What am I supposed to attach?"
  { intent: 'apply', all: ['follows', 'sending'], none: ['named', 'fact', 'state', 'status'] },
  // "Am I too late?"
  { intent: 'status', all: ['lastChance'], none: ['seek'] },
]

/** Always there, so that each intent has a start of its own. */
export const always = 'always'

const reasonsTold = 8

/**
 * Decides what is asked. Whatever a text shows speaks for and against each intent, and the sum tells: a multinomial logistic
 * regression, fitted by `scripts/learn-intents.mjs` to questions whose intent is known.
 */
export function decide(shown: readonly string[]): Decision {
  const sure = certain.find(({ all, any, none }) => {
    const has = (name: Sign) => shown.includes(name)
    return all.every(has) && (any === undefined || any.some(has)) && !none.some(has)
  })
  if (sure) return { intent: sure.intent, because: sure.all.join(', ') }
  const known = [always, ...shown].flatMap((name) => {
    const weights = table().get(name)
    return weights === undefined ? [] : [{ name, weights }]
  })
  const [first, second] = intents
    .map((intent, column) => ({
      intent,
      column,
      sum: known.reduce((sum, { weights }) => sum + weightAt(weights, column), 0),
    }))
    .sort((one, two) => two.sum - one.sum) as [Scored, Scored]
  const difference = ({ weights }: Known) => weightAt(weights, first.column) - weightAt(weights, second.column)
  const spoke = known.filter((each) => difference(each) > 0).sort((one, two) => difference(two) - difference(one))
  const told = spoke.slice(0, reasonsTold).map(({ name }) => name)
  const sums = `${first.intent} ${first.sum.toFixed(1)}, then ${second.intent} ${second.sum.toFixed(1)}`
  return { intent: first.intent, because: `${told.join(', ')}: ${sums}` }
}

interface Known {
  readonly name: string
  readonly weights: Float32Array
}

interface Scored {
  readonly intent: Intent
  readonly column: number
  readonly sum: number
}

function weightAt(weights: Float32Array, column: number): number {
  return weights[column] ?? 0
}

let read: ReadonlyMap<string, Float32Array> | undefined

/** Read when first asked for. */
function table(): ReadonlyMap<string, Float32Array> {
  read ??= new Map(weightTable.trim().split('\n').map(rowOf))
  return read
}

/** The table holds weights in tenths. */
export const weightUnit = 10

/** `how do i|apply 12 detail -3`: what is shown, and its weights in tenths. */
function rowOf(line: string): readonly [string, Float32Array] {
  const bar = line.lastIndexOf('|')
  const weights = new Float32Array(intents.length)
  const cells = line.slice(bar + 1).split(' ')
  for (let at = 0; at + 1 < cells.length; at += 2) {
    weights[intents.indexOf(cells[at] as Intent)] = Number(cells[at + 1]) / weightUnit
  }
  return [line.slice(0, bar), weights]
}
