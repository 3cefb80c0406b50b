// Fits the weights in src/question/intent-weights.ts to questions whose intent is known, and prints them:
//   node scripts/weigh-signs.mjs QUESTIONS CONTENT [QUESTIONS CONTENT …]
// QUESTIONS is a question file, CONTENT the content folder (or site settings) it asks about. Build first. What is fitted is a
// logistic regression over the signs of src/question/signs.ts, held small (l2); read the table before you take it over.
import { readFileSync } from 'node:fs'
import { signsOfQuestions } from '../dist/evaluation/signs-of-questions.js'
import { businessIntents } from '../dist/question/intent.js'
import { signNames } from '../dist/question/signs.js'

const l2 = 0.0005
const rounds = 2500
const pairs = process.argv.slice(2)
if (pairs.length === 0 || pairs.length % 2 > 0) {
  console.error('Usage: node scripts/weigh-signs.mjs QUESTIONS CONTENT [QUESTIONS CONTENT …]')
  process.exit(2)
}

const names = ['always', ...signNames]
const rows = []
for (let at = 0; at < pairs.length; at += 2) {
  for (const { intent, signs } of await signsOfQuestions(readFileSync(pairs[at], 'utf8'), pairs[at + 1])) {
    const wanted = businessIntents.indexOf(intent)
    if (wanted >= 0) rows.push({ wanted, held: [0, ...signs.map((sign) => names.indexOf(sign))] })
  }
}

const weights = businessIntents.map(() => new Float64Array(names.length))

function shares(held) {
  const sums = weights.map((row) => held.reduce((sum, at) => sum + row[at], 0))
  const top = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - top))
  const all = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / all)
}

for (let round = 0; round < rounds; round++) {
  const slopes = businessIntents.map(() => new Float64Array(names.length))
  for (const { wanted, held } of rows) {
    const share = shares(held)
    for (const [intent, slope] of slopes.entries()) {
      const off = share[intent] - (intent === wanted ? 1 : 0)
      for (const at of held) slope[at] += off
    }
  }
  for (const [intent, row] of weights.entries()) {
    for (let at = 0; at < row.length; at++) {
      row[at] -= slopes[intent][at] / rows.length + (at > 0 ? l2 * row[at] : 0)
    }
  }
}

const right = rows.filter(({ wanted, held }) => {
  const share = shares(held)
  return share.indexOf(Math.max(...share)) === wanted
})
console.error(`${right.length} of ${rows.length} questions`)
for (const [at, name] of names.entries()) {
  const cells = businessIntents.flatMap((intent, row) => {
    const weight = Math.round(weights[row][at] * 10) / 10
    return weight === 0 ? [] : [`${intent}: ${weight}`]
  })
  console.log(cells.length > 0 ? `  ${name}: { ${cells.join(', ')} },` : `  ${name}: {},`)
}
