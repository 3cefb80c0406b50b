import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort, pause } from '../slack/product.ts'
import { type Stage, stage } from './connector.ts'

const executablePath = '/usr/bin/chromium'
const missing = !existsSync(executablePath)
const playground = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js')
/** Set to a folder to take the pictures in docs/teams.md again. */
const pictures = process.env.TEAMS_PICTURES

describe.skipIf(missing)(`Microsoft’s Agents Playground${missing ? ' (skipped: no chromium here)' : ''}`, () => {
  let here: Stage
  let tool: ChildProcess
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    here = await stage()
    const port = await freePort()
    const flags = ['-e', here.endpoint, '-c', 'msteams', '-p', String(port), '--disable-telemetry']
    const env = { ...process.env, BROWSER: 'none' }
    tool = spawn(process.execPath, [playground, 'start', ...flags], { env, stdio: 'ignore' })
    const url = `http://127.0.0.1:${port}/`
    while (!(await fetch(url).catch(() => undefined))?.ok) await pause(100)
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
    page = await browser.newPage({ viewport: { width: 1280, height: 1000 } })
    await page.goto(url)
    await page.getByRole('button', { name: 'Send Message' }).waitFor()
  }, 90_000)

  afterAll(async () => {
    await browser?.close()
    tool?.kill()
    if (tool?.exitCode === null && tool.signalCode === null) await once(tool, 'exit')
    await here?.close()
  })

  async function write(text: string): Promise<void> {
    await page.locator('[contenteditable=true]').first().click()
    await page.keyboard.type(text)
  }

  async function ask(text: string): Promise<void> {
    await write(text)
    await page.getByRole('button', { name: 'Send Message' }).click()
  }

  async function shows(text: string): Promise<void> {
    await page.getByText(text).last().waitFor({ timeout: 15_000 })
  }

  async function takePicture(name: string): Promise<void> {
    if (pictures !== undefined) await page.screenshot({ path: join(pictures, name) })
  }

  test('welcomes in both languages', async () => {
    await shows('Hello! I answer questions about our job postings')
    await shows('Bonjour! Je réponds aux questions sur nos offres d’emploi')
  })

  test('shows an answer in English, and a button changes its card in place', async () => {
    await ask('any developer jobs I can do from home?')
    await shows('Senior back-end developer, Beacon')
    await takePicture('teams.png')
    await page.getByRole('button', { name: 'How to apply' }).last().click()
    await shows('Send an e-mail to careers@digital.example.')
    expect(await page.getByText('Show 2 more').count()).toBe(0)
  })

  test('shows an answer in French, and the other language at a button', async () => {
    await ask('le poste de designer UX est-il encore ouvert?')
    await shows('Concepteur ou conceptrice UX')
    await page.getByRole('button', { name: 'In English' }).last().click()
    await shows('UX designer')
  })

  test('changes a card in place in French too', async () => {
    await ask('quels sont les postes de développement en télétravail?')
    await shows('Développeur principal ou développeuse principale back-end, Balise')
    await takePicture('teams-fr.png')
    await page.getByRole('button', { name: 'Comment postuler' }).last().click()
    await shows('Pour postuler à')
  })

  test.each([
    ['service design', 'Service designer'],
    ['analyste de donn', 'Analyste de données'],
  ])('finds postings in the message extension while one types “%s”', async (words, title) => {
    await page.getByRole('button', { name: 'Trigger Message Extension App' }).click()
    await page.getByRole('menuitem', { name: 'Search Command' }).click()
    await page.getByPlaceholder('Enter a search term').pressSequentially(words, { delay: 20 })
    await shows(title)
    await page.getByRole('button', { name: 'Close' }).last().click()
  })

  test.each([
    ['quels postes sont ouverts?', 'sont à pourvoir en ce moment'],
    ['what jobs are open?', 'postings are open'],
  ])('answers a mention in a group: “%s”', async (question, answer) => {
    await page.getByRole('treeitem', { name: /Group Chat/ }).click()
    await write('@')
    await page.getByRole('menuitem', { name: 'Test Bot' }).click()
    await ask(` ${question}`)
    await shows(answer)
  })
})
