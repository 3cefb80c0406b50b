import { beforeAll, describe, expect, test } from 'vitest'
import { mattersAsked } from '../../src/answer/matters.ts'
import { matters } from '../../src/answer/matters-asked.ts'
import type { Posting } from '../../src/posting/posting.ts'
import { sampleBot } from '../bot/sample-bot.ts'

let sample: Posting
beforeAll(async () => {
  const { catalogue } = await sampleBot()
  sample = catalogue.roles.get('administrative-assistant')?.postings.en as Posting
})

/** The sample posting with these sentences for its text. */
function said(...sentences: readonly string[]): Posting {
  const passages = sentences.map((text, at) => ({ text, form: 'paragraph' as const, line: at + 1, links: [] }))
  return { ...sample, sections: [{ ...(sample.sections[0] as Posting['sections'][number]), passages }] }
}

const reports = 'You report to the Director of Operations.'
const years = 'You have four years of experience with budgets.'
const call = 'The team is on call one week in six.'
const travel = 'Expect two trips a year.'
const posting = () => said('We like plain words.', years, reports, call, travel)

describe('mattersAsked() finds', () => {
  test.each([
    ["who's the boss there", reports],
    ['de qui ça relève', reports],
    ['would I get paged at 3am', call],
    ['cb d’années d’expérience ça prend', years],
    ['will they make me fly anywhere', travel],
  ])('what "%s" asks', (words, sentence) => {
    expect(mattersAsked(words, posting())[0]?.excerpt).toBe(sentence)
  })
})

test('mattersAsked() quotes the sentence as it stands, once, and nothing where the posting is silent', () => {
  const found = mattersAsked('do I report to a manager or a boss', posting()).map(({ excerpt }) => excerpt)
  expect(found).toEqual([reports])
  expect(mattersAsked("who's the boss there", said('We like plain words.'))).toEqual([])
  expect(mattersAsked('tell me about it', posting())).toEqual([])
})

test('no matter goes back over a long text for ever', () => {
  const words = ['how many ', 'two ', 'combien de ', 'my ', 'until ', 'open to ', 'even if ', '12 ', 'a qui ', 'years ']
  for (const word of words) {
    const text = word.repeat(300)
    for (const { asks, tells } of matters) {
      expect([asks.test(text), tells.test(text)]).toHaveLength(2)
    }
  }
})
