import { afterAll, beforeAll, expect, test } from 'vitest'
import { channelKey } from '../../../src/face/teams/activity.ts'
import { type Stage, stage } from './connector.ts'

let here: Stage
const reloads: string[] = []
beforeAll(async () => {
  const report = (language: string) =>
    `${language === 'fr' ? 'Rien n’a changé.' : 'Nothing has changed.'}\n\n1 problem:\n- en/a.md:1: warning: *odd*\n- en/b.md:2: error`
  here = await stage({
    admin: {
      async reload(actor, locale) {
        reloads.push(actor)
        return report(locale)
      },
      force: async (locale) => report(locale),
      status: async (locale) => report(locale),
      check: async (locale) => report(locale),
      rollBack: async (locale) => report(locale),
    },
  })
})
afterAll(() => here.close())

const admin = { id: '29:a', aadObjectId: 'admin-id' }
const bot = { type: 'mention', text: '<at>Vocation</at>', mentioned: { id: '28:bot' } }
const thread = (message: number) => ({
  id: `19:team@thread.tacv2;messageid=${message}`,
  conversationType: 'channel',
  tenantId: 'tenant',
})

async function sentFor(fields: object) {
  const before = here.sent.length
  await here.post(here.activity(fields))
  return here.sent.slice(before)
}

async function answerTo(fields: object) {
  const sent = await sentFor(fields)
  expect(sent).toHaveLength(1)
  return sent[0]?.activity
}

const conversation = (id: string) => ({ id: `a:${id}`, conversationType: 'personal', tenantId: 'tenant' })

test.each([
  'thanks',
  'merci',
  'SQL',
  'en français svp',
  'policy advisor',
  'what is the weather',
  'my SIN is 046 454 286',
])('teamsFace() says something in plain text beside any card: %s', async (text) => {
  for (const locale of ['en-CA', 'xx']) {
    const from = { id: `29:${text}` }
    const activity = await answerTo({ text, locale, from, conversation: conversation(`${text}${locale}`) })
    expect(activity).toMatchObject({ text: expect.stringMatching(/\S/), summary: expect.stringMatching(/\S/) })
    expect(activity?.summary?.startsWith(activity.text?.split('\n')[0]?.slice(0, 40) ?? '?')).toBe(true)
  }
})

test('teamsFace() sends no card when a sentence says it all', async () => {
  expect((await answerTo({ text: 'merci' }))?.attachments).toBeUndefined()
})

test('teamsFace() leads in both languages when nothing tells which', async () => {
  const activity = await answerTo({ text: 'SQL', locale: 'xx', conversation: conversation('both') })
  expect(activity?.text).toBe('This posting comes closest:\nVoici le poste qui s’en rapproche le plus\u00a0:')
})

test('teamsFace() takes the language of the app where the message has none', async () => {
  const inFrench = [{ type: 'clientInfo', locale: 'fr-CA' }]
  const ask = (fields: object) => answerTo({ text: 'SQL', entities: inFrench, ...fields })
  expect((await ask({ locale: undefined, conversation: conversation('app-1') }))?.locale).toBe('fr')
  expect((await ask({ locale: 'xx', conversation: conversation('app-2') }))?.locale).toBe('fr')
  expect((await ask({ locale: 'en-US', conversation: conversation('app-3') }))?.locale).toBe('en')
})

test.each([
  '<at>Vocation</at>&nbsp;reload',
  '<at>Vocation</at> \nReload! \r\n',
  '<at>Vocation</at>\u00a0/reload',
  'reload <at>Vocation</at>',
])('teamsFace() knows a command in what Teams puts around it: %j', async (text) => {
  reloads.length = 0
  const activity = await answerTo({ text, entities: [bot], from: admin, conversation: thread(1) })
  expect(reloads).toEqual(['admin-id'])
  expect(activity?.text).toBe('Nothing has changed.')
})

test('teamsFace() gives a report as a card that shows it as text', async () => {
  const activity = await answerTo({ text: 'status', from: admin })
  const card = JSON.stringify(activity?.attachments?.[0]?.content)
  expect(card).toContain('• en/a.md:1: warning: \\\\*odd\\\\*')
  expect(activity?.summary).toContain('1 problem:')
})

test('teamsFace() answers a French command in French, and in both languages when nothing tells which', async () => {
  const said = async (fields: object) => (await answerTo({ locale: 'en-US', ...fields }))?.text
  expect(await said({ text: 'recharger', from: admin })).toBe('Rien n’a changé.')
  expect(await said({ text: 'recharger' })).toMatch(/^Seules les personnes/)
  expect(await said({ text: 'reload', locale: 'fr-CA' })).toMatch(/^Seules les personnes/)
  expect(await said({ text: 'status', locale: undefined })).toMatch(/^Only the admins.*\nSeules les personnes/)
})

test('channelKey() is the same for all threads of a channel', async () => {
  const activity = (message: number) => ({ conversation: thread(message) }) as never
  expect(channelKey(activity(1))).toBe(channelKey(activity(2)))
  await answerTo({ text: 'langue fr', from: admin, conversation: thread(1) })
  expect((await answerTo({ text: 'SQL', conversation: thread(2) }))?.locale).toBe('fr')
  await answerTo({ text: 'language none', from: admin, conversation: thread(3) })
  expect((await answerTo({ text: 'SQL', conversation: thread(4) }))?.locale).toBe('en')
})

test('teamsFace() does not welcome again after an upgrade, but after a return', async () => {
  const happens = async (fields: object) => (await sentFor({ conversation: conversation('moves'), ...fields })).length
  const installed = (action: string) => happens({ type: 'installationUpdate', action })
  expect(await installed('add')).toBe(1)
  expect(await installed('add-upgrade')).toBe(0)
  expect(await installed('remove-upgrade')).toBe(0)
  expect(await installed('add')).toBe(0)
  expect(await installed('remove')).toBe(0)
  expect(await happens({ type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] })).toBe(1)
})

async function press(fields: object) {
  const [button] = (await here.sample.bot.reply({ content: { text: 'service designer' } })).actions
  const data = { vocation: { question: button?.question, language: 'fr' } }
  const value = { action: { type: 'Action.Execute', verb: 'ask', data } }
  const before = here.sent.length
  const response = await here.post(
    here.activity({ type: 'invoke', name: 'adaptiveCard/action', value, replyToId: 'card-1', ...fields }),
  )
  return { body: (await response.json()) as Record<string, unknown>, sent: here.sent.slice(before) }
}

test('teamsFace() replaces the message of a button in a private chat, by a card alone as Teams wants it', async () => {
  const { body, sent } = await press({ locale: 'en-US' })
  expect(body).toMatchObject({ statusCode: 200, value: { lang: 'fr' } })
  expect(sent).toMatchObject([{ method: 'PUT', path: expect.stringMatching(/\/activities\/card-1$/) }])
  expect(sent[0]?.activity.text).toBeUndefined()
  expect(sent[0]?.activity.summary).toMatch(/^Pour postuler/)
  expect(sent[0]?.activity.attachments?.[0]?.content).toEqual(body.value)
})

test('teamsFace() leaves a card in a group as others see it', async () => {
  const { body, sent } = await press({ conversation: { ...thread(5), conversationType: 'groupChat' } })
  expect(body).toMatchObject({ statusCode: 200, value: { type: 'AdaptiveCard' } })
  expect(sent).toEqual([])
})

test('teamsFace() has answered a button although the message cannot be replaced', async () => {
  here.fault = () => 'gone'
  expect((await press({})).body).toMatchObject({ statusCode: 200 })
  here.fault = () => undefined
})

test('teamsFace() answers below a message that cannot be replaced', async () => {
  const [button] = (await here.sample.bot.reply({ content: { text: 'service designer' } })).actions
  const value = { vocation: { question: button?.question, language: 'en' } }
  const faults = ['gone', undefined] as const
  let call = 0
  here.fault = () => faults[call++]
  const sent = await sentFor({ value, replyToId: 'card-1' })
  here.fault = () => undefined
  expect(sent.map(({ method }) => method)).toEqual(['PUT', 'POST'])
  expect(sent[0]?.activity).toMatchObject({ summary: sent[1]?.activity.summary })
  expect(sent[0]?.activity).not.toHaveProperty('text')
  expect(sent[1]?.activity.text).toMatch(/^To apply/)
})

test('teamsFace() answers the question before the activity is taken', async () => {
  const before = here.sent.length
  const { status } = await fetch(here.endpoint, {
    method: 'POST',
    body: JSON.stringify(here.activity({ text: 'help' })),
  })
  expect([status, here.sent.length - before]).toEqual([200, 1])
})

test('teamsFace() takes ids as long as Teams may ever give', async () => {
  const long = { id: 'i'.repeat(500), conversation: { ...conversation('é'.repeat(600)) } }
  expect(await sentFor({ text: 'help', ...long })).toHaveLength(1)
  expect(await sentFor({ text: 'help', ...long })).toEqual([])
})

test('teamsFace() takes null for what is absent', async () => {
  const nothing = { name: null, action: null, replyToId: null, entities: null, membersAdded: null, channelData: null }
  expect(await sentFor({ text: 'help', ...nothing, from: { id: '29:x', aadObjectId: null } })).toHaveLength(1)
})

test('teamsFace() refuses a question of 100 KB in words', async () => {
  expect((await answerTo({ text: 'développeur '.repeat(8500) }))?.text).toMatch(/^C’est plus que je ne peux lire/)
})

test.each([
  ['GET', 405],
  ['PUT', 405],
])('teamsFace() takes no %s', async (method, status) => {
  const response = await fetch(here.endpoint, { method })
  expect([response.status, response.headers.get('Allow'), await response.text()]).toEqual([status, 'POST', ''])
})
