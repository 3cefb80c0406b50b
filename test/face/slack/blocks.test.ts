import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answer, Block } from '../../../src/answer/answer.ts'
import { contentOfAnswer } from '../../../src/face/slack/content.ts'
import { escapeText } from '../../../src/face/slack/escape.ts'
import { linkable, linkTo } from '../../../src/face/slack/link.ts'
import { shorten } from '../../../src/face/slack/shorten.ts'
import { answerOf, findDeveloper, posting } from './answers.ts'
import { faultsOfMessage, faultsOfMrkdwn } from './block-kit.ts'

const message = (answer: Answer) => ({ ...contentOfAnswer(answer), unfurl_links: false, unfurl_media: false })

test('answerToBlocks() draws every kind of block within the limits', () => {
  const blocks: Block[] = [
    { kind: 'heading', text: 'Open roles' },
    { kind: 'text', text: 'One role fits.' },
    { kind: 'notice', text: 'This posting is closed.' },
    posting,
    { kind: 'facts', facts: [{ label: 'Salary', value: '$101,234' }] },
    { kind: 'quote', text: 'You write software.\nYou like it.', locale: 'en' },
    { kind: 'list', items: ['one', 'two'], ordered: true },
    { kind: 'links', links: [{ label: 'Write', url: 'mailto:jobs@digital.example' }] },
    { kind: 'section', locale: 'fr', blocks: [{ kind: 'text', text: 'Un poste convient.' }] },
  ]
  const content = message(answerOf({ blocks }))
  expect(faultsOfMessage(content)).toEqual([])
  expect(content.blocks).toMatchInlineSnapshot(`
    [
      {
        "text": {
          "emoji": false,
          "text": "Open roles",
          "type": "plain_text",
        },
        "type": "header",
      },
      {
        "text": {
          "text": "One role fits.",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "text": {
          "text": "> This posting is closed.",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "accessory": {
          "accessibility_label": "Read the posting – Developer, R&D  Platform",
          "action_id": "open:3",
          "text": {
            "emoji": false,
            "text": "Read the posting",
            "type": "plain_text",
          },
          "type": "button",
          "url": "https://digital.example/jobs/developer/",
        },
        "text": {
          "text": "*<https://digital.example/jobs/developer/|Developer, R&amp;D &lt;Platform&gt;>*
    Open until August 1, 2026
    You write the software that people rely on.",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "fields": [
          {
            "text": "*Level*
    IT-03",
            "type": "mrkdwn",
            "verbatim": true,
          },
          {
            "text": "*Where*
    Remote",
            "type": "mrkdwn",
            "verbatim": true,
          },
        ],
        "type": "section",
      },
      {
        "fields": [
          {
            "text": "*Salary*
    $101,234",
            "type": "mrkdwn",
            "verbatim": true,
          },
        ],
        "type": "section",
      },
      {
        "text": {
          "text": "> You write software.
    > You like it.",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "text": {
          "text": "1. one
    2. two",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "text": {
          "text": "<mailto:jobs@digital.example|Write>",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "type": "divider",
      },
      {
        "text": {
          "text": "Un poste convient.",
          "type": "mrkdwn",
          "verbatim": true,
        },
        "type": "section",
      },
      {
        "elements": [
          {
            "accessibility_label": "How to apply – Developer",
            "action_id": "ask:0",
            "text": {
              "emoji": false,
              "text": "How to apply",
              "type": "plain_text",
            },
            "type": "button",
            "value": "{"question":{"intent":"apply","subject":{"kind":"roles","keys":["developer"]},"aspects":[],"filters":{}},"language":"en"}",
          },
          {
            "accessibility_label": "En français",
            "action_id": "ask:1",
            "text": {
              "emoji": false,
              "text": "En français",
              "type": "plain_text",
            },
            "type": "button",
            "value": "{"question":{"intent":"apply","subject":{"kind":"roles","keys":["developer"]},"aspects":[],"filters":{}},"language":"fr"}",
          },
        ],
        "type": "actions",
      },
      {
        "elements": [
          {
            "text": "Reference: 3f9c2a-7Kq2",
            "type": "mrkdwn",
            "verbatim": true,
          },
        ],
        "type": "context",
      },
      {
        "elements": [
          {
            "action_id": "feedback",
            "negative_button": {
              "accessibility_label": "This answer was not helpful",
              "text": {
                "text": "Not helpful",
                "type": "plain_text",
              },
              "value": "no:find:en",
            },
            "positive_button": {
              "accessibility_label": "This answer was helpful",
              "text": {
                "text": "Helpful",
                "type": "plain_text",
              },
              "value": "yes:find:en",
            },
            "type": "feedback_buttons",
          },
        ],
        "type": "context_actions",
      },
    ]
  `)
})

test('answerToBlocks() keeps the limits with very long texts and many of everything', () => {
  const long = 'A sentence that says something. '.repeat(700)
  const many = Array.from({ length: 60 }, (_, n) => n)
  const answer = answerOf({
    blocks: [
      { kind: 'heading', text: long },
      { kind: 'text', text: long },
      { kind: 'quote', text: long.replaceAll('. ', '.\n'), locale: 'en' },
      { kind: 'list', items: many.map(() => long), ordered: false },
      { kind: 'facts', facts: many.map((n) => ({ label: `${long}${n}`, value: long })) },
      {
        kind: 'links',
        links: many.map((n) => ({ label: long, url: `https://digital.example/${'a'.repeat(2000)}${n}` })),
      },
      ...many.map((): Block => posting),
    ],
    actions: many.map((n) => ({
      kind: 'ask',
      label: `${n} ${long}`,
      question: { ...findDeveloper, subject: { kind: 'roles', keys: many.map((key) => `role-${n}-${key}`) } },
      language: 'en',
      text: long,
    })),
  })
  expect(faultsOfMessage(message(answer))).toEqual([])
})

test('answerToBlocks() says what to type where a button’s question is too long', () => {
  const keys = Array.from({ length: 300 }, (_, n) => `a-long-key-of-a-role-${n}`)
  const answer = answerOf({
    language: 'fr',
    actions: [
      {
        kind: 'more',
        label: 'La suite',
        language: 'fr',
        text: 'la suite',
        question: { ...findDeveloper, subject: { kind: 'roles', keys } },
      },
    ],
  })
  expect(JSON.stringify(message(answer).blocks)).toContain('Vous pouvez aussi écrire\u00A0: «\u00A0la suite\u00A0»')
})

test('answerToBlocks() cuts a long text where a sentence ends, and links to the rest', () => {
  const text = 'A sentence that says something. '.repeat(200)
  const [first] = message(answerOf({ blocks: [{ kind: 'text', text }] })).blocks
  const shown = (first as { text: { text: string } }).text.text
  expect(shown).toMatch(/something\. … <https:\/\/digital\.example\/jobs\/developer\/\|Read the rest>$/)
  expect(shown.length).toBeLessThanOrEqual(3000)
  expect(shown.length).toBeGreaterThan(2800)
})

test('actionBlocks() says aloud which posting “How to apply” is about', () => {
  const { blocks } = message(answerOf())
  const actions = blocks.find((block) => block.type === 'actions')
  expect(actions).toMatchObject({
    elements: [
      { text: { text: 'How to apply' }, accessibility_label: 'How to apply – Developer' },
      { text: { text: 'En français' }, accessibility_label: 'En français' },
    ],
  })
})

test('answerToBlocks() asks whether it helped for an answer, not for a greeting', () => {
  const kinds = (answer: Answer) => message(answer).blocks.map(({ type }) => type)
  expect(kinds(answerOf())).toContain('context_actions')
  expect(kinds(answerOf({ intent: 'greeting' }))).not.toContain('context_actions')
})

test.each([
  ['<!channel> <!here|here>', '&lt;!channel&gt; &lt;!here|here&gt;'],
  ['<@U1> <#C1|general>', '&lt;@U1&gt; &lt;#C1|general&gt;'],
  ['&lt;b&gt; & co', '&amp;lt;b&amp;gt; &amp; co'],
  ['a \u202Eevil\u202C \u200Bword\u2066', 'a evil word'],
  ['tag\u{E0041}\u{E007F}s', 'tags'],
  ['*bold* _it_ ~no~ `code`', '∗bold* ˍit_ ∼no~ ˋcodeˋ'],
  ['first_last@digital.example 2*3', 'first_last@digital.example 2*3'],
  ['👩\u200D💻 ❤️', '👩\u200D💻 ❤️'],
  ['half \uD800 pair', 'half  pair'],
  ['nul\u0000 and\u001b[31m', 'nul and[31m'],
])('escapeText() shows %j as text', (text, shown) => {
  expect(escapeText(text)).toBe(shown)
})

test.each([
  ['javascript:alert(1)'],
  ['data:text/html,x'],
  ['http://digital.example/'],
  ['//evil.example/'],
  ['https://user:password@digital.example/'],
  ['not a link'],
  ['https://digital.example/x'.padEnd(4000, 'x')],
])('linkTo() makes no link of %.40s', (url) => {
  expect(linkable(url)).toBeUndefined()
  expect(linkTo('Label', url)).toBe('Label')
})

test('linkTo() cannot be left by what stands in the address or the label', () => {
  expect(linkTo('a|b>c\n<d', 'https://digital.example/?a=1&b=<x>|y')).toBe(
    '<https://digital.example/?a=1&amp;b=%3Cx%3E%7Cy|a¦b&gt;c &lt;d>',
  )
})

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.stringMatching(/^[<>&!@#|*_~`\n.! a-z\u202e\u200b]{0,200}$/),
  fc.constantFrom(
    '<!channel>',
    '<!everyone|all>',
    '<@U123>',
    '<https://evil.example|click>',
    '[x](javascript:alert(1))',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is the hostile text
    '${process.env}',
    '&lt;!channel&gt;',
    '> quoted\n> <!here>',
    'a'.repeat(20_000),
    '<!channel>'.repeat(2000),
    '&'.repeat(20_000),
    '\n'.repeat(5000),
    '\u202E'.repeat(3000),
  ),
)
const address = fc.oneof(
  nasty,
  fc.webUrl(),
  fc.constantFrom('javascript:alert(1)', 'https://digital.example/é|>?q=<!channel>'),
)

const labelled = fc.record({ label: nasty, value: nasty })
const leaf: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom('text' as const, 'notice' as const, 'heading' as const), text: nasty }),
  fc.record({
    kind: fc.constant('quote' as const),
    text: nasty,
    locale: fc.constantFrom('en' as const, 'fr' as const),
  }),
  fc.record({ kind: fc.constant('facts' as const), facts: fc.array(labelled, { maxLength: 25 }) }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(nasty, { maxLength: 15 }), ordered: fc.boolean() }),
  fc.record({
    kind: fc.constant('links' as const),
    links: fc.array(fc.record({ label: nasty, url: address }), { maxLength: 8 }),
  }),
  fc.record({
    kind: fc.constant('posting' as const),
    posting: fc.record({
      key: nasty,
      locale: fc.constantFrom('en' as const, 'fr' as const),
      title: nasty,
      status: fc.constantFrom('open' as const, 'closed' as const),
      statusText: nasty,
      url: address,
      linkText: nasty,
      summary: nasty,
      facts: fc.array(labelled, { maxLength: 12 }),
    }),
  }),
)

test('contentOfAnswer() shows hostile texts as text, within the limits', () => {
  const runs = Number(process.env.HOSTILE_RUNS ?? 1000)
  fc.assert(
    fc.property(fc.array(leaf, { maxLength: 8 }), nasty, nasty, address, (blocks, label, reference, url) => {
      const answer = answerOf({
        blocks: [{ kind: 'text', text: 'Here:' }, ...blocks, { kind: 'section', locale: 'fr', blocks }],
        reference,
        postings: [{ key: 'k', language: 'en', title: label, status: 'open', url }],
        actions: [{ kind: 'ask', label: `x${label}`, question: findDeveloper, language: 'en', text: label }],
      })
      expect(faultsOfMessage(message(answer))).toEqual([])
    }),
    { numRuns: runs },
  )
}, 120_000)

test('shorten() never gives more than asked, nor half an entity or half a character', () => {
  fc.assert(
    fc.property(nasty, fc.integer({ min: 20, max: 3000 }), (text, longest) => {
      const short = shorten(text, longest)
      expect(short.length).toBeLessThanOrEqual(longest)
      expect(faultsOfMrkdwn(short)).toEqual([])
      expect(short).not.toMatch(/\p{Cs}/u)
    }),
  )
})
