import { expect, test } from 'vitest'
import { stage } from './connector.ts'

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const admin = { id: '29:a', aadObjectId: 'admin-id' }

/** A reload that takes two and a half seconds. */
const slow = {
  reload: () => pause(2500).then(() => 'Done.'),
  force: async () => '',
  status: async () => '',
  check: async () => '',
  rollBack: async () => '',
}

test('teamsFace() shows within two seconds that an answer is coming, and takes the activity meanwhile', async () => {
  const here = await stage({ admin: slow })
  const start = performance.now()
  const body = JSON.stringify(here.activity({ text: 'reload', from: admin }))
  expect((await fetch(here.endpoint, { method: 'POST', body })).status).toBe(200)
  expect(performance.now() - start).toBeLessThan(2000)
  expect(here.sent.map(({ activity }) => activity.type)).toEqual(['typing'])
  await here.face.stop()
  expect(here.sent.map(({ activity }) => activity.type)).toEqual(['typing', 'message'])
  await here.close()
})

test('teamsFace() waits at a stop for answers that are begun meanwhile', async () => {
  const here = await stage({ admin: slow })
  const ask = () =>
    fetch(here.endpoint, { method: 'POST', body: JSON.stringify(here.activity({ text: 'reload', from: admin })) })
  const first = ask()
  await pause(200)
  const stopped = here.face.stop()
  await pause(200)
  const second = ask()
  await Promise.all([first, stopped, second])
  expect(here.sent.filter(({ activity }) => activity.text === 'Done.')).toHaveLength(2)
  await here.close()
})

test('teamsFace() answers a button with a well-formed error when it has no answer', async () => {
  const fails = () => Promise.reject(new Error('no catalogue'))
  const here = await stage({ bot: { reply: fails, explain: fails } })
  const data = {
    vocation: { question: { intent: 'list', subject: { kind: 'none' }, aspects: [], filters: {} }, language: 'fr' },
  }
  const value = { action: { verb: 'ask', data } }
  const pressed = { type: 'invoke', name: 'adaptiveCard/action', value, locale: 'fr-CA' }
  const response = await here.post(here.activity(pressed))
  expect([response.status, await response.json()]).toEqual([
    200,
    {
      statusCode: 500,
      type: 'application/vnd.microsoft.error',
      value: { code: 'InternalServerError', message: expect.stringMatching(/^Un problème est survenu/) },
    },
  ])
  await here.close()
})

test('teamsFace() apologises in the language of the question', async () => {
  const fails = () => Promise.reject(new Error('no catalogue'))
  const here = await stage({ bot: { reply: fails, explain: fails } })
  await here.post(here.activity({ text: 'quels postes sont ouverts?', locale: 'en-US' }))
  await here.post(here.activity({ text: 'SQL', locale: undefined }))
  expect(here.sent.map(({ activity }) => activity.text)).toEqual([
    expect.stringMatching(/^Un problème est survenu/),
    expect.stringMatching(/^Something went wrong.*\nUn problème est survenu/),
  ])
  await here.close()
})
