// The parts of Slack's published manifest schema, version 2 (github.com/slackapi/manifest-schema), that our manifest uses,
// written out here so that the check needs no network. Everything not named is refused.

const text = (longest: number, shortest = 1) => ({ type: 'string', minLength: shortest, maxLength: longest })
const flag = { type: 'boolean' }
const address = { type: 'string', pattern: '^https?://', maxLength: 3500 }
const exactly = (properties: Record<string, unknown>, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})
const listOf = (items: unknown, most: number, least = 0) => ({
  type: 'array',
  items,
  minItems: least,
  maxItems: most,
  uniqueItems: true,
})

const prompt = exactly({ title: { type: 'string' }, message: { type: 'string' } }, ['title', 'message'])

const command = exactly(
  {
    command: { type: 'string', pattern: '^/', minLength: 2, maxLength: 32 },
    url: { type: 'string', pattern: '^https?://', maxLength: 3000 },
    description: text(2000),
    usage_hint: text(1000),
    should_escape: flag,
  },
  ['command', 'description'],
)

const shortcut = exactly(
  {
    name: text(24),
    type: { enum: ['message', 'global'] },
    callback_id: text(255),
    description: text(150),
  },
  ['name', 'type', 'callback_id', 'description'],
)

const domain = { type: 'string', pattern: '^(?![.-])[-a-z0-9.]+[a-z0-9]$', maxLength: 255 }

export const manifestSchema = exactly(
  {
    _metadata: exactly({ major_version: { const: 2 }, minor_version: { type: 'integer' } }, ['major_version']),
    display_information: exactly(
      {
        name: text(35),
        description: text(140),
        long_description: text(4000, 175),
        background_color: { type: 'string', pattern: '^#(?:[0-9a-fA-F]{3}){1,2}$' },
      },
      ['name'],
    ),
    features: exactly({
      app_home: exactly({
        home_tab_enabled: flag,
        messages_tab_enabled: flag,
        messages_tab_read_only_enabled: flag,
      }),
      // Letters, digits, hyphens, underscores and dots only, says the reference.
      bot_user: exactly({ display_name: { type: 'string', pattern: '^[a-z0-9._-]{1,80}$' }, always_online: flag }, [
        'display_name',
      ]),
      agent_view: exactly({ agent_description: text(300, 0), suggested_prompts: listOf(prompt, 4) }),
      shortcuts: listOf(shortcut, 10, 1),
      slash_commands: listOf(command, 50, 1),
      unfurl_domains: listOf(domain, 5, 1),
    }),
    oauth_config: exactly({
      redirect_urls: listOf(text(2500), 1000),
      scopes: exactly({ bot: listOf(text(50), 255) }),
    }),
    settings: exactly({
      event_subscriptions: exactly({ request_url: address, bot_events: listOf(text(50), 100) }),
      interactivity: exactly({ is_enabled: flag, request_url: address }, ['is_enabled']),
      org_deploy_enabled: flag,
      socket_mode_enabled: flag,
      token_rotation_enabled: flag,
    }),
  },
  ['display_information'],
)
