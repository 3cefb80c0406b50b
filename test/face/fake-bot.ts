import type { Action, Answer, Block, PostingCard } from '../../src/answer/answer.ts'
import type { Bot, Message } from '../../src/bot.ts'
import { type Bilingual, bilingual, type Locale, localeOf } from '../../src/locale/locale.ts'
import type { Question } from '../../src/question/question.ts'

/** Text that must arrive as text on every face: markup of Slack, Teams, HTML and Markdown, direction marks, controls. */
export const hostileTexts: readonly string[] = [
  '<script>window.hacked = true</script>',
  '<img src=x onerror="window.hacked=true">',
  '<!channel> <@U012ABCDEF> <#C012ABCDEF|general> <!here|here>',
  '<https://evil.example/|https://digital.example/>',
  '[Apply now](javascript:alert(1))',
  '<at>all</at> &lt;at&gt;all&lt;/at&gt;',
  '*bold* _it_ ~no~ `code` ```block``` > quote',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: meant as text
  '${7*7} {{7*7}} <%= 7*7 %>',
  'left \u202e txt.exe \u2066 hidden \u2069 zero\u200bwidth\u200d\ufeff',
  'tag \u{e0041}\u{e0042} nul \u0000 bell \u0007 escape \u001b[31m',
  "'; DROP TABLE postings; --",
  '</div></section></html>',
]

function question(intent: Question['intent'], keys: readonly string[] = []): Question {
  return {
    intent,
    subject: keys.length === 0 ? { kind: 'none' } : { kind: 'roles', keys },
    aspects: [],
    filters: {},
  }
}

const cards: Bilingual<readonly PostingCard[]> = {
  en: [
    {
      key: 'developer',
      locale: 'en',
      title: 'Full Stack Developer',
      status: 'open',
      statusText: 'Open until August 1, 2026, 11:59 p.m. Pacific time',
      url: 'https://digital.example/full-stack-developer/',
      linkText: 'Read the posting',
      summary: 'You will build services that people use every day.',
      facts: [
        { label: 'Classification', value: 'IT-03' },
        { label: 'Salary', value: '$101,541 to $126,390' },
      ],
    },
    {
      key: 'analyste',
      locale: 'fr',
      title: 'Analyste des politiques',
      status: 'closed',
      statusText: 'Closed on June 30, 2026',
      url: 'https://numerique.example/analyste-des-politiques/',
      linkText: 'Read the posting',
      summary: 'Vous conseillerez les équipes.',
      facts: [],
    },
  ],
  fr: [
    {
      key: 'developer',
      locale: 'fr',
      title: 'Développeuse ou développeur full stack',
      status: 'open',
      statusText: 'Ouvert jusqu’au 1er août 2026, 23 h 59, heure du Pacifique',
      url: 'https://numerique.example/d%C3%A9veloppeuse-ou-d%C3%A9veloppeur-full-stack/',
      linkText: 'Lire l’affichage',
      summary: 'Vous bâtirez des services dont les gens se servent tous les jours.',
      facts: [
        { label: 'Classification', value: 'IT-03' },
        { label: 'Salaire', value: 'De 101\u00a0541\u00a0$ à 126\u00a0390\u00a0$' },
      ],
    },
    {
      key: 'analyst',
      locale: 'en',
      title: 'Policy Analyst',
      status: 'closed',
      statusText: 'Fermé depuis le 30 juin 2026',
      url: 'https://digital.example/policy-analyst/',
      linkText: 'Lire l’affichage',
      summary: 'You will advise teams.',
      facts: [],
    },
  ],
}

const actions: Bilingual<readonly Action[]> = {
  en: [
    {
      kind: 'apply',
      label: 'How to apply',
      question: question('apply', ['developer']),
      language: 'en',
      text: 'How do I apply for “Full Stack Developer”?',
    },
    {
      kind: 'more',
      label: 'Show 4 more',
      question: question('list', ['a', 'b', 'c', 'd']),
      language: 'en',
      text: 'Show more',
    },
    { kind: 'ask', label: 'What’s open?', question: question('list'), language: 'en', text: 'What’s open?' },
    { kind: 'translate', label: 'Français', question: question('list'), language: 'fr', text: 'En français' },
  ],
  fr: [
    {
      kind: 'apply',
      label: 'Comment postuler',
      question: question('apply', ['developer']),
      language: 'fr',
      text: 'Comment postuler à «\u00a0Développeuse ou développeur full stack\u00a0»?',
    },
    {
      kind: 'more',
      label: 'En voir 4 autres',
      question: question('list', ['a', 'b', 'c', 'd']),
      language: 'fr',
      text: 'Voir la suite',
    },
    {
      kind: 'ask',
      label: 'Quels postes sont ouverts?',
      question: question('list'),
      language: 'fr',
      text: 'Quels postes sont ouverts?',
    },
    { kind: 'translate', label: 'English', question: question('list'), language: 'en', text: 'In English' },
  ],
}

const everyBlock: Bilingual<readonly Block[]> = {
  en: [
    { kind: 'notice', text: 'I dropped a phone number. Please leave out personal information.' },
    { kind: 'text', text: 'Six postings are open right now. Here are 2 of them.' },
    { kind: 'heading', text: 'Postings' },
    ...cards.en.map((posting): Block => ({ kind: 'posting', posting })),
    {
      kind: 'facts',
      facts: [
        { label: 'Closing date', value: 'August 1, 2026' },
        { label: 'Tenure', value: 'the posting does not say' },
      ],
    },
    { kind: 'quote', text: 'Le poste est à durée indéterminée.', locale: 'fr' },
    { kind: 'quote', text: 'The position is indeterminate.', locale: 'en' },
    { kind: 'list', items: ['Open its page.', 'Follow its instructions.'], ordered: true },
    { kind: 'list', items: ['A résumé', 'A cover letter'], ordered: false },
    {
      kind: 'links',
      links: [
        { label: 'Apply here', url: 'https://digital.example/apply/' },
        { label: 'jobs@digital.example', url: 'mailto:jobs@digital.example' },
      ],
    },
    { kind: 'section', locale: 'fr', blocks: [{ kind: 'text', text: 'Vous pouvez aussi m’écrire en français.' }] },
  ],
  fr: [
    { kind: 'notice', text: 'J’ai écarté un numéro de téléphone. N’écrivez pas de renseignements personnels.' },
    { kind: 'text', text: '6 postes sont à pourvoir en ce moment. En voici 2.' },
    { kind: 'heading', text: 'Affichages' },
    ...cards.fr.map((posting): Block => ({ kind: 'posting', posting })),
    {
      kind: 'facts',
      facts: [
        { label: 'Date de clôture', value: '1er août 2026' },
        { label: 'Durée d’emploi', value: 'l’affichage ne le précise pas' },
      ],
    },
    { kind: 'quote', text: 'The position is indeterminate.', locale: 'en' },
    { kind: 'quote', text: 'Le poste est à durée indéterminée.', locale: 'fr' },
    { kind: 'list', items: ['Ouvrez sa page.', 'Suivez ses consignes.'], ordered: true },
    { kind: 'list', items: ['Un curriculum vitæ', 'Une lettre de présentation'], ordered: false },
    {
      kind: 'links',
      links: [
        { label: 'Postuler ici', url: 'https://numerique.example/postuler/' },
        { label: 'emplois@numerique.example', url: 'mailto:emplois@numerique.example' },
      ],
    },
    { kind: 'section', locale: 'en', blocks: [{ kind: 'text', text: 'You can also write to me in English.' }] },
  ],
}

function hostileBlocks(language: Locale): readonly Block[] {
  const text = hostileTexts.join('\n')
  const [card] = cards[language]
  return [
    ...hostileTexts.flatMap((one): Block[] => [
      { kind: 'text', text: one },
      { kind: 'notice', text: one },
      { kind: 'heading', text: one },
      { kind: 'quote', text: one, locale: language },
    ]),
    { kind: 'facts', facts: hostileTexts.map((one) => ({ label: one, value: one })) },
    { kind: 'list', items: hostileTexts, ordered: false },
    {
      kind: 'links',
      links: [...hostileTexts, ...hostileUrls].map((url, index) => ({
        label: `link ${index} ${text.slice(0, 40)}`,
        url,
      })),
    },
    ...(card
      ? [...hostileUrls, 'https://digital.example/fine/'].map(
          (url): Block => ({
            kind: 'posting',
            posting: { ...card, title: text, statusText: text, summary: text, linkText: text, url },
          }),
        )
      : []),
  ]
}

/** Addresses that no face may make a link of. */
export const hostileUrls: readonly string[] = [
  'javascript:window.hacked=true',
  'JaVaScRiPt:window.hacked=true',
  ' javascript:window.hacked=true',
  'data:text/html,<script>window.hacked=true</script>',
  'vbscript:msgbox(1)',
  '//evil.example/',
  'file:///etc/passwd',
]

/** The kinds of answer the fake bot gives; a question that contains the word gets that one. */
export type Sample = 'every' | 'hostile' | 'hello' | 'nothing' | 'plain' | 'long'

function answerOf(language: Locale, sample: Sample): Answer {
  const shape = { reference: '3f9c2a-7Kq2', language, intent: 'list', postings: [], actions: [] } as const
  const text = bilingual((locale) => (locale === 'en' ? 'Here is a plain answer.' : 'Voici une réponse simple.'))
  switch (sample) {
    case 'every': {
      const postings = cards[language].map(({ key, locale, title, status, url }) => ({
        key,
        language: locale,
        title,
        status,
        url,
      }))
      return { ...shape, blocks: everyBlock[language], postings, actions: actions[language] }
    }
    case 'hostile':
      return {
        ...shape,
        blocks: hostileBlocks(language),
        actions: actions[language].map((one) => ({ ...one, label: hostileTexts.join(' ') })),
      }
    case 'hello':
      return {
        ...shape,
        intent: 'greeting',
        blocks: [
          {
            kind: 'section',
            locale: 'en',
            blocks: [{ kind: 'text', text: 'Hello! I answer questions about our job postings.' }],
          },
          {
            kind: 'section',
            locale: 'fr',
            blocks: [{ kind: 'text', text: 'Bonjour! Je réponds aux questions sur nos offres d’emploi.' }],
          },
        ],
        actions: actions[language].slice(2, 3),
      }
    case 'nothing':
      return {
        ...shape,
        intent: 'find',
        blocks: [
          {
            kind: 'text',
            text: language === 'en' ? 'I found no posting about that.' : 'Je n’ai trouvé aucun affichage à ce sujet.',
          },
        ],
      }
    case 'plain':
      return { ...shape, intent: 'help', blocks: [{ kind: 'text', text: text[language] }] }
    case 'long':
      return {
        ...shape,
        blocks: [
          { kind: 'text', text: `${text[language]} `.repeat(400) },
          { kind: 'text', text: 'x'.repeat(4000) },
        ],
      }
  }
}

/** Each sample in each language, for renderers' tests. */
export const sampleAnswers: Bilingual<{ readonly [S in Sample]: Answer }> = bilingual((locale) => ({
  every: answerOf(locale, 'every'),
  hostile: answerOf(locale, 'hostile'),
  hello: answerOf(locale, 'hello'),
  nothing: answerOf(locale, 'nothing'),
  plain: answerOf(locale, 'plain'),
  long: answerOf(locale, 'long'),
}))

const samples: readonly Sample[] = ['hostile', 'hello', 'nothing', 'plain', 'long']

export interface FakeBot extends Bot {
  /** All messages it was handed, oldest first. */
  readonly heard: readonly Message[]
}

/**
 * A bot without content: answers with the sample whose name is in the text, else with every kind of block; « fr » or
 * `français` in the text, the message's language or its locale decide the language. `wait` runs before each answer.
 */
export function fakeBot({ wait = async () => {} }: { wait?: (message: Message) => Promise<void> } = {}): FakeBot {
  const heard: Message[] = []
  async function reply(message: Message): Promise<Answer> {
    heard.push(message)
    await wait(message)
    return sampleAnswers[languageOf(message)][sampleOf(message)]
  }
  return { heard, reply, explain: async (message) => ({ answer: await reply(message), why: ['a fake'] }) }
}

function sampleOf({ content }: Message): Sample {
  if ('question' in content) return 'every'
  return samples.find((sample) => content.text.includes(sample)) ?? 'every'
}

function languageOf({ content, language, locale }: Message): Locale {
  if ('question' in content) return content.language
  if (/\b(fr|français|bonjour)\b/i.test(content.text)) return 'fr'
  return language ?? localeOf(locale) ?? 'en'
}
