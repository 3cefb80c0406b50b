import type { Answer, Block } from '../../../src/answer/answer.ts'
import type { Bot, Message } from '../../../src/bot.ts'
import { localeOf } from '../../../src/locale/locale.ts'
import type { Question } from '../../../src/question/question.ts'

export const findDeveloper: Question = {
  intent: 'apply',
  subject: { kind: 'roles', keys: ['developer'] },
  aspects: [],
  filters: {},
}

export const posting: Block = {
  kind: 'posting',
  posting: {
    key: 'developer',
    locale: 'en',
    title: 'Developer, R&D <Platform>',
    status: 'open',
    statusText: 'Open until August 1, 2026',
    url: 'https://digital.example/jobs/developer/',
    linkText: 'Read the posting',
    summary: 'You write the software that people rely on.',
    facts: [
      { label: 'Level', value: 'IT-03' },
      { label: 'Where', value: 'Remote' },
    ],
  },
}

/** An answer with everything in it. */
export function answerOf(part: Partial<Answer> = {}): Answer {
  return {
    reference: '3f9c2a-7Kq2',
    language: 'en',
    intent: 'find',
    blocks: [{ kind: 'text', text: 'One role fits.' }, posting],
    postings: [
      {
        key: 'developer',
        language: 'en',
        title: 'Developer',
        status: 'open',
        url: 'https://digital.example/jobs/developer/',
      },
    ],
    actions: [
      { kind: 'apply', label: 'How to apply', question: findDeveloper, language: 'en', text: 'how do I apply' },
      { kind: 'translate', label: 'En français', question: findDeveloper, language: 'fr', text: 'en français' },
    ],
    ...part,
  }
}

/** A bot that says back what it was asked, and remembers every message. */
export function fakeBot(reply: (message: Message) => Answer | Promise<Answer> = echo): Bot & { messages: Message[] } {
  const messages: Message[] = []
  return {
    messages,
    async reply(message) {
      messages.push(message)
      return reply(message)
    },
    explain: async (message) => ({ answer: await reply(message), why: [] }),
  }
}

export function echo(message: Message): Answer {
  const { content } = message
  const language = 'question' in content ? content.language : (message.language ?? localeOf(message.locale) ?? 'en')
  const text = 'text' in content ? `You asked: ${content.text}` : `You pressed: ${content.question.intent}`
  const intent = 'question' in content ? content.question.intent : 'find'
  return answerOf({ language, intent, blocks: [{ kind: 'text', text }, posting] })
}
