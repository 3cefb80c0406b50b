/** What Slack takes at most, in characters or items, from the Block Kit and Web API reference. */
export const limits = {
  blocksInMessage: 50,
  blocksInHome: 100,
  sectionText: 3000,
  fieldText: 2000,
  fieldsInSection: 10,
  headerText: 150,
  contextElements: 10,
  actionsInBlock: 25,
  buttonText: 75,
  buttonValue: 2000,
  accessibilityLabel: 75,
  url: 3000,
  /** Slack takes 40,000 in the top-level `text` and advises 4,000. */
  messageText: 4000,
  suggestedPrompts: 4,
} as const

/** The largest request body read, in bytes; the events Slack sends are far smaller. */
export const bodyLimit = 512 * 1024
