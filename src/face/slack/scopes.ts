/** What the app may do in a workspace, and why it must; `manifest/slack.json` asks for these and no others. */
export const botScopes = {
  'app_mentions:read': 'to be asked by a mention in a channel',
  'assistant:write': 'to suggest what to ask in the messages tab',
  'channels:history': 'to answer follow-ups in a thread without a mention, and to look before sending an answer again',
  'chat:write': 'to answer',
  commands: 'for /jobs, /emplois, /vocation and the shortcuts',
  'groups:history': 'the same as channels:history, in private channels the bot is in',
  'im:history': 'to be asked by direct message, and to look before sending an answer again',
  'im:write': 'to write to people who asked to be told when a posting opens',
  'links:read': 'to see links to postings that people paste',
  'links:write': 'to show under such a link what the posting says and whether it is open',
  'users:read': 'to know the language a person uses Slack in',
} as const
