import { describe, expect, test } from 'vitest'
import { addAlert, alertsOf, mostAlerts, type Person, type Reachable } from '../../src/alert/alert.ts'
import { type Deliver, type Delivered, deliverAll } from '../../src/alert/delivery.ts'
import { alertRound } from '../../src/alert/round.ts'
import { noteTold, toldTo } from '../../src/alert/told.ts'
import { createAlertWork } from '../../src/alert/work.ts'
import type { Answer } from '../../src/answer/answer.ts'
import { answerToText } from '../../src/answer/text.ts'
import { type Bot, createBot } from '../../src/bot.ts'
import { loadCatalogue } from '../../src/load.ts'
import { createLogger } from '../../src/log.ts'
import type { Catalogue } from '../../src/search/catalogue.ts'
import { memoryStore } from '../../src/store/memory.ts'
import type { Store } from '../../src/store/store.ts'
import { siteWith } from '../posting/site.ts'

const now = () => new Date('2026-11-23T12:00:00Z')
const logger = createLogger({ level: 'silent' })

function posting(title: string, key: string, ...more: readonly string[]): string {
  const matter = ['layout: job-posting', `title: "${title}"`, `translationKey: ${key}`, ...more]
  return ['---', ...matter, '---', `The ${title} does what is needed.`, ''].join('\n')
}

const analyst = {
  'en/analyst.md': posting('Data analyst', 'analyst'),
  'fr/analyste.md': posting('Analyste de données', 'analyst'),
}
const baker = {
  'en/baker.md': posting('Baker', 'baker'),
  'fr/boulanger.md': posting('Boulangère ou boulanger', 'baker'),
}
const plumber = { 'en/plumber.md': posting('Plumber', 'plumber'), 'fr/plombier.md': posting('Plombière', 'plumber') }

async function catalogueOf(...postings: readonly Readonly<Record<string, string>>[]): Promise<Catalogue> {
  const { site } = await siteWith(Object.assign({}, ...postings))
  return (await loadCatalogue(site, { now: now() })).catalogue
}

const person = (name: string): Person => ({ key: `key-${name}`, address: { face: 'slack', to: { user: name } } })

interface Written {
  readonly to: unknown
  readonly answer: Answer
  readonly doubtful: boolean
  readonly key: string
}

interface Town {
  readonly store: Store
  readonly bot: Bot
  readonly written: Written[]
  ask(name: string, text: string): Promise<string>
  /** A reload: what is open from now on. */
  reload(...postings: readonly Readonly<Record<string, string>>[]): Promise<void>
  round(): Promise<number>
  deliver(outcome?: Delivered): Promise<number>
  /** Begins to send, and never ends. */
  die(): Promise<void>
}

async function town(...postings: readonly Readonly<Record<string, string>>[]): Promise<Town> {
  let time = now().getTime()
  const store = memoryStore({ now: () => time })
  let live = await catalogueOf(...postings)
  const catalogue = () => live
  const bot = createBot({ catalogue, store, now })
  const written: Written[] = []
  await alertRound({ store, catalogue: live, now: now() })
  return {
    store,
    bot,
    written,
    async ask(name, text) {
      return answerToText(await bot.reply({ conversation: name, person: person(name), content: { text } }))
    },
    async reload(...next) {
      live = await catalogueOf(...next)
    },
    round: () => alertRound({ store, catalogue: live, now: now() }),
    async deliver(outcome = 'sent') {
      // What waits after a failure, or for a process that died, waits no longer.
      time += 60 * 60 * 1000
      return deliverAll(delivery(async () => outcome))
    },
    async die() {
      void deliverAll(delivery(() => new Promise(() => {})))
      await expect.poll(() => written.length).toBe(1)
    },
  }

  function delivery(outcome: () => Promise<Delivered>) {
    const send: Deliver = async ({ to }, answer, { doubtful, key }) => {
      written.push({ to, answer, doubtful, key })
      return outcome()
    }
    const deliver = new Map([['slack', send]])
    return { store, catalogue, now, deliver, pace: async () => {}, stopped: () => false, told: () => {} }
  }
}

describe('a person who asked to be told', () => {
  test('hears once when a posting that fits opens, in their language, with a way to stop', async () => {
    const { ask, reload, round, deliver, written } = await town(analyst)
    expect(await ask('Ann', 'tell me when a baker job opens')).toContain('a posting opens that fits “baker job”')
    expect(await ask('Bea', 'avise-moi quand un poste de boulangère ouvre')).toContain('correspond à «')
    expect(await ask('Cid', 'tell me when a plumber job opens')).toContain('I will write to you')
    expect(await round()).toBe(0)
    await reload(analyst, baker)
    expect(await round()).toBe(2)
    expect(await round()).toBe(0)
    expect(await deliver()).toBe(2)
    expect(await deliver()).toBe(0)
    expect(written.map(({ to }) => to)).toEqual([{ user: 'Ann' }, { user: 'Bea' }])
    const [english, french] = written.map(({ answer }) => answerToText(answer))
    expect(english).toMatch(/A posting you asked about has opened:\n[\s\S]*Baker[\s\S]*To stop, write “stop alerts”/)
    expect(french).toMatch(/Un poste que vous attendiez[\s\S]*Boulangère[\s\S]*arrête les alertes/)
    expect(written.map(({ answer }) => answer.language)).toEqual(['en', 'fr'])
  })

  test('hears of a posting once although it fits two alerts, closes and opens again', async () => {
    const { ask, reload, round, deliver, written } = await town(analyst)
    await ask('Ann', 'alert me about baker jobs')
    await ask('Ann', 'tell me when anything new is posted')
    await reload(analyst, baker)
    await round()
    await deliver()
    await reload(analyst)
    await round()
    await reload(analyst, baker)
    await round()
    await deliver()
    expect(written).toHaveLength(1)
  })

  test('hears of all that opened at once in one message', async () => {
    const { ask, reload, round, deliver, written } = await town(analyst)
    await ask('Ann', 'tell me when anything new is posted')
    await reload(analyst, baker, plumber)
    expect(await round()).toBe(2)
    await deliver()
    expect(written.map(({ answer }) => answer.postings.map(({ key }) => key).sort())).toEqual([['baker', 'plumber']])
  })

  test('hears nothing of what has closed meanwhile', async () => {
    const { ask, reload, round, deliver, written, store } = await town(analyst)
    await ask('Ann', 'alert me about baker jobs')
    await reload(analyst, baker)
    await round()
    await reload(analyst)
    await deliver()
    expect(written).toEqual([])
    expect(await store.list('alert-due:')).toEqual([])
  })

  test('sees their alerts, stops one or all, and hears no more', async () => {
    const { ask, reload, round } = await town(analyst)
    expect(await ask('Ann', 'my alerts')).toContain('You have no alerts')
    await ask('Ann', 'alert me about baker jobs')
    await ask('Ann', 'alert me about plumber jobs')
    await ask('Ann', 'Alert me about plumber jobs!')
    expect(await ask('Ann', 'my alerts')).toMatch(/2 alerts:\s+1\. “baker jobs”\s+2\. “plumber jobs”/)
    expect(await ask('Ann', 'stop alert 3')).toContain('You have 2 alerts only')
    expect(await ask('Ann', 'stop alert 2')).toBe('I stopped the alert for “plumber jobs”.')
    expect(await ask('Bea', 'stop alerts')).toContain('You have no alerts')
    expect(await ask('Ann', 'arrête les alertes')).toContain('J’ai arrêté votre alerte')
    await reload(analyst, baker, plumber)
    expect(await round()).toBe(0)
  })

  test('stops alerts by their words, and one that is not there is not stopped', async () => {
    const { ask } = await town(analyst)
    await ask('Ann', 'alert me about baker jobs in Ottawa')
    await ask('Ann', 'alert me about plumber jobs')
    await ask('Ann', 'avise-moi de tout nouveau poste')
    expect(await ask('Ann', 'stop the welder alert')).toContain('None of your alerts is for “welder”')
    expect(await ask('Ann', 'stop the alert for bakers')).toBe('I stopped the alert for “baker jobs in Ottawa”.')
    expect(await ask('Ann', 'stop the last one')).toBe('I stopped the alert for anything new.')
    expect(await ask('Ann', 'my alerts')).toMatch(/one alert:\s+1\. “plumber jobs”/)
  })

  test('hears nothing that waited when they stopped', async () => {
    const { ask, reload, round, deliver, written, store } = await town(analyst)
    await ask('Ann', 'alert me about baker jobs')
    await ask('Bea', 'alert me about baker jobs')
    await ask('Bea', 'alert me about plumber jobs')
    await reload(analyst, baker, plumber)
    expect(await round()).toBe(3)
    await ask('Ann', 'stop alerts')
    await ask('Bea', 'stop the baker alert')
    await deliver()
    expect(written.map(({ to, answer }) => [to, answer.postings.map(({ key }) => key)])).toEqual([
      [{ user: 'Bea' }, ['plumber']],
    ])
    expect(await store.list('alert-due:')).toEqual([])
    expect(JSON.stringify(await store.list(''))).not.toContain('key-Ann')
  })

  test('hears nothing of what was open when they asked, should it be gone for a while', async () => {
    const { ask, reload, round, deliver, written } = await town(analyst, baker)
    expect(await ask('Ann', 'alert me about baker jobs')).toContain('This one is open now')
    await reload(analyst)
    await round()
    await ask('Bea', 'alert me about baker jobs')
    await reload(analyst, baker)
    await round()
    await deliver()
    expect(written.map(({ to }) => to)).toEqual([{ user: 'Bea' }])
  })

  test('is written to in the language they choose later', async () => {
    const { ask, reload, round, deliver, written } = await town(analyst)
    await ask('Ann', 'alert me about baker jobs')
    await ask('Ann', 'en français svp')
    await reload(analyst, baker)
    await round()
    await deliver()
    expect(written.map(({ answer }) => answer.language)).toEqual(['fr'])
    expect(answerToText(written[0]?.answer as Answer)).toContain('Boulangère')
  })

  test('hears the name of every posting, the first three with their facts', async () => {
    const { ask, reload, round, deliver, written } = await town(analyst)
    await ask('Ann', 'tell me when anything new is posted')
    const names = Array.from({ length: 30 }, (_, n) => `Sailor ${String(n).padStart(2, '0')}`)
    const many = Object.fromEntries(names.map((name, n) => [`en/sailor-${n}.md`, posting(name, `sailor-${n}`)]))
    await reload(analyst, many)
    expect(await round()).toBe(30)
    await deliver()
    const [{ answer }] = written as [Written]
    expect(answer.blocks.filter(({ kind }) => kind === 'posting')).toHaveLength(3)
    const text = answerToText(answer)
    expect(names.filter((name) => text.includes(name))).toHaveLength(23)
    expect(text).toContain('7 more are open')
  })

  test('is asked of what to be told, rather than told of everything', async () => {
    const { ask, store } = await town(analyst)
    expect(await ask('Ann', 'tell me when one opens')).toContain('Which postings should I tell you about?')
    expect(await ask('Ann', 'avise-moi')).toContain('De quels postes dois-je vous aviser?')
    expect(await store.list('alert:')).toEqual([])
  })

  test('has at most so many alerts', async () => {
    const { ask, store } = await town(analyst)
    for (let n = 0; n < mostAlerts; n += 1) await ask('Ann', `alert me about IT-0${n} jobs in city ${n}`)
    expect(await ask('Ann', 'alert me about baker jobs')).toContain(`You have ${mostAlerts} alerts`)
    expect(await alertsOf(store, 'key-Ann')).toHaveLength(mostAlerts)
  })

  test('is forgotten when they say so', async () => {
    const { ask, reload, round, deliver, store, written } = await town(analyst)
    await ask('Ann', 'in English please')
    await ask('Ann', 'alert me about baker jobs')
    await ask('Ann', 'alert me about plumber jobs')
    await reload(analyst, baker)
    await round()
    await deliver()
    await reload(analyst, baker, plumber)
    await round()
    expect(await ask('Ann', 'oublie-moi')).toContain('J’ai supprimé vos alertes')
    expect(JSON.stringify(await store.list(''))).not.toContain('Ann')
    await deliver()
    expect(written).toHaveLength(1)
  })

  test('is not kept with personal information in their words', async () => {
    const { ask, store } = await town(analyst)
    await ask('Ann', 'alert me about baker jobs, write to ann@example.org')
    expect(JSON.stringify(await store.list('alert:'))).not.toContain('example.org')
  })

  test('is told so where they cannot be written to', async () => {
    const { bot, store } = await town(analyst)
    const terminal = await bot.reply({ content: { text: 'tell me when a baker job opens' } })
    expect(terminal.intent).not.toBe('help')
    expect(answerToText(terminal)).toContain('ask me in Slack or in Microsoft Teams')
    const channel = await bot.reply({ person: { key: 'k' }, content: { text: 'avise-moi quand un poste ouvre' } })
    expect(answerToText(channel)).toContain('conversation privée')
    expect(await store.list('alert:')).toEqual([])
  })

  test('is answered in the language they chose, in every conversation, until they are forgotten', async () => {
    const { bot } = await town(analyst)
    const ask = (conversation: string, text: string) =>
      bot.reply({ conversation, person: person('Ann'), channel: 'c', locale: 'en-CA', content: { text } })
    expect((await ask('one', 'SQL')).language).toBe('en')
    await ask('one', 'en français svp')
    expect((await ask('two', 'SQL')).language).toBe('fr')
    await ask('two', 'oublie-moi')
    expect((await ask('three', 'SQL')).language).toBe('en')
  })
})

describe('deliverAll()', () => {
  test('says that a message may have been sent when a process died while sending, and sends the same one', async () => {
    const { ask, reload, round, deliver, die, written } = await town(analyst)
    await ask('Ann', 'tell me when anything new is posted')
    await reload(analyst, baker)
    await round()
    await die()
    await reload(analyst, baker, plumber)
    await round()
    await deliver()
    await deliver()
    expect(written.map(({ doubtful }) => doubtful)).toEqual([false, true, false])
    expect(written[1]?.key).toBe(written[0]?.key)
    expect(written.map(({ answer }) => answer.postings.map(({ key }) => key))).toEqual([
      ['baker'],
      ['baker'],
      ['plumber'],
    ])
  })

  test('tries again what surely did not arrive, four times in all', async () => {
    const { ask, reload, round, deliver, written, store } = await town(analyst)
    await ask('Ann', 'alert me about baker jobs')
    await reload(analyst, baker)
    await round()
    for (let n = 0; n < 6; n += 1) await deliver('failed')
    expect(written).toHaveLength(4)
    expect(written.every(({ doubtful }) => !doubtful)).toBe(true)
    expect(await store.list('alert-due:')).toEqual([])
  })

  test('does not try again what may have arrived', async () => {
    const { ask, reload, round, deliver, written } = await town(analyst)
    await ask('Ann', 'alert me about baker jobs')
    await reload(analyst, baker)
    await round()
    await deliver('unsure')
    await deliver()
    expect(written).toHaveLength(1)
  })

  test('forgets who can never be reached', async () => {
    const { ask, reload, round, deliver, store } = await town(analyst)
    await ask('Ann', 'alert me about baker jobs')
    await ask('Ann', 'alert me about plumber jobs')
    await reload(analyst, baker)
    await round()
    await deliver('gone')
    expect(await store.list('alert:')).toEqual([])
  })
})

describe('a store', () => {
  const year = 365 * 24 * 60 * 60

  test('knows for a year of what a person was told, each posting by itself', async () => {
    const store = memoryStore({ now: () => 0 })
    const at = (seconds: number) => new Date(seconds * 1000)
    await noteTold(store, 'Ann', { roles: ['baker'], now: at(0) })
    await noteTold(store, 'Ann', { roles: ['plumber'], now: at(year / 2) })
    expect([...(await toldTo(store, 'Ann', at(year - 1)))].sort()).toEqual(['baker', 'plumber'])
    expect([...(await toldTo(store, 'Ann', at(year + 1)))]).toEqual(['plumber'])
    await noteTold(store, 'Ann', { roles: ['sailor'], now: at(year + 1) })
    expect(JSON.stringify(await store.read('alert-told:Ann'))).not.toContain('baker')
  })

  test('holds what is due for a week at most, however often sending it fails', async () => {
    let time = now()
    const store = memoryStore({ now: () => time.getTime() })
    await alertRound({ store, catalogue: await catalogueOf(analyst), now: time })
    const Ann = person('Ann') as Reachable
    await addAlert(store, Ann, { words: 'baker', language: 'en', now: time })
    const catalogue = await catalogueOf(analyst, baker)
    await alertRound({ store, catalogue, now: time })
    const parts = { store, catalogue: () => catalogue, pace: async () => {}, stopped: () => false, told: () => {} }
    time = new Date(time.getTime() + 6 * 24 * 60 * 60 * 1000)
    await deliverAll({ ...parts, now: () => time, deliver: new Map([['slack', async () => 'failed' as const]]) })
    expect(await store.list('alert-due:')).toHaveLength(1)
    time = new Date(time.getTime() + 1.1 * 24 * 60 * 60 * 1000)
    expect(await store.list('alert-due:')).toEqual([])
  })
})

test('deliverAll() writes to others while one has to be waited for', async () => {
  const { store, catalogue } = await crowd(100)
  await alertRound({ store, catalogue, now: now() })
  const people: string[] = []
  let free = () => {}
  const waits = new Promise<void>((resolve) => {
    free = resolve
  })
  const send: Deliver = async ({ to }) => {
    const { user } = to as { user: string }
    if (user === 'U0') await waits
    people.push(user)
    return 'sent'
  }
  const deliver = new Map([['slack', send]])
  const parts = { store, catalogue: () => catalogue, now, deliver, pace: async () => {}, told: () => {} }
  const all = deliverAll({ ...parts, stopped: () => false })
  await expect.poll(() => people.length).toBe(9)
  free()
  expect(await all).toBe(10)
})

/** People with one wish each, half of them in French, one in ten for the new postings. */
async function crowd(count: number) {
  const store = memoryStore()
  const before = await catalogueOf(analyst)
  await alertRound({ store, catalogue: before, now: now() })
  const trades = [
    'baker',
    'plumber',
    'gardener',
    'welder',
    'tailor',
    'sailor',
    'miner',
    'carpenter',
    'glazier',
    'roofer',
  ]
  for (let n = 0; n < count; n += 1) {
    const words = trades[n % trades.length] ?? ''
    const address = { face: 'slack', to: { user: `U${n}` } }
    await addAlert(store, { key: `p${n}`, address }, { words, language: 'en', now: now() })
  }
  const fresh = Array.from({ length: 20 }, (_, n) => ({
    [`en/new-${n}.md`]: posting(n === 0 ? 'Baker' : `Astronomer ${n}`, `new-${n}`),
  }))
  return { store, catalogue: await catalogueOf(analyst, ...fresh), due: count / trades.length }
}

// 10,000 alerts take a while on a busy machine; the share that is due is the same.
const alerts = Number(process.env.ALERTS ?? 1000)

test(`createAlertWork() writes once to each of those due among ${alerts} alerts, from two processes, at its pace`, async () => {
  const { store, catalogue, due } = await crowd(alerts)
  const times: number[] = []
  const people: string[] = []
  const send: Deliver = async ({ to }, answer) => {
    times.push(performance.now())
    people.push((to as { user: string }).user)
    expect(answer.postings.map(({ key }) => key)).toEqual(['new-0'])
    return 'sent'
  }
  const pace = 5
  const make = () =>
    createAlertWork({
      store,
      catalogue: () => catalogue,
      now,
      deliver: new Map([['slack', send]]),
      logger,
      timing: { pace, round: 50 },
    })
  const [one, other] = [make(), make()]
  one.start()
  other.start()
  await expect.poll(() => people.length, { timeout: 60_000, interval: 50 }).toBeGreaterThanOrEqual(due)
  await new Promise((resolve) => setTimeout(resolve, 300))
  await Promise.all([one.stop(), other.stop()])
  expect(people).toHaveLength(due)
  expect(new Set(people).size).toBe(due)
  expect(people.every((user) => Number(user.slice(1)) % 10 === 0)).toBe(true)
  const [from = 0, to = 0] = [times[0], times.at(-1)]
  // Two processes keep one pace.
  expect(to - from).toBeGreaterThanOrEqual((due - 2) * pace)
}, 90_000)
