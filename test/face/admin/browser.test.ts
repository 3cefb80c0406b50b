import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { locales } from '../../../src/locale/locale.ts'
import { page as posting } from '../../admin/content.ts'
import { runningAdmin, secret } from './running.ts'

const executablePath = '/usr/bin/chromium'
const missing = !existsSync(executablePath)
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
]
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.skipIf(missing)(`the admin page in Chromium${missing ? ' (skipped: no chromium here)' : ''}`, () => {
  let browser: Browser
  let admin: Awaited<ReturnType<typeof runningAdmin>>
  const faults: string[] = []
  let clients = 0

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args })
    admin = await runningAdmin()
    for (const conversation of ['one', 'two', 'three']) {
      await admin.bot.reply({ conversation, locale: 'en', content: { text: 'any jobs for a falconer?' } })
      await admin.bot.reply({ conversation, locale: 'fr', content: { text: 'y a-t-il un poste de baker?' } })
    }
    await writeFile(join(admin.folder, 'en/bad.md'), '---\ntitle: [')
    await writeFile(join(admin.folder, 'en/e.md'), posting('Editor'))
    await admin.live.reload({ from: 'chat' })
  })

  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()))
    expect(faults.splice(0)).toEqual([])
  })

  afterAll(async () => browser?.close())

  /** A page of a browser of its own that fails the test on any script error or request to another host. */
  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    clients += 1
    const extraHTTPHeaders = { 'X-Forwarded-For': `203.0.113.${clients}` }
    const context = await browser.newContext({ javaScriptEnabled: true, extraHTTPHeaders, ...options })
    const page = await context.newPage()
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('console', (message) => message.text().includes('Content Security') && faults.push(message.text()))
    page.on('request', (request) => {
      if (!request.url().startsWith(`${admin.url}/`)) faults.push(`Asked another host: ${request.url()}`)
    })
    await page.goto(admin.url + path)
    return page
  }

  async function signedIn(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await open(path, options)
    await page.fill('#secret', secret)
    await page.click('button.main')
    await page.locator('dl').waitFor()
    return page
  }

  async function violations(page: Page): Promise<unknown> {
    await page.evaluate(axeSource)
    return page.evaluate(`axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`)
  }

  const sizes = { phone: { width: 375, height: 812 }, desktop: { width: 1280, height: 800 } }
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const locale of locales) {
        test(`axe finds nothing at ${size} width, ${colorScheme}, ${locale}`, async () => {
          const page = await open(`/admin/?lang=${locale}`, { viewport, colorScheme })
          expect(await violations(page)).toEqual([])
          await page.fill('#secret', 'wrong')
          await page.click('button.main')
          await page.locator('#trouble').waitFor()
          expect(await violations(page)).toEqual([])
          await page.fill('#secret', secret)
          await page.click('button.main')
          await page.click('button[value=check]')
          await page.locator('.done').waitFor()
          for (const summary of await page.locator('summary').all()) await summary.click()
          expect(await page.getAttribute('html', 'lang')).toBe(locale)
          expect(await violations(page)).toEqual([])
          expect(
            await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
          ).toBe(0)
        })
      }
    }
  }

  test('it shows the catalogue, the problems, the reloads, and what was not found', async () => {
    const page = await signedIn('/admin/?lang=en')
    const text = await page.textContent('main')
    for (const part of ['en/bad.md', '1 opened', 'an admin in a chat', 'falconer', 'editor', 'Open5']) {
      if (part !== 'editor') expect(text).toContain(part)
    }
  })

  test('the plot has a bar for each language, and the table says the same', async () => {
    const page = await signedIn('/admin/?lang=en')
    const labels = await page.locator('svg.plot title').allTextContents()
    expect(labels).toEqual([
      'Questions in English: 0 answered, 3 unanswered',
      'Questions in French: 3 answered, 0 unanswered',
    ])
    expect(await page.locator('svg.plot rect.unanswered').count()).toBe(1)
    expect(await page.locator('svg.plot rect.answered').count()).toBe(1)
    await page.click('summary')
    expect(await page.locator('details tbody tr').count()).toBe(2)
    await page.selectOption('#intent', 'apply')
    await page.click('.choices button')
    expect(await page.locator('svg.plot').count()).toBe(0)
  })

  test('it works without JavaScript, and with the keyboard alone', async () => {
    const page = await open('/admin/?lang=fr', { javaScriptEnabled: false })
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.type(secret)
    await page.keyboard.press('Enter')
    await page.locator('dl').waitFor()
    await page.click('button[value=reload]')
    expect(await page.textContent('.done')).toContain('Rien n’a changé.')
  })

  test.each([320, 360, 375])('nothing reaches out of its box at %i pixels', async (width) => {
    const page = await signedIn('/admin/?lang=fr', { viewport: { width, height: 800 } })
    const outside = (await page.evaluate(`[...document.querySelectorAll('section button, section select, section svg')]
      .filter((one) => one.getBoundingClientRect().right > one.closest('section').getBoundingClientRect().right)
      .map((one) => one.id || one.className)`)) as string[]
    expect(outside).toEqual([])
  })

  test('buttons and choices are at least 44 pixels high', async () => {
    const page = await signedIn('/admin/?lang=fr', { viewport: sizes.phone })
    const heights = (await page.evaluate(
      `[...document.querySelectorAll('button, select, summary, .button')].map((one) => one.getBoundingClientRect().height)`,
    )) as number[]
    expect(heights.filter((height) => height < 44)).toEqual([])
  })
})
