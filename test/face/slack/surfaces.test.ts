import { afterEach, expect, test } from 'vitest'
import { preferLanguage } from '../../../src/conversation/preference.ts'
import { personOf } from '../../../src/face/slack/conversation-key.ts'
import { memoryStore } from '../../../src/store/memory.ts'
import { fakeBot } from './answers.ts'
import { catalogueOf, postingOf, roleOf } from './catalogue.ts'
import { aMoment, nextTs, startWorld, until, type World } from './world.ts'

let world: World
afterEach(() => world.stop())

const calls = (method: string) => world.slack.calls.filter((call) => call.method === method).map(({ body }) => body)

const opened = (tab: 'home' | 'messages', user = 'U1') => ({
  type: 'app_home_opened',
  user,
  channel: 'D1',
  tab,
  event_ts: nextTs(),
})

/** All words of a view, one after the other. */
function wordsOf(value: unknown): string {
  return JSON.stringify(value)
}

test('welcomeVisitors() shows in the Home tab what is open in both languages, when it was loaded and how to ask', async () => {
  const closed = { archived: true, opens: undefined, closes: undefined }
  const catalogue = catalogueOf([
    roleOf('developer'),
    roleOf('designer', { title: 'UX & <Design>' }),
    roleOf('gone', { availability: closed }),
  ])
  world = await startWorld({ catalogue: () => catalogue })
  world.slack.locales.set('U1', 'fr-CA')
  await world.event(opened('home'))
  await until(() => calls('views.publish').length === 1)
  const [{ view, user_id } = { view: undefined, user_id: undefined }] = calls('views.publish')
  expect(user_id).toBe('U1')
  const words = wordsOf(view)
  expect(words.indexOf('Offres d’emploi')).toBeLessThan(words.indexOf('Job postings'))
  expect(words).toContain('2 postes sont ouverts.')
  expect(words).toContain('2 roles are open.')
  expect(words).toContain('<https://digital.example/jobs/developer/|developer (en)>')
  expect(words).toContain('<https://numerique.example/emplois/developer/|developer (fr)>')
  expect(words).not.toContain('gone')
  expect(words).toContain('August 1, 2026, 11:59 p.m. Pacific time')
  expect(words).toContain('le 1er août 2026 à 23\u00A0h\u00A059, heure du Pacifique')
  expect(words).toContain('/emplois')
  expect(world.slack.faults).toEqual([])
})

test('homeView() lists what is open as the answers do, and apart from it what is open all year', async () => {
  const catalogue = catalogueOf([
    roleOf('b', { date: new Date('2026-01-01') }),
    roleOf('a', { date: new Date('2025-01-01') }),
    roleOf('share', { title: 'Share your résumé', evergreen: true }),
    { key: 'z', postings: { fr: postingOf('z', 'fr', { date: new Date('2026-05-01') }) }, older: [] },
  ])
  world = await startWorld({ catalogue: () => catalogue })
  world.slack.locales.set('U1', 'en-CA')
  await world.event(opened('home'))
  await until(() => calls('views.publish').length === 1)
  const words = wordsOf(calls('views.publish')[0])
  expect(words).toContain('3 roles are open.')
  const bullets = [...words.matchAll(/\|([^>]+)>( \([^)]+\))?/g)].map(([, title, mark = '']) => title + mark)
  expect(bullets).toEqual([
    'b (en)',
    'a (en)',
    'z (fr) (fr)', // in the other language
    'Share your résumé (Open all year)', // not counted among the jobs
    'z (fr)', // in French, the newest first
    'b (fr)',
    'a (fr)',
    'Share your résumé (Ouvert toute l’année)',
  ])
})

test('slackFace() puts the language the person chose first in the Home tab, whatever Slack says', async () => {
  const store = memoryStore()
  await preferLanguage(store, personOf('T1', 'U1').key, 'fr')
  world = await startWorld({ store, catalogue: () => catalogueOf([roleOf('developer')]) })
  world.slack.locales.set('U1', 'en-CA')
  await world.event(opened('home'))
  await until(() => calls('views.publish').length === 1)
  const words = wordsOf(calls('views.publish')[0]?.view)
  expect(words.indexOf('Offres d’emploi')).toBeLessThan(words.indexOf('Job postings'))
})

test('homeView() keeps Slack’s limits with 2,000 roles, and says that it is loading without any', async () => {
  let catalogue: ReturnType<typeof catalogueOf> | undefined = catalogueOf(
    Array.from({ length: 2000 }, (_, n) => roleOf(`role-with-a-rather-long-name-${n}`)),
  )
  world = await startWorld({ catalogue: () => catalogue })
  await world.event(opened('home'))
  await until(() => calls('views.publish').length === 1)
  expect(world.slack.faults).toEqual([])
  expect(wordsOf(calls('views.publish')[0])).toMatch(/and \d+ more/)
  catalogue = undefined
  await world.event(opened('home'))
  await until(() => calls('views.publish').length === 2)
  expect(wordsOf(calls('views.publish')[1])).toContain('The postings are being loaded.')
})

test('welcomeVisitors() greets once in the messages tab and suggests what to ask in the person’s language', async () => {
  const bot = fakeBot()
  world = await startWorld({ bot })
  world.slack.locales.set('U1', 'fr-FR')
  await world.event(opened('messages'))
  await world.event(opened('messages'))
  await until(() => calls('assistant.threads.setSuggestedPrompts').length === 2)
  await aMoment()
  expect(world.slack.posted).toHaveLength(1)
  expect(bot.messages).toMatchObject([{ content: { question: { intent: 'greeting' }, language: 'fr' } }])
  const [prompts] = calls('assistant.threads.setSuggestedPrompts')
  expect(prompts).not.toHaveProperty('thread_ts')
  expect(prompts?.channel_id).toBe('D1')
  expect(prompts?.prompts).toHaveLength(4)
  expect(wordsOf(prompts)).toContain('Quels postes sont ouverts?')
})

test('welcomeVisitors() suggests in both languages to whoever’s is not known', async () => {
  world = await startWorld()
  await world.event(opened('messages'))
  await until(() => calls('assistant.threads.setSuggestedPrompts').length === 1)
  const words = wordsOf(calls('assistant.threads.setSuggestedPrompts')[0])
  expect(words).toContain('Quels postes sont ouverts?')
  expect(words).toContain('Which roles are open?')
})

function shared(urls: readonly string[], part: Record<string, unknown> = {}) {
  const links = urls.map((url) => ({ domain: 'digital.example', url }))
  return { type: 'link_shared', user: 'U1', channel: 'C1', message_ts: nextTs(), links, ...part }
}

test('unfurlLinks() shows postings of the catalogue, in the language of the link, and nothing else', async () => {
  const bot = fakeBot()
  const catalogue = catalogueOf([
    roleOf('developer'),
    {
      key: 'é',
      postings: { fr: postingOf('é', 'fr', { url: 'https://numerique.example/emplois/d%C3%A9veloppeuse/' }) },
      older: [],
    },
  ])
  world = await startWorld({ bot, catalogue: () => catalogue })
  const urls = [
    'https://digital.example/jobs/developer?utm_source=x#apply',
    'https://numerique.example/emplois/développeuse/',
    'https://digital.example/about/',
    'https://evil.example/jobs/developer/',
    'javascript:alert(1)',
  ]
  await world.event(shared(urls))
  await until(() => calls('chat.unfurl').length === 1)
  expect(Object.keys(calls('chat.unfurl')[0]?.unfurls as object)).toEqual(urls.slice(0, 2))
  expect(bot.messages.map(({ content, conversation }) => ({ content, conversation }))).toMatchObject([
    {
      content: { language: 'en', question: { intent: 'detail', subject: { keys: ['developer'] } } },
      conversation: undefined,
    },
    { content: { language: 'fr', question: { subject: { keys: ['é'] } } } },
  ])
  expect(wordsOf(calls('chat.unfurl')[0])).not.toContain('"actions"')
  expect(world.slack.faults).toEqual([])
})

test('unfurlLinks() leaves links alone that are not postings, that it posted itself, or that it has shown', async () => {
  const catalogue = catalogueOf([roleOf('developer')])
  world = await startWorld({ catalogue: () => catalogue })
  const url = 'https://digital.example/jobs/developer/'
  await world.event(shared(['https://digital.example/']))
  await world.event(shared([url], { user: 'UBOT' }))
  const event = shared([url])
  await world.event(event, { id: 'EvLink' })
  await world.event(event, { id: 'EvLink' })
  await until(() => calls('chat.unfurl').length === 1)
  await aMoment()
  expect(calls('chat.unfurl')).toHaveLength(1)
})

test('unfurlLinks() names a message that was posted by its place', async () => {
  const catalogue = catalogueOf([roleOf('developer')])
  world = await startWorld({ catalogue: () => catalogue })
  const part = { message_ts: '5.5', unfurl_id: 'C1.5.5', source: 'conversations_history' }
  await world.event(shared(['https://digital.example/jobs/developer/'], part))
  await until(() => calls('chat.unfurl').length === 1)
  expect(calls('chat.unfurl')[0]).toMatchObject({ channel: 'C1', ts: '5.5' })
  expect(calls('chat.unfurl')[0]).not.toHaveProperty('unfurl_id')
})

test('unfurlLinks() shows a link while the message is still being written', async () => {
  const catalogue = catalogueOf([roleOf('developer')])
  world = await startWorld({ catalogue: () => catalogue })
  const part = { channel: 'COMPOSER', unfurl_id: 'Uxxx', source: 'composer' }
  await world.event(shared(['https://digital.example/jobs/developer/'], part))
  await until(() => calls('chat.unfurl').length === 1)
  expect(calls('chat.unfurl')[0]).toMatchObject({ unfurl_id: 'Uxxx', source: 'composer' })
  expect(calls('chat.unfurl')[0]).not.toHaveProperty('channel')
})

test('answerShortcuts() opens a box in the person’s language and answers it by direct message', async () => {
  const bot = fakeBot()
  world = await startWorld({ bot })
  world.slack.locales.set('U1', 'fr-CA')
  const person = { user: { id: 'U1' }, team: { id: 'T1' } }
  await world.interact({ type: 'shortcut', callback_id: 'ask_vocation', trigger_id: 't', ...person })
  await until(() => calls('views.open').length === 1)
  expect(wordsOf(calls('views.open')[0])).toContain('Votre question')
  await world.interact({
    type: 'view_submission',
    ...person,
    view: {
      id: 'V1',
      type: 'modal',
      callback_id: 'ask_vocation',
      state: { values: { question: { text: { type: 'plain_text_input', value: 'poste de dev' } } } },
    },
  })
  await until(() => world.slack.posted.length === 1)
  expect(world.slack.posted[0]?.channel).toBe('DU1')
  expect(bot.messages).toMatchObject([{ content: { text: 'poste de dev' } }])
  expect(world.slack.faults).toEqual([])
})

test('answerShortcuts() looks whether the answer to the box arrived before it sends it again', async () => {
  world = await startWorld()
  let lost = 0
  world.slack.fault = ({ method }) => (method === 'chat.postMessage' && lost++ === 0 ? { kind: 'swallow' } : undefined)
  await world.interact({
    type: 'view_submission',
    user: { id: 'U1' },
    team: { id: 'T1' },
    view: {
      id: 'V2',
      type: 'modal',
      callback_id: 'ask_vocation',
      state: { values: { question: { text: { type: 'plain_text_input', value: 'dev jobs' } } } },
    },
  })
  await until(() => calls('conversations.history').length === 1)
  await aMoment()
  expect(world.slack.posted.map(({ text }) => text.split('\n')[0])).toEqual(['You asked: dev jobs'])
})

test('answerShortcuts() takes a message as the question, and answers the person alone', async () => {
  const bot = fakeBot()
  world = await startWorld({ bot })
  await world.interact({
    type: 'message_action',
    callback_id: 'ask_about_message',
    user: { id: 'U1' },
    team: { id: 'T1' },
    channel: { id: 'C1' },
    message: { type: 'message', text: 'looking for <https://x.example|UX> work &amp; more', ts: '1.1' },
    message_ts: '1.1',
    trigger_id: 't',
    response_url: world.slack.responseUrl('shortcut'),
  })
  await until(() => world.slack.responses.length === 1)
  expect(world.slack.responses[0]?.body).toMatchObject({ response_type: 'ephemeral' })
  expect(bot.messages).toMatchObject([{ content: { text: 'looking for UX work & more' } }])
})
