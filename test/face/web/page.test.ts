import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { rememberedSeconds } from '../../../src/conversation/conversation.ts'
import { keptDays } from '../../../src/insights/kept-days.ts'
import { fewestConversations } from '../../../src/insights/sought-terms.ts'
import { type Bilingual, locales } from '../../../src/locale/locale.ts'
import { fakeBot, hostileTexts } from '../fake-bot.ts'
import { running } from './running.ts'

const executablePath = '/usr/bin/chromium'
const missing = !existsSync(executablePath)
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.skipIf(missing)(`the page in Chromium${missing ? ' (skipped: no chromium here)' : ''}`, () => {
  let browser: Browser
  let url: string
  const bot = fakeBot()
  const faults: string[] = []

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: flags })
    url = (await running({ bot })).url
  })

  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()))
    expect(faults.splice(0)).toEqual([])
  })

  afterAll(async () => browser?.close())

  /** An expression of `one`, for each element that a selector finds. */
  function each(page: Page, selector: string, expression: string): Promise<unknown[]> {
    return page.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => ${expression})`)
  }

  /** A fresh page that fails the test on any script error or request to another host. */
  async function open(
    path = '/?lang=en',
    { before, ...options }: BrowserContextOptions & { before?: string } = {},
  ): Promise<Page> {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
    const page = await context.newPage()
    if (before !== undefined) await page.addInitScript(before)
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('request', (request) => {
      if (!request.url().startsWith(`${url}/`)) faults.push(`Asked another host: ${request.url()}`)
    })
    await page.goto(url + path)
    return page
  }

  async function askOn(page: Page, text: string): Promise<void> {
    const before = await page.locator('#log > article:not(.question)').count()
    await page.fill('textarea', text)
    await page.press('textarea', 'Enter')
    await page.locator('#log > article:not(.question)').nth(before).waitFor()
  }

  async function violations(page: Page): Promise<unknown> {
    // The page's policy lets no script of a test in; the browser's own door does.
    await page.evaluate(axeSource)
    return page.evaluate(`axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`)
  }

  const sizes = { phone: { width: 375, height: 812 }, desktop: { width: 1280, height: 800 } }
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const locale of locales) {
        test(`axe finds nothing at ${size} width, ${colorScheme}, ${locale}, with every kind of block`, async () => {
          const page = await open(`/?lang=${locale}`, { viewport, colorScheme })
          expect(await violations(page)).toEqual([])
          await askOn(page, `every ${locale}`)
          await askOn(page, 'hello')
          await page.route('**/api/ask', (route) => route.abort())
          await askOn(page, 'lost')
          for (const summary of await page.locator('summary').all()) await summary.click()
          expect(await violations(page)).toEqual([])
        })
      }
    }
  }

  test('a conversation is possible with the keyboard alone', async () => {
    const page = await open()
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    await page.keyboard.press('Enter')
    await page.keyboard.type('every first line')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('second line')
    await page.keyboard.press('Enter')
    await page.locator('.answer').waitFor()
    expect(await page.locator('.question p').textContent()).toBe('every first line\nsecond line')
    expect(await page.inputValue('textarea')).toBe('')
    expect(await page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA')
    while ((await page.evaluate('document.activeElement.className')) !== 'action')
      await page.keyboard.press('Shift+Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Français')
    await page.keyboard.press('Enter')
    await page.locator('.answer').nth(1).waitFor()
    expect(await page.locator('.answer').nth(1).getAttribute('lang')).toBe('fr')
    expect(await page.locator('.question').nth(1).getAttribute('lang')).toBe('fr')
  })

  test('what is focused is seen', async () => {
    const page = await open()
    await askOn(page, 'every')
    for (let i = 0; i < 25; i += 1) {
      await page.keyboard.press('Tab')
      const style = await page.evaluate(
        `(() => { const e = document.activeElement; const s = getComputedStyle(e)
           return e === document.body ? 'solid 3px' : s.outlineStyle + ' ' + s.outlineWidth })()`,
      )
      expect(style).toBe('solid 3px')
    }
  })

  test('every message, section, quote and title is in its language', async () => {
    const page = await open('/?lang=fr')
    await askOn(page, 'every fr')
    expect(await page.getAttribute('html', 'lang')).toBe('fr')
    const spoken = (selector: string) => each(page, selector, 'one.closest("[lang]").lang')
    expect(await spoken('.answer')).toEqual(['fr'])
    expect(await spoken('.answer blockquote')).toEqual(['en', 'fr'])
    expect(await spoken('.answer .posting h3')).toEqual(['fr', 'en'])
    expect(await spoken('.answer .badge')).toEqual(['fr', 'fr'])
    expect(await spoken('.answer section p')).toEqual(['en'])
    expect(await spoken('.actions button')).toEqual(['fr', 'fr', 'fr', 'en'])
    expect(await spoken('#examples-en button')).toEqual(['en', 'en', 'en'])
    await askOn(page, 'every')
    expect(await spoken('.answer')).toEqual(['fr', 'fr'])
    expect(await spoken('.question p')).toEqual(['fr', 'fr'])
    await page.click('#language')
    await askOn(page, 'every')
    expect(await spoken('.question p')).toEqual(['fr', 'fr', 'en'])
    expect(await spoken('.about p')).toEqual(['fr', 'fr', 'fr', 'fr', 'en', 'en'])
    await page.click('#again')
    await page.click('#language')
    expect(await spoken('#status')).toEqual(['en'])
  })

  test('its language follows the address, then the browser, and can be changed without losing the conversation', async () => {
    const french = await open('/', { locale: 'fr-CA' })
    expect(await french.title()).toBe('Vocation\u00a0: questions sur nos offres d’emploi')
    expect(await french.textContent('label')).toBe('Votre question')
    await askOn(french, 'plain')
    await french.click('#language')
    expect(await french.getAttribute('html', 'lang')).toBe('en')
    expect(await french.textContent('label')).toBe('Your question')
    expect(await french.locator('.answer').count()).toBe(1)
    expect(french.url()).toContain('?lang=en')
    expect(await (await open('/', { locale: 'de-DE' })).getAttribute('html', 'lang')).toBe('en')
  })

  test('hostile text is text, and no address but https and mailto is a link', async () => {
    const page = await open()
    await askOn(page, `hostile ${hostileTexts.join(' ')}`)
    expect(await page.evaluate('window.hacked')).toBeUndefined()
    expect(await page.locator('#log').locator('script, img, iframe, style, [onerror]').count()).toBe(0)
    const hrefs = await each(page, '#log a:not(.report a)', 'one.href')
    expect([...new Set(hrefs)]).toEqual(['https://digital.example/fine/'])
    expect(await page.locator('.answer').textContent()).toContain('<img src=x onerror="window.hacked=true">')
  })

  test('only a random number is kept, for the tab, and starting over makes another', async () => {
    const page = await open()
    await askOn(page, 'plain one')
    const first = bot.heard.at(-1)?.conversation
    expect(first).toMatch(/^web:[A-Za-z0-9_-]{16,64}$/)
    await askOn(page, 'plain two')
    expect(bot.heard.at(-1)?.conversation).toBe(first)
    expect(await page.context().cookies()).toEqual([])
    expect(await page.evaluate('[localStorage.length, Object.keys(sessionStorage)]')).toEqual([0, ['conversation']])
    await page.click('#again')
    expect(await page.locator('#log > article').count()).toBe(0)
    await askOn(page, 'plain three')
    expect(bot.heard.at(-1)?.conversation).not.toBe(first)
  })

  test.each([true, false])('it says what is kept and for how long (with script: %s)', async (javaScriptEnabled) => {
    const text = await (await open('/', { javaScriptEnabled })).locator('footer').textContent()
    expect(text).toContain(`for ${rememberedSeconds / 3600} hours`)
    expect(text).toContain(`pendant ${rememberedSeconds / 3600}\u00a0heures`)
    expect(text).toContain(`For ${keptDays} days the server keeps counts`)
    expect(text).toContain(`Pendant ${keptDays}\u00a0jours, le serveur tient des comptes`)
    expect(text).toMatch(/only once three conversations .*troisième conversation/s)
    expect(fewestConversations).toBe(3)
  })

  test('a wrong answer can be reported to whom the site names, with its reference', async () => {
    const page = await open()
    await askOn(page, 'every')
    await askOn(page, 'every fr')
    expect(await each(page, '.answer .report a', 'one.href')).toEqual([
      'mailto:careers@digital.example?subject=Wrong%20answer%203f9c2a-7Kq2',
      'https://numerique.example/nous-joindre/',
    ])
    expect(await each(page, '#report p', '[one.lang, one.textContent]')).toEqual([
      ['en', 'Is an answer wrong? Tell us, with its reference: careers@digital.example'],
      [
        'fr',
        'Une réponse est erronée? Signalez-la en indiquant sa référence\u00a0: https://numerique.example/nous-joindre/',
      ],
    ])
  })

  test('a browser that stores nothing still has a conversation', async () => {
    const refused = `Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('', 'SecurityError') } })`
    const page = await open('/?lang=en', { before: refused })
    await askOn(page, 'plain one')
    await askOn(page, 'plain two')
    const [first, second] = bot.heard.slice(-2)
    expect(first?.conversation).toMatch(/^web:[0-9a-f]{32}$/)
    expect(second?.conversation).toBe(first?.conversation)
    await page.click('#again')
    await askOn(page, 'plain three')
    expect(bot.heard.at(-1)?.conversation).not.toBe(first?.conversation)
  })

  test('a phone of 2021 can ask, by the key and by the button', async () => {
    const missing = 'delete URL.canParse; delete AbortSignal.timeout; delete HTMLFormElement.prototype.requestSubmit'
    const page = await open('/?lang=en', { before: missing })
    await askOn(page, 'every')
    expect(await page.locator('.posting a').count()).toBe(2)
    await page.fill('textarea', 'plain')
    await page.click('[type=submit]')
    await page.locator('.answer').nth(1).waitFor()
  })

  test('starting over ends the wait, and the answer does not come after it', async () => {
    const page = await open()
    let release = () => {}
    const gate = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/api/ask', async (route) => {
      await gate
      await route.continue().catch(() => {})
    })
    await page.fill('textarea', 'plain first')
    await page.press('textarea', 'Enter')
    await page.locator('.question').waitFor()
    await page.click('#again')
    expect(await page.textContent('#status')).toBe('The conversation was cleared.')
    await page.fill('textarea', 'plain second')
    await page.press('textarea', 'Enter')
    release()
    await page.locator('.answer').waitFor()
    expect(await page.locator('.question p').allTextContents()).toEqual(['plain second'])
    expect(await page.locator('#log > article').count()).toBe(2)
  })

  test('nothing that is focused lies under the form, however long the question', async () => {
    const page = await open('/?lang=fr', { viewport: { width: 360, height: 640 } })
    await askOn(page, 'every fr')
    await askOn(page, 'every')
    await page.fill('textarea', 'mot '.repeat(400))
    await page.focus('#language')
    const covered: unknown[] = []
    for (let i = 0; i < 35; i += 1) {
      await page.keyboard.press('Tab')
      covered.push(
        await page.evaluate(`(() => { const one = document.activeElement; const form = document.querySelector('form')
          const top = form.getBoundingClientRect().top
          return one !== document.body && !form.contains(one) && one.getBoundingClientRect().bottom > top && !one.closest('footer') && one.outerHTML })()`),
      )
    }
    expect(covered.filter(Boolean)).toEqual([])
  })

  const troubles: readonly (readonly [name: string, answer: number | 'abort' | 'odd', said: Bilingual<string>])[] = [
    ['no connection', 'abort', { en: 'could not be reached', fr: 'injoignable' }],
    ['429', 429, { en: 'a lot of questions', fr: 'beaucoup de questions' }],
    ['500', 500, { en: 'went wrong', fr: 'problème est survenu' }],
    ['an answer that is no answer', 200, { en: 'went wrong', fr: 'problème est survenu' }],
    ['an answer that cannot be drawn', 'odd', { en: 'went wrong', fr: 'problème est survenu' }],
  ]
  const codes: { readonly [status: number]: string } = { 429: 'too_many', 500: 'internal' }
  for (const locale of locales) {
    test.each(troubles)(
      `on %s it says so (${locale}), keeps the question, and asks again`,
      async (_name, answer, said) => {
        const page = await open(`/?lang=${locale}`)
        await page.route('**/api/ask', (route) => {
          if (answer === 'abort') return route.abort()
          if (answer === 'odd') return route.fulfill({ json: { blocks: [{ kind: 'hologram' }], actions: [] } })
          if (answer === 200) return route.fulfill({ status: 200, body: '<html>' })
          return route.fulfill({ status: answer, json: { error: { code: codes[answer], message: 'secret' } } })
        })
        await askOn(page, 'plain question')
        expect(await page.locator('.fault').textContent()).toContain(said[locale])
        expect(await page.locator('.fault').textContent()).not.toContain('secret')
        expect(await page.inputValue('textarea')).toBe('plain question')
        await page.unroute('**/api/ask')
        await page.click('.fault button')
        await page.locator('.answer').waitFor()
        expect(await page.locator('.fault').count()).toBe(0)
        expect(await page.locator('.question').count()).toBe(1)
        expect(await page.inputValue('textarea')).toBe('')
      },
    )
  }

  test('nothing is cut or overflows at 320 pixels, nor with text twice as large', async () => {
    const spaced = `for (const { style } of document.querySelectorAll('*')) {
      const spacing = { 'line-height': '1.5', 'letter-spacing': '0.12em', 'word-spacing': '0.16em' }
      for (const [name, value] of Object.entries(spacing)) style.setProperty(name, value, 'important')
    }`
    const cut = `[...document.querySelectorAll('body *:not(.unseen, .skip, textarea)')]
      .filter((one) => one.scrollHeight > one.clientHeight + 2 && getComputedStyle(one).overflowY !== 'visible')`
    for (const options of [
      { viewport: { width: 320, height: 568 } },
      { viewport: { width: 320, height: 256 } },
      { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
    ]) {
      const page = await open('/?lang=fr', options)
      if (options.viewport.width === 640) await page.evaluate('document.documentElement.style.fontSize = "200%"')
      await askOn(page, 'every fr')
      await askOn(page, 'long')
      for (const change of ['', spaced]) {
        await page.evaluate(change)
        expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(
          0,
        )
        expect(await page.evaluate(`${cut}.map((one) => one.outerHTML)`)).toEqual([])
      }
    }
  })

  test('buttons and links are at least 44 pixels high', async () => {
    const page = await open('/?lang=fr', { viewport: sizes.phone })
    await askOn(page, 'every fr')
    const controls = 'button, a:not(.skip), summary, textarea'
    const heights = await each(page, controls, '[one.getBoundingClientRect().height, one.outerHTML]')
    const small = (heights as [number, string][]).filter(([height]) => height > 0 && height < 44)
    expect(small).toEqual([])
  })

  test('the status of a posting can be told without its colour', async () => {
    const page = await open()
    await askOn(page, 'every')
    expect(await page.locator('.badge').allTextContents()).toEqual([
      expect.stringMatching(/^Open/),
      expect.stringMatching(/^Closed/),
    ])
  })

  test('answers are announced, and so is the wait', async () => {
    const page = await open()
    expect(await page.getAttribute('#log', 'role')).toBe('log')
    expect(await page.getAttribute('#log', 'aria-live')).toBe('polite')
    let release = () => {}
    const gate = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/api/ask', async (route) => {
      await gate
      await route.continue()
    })
    await page.fill('textarea', 'plain')
    await page.press('textarea', 'Enter')
    await page.locator('[role=status]', { hasText: 'Looking through the postings' }).waitFor()
    release()
    await page.locator('.answer').waitFor()
    expect(await page.textContent('[role=status]')).toBe('')
  })

  test('an answer is announced once: whole, and never touched again', async () => {
    const page = await open()
    await page.evaluate(`window.added = []; new MutationObserver((records) => {
      for (const { addedNodes } of records) added.push(...[...addedNodes].map(({ className }) => className))
    }).observe(document.querySelector('#log'), { childList: true, characterData: true, subtree: true })`)
    await askOn(page, 'every')
    await page.click('#language')
    expect(await page.evaluate('added')).toEqual(['question', 'answer'])
  })

  test('a button says which posting it is about', async () => {
    const page = await open()
    await askOn(page, 'every')
    expect(await each(page, '.actions button', 'one.title')).toEqual([
      'How do I apply for “Full Stack Developer”?',
      'Show more',
      '',
      'En français',
    ])
  })

  test('an answer shows its reference and where each posting comes from', async () => {
    const page = await open()
    await askOn(page, 'every')
    expect(await page.textContent('.reference')).toBe('Answer reference: 3f9c2a-7Kq2')
    expect(await page.locator('.host').allTextContents()).toEqual([
      'Source: digital.example',
      'Source: numerique.example',
    ])
  })

  test('without JavaScript the form answers all the same, as text, and no dead control is shown', async () => {
    const page = await open('/', { javaScriptEnabled: false, locale: 'fr-CA' })
    expect(await page.locator('noscript').textContent()).toMatch(/Without JavaScript.*Sans JavaScript/s)
    for (const control of ['#again', '#language']) expect(await page.locator(control).isVisible()).toBe(false)
    await page.fill('textarea', `every <script>window.hacked=true</script> $& $'`)
    await page.click('[type=submit]')
    expect(await page.locator('.question p').textContent()).toBe(`every <script>window.hacked=true</script> $& $'`)
    expect(await page.getAttribute('.answer', 'lang')).toBe('fr')
    expect(await page.locator('.answer a').first().getAttribute('href')).toMatch(/^https:/)
    expect(await page.getAttribute('.question', 'lang')).toBe('fr')
    expect(await page.locator('.answer .posting h3[lang=en]').textContent()).toBe('Policy Analyst')
    expect(await page.locator('.answer blockquote[lang=en]').textContent()).toBe('The position is indeterminate.')
    expect(await page.locator('.host').allTextContents()).toEqual(['numerique.example', 'digital.example'])
    expect(await page.textContent('.reference')).toBe('Référence de la réponse\u00a0: 3f9c2a-7Kq2')
    expect(await page.locator('#report a').count()).toBe(2)
    await page.fill('textarea', 'hostile')
    await page.click('[type=submit]')
    expect(await page.locator('#log').locator('script, img').count()).toBe(0)
    const hrefs = await each(page, '#log a:not(.report a)', 'one.href')
    expect([...new Set(hrefs)]).toEqual(['https://digital.example/fine/'])
    expect(await page.locator('.answer').textContent()).toContain('<img src=x onerror="window.hacked=true">')
  })

  test('axe finds nothing when the script does not arrive', async () => {
    const page = await open()
    await page.route('**/page.js', (route) => route.abort())
    await page.reload()
    await page.fill('textarea', 'every fr')
    await page.click('[type=submit]')
    await page.locator('.answer').waitFor()
    expect(await violations(page)).toEqual([])
  })

  test('a refusal is a page in both languages for a browser', async () => {
    const page = await open('/nowhere')
    expect(await each(page, 'main section', '[one.lang, one.textContent]')).toEqual([
      ['en', 'There is nothing at this address.Ask a question'],
      ['fr', 'Il n’y a rien à cette adresse.Poser une question'],
    ])
    expect(await violations(page)).toEqual([])
    await page.click('text=Poser une question')
    expect(await page.locator('textarea').count()).toBe(1)
  })
})
