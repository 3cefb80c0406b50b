import { afterEach, beforeEach, expect, test } from 'vitest'
import { slackDoctor } from '../../../src/face/slack/doctor.ts'
import { botScopes } from '../../../src/face/slack/scopes.ts'
import type { SlackSettings } from '../../../src/face/slack/settings.ts'
import { type FakeSlack, startFakeSlack } from './fake-slack.ts'
import { settings } from './world.ts'

let slack: FakeSlack
beforeEach(async () => {
  slack = await startFakeSlack()
})
afterEach(() => slack.close())

async function wrong(part: Partial<SlackSettings>): Promise<string[]> {
  const tried = { ...settings, signingSecret: 'a'.repeat(32), apiUrl: slack.apiUrl, ...part }
  const findings = await slackDoctor(tried)
  expect(JSON.stringify(findings)).not.toContain('canary')
  return findings.filter(({ ok }) => !ok).map(({ name, message }) => `${name}: ${message}`)
}

test('slackDoctor() finds nothing wrong where nothing is', async () => {
  slack.scopes = Object.keys(botScopes).join(',')
  expect(await wrong({})).toEqual([])
  expect(await wrong({ signingSecret: undefined, appToken: 'xapp-canary' })).toEqual([])
})

test('slackDoctor() names the scopes that are missing', async () => {
  slack.scopes = Object.keys(botScopes)
    .filter((scope) => scope !== 'chat:write')
    .join(',')
  expect(await wrong({})).toEqual([
    'SLACK_BOT_TOKEN scopes: Missing chat:write: update the app from manifest/slack.json and reinstall it',
  ])
})

test('slackDoctor() names the tokens that Slack refuses', async () => {
  slack.fault = () => ({ kind: 'error', error: 'invalid_auth' })
  expect(await wrong({ appToken: 'xapp-canary' })).toEqual([
    'SLACK_BOT_TOKEN: Slack answers "invalid_auth": install the app again and copy the token',
    'SLACK_APP_TOKEN connection: Slack answers "invalid_auth": make an app-level token with the scope connections:write and turn Socket Mode on',
  ])
})

test('slackDoctor() tells tokens of the wrong kind and missing ones', async () => {
  expect(await wrong({ botToken: 'xoxp-canary', appToken: 'xoxb-canary', oauth: undefined })).toEqual([
    'SLACK_APP_TOKEN: An app-level token starts with "xapp-": copy it from Basic Information',
    'SLACK_BOT_TOKEN: A bot token starts with "xoxb-": copy it from Install App',
  ])
  expect(await wrong({ botToken: undefined, signingSecret: 'canary' })).toEqual([
    'SLACK_SIGNING_SECRET: A signing secret is 32 hexadecimal digits: copy it from Basic Information',
    'SLACK_BOT_TOKEN: Not set, and neither is OAuth: set one',
  ])
})

test('slackDoctor() tells a network that is down from a token that is wrong', async () => {
  expect(await wrong({ apiUrl: 'http://127.0.0.1:9/api/' })).toEqual([
    'SLACK_BOT_TOKEN: Slack cannot be reached: check the network, proxy and SLACK_API_URL',
  ])
})
