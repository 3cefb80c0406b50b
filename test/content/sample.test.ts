import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import matter from 'gray-matter'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Locale, locales } from '../../src/locale/locale.ts'
import { typographyFaults } from '../../src/locale/typography.ts'

interface Page {
  readonly locale: Locale
  readonly path: string
  readonly data: Record<string, unknown>
  readonly body: string
}

const content = join(dirname(fileURLToPath(import.meta.url)), '../../content')
const pages = locales.flatMap((locale) => filesBelow(locale).map((path) => readPage(locale, path)))
const postings = pages.filter(({ data }) => data.layout === 'job-posting')
const keys = [...new Set(postings.map(({ data }) => data.translationKey))]

function filesBelow(locale: Locale): string[] {
  const names = readdirSync(join(content, locale), { recursive: true, encoding: 'utf8' })
  return names.filter((name) => name.endsWith('.md')).map((name) => join(locale, name))
}

function readPage(locale: Locale, path: string): Page {
  const { data, content: body } = matter(readFileSync(join(content, path), 'utf8'), {})
  return { locale, path, data, body }
}

function pair(key: unknown): (Page | undefined)[] {
  return locales.map((locale) => postings.find((page) => page.locale === locale && page.data.translationKey === key))
}

/** What both languages must say alike: dates, states, ways to apply, levels, language profiles, amounts. */
function facts({ data, body }: Page): unknown {
  const { archived, draft, date, publishDate, closingDate, formId } = data
  return {
    ...{ archived, draft, date, publishDate, closingDate, formId },
    applyLink: 'applyLink' in data,
    byEmail: body.includes('mailto:car'),
    levels: found(body, /\b(?:IT|AS|EC|PM|PE|IS|EX)-\d\d\b/g),
    profiles: found(body, /\b[ABC]{3}\b/g),
    amounts: found(body, /\$[\d,.]+\d|[\d\u00a0]+(?:,\d\d)?\u00a0\$/g).map(cents),
  }
}

function found(text: string, pattern: RegExp): string[] {
  return [...new Set(text.match(pattern))].sort()
}

/** `$22.40` and `22,40 $` are both 2240; `$86,000` and `86 000 $` both 8600000. */
function cents(amount: string): number {
  const [whole = '', part = ''] = amount.replace(/[$\u00a0]|,(?=\d{3})/g, '').split(/[.,]/)
  return Number(whole) * 100 + Number(part)
}

describe('the sample content', () => {
  test('has at least 20 roles, two of them in one language only', () => {
    expect(keys.length).toBeGreaterThanOrEqual(20)
    expect(keys.filter((key) => !pair(key)[1])).toEqual(['partnerships-advisor-west'])
    expect(keys.filter((key) => !pair(key)[0])).toEqual(['client-support-officer-quebec'])
  })

  test('has open, closed, draft, coming and evergreen postings, and pages that are no postings', () => {
    const english = (fits: (data: Page['data']) => unknown) =>
      postings.filter(({ locale, data }) => locale === 'en' && fits(data)).map(({ data }) => data.translationKey)
    expect(english(({ archived }) => archived)).toEqual(
      expect.arrayContaining(['evergreen-job-posting', 'front-end-developer', 'senior-design-researcher']),
    )
    expect(english(({ closingDate }) => closingDate instanceof Date && closingDate.getUTCFullYear() < 2025)).toContain(
      'security-analyst', // not archived: only its date closes it
    )
    expect(english(({ draft }) => draft)).toEqual(['delivery-manager'])
    expect(english(({ publishDate }) => publishDate)).toEqual(['director-platforms'])
    expect(pages.length - postings.length).toBeGreaterThanOrEqual(8)
  })

  test('has no closing date in the years when it will be read', () => {
    const dates = postings.map(({ data }) => data.closingDate).filter((date) => date instanceof Date)
    expect(dates.filter((date) => date.getUTCFullYear() > 2024 && date.getUTCFullYear() < 2031)).toEqual([])
  })

  test.each(keys)('says the same in both languages of %s', (key) => {
    const [english, french] = pair(key)
    if (english && french) expect(facts(french)).toEqual(facts(english))
  })

  test.each(postings.map((page) => [page.path, page] as const))('%s has what a posting must have', (_, page) => {
    expect(page.data).toMatchObject({ title: expect.any(String), description: expect.any(String) })
    expect(page.data).toMatchObject({ translationKey: expect.any(String), archived: expect.any(Boolean) })
    expect(page.body).toMatch(page.locale === 'en' ? /^## How to apply$/m : /^## Comment postuler$/m)
    expect(page.body.split(/\s+/).length).toBeGreaterThan(80)
    expect(page.body.split(/\s+/).length).toBeLessThan(450)
  })

  test.each(pages.map((page) => [page.path, page] as const))(
    '%s keeps to the typography of its language',
    (_, page) => {
      const text = `${page.data.title}\n${page.data.description}\n${page.body}`
      expect(typographyFaults(text, page.locale)).toEqual([])
    },
  )

  test.each(pages.map((page) => [page.path, page] as const))(
    '%s names no host but the two invented ones',
    (_, page) => {
      const hosts = `${JSON.stringify(page.data)}${page.body}`.match(/(?<=https:\/\/|@)[\w.-]+\w/g) ?? []
      const own = page.locale === 'en' ? 'digital.example' : 'numerique.example'
      expect(hosts.filter((host) => host !== own)).toEqual([])
    },
  )

  test('has settings whose folders exist', () => {
    const settings = parse(readFileSync(join(content, 'vocation.config.yaml'), 'utf8'))
    expect(locales.map((locale) => existsSync(join(content, settings.languages[locale].folder)))).toEqual([true, true])
    expect(keys).toContain(settings.evergreen[0])
    expect(locales.flatMap((locale) => typographyFaults(settings.apply[locale], locale))).toEqual([])
  })
})
