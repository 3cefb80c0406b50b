/** What is wrong with a message by Slack's own limits and by our rule that nothing but links can come out of a text. */
export function faultsOfMessage(message: Record<string, unknown>): string[] {
  const { text, blocks = [], unfurl_links, unfurl_media, parse } = message
  const faults: string[] = []
  const say = (fault: string): void => {
    faults.push(fault)
  }
  if (typeof text !== 'string' || text.trim() === '') say('no text')
  else if (text.length > 4000) say(`text of ${text.length}`)
  else faults.push(...faultsOfMrkdwn(text))
  if (unfurl_links !== false || unfurl_media !== false) say('links would unfurl')
  if (parse !== undefined && parse !== 'none') say('parsed')
  return [...faults, ...faultsOfBlocks(blocks, { most: 50 })]
}

type Json = Record<string, unknown>

/** What is wrong with a list of blocks. */
export function faultsOfBlocks(blocks: unknown, { most }: { most: number }): string[] {
  if (!Array.isArray(blocks)) return ['blocks are not a list']
  const faults = blocks.length > most ? [`${blocks.length} blocks`] : []
  const actions = blocks.flatMap(idsOf)
  if (new Set(actions).size !== actions.length) faults.push('action ids are not unique')
  return [...faults, ...blocks.flatMap((block) => faultsOfBlock(block))]
}

function idsOf(block: Json): string[] {
  const elements = [
    ...((block.elements ?? []) as Json[]),
    ...(block.accessory === undefined ? [] : [block.accessory as Json]),
  ]
  return elements.flatMap(({ action_id }) => (typeof action_id === 'string' ? [action_id] : []))
}

function faultsOfBlock(block: Json): string[] {
  switch (block.type) {
    case 'divider':
      return []
    case 'header':
      return faultsOfText(block.text, { longest: 150, kind: 'plain_text' })
    case 'section':
      return [
        ...(block.text === undefined && block.fields === undefined ? ['an empty section'] : []),
        ...(block.text === undefined ? [] : faultsOfText(block.text, { longest: 3000 })),
        ...faultsOfList(block.fields, 10, (field) => faultsOfText(field, { longest: 2000 })),
        ...(block.accessory === undefined ? [] : faultsOfButton(block.accessory as Json)),
      ]
    case 'context':
      return faultsOfList(block.elements, 10, (element) => faultsOfText(element, { longest: 3000 }))
    case 'actions':
      return faultsOfList(block.elements, 25, faultsOfButton)
    case 'context_actions':
      return faultsOfList(block.elements, 5, faultsOfFeedback)
    case 'input':
      return faultsOfText(block.label, { longest: 2000, kind: 'plain_text' })
    default:
      return [`a block of type ${String(block.type)}`]
  }
}

function faultsOfList(list: unknown, most: number, faults: (one: Json) => string[]): string[] {
  if (list === undefined) return []
  if (!Array.isArray(list) || list.length === 0) return ['an empty list']
  return [...(list.length > most ? [`${list.length} elements`] : []), ...list.flatMap(faults)]
}

function faultsOfText(text: unknown, { longest, kind }: { longest: number; kind?: string }): string[] {
  const { type, text: words, verbatim } = (text ?? {}) as Json
  if (typeof words !== 'string' || words.trim() === '') return ['an empty text']
  if (words.length > longest) return [`a text of ${words.length}, ${longest} is the most`]
  if (kind !== undefined && type !== kind) return [`a text of type ${String(type)}`]
  if (type === 'mrkdwn' && verbatim !== true) return ['a text that Slack may linkify']
  return faultsOfMrkdwn(words)
}

function faultsOfButton(button: Json): string[] {
  const { type, action_id, value, url, accessibility_label } = button
  const faults = faultsOfText(button.text, { longest: 75, kind: 'plain_text' })
  if (type !== 'button') faults.push(`an element of type ${String(type)}`)
  if (typeof action_id !== 'string' || action_id.length > 255) faults.push('a bad action id')
  if (typeof value === 'string' && value.length > 2000) faults.push(`a value of ${value.length}`)
  if (typeof url === 'string' && (url.length > 3000 || !url.startsWith('https://'))) faults.push(`a button to ${url}`)
  if (typeof accessibility_label !== 'string' || accessibility_label.length > 75)
    faults.push('a bad accessibility label')
  return faults
}

function faultsOfFeedback(element: Json): string[] {
  if (element.type !== 'feedback_buttons') return [`an element of type ${String(element.type)}`]
  const buttons = [element.positive_button, element.negative_button] as Json[]
  return buttons.flatMap((button) => [
    ...faultsOfText(button.text, { longest: 75, kind: 'plain_text' }),
    ...(typeof button.value === 'string' && button.value.length <= 2000 ? [] : ['a bad feedback value']),
    ...(typeof button.accessibility_label === 'string' && button.accessibility_label.length <= 75
      ? []
      : ['a bad accessibility label']),
  ])
}

/** Only links to https and mailto, and the three entities; nothing hidden. */
export function faultsOfMrkdwn(text: string): string[] {
  const unlinked = text.replace(/<(?:https:\/\/|mailto:)[^<>|\s]+\|[^<>|]*>/g, '').replace(/^> /gm, '')
  const faults: string[] = []
  if (/[<>]/.test(unlinked)) faults.push(`a raw control character in ${JSON.stringify(text.slice(0, 120))}`)
  if (/&(?!(?:amp|lt|gt);)/.test(text)) faults.push('a raw ampersand')
  if (/(?!\n)\p{Cc}|[\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]/u.test(text)) {
    faults.push('a hidden character')
  }
  return faults
}
