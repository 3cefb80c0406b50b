import { createInterface } from 'node:readline/promises'
import type { Action } from '../../answer/answer.ts'
import { type Bot, greeting, type Message } from '../../bot.ts'
import { type Bilingual, type Locale, localeOf, locales, otherLocale } from '../../locale/locale.ts'
import type { Catalogue } from '../../search/catalogue.ts'
import { escapeForTerminal } from './escape.ts'
import { type Abilities, answerToTerminal } from './render.ts'

export interface ChatParts {
  readonly bot: Bot
  readonly catalogue: () => Catalogue
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
  readonly abilities: Abilities
  readonly locale: string | undefined
}

const conversation = 'terminal'
/** Said once, in both languages: the person's own first. */
const howTo: Bilingual<string> = {
  en: 'Type a question, or the number of a suggestion. /quit leaves.',
  fr: 'Écrivez une question, ou le numéro d’une suggestion. /quit pour partir.',
}
const goodbye: Bilingual<string> = { en: 'Goodbye!', fr: 'Au revoir!' }

/** A conversation in the terminal, until `/quit`, Ctrl-C, Ctrl-D or the end of the input. */
export async function chat({ bot, catalogue, input, output, abilities, locale }: ChatParts): Promise<void> {
  const lines = createInterface({ input, output, prompt: '> ', completer: completer(titlesOf(catalogue())) })
  lines.on('SIGINT', () => lines.close())
  // From here on: a line that comes before somebody waits for it would be lost.
  const typed = lines[Symbol.asyncIterator]()
  let actions: readonly Action[] = []
  let spoken: Locale = localeOf(locale) ?? 'en'
  const say = async (content: Message['content']): Promise<void> => {
    const answer = await bot.reply({ conversation, locale, content })
    actions = answer.actions
    spoken = answer.language
    output.write(`\n${answerToTerminal(answer, abilities)}\n\n`)
  }
  await say({ question: greeting, language: localeOf(locale) ?? 'en' })
  output.write(`${howTo[spoken]}\n${howTo[otherLocale(spoken)]}\n\n`)
  lines.prompt()
  for await (const line of typed) {
    const text = line.trim()
    if (text === '/quit') break
    const chosen = /^[1-5]$/.test(text) ? actions[Number(text) - 1] : undefined
    if (chosen) await say({ question: chosen.question, language: chosen.language })
    else if (text !== '') await say({ text })
    lines.prompt()
  }
  lines.close()
  output.write(`\n${goodbye[spoken]}\n`)
}

function titlesOf({ roles }: Catalogue): readonly string[] {
  return [...roles.values()].flatMap(({ postings }) => locales.flatMap((locale) => postings[locale]?.title ?? []))
}

/** Completes the words at the end of the line to a posting's title. */
export function completer(titles: readonly string[]): (line: string) => [string[], string] {
  const known = titles.map(escapeForTerminal)
  return (line) => {
    const starts = [0, ...[...line.matchAll(/\s+/g)].map((space) => space.index + space[0].length)]
    for (const start of starts) {
      const typed = line.slice(start)
      const fitting = known.filter((title) => title.toLowerCase().startsWith(typed.toLowerCase()))
      if (typed.length >= 2 && fitting.length > 0) return [fitting, typed]
    }
    return [[], line]
  }
}
