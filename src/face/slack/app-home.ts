import type { App, webApi } from '@slack/bolt'
import { greetedKey } from '../../alert/alert.ts'
import { greeting } from '../../bot.ts'
import { preferredLanguage } from '../../conversation/preference.ts'
import { type Locale, localeOf, locales } from '../../locale/locale.ts'
import { conversationIn, personOf } from './conversation-key.ts'
import { isFirstDelivery } from './dedupe.ts'
import { homeView } from './home.ts'
import { limits } from './limits.ts'
import type { Parts } from './parts.ts'
import { postMessage } from './post.ts'
import { replyTo } from './reply.ts'
import { send } from './send.ts'
import { type SlackWords, slackWords } from './words.ts'

interface Visit {
  readonly client: webApi.WebClient
  readonly team: string
  readonly user: string
  readonly channel: string
  readonly at: string
}

/** Fills the Home tab, and in the messages tab greets each person once and suggests what to ask. */
export function welcomeVisitors(app: App, parts: Parts): void {
  app.event('app_home_opened', ({ client, event, body, context }) =>
    parts.work.run(async () => {
      if (!(await isFirstDelivery(parts.store, body.event_id))) return
      const team = context.teamId ?? body.team_id
      const visit = { client, team, user: event.user, channel: event.channel, at: event.event_ts }
      const chosen = await preferredLanguage(parts.store, personOf(team, event.user).key)
      const locale = chosen ?? localeOf(await parts.people.locale(client, visit))
      await (event.tab === 'messages' ? welcome(parts, visit, locale) : publishHome(parts, visit, locale))
      parts.metrics.events.inc({ kind: 'home', outcome: 'answered' })
    }),
  )
}

async function publishHome(parts: Parts, { client, user }: Visit, locale: Locale | undefined): Promise<void> {
  const { commandPrefix } = parts.settings
  const view = homeView(parts.catalogue(), { locale: locale ?? 'en', now: parts.now(), commandPrefix })
  await send(parts, { what: 'view', channel: user, attempt: () => client.views.publish({ user_id: user, view }) })
}

// Greeted again only after a month away.
const greetingSeconds = 30 * 24 * 60 * 60

async function welcome(parts: Parts, visit: Visit, locale: Locale | undefined): Promise<void> {
  const { client, team, user, channel, at } = visit
  const key = greetedKey(personOf(team, user).key)
  if (await parts.store.claim(key, { seconds: greetingSeconds })) {
    const conversation = conversationIn({ team, channel })
    const content = { question: greeting, language: locale ?? 'en' }
    const reply = await replyTo(parts, { conversation, locale, content })
    await postMessage({ ...parts, client }, { channel, since: at, key }, reply.content)
  }
  const suggest = () => client.assistant.threads.setSuggestedPrompts(prompts(channel, locale))
  await send(parts, { what: 'prompts', channel, attempt: suggest })
}

/** Four in the person's language, or two in each. No `thread_ts`: with one, Slack ignores an agent's prompts. */
function prompts(channel: string, locale: Locale | undefined) {
  const few = limits.suggestedPrompts / 2
  const chosen =
    locale === undefined
      ? locales.flatMap((each) => slackWords[each].prompts.slice(0, few))
      : slackWords[locale].prompts.slice(0, limits.suggestedPrompts)
  const title = (words: SlackWords) => words.promptsTitle
  const both = locales.map((each) => title(slackWords[each])).join(' / ')
  return {
    channel_id: channel,
    title: locale === undefined ? both : title(slackWords[locale]),
    prompts: chosen.map(({ title, message }) => ({ title, message })),
  }
}
