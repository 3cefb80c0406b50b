import { expect, test } from 'vitest'
import { ask } from '../web/running.ts'
import { runningAdmin, secret } from './running.ts'

const canaries = [
  '046 454 286',
  'zephyrine.canary@example.org',
  'Zephyrine Canaryson',
  '613-555-0142',
  '12 Canary Street',
]
const questions = [
  `Hello, I am ${canaries[2]}, SIN ${canaries[0]}, is the baker job open?`,
  `Write to ${canaries[1]} about a falconer position`,
  `Ms. ${canaries[2]} would like to be a falconer, who do I call?`,
  `Appelez-moi au ${canaries[3]} pour le poste de fauconnière`,
  `Je m’appelle ${canaries[2]} et j’habite au ${canaries[4]}, avez-vous un poste de fauconnière?`,
]
const traces = /046.?454.?286|454286|zephyrine|canaryson|canary@|555.?0142|canary street/i

test('what a person says of themselves is in no log, metric, page, export or store', async () => {
  const { url, store, lines, webLines } = await runningAdmin()
  for (const [number, text] of questions.entries()) {
    for (const conversation of ['first-conversation-1', 'second-conversation-2']) {
      const response = await ask(url, { text, conversation: `${conversation}${number}` })
      expect(response.status).toBe(200)
    }
  }
  const headers = { Authorization: `Bearer ${secret}` }
  const read = async (path: string) => (await fetch(url + path, { headers })).text()
  const places = {
    log: [...lines, ...webLines].join(''),
    metrics: await read('/metrics'),
    page: await read('/admin/'),
    state: await read('/admin/state'),
    ready: await read('/readyz'),
    store: JSON.stringify(await store.list('')),
  }
  for (const [place, text] of Object.entries(places)) {
    expect(text.length, place).toBeGreaterThan(20)
    expect(text, place).not.toMatch(traces)
  }
  expect(places.store).toContain('insights:day:')
})
