import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { Answer, Block, LabelledFact } from '../../../src/answer/answer.ts'
import { answerToText } from '../../../src/answer/text.ts'
import { type Bot, createBot } from '../../../src/bot.ts'
import { escapeText } from '../../../src/face/slack/escape.ts'
import { linkTo } from '../../../src/face/slack/link.ts'
import { shorten } from '../../../src/face/slack/shorten.ts'
import { bilingual } from '../../../src/locale/locale.ts'
import { readPostings } from '../../../src/posting/read.ts'
import type { Site } from '../../../src/posting/site.ts'
import { statusAt } from '../../../src/posting/status.ts'
import { buildCatalogue } from '../../../src/search/build.ts'
import type { Catalogue } from '../../../src/search/catalogue.ts'
import { memoryStore } from '../../../src/store/memory.ts'
import { directMessage, startWorld, until, type World } from './world.ts'

let world: World
afterEach(() => world.stop())

interface Question {
  readonly id: string
  readonly text: string
  readonly conversation?: string
  readonly locale?: string
}

const now = (): Date => new Date('2026-11-20T18:00:00Z')

function siteIn(content: string): Site {
  const baseUrl = { en: 'https://digital.example/', fr: 'https://numerique.example/' }
  return {
    name: { en: 'Digital', fr: 'Numérique' },
    languages: bilingual((locale) => ({ folder: resolve(content, locale), baseUrl: baseUrl[locale] })),
    postings: { layouts: ['job-posting'], types: [], folders: [] },
    evergreen: ['evergreen-job-posting'],
    frontMatter: {
      opens: ['publishDate', 'openingDate', 'opens'],
      closes: ['closingDate', 'closes', 'expiryDate'],
      apply: ['applyLink', 'applyUrl'],
      form: ['formId', 'leverId'],
      noForm: ['formHidden'],
    },
    apply: bilingual(() => undefined),
    contact: bilingual(() => undefined),
    linkHosts: [],
  }
}

async function botsFor(content: string): Promise<{ direct: Bot; inSlack: Bot; catalogue: Catalogue }> {
  const site = siteIn(content)
  const { postings, problems } = await readPostings(site)
  expect(postings.length).toBeGreaterThan(0)
  const catalogue = await buildCatalogue({ site, postings, problems, now: now() })
  const make = (): Bot => createBot({ catalogue: () => catalogue, store: memoryStore(), now })
  return { direct: make(), inSlack: make(), catalogue }
}

/** Asks every question both ways, in order, and compares what is shown. */
async function compare(content: string, questions: readonly Question[]): Promise<void> {
  const { direct, inSlack } = await botsFor(content)
  world = await startWorld({ bot: inSlack })
  for (const [n, { id, text, conversation = id, locale }] of questions.entries()) {
    const answer = await direct.reply({ conversation, locale, content: { text } })
    const user = `U${n}`
    if (locale !== undefined) world.slack.locales.set(user, locale)
    await world.event(directMessage(escapeText(text), { user, channel: `D-${conversation}` }))
    await until(() => world.slack.posted.length === n + 1)
    const posted = world.slack.posted[n]
    expect({ id, text: posted?.text }).toEqual({ id, text: shorten(answerToText(answer), 4000) })
    expect({ id, missing: notShown(answer, JSON.stringify(posted?.message.blocks)) }).toEqual({ id, missing: [] })
  }
  expect(world.slack.faults).toEqual([])
}

/** Titles with their links, statuses and facts of the answer that the blocks do not show. */
function notShown({ blocks }: Answer, shown: string): string[] {
  const inJson = (words: string) => JSON.stringify(words).slice(1, -1)
  return partsOf(blocks).filter((part) => !shown.includes(inJson(part)))
}

function partsOf(blocks: readonly Block[]): string[] {
  const facts = (list: readonly LabelledFact[]) =>
    list.map(({ label, value }) => `*${escapeText(label)}*\n${shorten(value, 1790)}`)
  return blocks.flatMap((block) => {
    if (block.kind === 'section') return partsOf(block.blocks)
    if (block.kind === 'facts') return facts(block.facts)
    if (block.kind !== 'posting') return []
    const { title, url, statusText } = block.posting
    return [`*${linkTo(title, url)}*\n${escapeText(statusText)}`, ...facts(block.posting.facts)]
  })
}

test('slackFace() shows the same postings and facts as the bot gives, on the sample content', async () => {
  const asked = [
    'What jobs are open?',
    'Quels postes sont ouverts?',
    'any dev jobs I can do from home?',
    'how do I apply?',
    'comment postuler?',
    'designer',
    'hello',
    'merci',
    'en français svp',
    'is the weather nice?',
    'une personne développeuse & des données <sql>',
    'what is closed',
  ]
  await compare(
    'content',
    asked.map((text, n) => ({ id: `s-${n}`, text, ...(n > 5 ? { conversation: 'c' } : {}) })),
  )
})

test('unfurlLinks() says of a closed posting that it is closed, and offers what is open', async () => {
  const { inSlack: bot, catalogue } = await botsFor('content')
  world = await startWorld({ bot, catalogue: () => catalogue, now })
  const all = [...catalogue.roles.values()].flatMap(({ postings }) => (postings.fr === undefined ? [] : [postings.fr]))
  const closed = all.filter((posting) => statusAt(posting, now()).status === 'closed')
  const open = all.filter((posting) => statusAt(posting, now()).status === 'open')
  expect([closed.length > 0, open.length > 0]).toEqual([true, true])
  const url = closed[0]?.url ?? ''
  await world.event({ type: 'link_shared', user: 'U1', channel: 'C1', message_ts: '1.1', links: [{ url }] })
  await until(() => world.slack.calls.some(({ method }) => method === 'chat.unfurl'))
  const shown = JSON.stringify(world.slack.calls.find(({ method }) => method === 'chat.unfurl')?.body)
  expect(shown).toMatch(/Fermé|fermé/)
  expect(open.some((posting) => shown.includes(linkTo(posting.title, posting.url)))).toBe(true)
  expect(world.slack.faults).toEqual([])
})

const shared = ['../shared', '../../shared'].find((folder) => existsSync(`${folder}/questions/dev.jsonl`)) ?? ''

test.skipIf(shared === '')(
  'slackFace() shows the same postings and facts for the development questions (skipped where they are not here)',
  async () => {
    const lines = readFileSync(`${shared}/questions/dev.jsonl`, 'utf8').trim().split('\n')
    await compare(
      `${shared}/corpus/content`,
      lines.map((line) => JSON.parse(line) as Question),
    )
  },
  120_000,
)
