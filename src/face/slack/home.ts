import type { types } from '@slack/bolt'
import { statusText } from '../../answer/status-text.ts'
import { formatDateTime } from '../../locale/format.ts'
import { type Locale, otherLocale } from '../../locale/locale.ts'
import { dayAndTime } from '../../posting/deadline.ts'
import type { Posting } from '../../posting/posting.ts'
import type { Catalogue } from '../../search/catalogue.ts'
import { heading, section } from './blocks.ts'
import { askCommand } from './commands.ts'
import { escapeText } from './escape.ts'
import { limits } from './limits.ts'
import { linkTo } from './link.ts'
import { openRoles } from './open-roles.ts'
import { slackWords } from './words.ts'

/** The Home tab: what is open, when it was last looked at, how to ask; in the person's language first, then the other. */
export function homeView(
  catalogue: Catalogue | undefined,
  { locale, now, commandPrefix }: { locale: Locale; now: Date; commandPrefix: string },
): types.HomeView {
  const inOrder = [locale, otherLocale(locale)]
  const blocks = inOrder.flatMap((language) => [
    ...heading(slackWords[language].homeTitle),
    ...openings(catalogue, { language, now }),
    ...howToAsk(language, commandPrefix),
    { type: 'divider' as const },
  ])
  return { type: 'home', blocks: blocks.slice(0, -1) }
}

function openings(
  catalogue: Catalogue | undefined,
  { language, now }: { language: Locale; now: Date },
): types.KnownBlock[] {
  const words = slackWords[language]
  if (catalogue === undefined) return section(escapeText(words.notLoaded))
  const { postings, evergreen } = openRoles(catalogue, { locale: language, now })
  const loaded = words.loadedAt(formatDateTime(dayAndTime(catalogue.loadedAt), language))
  return [
    ...section(escapeText(words.openRoles(postings.length))),
    ...postingSections(postings, language),
    ...(evergreen === undefined ? [] : section(evergreenLine(evergreen, { language, now }))),
    { type: 'context', elements: [{ type: 'mrkdwn', text: escapeText(loaded), verbatim: true }] },
  ]
}

// Two languages share the 100 blocks of a home view; what is left goes to headings and advice.
const mostSections = 30

/** As many roles as fit in a section, and as many sections as fit in the view. */
function postingSections(postings: readonly Posting[], language: Locale): types.KnownBlock[] {
  const texts = ['']
  let shown = 0
  for (const posting of postings) {
    const line = `• ${postingLine(posting, language)}`
    const text = texts.at(-1) ?? ''
    const fits = text.length + line.length + 1 <= limits.sectionText
    if (!fits && texts.length === mostSections) break
    if (fits) texts[texts.length - 1] = text === '' ? line : `${text}\n${line}`
    else texts.push(line)
    shown += 1
  }
  const left = postings.length - shown
  return [...texts, left > 0 ? escapeText(slackWords[language].andMore(left)) : ''].flatMap(section)
}

/** The title as a link; marked when it is in the other language, the only one it has. */
function postingLine({ title, url, locale }: Posting, language: Locale): string {
  return locale === language ? linkTo(title, url) : `${linkTo(title, url)} (${locale})`
}

function evergreenLine(posting: Posting, { language, now }: { language: Locale; now: Date }): string {
  const { label } = statusText(posting, { now, locale: language })
  return `• ${postingLine(posting, language)} (${escapeText(label)})`
}

function howToAsk(language: Locale, commandPrefix: string): types.KnownBlock[] {
  const words = slackWords[language]
  const [jobs, emplois] = [askCommand({ commandPrefix }, 'en'), askCommand({ commandPrefix }, 'fr')]
  const lines = words.howToAskLines({ jobs, emplois }).map((line) => `• ${escapeText(line)}`)
  return section([`*${escapeText(words.howToAsk)}*`, ...lines].join('\n'))
}
