import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { botScopes } from '../../../src/face/slack/scopes.ts'
import { shortcutIds } from '../../../src/face/slack/shortcuts.ts'
import { manifestSchema } from './manifest-schema.ts'

const read = () => JSON.parse(readFileSync(new URL('../../../manifest/slack.json', import.meta.url), 'utf8'))
const faults = (manifest: unknown) => {
  const check = new Ajv({ allErrors: true }).compile(manifestSchema)
  return check(manifest) ? [] : check.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`)
}

test('manifest/slack.json keeps Slack’s schema', () => {
  expect(faults(read())).toEqual([])
})

test('manifestSchema finds what Slack would refuse', () => {
  const manifest = read()
  manifest.features.shortcuts[0].name = 'A name with more than 24 characters'
  manifest.features.assistant_view = {}
  manifest.display_information.long_description = 'short'
  expect(faults(manifest)).toHaveLength(3)
})

test('manifest/slack.json asks for the scopes that have a reason, and no others', () => {
  expect(read().oauth_config.scopes.bot).toEqual(Object.keys(botScopes))
})

test('manifest/slack.json subscribes to what the scopes allow', () => {
  const needed: Record<string, string | undefined> = {
    app_home_opened: undefined,
    app_mention: 'app_mentions:read',
    app_uninstalled: undefined,
    link_shared: 'links:read',
    'message.channels': 'channels:history',
    'message.groups': 'groups:history',
    'message.im': 'im:history',
    tokens_revoked: undefined,
    user_change: 'users:read',
  }
  const { bot_events } = read().settings.event_subscriptions
  expect(bot_events).toEqual(Object.keys(needed))
  for (const scope of Object.values(needed)) if (scope !== undefined) expect(botScopes).toHaveProperty(scope)
})

test('manifest/slack.json names the shortcuts and commands that are listened to', () => {
  const { shortcuts, slash_commands } = read().features
  expect(shortcuts.map(({ callback_id }: { callback_id: string }) => callback_id)).toEqual(Object.values(shortcutIds))
  expect(slash_commands.map(({ command }: { command: string }) => command)).toEqual(['/jobs', '/emplois', '/vocation'])
})

test('manifest/slack.json speaks both languages wherever Slack knows only one text', () => {
  const { display_information: shown, features } = read()
  const texts = [
    shown.description,
    shown.long_description,
    features.agent_view.agent_description,
    ...features.shortcuts.flatMap(({ name, description }: { name: string; description: string }) => [
      name,
      description,
    ]),
    ...features.slash_commands.map(({ description }: { description: string }) => description),
  ]
  for (const text of texts) expect(text).toMatch(/^\S.* · .*\S$/)
})

test('docs/slack.md gives the reason for each scope', () => {
  const page = readFileSync(new URL('../../../docs/slack.md', import.meta.url), 'utf8')
  const rows = [...page.matchAll(/^\| `([a-z_:]+)` \| (.*) \|$/gm)].map(([, scope, why]) => [scope, why])
  expect(Object.fromEntries(rows)).toEqual(botScopes)
})
