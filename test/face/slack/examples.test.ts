import type { types } from '@slack/bolt'
import { expect, test } from 'vitest'
import type { Answer } from '../../../src/answer/answer.ts'
import { contentOfAnswer } from '../../../src/face/slack/content.ts'
import { answerOf, findDeveloper, posting } from './answers.ts'

const french: Answer = answerOf({
  language: 'fr',
  intent: 'status',
  blocks: [
    { kind: 'notice', text: 'Ce poste est fermé depuis le 1er août 2026.' },
    { kind: 'quote', text: 'Vous écrivez les logiciels dont les gens dépendent.', locale: 'fr' },
    { kind: 'links', links: [{ label: 'Écrire à l’équipe', url: 'mailto:emplois@numerique.example' }] },
  ],
  actions: [{ kind: 'ask', label: 'Postes ouverts', question: findDeveloper, language: 'fr', text: 'postes ouverts' }],
})

const greeting: Answer = answerOf({
  intent: 'greeting',
  blocks: [
    { kind: 'section', locale: 'en', blocks: [{ kind: 'text', text: 'Hello! Ask me about job postings.' }] },
    { kind: 'section', locale: 'fr', blocks: [{ kind: 'text', text: 'Bonjour! Posez-moi vos questions.' }] },
  ],
  postings: [],
  actions: [],
})

const examples: readonly (readonly [string, Answer])[] = [
  ['“any dev jobs I can do from home?”', answerOf({ blocks: [{ kind: 'text', text: 'One role fits.' }, posting] })],
  ['« le poste est-il encore ouvert? »', french],
  ['“hello”, from a person whose language is not known', greeting],
]

test('docs/slack-examples.md shows what people see', async () => {
  await expect(page()).toMatchFileSnapshot('../../../docs/slack-examples.md')
})

function page(): string {
  const intro = [
    '# What people see in Slack',
    '',
    'Written by `test/face/slack/examples.test.ts`; `npx vitest run test/face/slack/examples.test.ts -u` writes it again.',
  ]
  const parts = examples.map(([asked, answer]) => {
    const { text, blocks } = contentOfAnswer(answer)
    return [
      `## ${asked}`,
      'As it looks:',
      fenced(blocks.map(drawn).join('\n'), 'text'),
      'As it is read out, and in notifications:',
      fenced(shown({ text }), 'text'),
      '<details><summary>As it is sent</summary>',
      fenced(JSON.stringify({ text, blocks }, undefined, 2), 'json'),
      '</details>',
    ].join('\n\n')
  })
  return `${[...intro, '', parts.join('\n\n')].join('\n')}\n`
}

function fenced(text: string, language: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``
}

type Text = { readonly text: string }

function drawn(block: types.KnownBlock): string {
  switch (block.type) {
    case 'divider':
      return '────────────'
    case 'header':
      return shown(block.text).toUpperCase()
    case 'section': {
      const button = block.accessory?.type === 'button' ? `   [${shown(block.accessory.text)} ↗]` : ''
      const fields = (block.fields ?? []).map((field) => shown(field).replace('\n', ' ')).join('   ')
      return [block.text === undefined ? '' : shown(block.text) + button, fields].filter(Boolean).join('\n')
    }
    case 'actions':
      return block.elements.map((element) => `[${shown((element as { text: Text }).text)}]`).join(' ')
    case 'context':
      return block.elements.map((element) => shown(element as Text)).join(' ')
    case 'context_actions':
      return block.elements
        .map((element) =>
          element.type === 'feedback_buttons'
            ? `👍 ${shown(element.positive_button.text)}  👎 ${shown(element.negative_button.text)}`
            : '',
        )
        .join(' ')
    default:
      return block.type
  }
}

function shown({ text }: Text): string {
  const plain = text
    .replace(/<[^|>]+\|([^>]*)>/g, '$1')
    .replace(/^> /gm, '│ ')
    .replace(/\*([^*\n]+)\*/g, '$1')
  return plain.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
