/** `npm run bench -- [--content DIR] [--sizes 100,1000] [--full]`: what the search costs, beside MiniSearch as it comes. */
import { parseArgs } from 'node:util'
import { makePostings } from './make-postings.ts'
import { type Measurement, measureAnswers, measureCatalogue, measurePlain } from './measure.ts'
import { readMaterial } from './read-material.ts'

/** Since the process began: Node itself and all that a search needs. */
const startUp = performance.now()
const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    sizes: { type: 'string' },
    full: { type: 'boolean', default: false },
  },
})

const usual = values.full ? '100,1000,10000,100000' : '100,1000,10000'
const sizes = (values.sizes ?? usual).split(',').map(Number)
const material = await readMaterial(values.content)

console.log(row('postings', ['', 'build ms', 'block ms', 'heap MB', 'p50 ms', 'p99 ms']))
for (const size of sizes) {
  const postings = makePostings(material, size)
  const plain = await measurePlain(postings)
  const ours = await measureCatalogue(postings)
  console.log(row(String(size), ['MiniSearch', ...numbers(plain)]))
  console.log(row('', ['our search', ...numbers(ours)]))
  console.log(row('', ['times', ...ratios(ours, plain)]))
  const answers = await measureAnswers(postings)
  console.log(row('', ['whole answer', ...numbers(answers)]))
  console.log(row('', ['times', ...ratios(answers, plain)]))
}
console.log(`Start-up: ${startUp.toFixed(0)} ms`)

function numbers({ build, block, heap, p50, p99 }: Measurement): string[] {
  return [build.toFixed(0), block.toFixed(0), heap.toFixed(0), p50.toFixed(2), p99.toFixed(2)]
}

function ratios(ours: Measurement, plain: Measurement): string[] {
  const times = (name: keyof Measurement) => (ours[name] / plain[name]).toFixed(2)
  return [times('build'), '', times('heap'), times('p50'), times('p99')]
}

function row(first: string, rest: readonly string[]): string {
  return [first.padStart(9), ...rest.map((cell) => cell.padStart(12))].join('  ')
}
