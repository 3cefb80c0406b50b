import { expect, test } from 'vitest'
import type { Answer } from '../../../src/answer/answer.ts'
import { completer } from '../../../src/face/terminal/chat.ts'
import { escapeForTerminal } from '../../../src/face/terminal/escape.ts'
import { problemLine } from '../../../src/face/terminal/problems.ts'
import { answerToTerminal } from '../../../src/face/terminal/render.ts'
import { siteIn } from '../../posting/site.ts'
import { hostileTexts } from '../fake-bot.ts'

const plain = { colours: false, links: false }

function answerOf(text: string): Answer {
  const url = `https://digital.example/${text}`
  const facts = [{ label: text, value: text }]
  const head = { key: 'a', locale: 'en', title: text, status: 'open', url } as const
  const posting = { ...head, statusText: text, linkText: text, summary: text, facts }
  const blocks: Answer['blocks'] = [
    { kind: 'text', text },
    { kind: 'notice', text },
    { kind: 'heading', text },
    { kind: 'posting', posting },
    { kind: 'facts', facts },
    { kind: 'quote', text, locale: 'fr' },
    { kind: 'list', items: [text], ordered: true },
    { kind: 'links', links: [{ label: text, url }] },
  ]
  const both = [...blocks, { kind: 'section', locale: 'fr', blocks } as const]
  return { reference: 'r', language: 'en', intent: 'find', blocks: both, postings: [], actions: [] }
}

test.each(hostileTexts)('answerToTerminal() lets no control character through: %j', (text) => {
  expect(answerToTerminal(answerOf(text), plain)).not.toMatch(/[^\P{Cc}\n]|[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u)
})

test('answerToTerminal() writes links that cannot be left early', () => {
  const drawn = answerToTerminal(answerOf('a\u001b\\\u0007b'), { colours: false, links: true })
  expect(drawn).toContain('\u001b]8;;https://digital.example/a\\b\u001b\\')
  expect(drawn).not.toContain('\u0007')
})

test('escapeForTerminal() keeps words, accents, emoji and line ends', () => {
  expect(escapeForTerminal('Développeuse 👩🏽 — 23 h 59\nfin')).toBe('Développeuse 👩🏽 — 23 h 59\nfin')
})

test('completer() completes a title anywhere in the line', () => {
  const complete = completer(['Service designer', 'Service owner', 'Analyste de données'])
  expect(complete('tell me about service')).toEqual([['Service designer', 'Service owner'], 'service'])
  expect(complete('ana')).toEqual([['Analyste de données'], 'ana'])
  expect(complete('zebra')).toEqual([[], 'zebra'])
})

const place = { site: siteIn('/srv/site/content'), workspace: '/elsewhere' }

test('problemLine() writes GitHub annotations that a file name cannot forge', () => {
  const problem = { path: 'en/a,b:c.md', line: 3, severity: 'error', message: '100 %\n::error::x' } as const
  expect(problemLine(problem, 'github', place)).toBe('::error file=en/a%2Cb%3Ac.md,line=3::100 %25%0A::error::x')
  expect(problemLine(problem, 'text', place)).toBe('en/a,b:c.md:3: error: 100 % ::error::x')
  expect(JSON.parse(problemLine(problem, 'json', place))).toEqual(problem)
})

test('problemLine() names a file to GitHub by its path in the repository', () => {
  const problem = { path: 'fr/a.md', line: 1, severity: 'warning', message: 'x' } as const
  const at = (workspace: string) => problemLine(problem, 'github', { ...place, workspace })
  expect(at('/srv/site')).toBe('::warning file=content/fr/a.md,line=1::x')
  expect(at('/srv/site/content')).toBe('::warning file=fr/a.md,line=1::x')
  const folder = '/srv/site/content'
  const { en, fr } = place.site.languages
  const shared = { ...place.site, languages: { en: { ...en, folder }, fr: { ...fr, folder } } }
  const inShared = { path: 'jobs/a.fr.md', line: 1, severity: 'warning', message: 'x' } as const
  const told = problemLine(inShared, 'github', { site: shared, workspace: '/srv/site' })
  expect(told).toBe('::warning file=content/jobs/a.fr.md,line=1::x')
})
