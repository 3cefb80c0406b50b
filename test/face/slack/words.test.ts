import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type SlackWords, slackWords } from '../../../src/face/slack/words.ts'
import { locales } from '../../../src/locale/locale.ts'
import { typographyFaults } from '../../../src/locale/typography.ts'

/** Every sentence of one language, with something in its gaps. */
function said(words: SlackWords): [string, string][] {
  return Object.entries(words).flatMap(([name, value]): [string, string][] => {
    if (typeof value === 'string') return [[name, value]]
    if (typeof value !== 'function')
      return (value as SlackWords['prompts']).map(({ title, message }) => [name, `${title} → ${message}`])
    return gapsOf(name).flatMap((gap): [string, string][] => {
      const made = (value as (gap: unknown) => string | readonly string[])(gap)
      return (typeof made === 'string' ? [made] : made).map((sentence) => [name, sentence])
    })
  })
}

function gapsOf(name: string): unknown[] {
  const gaps: Record<string, unknown[]> = {
    youCanAsk: [['x', 'y']],
    openRoles: [0, 1, 2],
    andMore: [1, 2],
    howToAskLines: [{ jobs: '/jobs', emplois: '/emplois' }],
  }
  return gaps[name] ?? ['X']
}

test('slackWords are written as each language is', () => {
  for (const locale of locales) {
    const faults = said(slackWords[locale]).flatMap(([name, text]) =>
      typographyFaults(text, locale).map((fault) => `${name}: ${fault}`),
    )
    expect(faults).toEqual([])
  }
})

test('slackWords, side by side', async () => {
  const [en, fr] = [said(slackWords.en), said(slackWords.fr)]
  expect(en.map(([name]) => name)).toEqual(fr.map(([name]) => name))
  const rows = en.map(([name, text], n) => `| ${name} | ${text} | ${fr[n]?.[1]} |`)
  await expect(`${['| | English | français |', '|---|---|---|', ...rows].join('\n')}\n`).toMatchFileSnapshot('words.md')
})

test('slackWords fit where Slack takes only so much', () => {
  for (const { modalTitle, modalSubmit, modalClose, helpful, notHelpfulLabel, helpfulLabel } of Object.values(
    slackWords,
  )) {
    for (const text of [modalTitle, modalSubmit, modalClose]) expect(text.length).toBeLessThanOrEqual(24)
    for (const text of [helpful, helpfulLabel, notHelpfulLabel]) expect(text.length).toBeLessThanOrEqual(75)
  }
})

test('manifest/slack.json is written as French is', () => {
  const manifest = readFileSync(new URL('../../../manifest/slack.json', import.meta.url), 'utf8')
  const french = [...manifest.matchAll(/ · ([^"]*)"/g)]
    .map(([, text]) => text ?? '')
    .filter((text) => !text.startsWith('In English'))
  expect(french.length).toBeGreaterThan(6)
  for (const text of french) expect(typographyFaults(text, 'fr')).toEqual([])
})
