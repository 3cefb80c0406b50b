import { afterEach, expect, test, vi } from 'vitest'
import { createChannelPause } from '../../../src/face/slack/channel-pause.ts'
import { slackMetrics } from '../../../src/face/slack/metrics.ts'
import { respond } from '../../../src/face/slack/respond.ts'
import { createMetrics } from '../../../src/metrics.ts'
import { answerOf, fakeBot, findDeveloper } from './answers.ts'
import { startFakeSlack } from './fake-slack.ts'
import { aMoment, directMessage, mention, nextTs, quick, silentLog, startWorld, until, type World } from './world.ts'

let world: World
afterEach(() => world?.stop())

const sendTools = () => ({ timing: quick, pauses: createChannelPause(quick), metrics: slackMetrics(), log: silentLog })

const responses = () => world.slack.responses.map(({ body }) => body)

test.each([
  ['/jobs', 'en'],
  ['/emplois', 'fr'],
])('answerCommands() answers %s to the person alone, in the command’s language', async (command, language) => {
  const bot = fakeBot()
  world = await startWorld({ bot })
  expect(await world.command({ command, text: 'UX &amp; design' })).toBe(200)
  await until(() => world.slack.responses.length === 1)
  expect(responses()[0]).toMatchObject({ response_type: 'ephemeral', replace_original: false })
  expect(bot.messages[0]).toMatchObject({ language, content: { text: 'UX & design' } })
  expect(bot.messages[0]?.conversation).not.toContain('U1')
  expect(world.slack.posted).toEqual([])
  expect(world.slack.faults).toEqual([])
})

test('answerCommands() lists what is open when nothing is asked', async () => {
  const bot = fakeBot()
  world = await startWorld({ bot })
  await world.command({ command: '/emplois', text: '  ' })
  await until(() => bot.messages.length === 1)
  expect(bot.messages[0]?.content).toMatchObject({
    language: 'fr',
    question: { intent: 'list', filters: { status: 'open' } },
  })
})

test('answerCommands() listens to names with the development prefix', async () => {
  const bot = fakeBot()
  world = await startWorld({ bot, settings: { commandPrefix: 'dev-' } })
  await world.command({ command: '/dev-jobs', text: 'hello' })
  await until(() => bot.messages.length === 1)
})

test('respond() writes to nobody but Slack', async () => {
  world = await startWorld()
  const stranger = await startFakeSlack()
  for (const address of [
    stranger.responseUrl('x').replace('127.0.0.1', '127.0.0.2'),
    'https://hooks.slack.com.stranger.example/x',
    'file:///etc/passwd',
    'not an address',
  ]) {
    await world.command({ command: '/jobs', text: 'hello', response_url: address })
  }
  await aMoment()
  expect(stranger.calls).toEqual([])
  expect(world.slack.responses).toEqual([])
  await stranger.close()
})

test('respond() sends an answer to one person again only when it surely did not arrive', async () => {
  world = await startWorld()
  let calls = 0
  world.slack.fault = ({ method }) => {
    if (method !== 'response_url') return undefined
    calls += 1
    return calls === 1 ? { kind: 'limited', seconds: 1 } : calls === 2 ? { kind: 'swallow' } : undefined
  }
  await world.command({ command: '/jobs', text: 'hello' })
  await until(() => world.slack.responses.length === 2)
  await aMoment()
  expect(responses().map(({ text }) => String(text).split('\n')[0])).toEqual([
    'You asked: hello',
    'The answer may not have reached you. If you do not see it, please ask again.',
  ])
})

test('respond() writes to Slack’s response addresses when the Web API’s address is set too', async () => {
  const written: string[] = []
  const write = vi.spyOn(globalThis, 'fetch').mockImplementation(async (url) => {
    written.push(String(url))
    return new Response('ok')
  })
  try {
    for (const apiUrl of [undefined, 'https://slack.com/api/', 'http://127.0.0.1:9/api/']) {
      for (const url of [
        'https://hooks.slack.com/commands/T1/1/x',
        'http://localhost:9/x',
        'http://169.254.169.254/x',
      ]) {
        await respond(sendTools(), { url, kind: 'ephemeral', apiUrl }, { text: 'hello', blocks: [] })
      }
    }
  } finally {
    write.mockRestore()
  }
  const hooks = 'https://hooks.slack.com/commands/T1/1/x'
  expect(written).toEqual([hooks, hooks, hooks, 'http://localhost:9/x'])
})

test.each([500, 503])('respond() sends an answer to one person again when Slack says %i', async (status) => {
  world = await startWorld()
  let failures = 2
  world.slack.fault = ({ method }) =>
    method === 'response_url' && failures-- > 0 ? { kind: 'status', status } : undefined
  await world.command({ command: '/jobs', text: 'hello' })
  await until(() => world.slack.responses.length === 1)
  await aMoment()
  expect(responses().map(({ text }) => String(text).split('\n')[0])).toEqual(['You asked: hello'])
})

test('respond() sends the answer as text when Slack refuses its blocks', async () => {
  world = await startWorld()
  world.slack.fault = ({ method, body }) =>
    method === 'response_url' && body.blocks !== undefined && (body.blocks as unknown[]).length > 0
      ? { kind: 'error', error: 'invalid_blocks' }
      : undefined
  await world.command({ command: '/jobs', text: 'hello' })
  await until(() => world.slack.responses.length === 1)
  await aMoment()
  expect(responses()).toMatchObject([{ blocks: [], text: expect.stringContaining('You asked: hello') }])
})

function press(value: unknown, part: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    type: 'block_actions',
    team: { id: 'T1' },
    user: { id: 'U1', team_id: 'T1', name: 'name-canary' },
    channel: { id: 'C1' },
    container: { type: 'message', channel_id: 'C1', message_ts: nextTs(), thread_ts: '1.1', is_ephemeral: false },
    response_url: world.slack.responseUrl('button'),
    actions: [{ type: 'button', action_id: 'ask:0', block_id: 'b', value }],
    ...part,
  }
}

test('answerButtons() answers in place of the message, in the conversation of its thread', async () => {
  const bot = fakeBot()
  world = await startWorld({ bot })
  const event = mention('any dev jobs?')
  await world.event(event)
  await until(() => world.slack.posted.length === 1)
  const value = JSON.stringify({ question: findDeveloper, language: 'fr' })
  const container = {
    type: 'message',
    channel_id: 'C1',
    message_ts: nextTs(),
    thread_ts: event.ts,
    is_ephemeral: false,
  }
  await world.interact(press(value, { container }))
  await until(() => world.slack.responses.length === 1)
  expect(responses()[0]).toMatchObject({ replace_original: true })
  expect(bot.messages[1]).toMatchObject({ content: { question: findDeveloper, language: 'fr' } })
  expect(bot.messages[1]?.conversation).toBe(bot.messages[0]?.conversation)
  expect(world.slack.faults).toEqual([])
})

test('answerButtons() goes on with the conversation of a command when its button is pressed', async () => {
  const bot = fakeBot()
  world = await startWorld({ bot })
  await world.command({ command: '/jobs', text: 'hello' })
  await until(() => bot.messages.length === 1)
  const container = { type: 'message', channel_id: 'C1', message_ts: nextTs(), is_ephemeral: true }
  await world.interact(press(JSON.stringify({ question: findDeveloper, language: 'en' }), { container }))
  await until(() => bot.messages.length === 2)
  expect(bot.messages[1]?.conversation).toBe(bot.messages[0]?.conversation)
})

test('answerButtons() replaces the message once more when Slack’s reply is lost', async () => {
  world = await startWorld()
  let lost = false
  world.slack.fault = ({ method }) => {
    if (method !== 'response_url' || lost) return undefined
    lost = true
    return { kind: 'swallow' }
  }
  await world.interact(press(JSON.stringify({ question: findDeveloper, language: 'en' })))
  await until(() => world.slack.responses.length === 2)
  await aMoment()
  expect(responses().every((body) => body.replace_original === true)).toBe(true)
})

test.each([
  ['not JSON', 'hello'],
  ['another shape', '{"question":{},"language":"en"}'],
  ['another language', JSON.stringify({ question: findDeveloper, language: 'de' })],
  ['an intent that is none', JSON.stringify({ question: { ...findDeveloper, intent: 'constructor' }, language: 'en' })],
  ['a prototype', '{"__proto__":{"x":1},"language":"en"}'],
  ['no value', undefined],
])('answerButtons() ignores a button whose value is %s', async (_, value) => {
  const bot = fakeBot()
  world = await startWorld({ bot })
  expect(await world.interact(press(value))).toBe(200)
  await aMoment(50)
  expect(bot.messages).toEqual([])
})

test('answerButtons() counts what people found helpful, and nothing about them', async () => {
  const metrics = createMetrics({ catalogue: () => undefined, now: () => new Date() })
  world = await startWorld({ metrics })
  const feedback = (value: string) =>
    world.interact(
      press(undefined, { actions: [{ type: 'feedback_buttons', action_id: 'feedback', block_id: 'f', value }] }),
    )
  await world.command({ command: '/jobs', text: 'hello' })
  await until(() => world.slack.responses.length === 1)
  await feedback('yes:find:en')
  await feedback('yes:find:en')
  await feedback('no:apply:fr')
  await feedback('no:<script>:fr')
  const counted = await metrics.text()
  expect(counted).toContain('{helpful="yes",intent="find",language="en"} 2')
  expect(counted).toContain('{helpful="no",intent="apply",language="fr"} 1')
  expect(counted).not.toContain('<script')
  expect(counted).toContain('vocation_questions_total{face="slack",language="en",intent="find",outcome="answered"} 1')
})

test('answerButtons() counts a person’s judgement of an answer once', async () => {
  const metrics = createMetrics({ catalogue: () => undefined, now: () => new Date() })
  world = await startWorld({ metrics })
  const message = press(undefined, {
    actions: [{ type: 'feedback_buttons', action_id: 'feedback', block_id: 'f', value: 'yes:find:en' }],
  })
  await world.interact(message)
  await world.interact(message)
  await world.interact({ ...message, user: { id: 'U2', team_id: 'T1' } })
  expect(await metrics.text()).toContain('{helpful="yes",intent="find",language="en"} 2')
})

test('answerAdmins() refuses whoever is not an admin, politely and in their language', async () => {
  const done: string[] = []
  world = await startWorld({ admin: adminOf(done) })
  world.slack.locales.set('U1', 'fr-FR')
  await world.command({ command: '/vocation', text: 'reload' })
  await until(() => world.slack.responses.length === 1)
  expect(responses()[0]?.text).toBe('Cette commande est réservée aux responsables des affichages.')
  expect(done).toEqual([])
})

function adminOf(done: string[]) {
  return {
    reload: async (actor: string) => {
      done.push(`reload ${actor}`)
      return { blocks: answerOf().blocks }
    },
    force: async () => {
      done.push('force')
      return 'Reloaded.'
    },
    status: async () => {
      done.push('status')
      return 'Catalogue 3f9c2a & <well>'
    },
    check: async (): Promise<string> => {
      throw new Error('disk')
    },
    rollBack: async () => {
      done.push('roll back')
      return 'Rolled back.'
    },
  }
}

test('answerAdmins() carries out what an admin asks', async () => {
  const done: string[] = []
  world = await startWorld({ admin: adminOf(done) })
  const ask = async (text: string) => {
    const before = world.slack.responses.length
    await world.command({ command: '/vocation', text, user_id: 'UADMIN' })
    await until(() => world.slack.responses.length > before)
    return String(responses().at(-1)?.text)
  }
  world.slack.locales.set('UADMIN', 'en-CA')
  expect(await ask('reload')).toContain('One role fits.')
  expect(await ask('ÉTAT')).toBe('Catalogue 3f9c2a &amp; &lt;well&gt;')
  expect(await ask('check')).toBe('The command could not be carried out. The server log says why.')
  expect(await ask('dance')).toBe(
    'Type /vocation reload (--force to insist), /vocation status, /vocation check or /vocation rollback.',
  )
  expect(await ask('rétablir')).toBe('Rolled back.')
  for (const text of ['reload --force', 'recharger —force', 'Reload force']) expect(await ask(text)).toBe('Reloaded.')
  expect(done).toEqual(['reload UADMIN', 'status', 'roll back', 'force', 'force', 'force'])
  expect(world.slack.faults).toEqual([])
})

test('answerAdmins() says that it is not set up', async () => {
  world = await startWorld()
  await world.command({ command: '/vocation', text: 'reload', user_id: 'UADMIN' })
  await until(() => world.slack.responses.length === 1)
  expect(responses()[0]?.text).toBe(
    'This command is not set up on this server.\nCette commande n’est pas configurée sur ce serveur.',
  )
})

test('answerMessages() greets whoever mentions it without a question', async () => {
  const bot = fakeBot()
  world = await startWorld({ bot })
  world.slack.locales.set('U1', 'fr-FR')
  await world.event(mention(''))
  await world.event(directMessage('<@UBOT>'))
  await until(() => bot.messages.length === 2)
  for (const { content } of bot.messages)
    expect(content).toMatchObject({ language: 'fr', question: { intent: 'greeting' } })
})
