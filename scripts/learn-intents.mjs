// Fits the weights in src/question/intent-weights.ts to questions whose intent is known, and writes them there:
//   node scripts/learn-intents.mjs [QUESTIONS CONTENT …]
// QUESTIONS is a question file; CONTENT the content folder it asks about; without them, the project's own. Build first, and
// again afterwards. What is fitted is a multinomial logistic regression, its weights held small (l2), over what
// src/question/shown.ts says a text shows.
import { readFileSync, writeFileSync } from 'node:fs'
import { shownByQuestions } from '../dist/evaluation/shown-by-questions.js'
import { always, weightUnit } from '../dist/question/intent.js'
import { intents } from '../dist/question/question.js'

const l2 = 0.0003
const rounds = 300
const step = 0.6
const momentum = 0.9
/** A turn of phrase that fewer questions hold is chance; so is a sign that only one shows. */
const fewest = { words: 6, others: 2 }

const corpus = '../shared/corpus/content'
/** What is known of asking: of the sample content, of two invented sites, and of the corpus beside the checkout. */
const own = [
  ...['sample', 'ways-of-asking', 'harder-ways-of-asking', 'talk'].flatMap((name) => [
    `test/questions/${name}.jsonl`,
    'content',
  ]),
  ...['a', 'b', 'c', 'd', 'e', 'f', 'intents'].flatMap((name) => [`test/questions/corpus/${name}.jsonl`, corpus]),
  ...['questions-a', 'questions-b', 'intents'].flatMap((name) => [
    `test/sites/lands/${name}.jsonl`,
    'test/sites/lands/content',
  ]),
  ...['questions', 'conversations'].flatMap((name) => [
    `test/sites/province/${name}.jsonl`,
    'test/sites/province/content',
  ]),
]

const given = process.argv.slice(2)
const pairs = given.length > 0 ? given : own
if (pairs.length % 2 > 0) {
  console.error('Usage: node scripts/learn-intents.mjs [QUESTIONS CONTENT …]')
  process.exit(2)
}

const asked = []
for (let at = 0; at < pairs.length; at += 2) {
  asked.push(...(await shownByQuestions(readFileSync(pairs[at], 'utf8'), pairs[at + 1])))
}
const known = asked.filter(({ intent }) => intents.includes(intent))

const counts = new Map()
for (const { shown } of known) for (const name of shown) counts.set(name, (counts.get(name) ?? 0) + 1)
const enough = ([name, count]) => count >= (name.startsWith('"') ? fewest.words : fewest.others)
const names = [always, ...[...counts].filter(enough).map(([name]) => name)]
const places = new Map(names.map((name, at) => [name, at]))
const rows = known.map(({ intent, shown }) => ({
  wanted: intents.indexOf(intent),
  held: Int32Array.from([always, ...shown].map((name) => places.get(name)).filter((at) => at !== undefined)),
}))

const columns = intents.length
const weights = new Float64Array(names.length * columns)
const pace = new Float64Array(weights.length)
const shares = new Float64Array(columns)

function sharesOf(held) {
  shares.fill(0)
  for (const at of held)
    for (let column = 0; column < columns; column++) shares[column] += weights[at * columns + column]
  const top = Math.max(...shares)
  let all = 0
  for (let column = 0; column < columns; column++) {
    shares[column] = Math.exp(shares[column] - top)
    all += shares[column]
  }
  for (let column = 0; column < columns; column++) shares[column] /= all
  return shares
}

for (let round = 0; round < rounds; round++) {
  const slopes = new Float64Array(weights.length)
  for (const { wanted, held } of rows) {
    const found = sharesOf(held)
    for (let column = 0; column < columns; column++) {
      const off = (found[column] - (column === wanted ? 1 : 0)) / rows.length
      for (const at of held) slopes[at * columns + column] += off
    }
  }
  for (let at = 0; at < weights.length; at++) {
    pace[at] = momentum * pace[at] - step * (slopes[at] + (at < columns ? 0 : l2 * weights[at]))
    weights[at] += pace[at]
  }
}

for (let at = 0; at < weights.length; at++) weights[at] = Math.round(weights[at] * weightUnit) / weightUnit
const right = rows.filter(({ wanted, held }) => {
  const found = sharesOf(held)
  return found.indexOf(Math.max(...found)) === wanted
})
console.error(`${right.length} of ${rows.length} questions, ${names.length} names`)

const lines = names.flatMap((name, at) => {
  const cells = intents.flatMap((intent, column) => {
    const weight = Math.round(weights[at * columns + column] * weightUnit)
    return weight === 0 ? [] : [`${intent} ${weight}`]
  })
  return cells.length === 0 ? [] : [`${name}|${cells.join(' ')}`]
})
const file = 'src/question/intent-weights.ts'
writeFileSync(
  file,
  `${readFileSync(file, 'utf8').split('weightTable = `')[0]}weightTable = \`\n${lines.join('\n')}\n\`\n`,
)
