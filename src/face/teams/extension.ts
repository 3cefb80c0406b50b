import { z } from 'zod'
import type { Answer, PostingCard } from '../../answer/answer.ts'
import { cardOf } from '../../answer/card.ts'
import type { Message } from '../../bot.ts'
import { fold } from '../../locale/fold.ts'
import { type Locale, localeOf, otherLocale } from '../../locale/locale.ts'
import type { Posting, Role } from '../../posting/posting.ts'
import { plainQuestion } from '../../question/question.ts'
import type { Catalogue } from '../../search/catalogue.ts'
import { localeIn, type TeamsActivity } from './activity.ts'
import type { Answered } from './botbuilder.ts'
import { cardOfAnswer, cardType } from './card.ts'
import { plainText } from './escape.ts'
import { mostFound } from './limits.ts'
import type { TurnParts } from './turn.ts'

const query = z.object({
  parameters: z
    // The Playground names none of them.
    .array(z.object({ name: z.string().nullish(), value: z.unknown() }))
    .max(10)
    .nullish(),
  queryOptions: z.object({ skip: z.int().min(0).catch(0), count: z.int().min(1).max(100).catch(mostFound) }).nullish(),
})
const queryLink = z.object({ url: z.string().max(3000) })

/** The message extension: what is typed is asked like any question; nothing typed shows what is open. */
export async function searchPostings(activity: TeamsActivity, { bot, catalogue, now }: TurnParts): Promise<Answered> {
  const { data } = query.safeParse(activity.value)
  const typed = data?.parameters?.find(({ name }) => name !== 'initialRun')?.value
  const text = typeof typed === 'string' ? typed.trim() : ''
  const locale = localeIn(activity)
  const content: Message['content'] =
    text === '' ? { question: plainQuestion('list'), language: localeOf(locale) ?? 'en' } : { text }
  const answer = await bot.reply({ locale, content })
  const found = keysIn(answer)
  const keys = found.length > 0 ? found : titlesBegun(text, catalogue())
  const { skip = 0, count = mostFound } = data?.queryOptions ?? {}
  const shown = keys.slice(skip, skip + Math.min(count, mostFound))
  return result(
    shown.flatMap((key) => postingOf(key, answer.language, catalogue()) ?? []),
    answer.language,
    now(),
  )
}

/** A link that somebody pasted: a preview, when it is a posting's and no other address. */
export async function previewLink(activity: TeamsActivity, { catalogue, now }: TurnParts): Promise<Answered> {
  const { data } = queryLink.safeParse(activity.value)
  const posting = data && postingAt(data.url, catalogue())
  return posting === undefined ? { status: 200, body: {} } : result([posting], posting.locale, now())
}

/** The postings shown, and those behind the button for more. */
function keysIn({ postings, actions }: Answer): readonly string[] {
  const more = actions.find(({ kind }) => kind === 'more')?.question.subject
  return [...new Set([...postings.map(({ key }) => key), ...(more?.kind === 'roles' ? more.keys : [])])]
}

/** Teams asks while people type: the roles with a title in which a word begins so. */
function titlesBegun(text: string, catalogue: Catalogue | undefined): readonly string[] {
  const begin = fold(text)
  if (begin.length < 2 || catalogue === undefined) return []
  const begun = (title: string) => ` ${fold(title)}`.includes(` ${begin}`)
  const titles = ({ postings: { en, fr } }: Role) => [en?.title, fr?.title].filter((title) => title !== undefined)
  return [...catalogue.roles.values()].filter((role) => titles(role).some(begun)).map(({ key }) => key)
}

function postingOf(key: string, locale: Locale, catalogue: Catalogue | undefined): Posting | undefined {
  const postings = catalogue?.roles.get(key)?.postings
  return postings?.[locale] ?? postings?.[otherLocale(locale)]
}

function postingAt(address: string, catalogue: Catalogue | undefined): Posting | undefined {
  const wanted = plainAddress(address)
  if (catalogue === undefined || wanted === undefined) return undefined
  return [...catalogue.roles.values()]
    .flatMap(({ postings: { en, fr }, older }) => [en ?? [], fr ?? [], older].flat())
    .find(({ url }) => plainAddress(url) === wanted)
}

function plainAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { protocol, host, pathname } = new URL(address)
  if (protocol !== 'https:' && protocol !== 'http:') return undefined
  return `${host}${decoded(pathname).replace(/\/?$/, '/')}`.normalize('NFC').toLowerCase()
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function result(postings: readonly Posting[], locale: Locale, now: Date): Answered {
  const attachments = postings.map((posting) => attachmentOf(cardOf(posting, { now, locale }), locale))
  return {
    status: 200,
    body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } },
  }
}

/** A card of one posting, without buttons, as they would not work in somebody else's message; and what stands for it in the list. */
function attachmentOf(posting: PostingCard, language: Locale) {
  const answer: Answer = {
    reference: '',
    language,
    intent: 'find',
    blocks: [{ kind: 'posting', posting }],
    postings: [],
    actions: [],
  }
  return {
    contentType: cardType,
    content: cardOfAnswer(answer, { buttons: false }),
    preview: {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { title: plainText(posting.title), text: plainText(posting.statusText) },
    },
  }
}
